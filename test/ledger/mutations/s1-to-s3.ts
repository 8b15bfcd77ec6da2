import { code, data, type Mutations } from './mutation.ts';
import {
  anyReadinessRegisters,
  anyRoute,
  emptyTicket,
  nothingIsScanned,
  outageAsksForPaper,
  outageIsAbsence,
  staffOnThePortal,
  stagesStay,
} from './shared.ts';

const s1 = 'semipalatinsk-compensation';
const s2 = 'local-social-assistance';
const s3 = 'home-education-costs';
const personDecides = { means: 'PERSON_DECIDES', item: null };
const written = ['routes', 'LOCAL_EXECUTIVE_BODY', 'questions', 'STATE_SYSTEMS'];

/** Mutations of the rules of S1, S2 and S3. */
export const mutationsS1ToS3: Mutations = {
  'S1.2(3)': [data(s1, ['routes', 'PORTAL', 'route'], 'STATE_CORPORATION'), anyRoute],
  'S1.3 p2': [data(s1, ['routes', 'PORTAL', 'questions'], []), staffOnThePortal],
  'S1.16': [data(s1, ['monitoring'], null), stagesStay],
  'S1.17': [data(s1, ['support', 'mailbox'], 'other@enbek.kz'), ...emptyTicket],
  'S2.2(4)': [data(s2, ['routes', 'PORTAL', 'route'], 'STATE_CORPORATION'), anyRoute],
  'S2.3 p2': [
    data(s2, ['routes', 'LOCAL_EXECUTIVE_BODY', 'questions'], []),
    code(
      'src/applications/dossier/ask-dossier.ts',
      "return notAsked('NOT_CONNECTED', question.system",
      "return notAsked('DECIDED', question.system",
    ),
    code(
      'src/applications/use-cases/record.ts',
      "if (!isUnnamed && answer?.kind !== 'notConnected') return 'outOfTurn';",
      "return 'outOfTurn';",
    ),
  ],
  'S2.3 p3': [
    data(s2, [...written, 'absence'], personDecides),
    data(s2, [...written, 'discrepancy'], personDecides),
    nothingIsScanned,
    outageIsAbsence,
    outageAsksForPaper,
  ],
  'S2.6 p3': [data(s2, ['routes', 'PORTAL', 'questions'], []), staffOnThePortal],
  'S2.17': [data(s2, ['monitoring'], null), stagesStay],
  'S3.2(2)': [data(s3, ['routes', 'PORTAL', 'route'], 'MSE_DIVISION'), anyRoute],
  'S3.6 p2': [data(s3, ['routes', 'PORTAL', 'questions'], []), staffOnThePortal],
  'S3.10 p1': [
    data(s3, ['routes', 'STATE_CORPORATION', 'registration', 'system'], 'PENSION_FUND'),
    anyReadinessRegisters,
    code(
      'src/applications/hand-out.ts',
      "const named = paperNamedBy(application.stateService, 'ACCEPTANCE_RECEIPT');\n  if (named === null) return;",
      "const named = paperNamedBy(application.stateService, 'ACCEPTANCE_RECEIPT');\n  if (named !== undefined) return;",
    ),
  ],
  'S3.13': [data(s3, ['support', 'mailbox'], 'other@enbek.kz'), ...emptyTicket],
};
