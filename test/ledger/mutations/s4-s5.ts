import { code, data, type Mutations } from './mutation.ts';
import {
  acceptedIsDelivered,
  accountUnasked,
  anyRouteGetsResult,
  checkLeftOpen,
  checkOfAnotherService,
  cutListBounds,
  documentUnasked,
  emptyTicket,
  noRefusalPaper,
  noTurns,
  nothingBlocks,
  nothingIsScanned,
  numberUnexplained,
  outageAsksForPaper,
  outageIsAbsence,
  packageLater,
  resultStays,
  stagesStay,
  treasuryIsABank,
} from './shared.ts';

const toldTo = 'src/applications/stages/told-to.ts';
const terms = 'src/applications/decision/terms.ts';
const decideFile = 'src/applications/use-cases/decide.ts';
const s4 = 'capitalization-payments';
const s5 = 'pension-difference';
const route = ['routes', 'STATE_CORPORATION'];
const identity = [...route, 'questions', 'IDENTITY'];
const personDecides = { means: 'PERSON_DECIDES', item: null };

/** Mutations of the rules of S4 and S5. */
export const mutationsS4AndS5: Mutations = {
  'S4.9': [data(s4, [...route, 'questions', 'BANK_ACCOUNT'], undefined), numberUnexplained],
  'S4.9 p1': [
    data(s4, [...route, 'package', 'when'], 'ANY_TIME'),
    packageLater,
    data(s4, [...route, 'case', 'withoutRegistration'], undefined),
    code(
      'src/applications/use-cases/hand-over.ts',
      'if (route.case.withoutRegistration && application.statement === null)',
      'if (false)',
    ),
  ],
  'S4.9 p2': [data(s4, identity, undefined), ...documentUnasked],
  'S4.9 p3': [data(s4, [...route, 'questions', 'BANK_ACCOUNT'], undefined), accountUnasked, treasuryIsABank],
  'S4.9 rest': [data(s4, [...route, 'openFrom'], undefined), cutListBounds],
  'S4.10': [
    data(s4, ['monitoring', 'from'], undefined),
    code(
      'src/services/catalogue.ts',
      "if (from === null) return 'SERVICE_MONITORING'",
      "if (from !== undefined) return 'SERVICE_MONITORING'",
    ),
    code(
      toldTo,
      "receiver === 'CASE_SYSTEM' && !proceedingStages.includes(stage)",
      "receiver === 'CASE_SYSTEM'",
    ),
  ],
  'S4.12 p1': [
    data(s4, ['decision', 'workingDays'], 5),
    data(s4, ['papers'], []),
    code(
      'src/applications/decision/terms.ts',
      'lastDay === null ? null : endOf(lastDay)',
      'lastDay === null ? null : endOf(lastDay) + 1000',
    ),
    code(
      'src/applications/hand-out.ts',
      "paperNamedBy(application.stateService, 'APPOINTMENT_DECISION')",
      'null as ReturnType<typeof paperNamedBy<"APPOINTMENT_DECISION">>',
    ),
  ],
  'S4.12 p2': [
    data(s4, ['decision', 'hearing', 'noticeWorkingDays'], 2),
    data(s4, ['decision', 'hearing'], null),
    code(terms, "if (at < byNotice) obstacles.push('NOTICE_TERM');", ''),
    code(
      terms,
      "if (events.noticeAt === null) obstacles.push('NO_NOTICE');",
      'if (events.noticeAt === null) obstacles.length = 0;',
    ),
    code(terms, "if (events.heardAt === null) obstacles.push('NOT_HEARD');", ''),
    code('src/applications/decision/proceeding.ts', 'heardAt: hearing && counts ?', 'heardAt: hearing ?'),
    code(
      decideFile,
      'if (terms === null || terms.obstacles.length === 0) return null;',
      'if (true as boolean) return null;',
    ),
  ],
  'S4.12 p3': [
    data(s4, ['decision', 'hearing', 'objection', 'workingDays'], 1),
    code(terms, "if (isObtained && at < objectionOver) obstacles.push('OBJECTION_TERM');", ''),
  ],
  'S4.12 p4': [
    code(
      'src/applications/application-state.ts',
      "grant: { from: ['CASE_HANDED_OVER', 'REFUSAL_INTENDED']",
      "grant: { from: ['CASE_HANDED_OVER']",
    ),
    code(decideFile, "if (afterStep(state, step) === null) return { kind: 'outOfTurn', state };", ''),
    code('src/graphql/inputs/decision.ts', 'reasons.length < least || ', ''),
    code(
      'src/access/application-sight.ts',
      'if (!rights[right](viewer, application)) throw',
      'if (false) throw',
    ),
  ],
  'S4.12 p5': [data(s4, ['result'], null), anyRouteGetsResult, resultStays, acceptedIsDelivered],
  'S5.9': [data(s5, identity, undefined), numberUnexplained],
  'S5.9(1)': [data(s5, [...identity, 'turn'], 1), noTurns, checkLeftOpen, ...checkOfAnotherService],
  'S5.9(1) p2': [
    ...['NOT_APPOINTED', 'NOT_REFUSED', 'NOT_PAID'].map((fact) =>
      data(s5, [...route, 'questions', 'FACT_CHECK', 'needs', fact, 'otherwise'], personDecides),
    ),
    data(s5, ['papers'], []),
    nothingBlocks,
    noRefusalPaper,
  ],
  'S5.9(2)': [
    data(s5, [...identity, 'needs', 'REGISTERED_AT_RESIDENCE'], undefined),
    ...documentUnasked,
    code(
      'src/systems/person-register/mapping.ts',
      'registeredAtPermanentResidence: registration?.current ?? false',
      'registeredAtPermanentResidence: true',
    ),
  ],
  'S5.9(3)': [data(s5, [...route, 'openFrom'], undefined), cutListBounds],
  'S5.9(4)': [
    data(s5, [...identity, 'needs', 'REGISTERED_AT_RESIDENCE', 'otherwise'], personDecides),
    nothingIsScanned,
    outageIsAbsence,
    outageAsksForPaper,
  ],
  'S5.12': [data(s5, ['monitoring'], null), stagesStay],
  'S5.13': [data(s5, ['support', 'mailbox'], 'other@enbek.kz'), ...emptyTicket],
};
