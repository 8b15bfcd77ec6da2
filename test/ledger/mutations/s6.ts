import { code, data, type Mutations } from './mutation.ts';
import {
  acceptedIsDelivered,
  anyReadinessRegisters,
  anyRoute,
  anyRouteGetsResult,
  emptyTicket,
  nothingBlocks,
  nothingIsScanned,
  numberUnexplained,
  outageAsksForPaper,
  outageIsAbsence,
  packageLater,
  resultStays,
  silenceRegisters,
  stagesStay,
} from './shared.ts';

const s6 = 'enpf-payments';
const corporation = ['routes', 'STATE_CORPORATION'];
const worker = ['routes', 'ENPF_WORKER'];
const identity = [...corporation, 'questions', 'IDENTITY'];
const fund = [...corporation, 'questions', 'PENSION_FUND'];
const disability = [...worker, 'questions', 'DISABILITY'];
const personDecides = { means: 'PERSON_DECIDES', item: null };
const factsOf = 'src/applications/facts-of.ts';
const handOver = 'src/applications/steps/hand-over.ts';
const handOverCase = 'src/applications/use-cases/hand-over.ts';

/** Mutations of the rules of S6, but for the consents of S6.15. */
const registration: Mutations = {
  'S6.2(3)': [data(s6, ['routes', 'PORTAL', 'route'], 'LOCAL_EXECUTIVE_BODY'), silenceRegisters],
  'S6.3(1)': [data(s6, [...corporation, 'route'], 'MSE_DIVISION'), anyRoute],
  'S6.3(2)': [data(s6, [...worker, 'route'], 'MSE_DIVISION'), anyRoute],
  'S6.9 p4': [data(s6, ['result'], null), anyRouteGetsResult, resultStays, acceptedIsDelivered],
  'S6.10': [data(s6, identity, undefined), anyReadinessRegisters, numberUnexplained],
  'S6.10 p1': [data(s6, [...corporation, 'package', 'when'], 'ANY_TIME'), packageLater],
  'S6.10 p2': [
    data(s6, [...identity, 'needs', 'REGISTERED_AT_RESIDENCE'], undefined),
    code(
      factsOf,
      'REGISTERED_AT_RESIDENCE: record.registeredAtPermanentResidence',
      'REGISTERED_AT_RESIDENCE: true',
    ),
    code(factsOf, 'record.identityDocument !== null', 'true'),
    code(
      'src/systems/person-register/mapping.ts',
      'registeredAtPermanentResidence: registration?.current ?? false',
      'registeredAtPermanentResidence: true',
    ),
  ],
  'S6.10 p3': [
    data(s6, [...fund, 'through'], null),
    code('src/transport/json/relay.ts', 'channel.post(prefix + path', 'channel.post(path'),
    code(
      factsOf,
      'NO_UNEXECUTED_APPLICATION: !record.unexecutedApplication',
      'NO_UNEXECUTED_APPLICATION: true',
    ),
  ],
  'S6.10 p4': [
    data(s6, [...fund, 'needs', 'AFFIRMATIVE', 'otherwise'], personDecides),
    data(s6, [...fund, 'absence'], personDecides),
    data(s6, [...corporation, 'registration', 'system'], 'PENSION_FUND'),
    nothingBlocks,
    anyReadinessRegisters,
  ],
  'S6.10 p5': [
    data(s6, [...identity, 'needs', 'REGISTERED_AT_RESIDENCE', 'otherwise'], personDecides),
    nothingIsScanned,
    outageIsAbsence,
    outageAsksForPaper,
    code(
      'src/applications/scans/add-scan.ts',
      'const isThere = await attachUpload(tx, { id, organisation, applicationId }, scan, sealing);',
      'const isThere = true;',
    ),
  ],
  'S6.10 p6': [
    code(handOver, 'documents: await documents(),', 'documents: [],'),
    code(handOverCase, '...route.case.documents, ...accepted', '...route.case.documents'),
  ],
  'S6.10 p7': [
    data(s6, [...corporation, 'case'], null),
    code(handOver, 'number: registration?.number ?? null', 'number: null'),
  ],
  'S6.12': [data(s6, disability, undefined), anyReadinessRegisters, numberUnexplained],
  'S6.12 p1': [data(s6, [...worker, 'package', 'when'], 'ANY_TIME'), packageLater],
  'S6.12 p2': [
    data(s6, disability, undefined),
    code(factsOf, 'WITHOUT_END: record.indefinite', 'WITHOUT_END: true'),
    code(factsOf, "record.group === 'FIRST' || record.group === 'SECOND'", 'true'),
  ],
  'S6.12 p3': [
    data(s6, [...disability, 'needs', 'GROUP_FIRST_OR_SECOND', 'otherwise'], personDecides),
    data(s6, [...disability, 'needs', 'WITHOUT_END', 'otherwise'], personDecides),
    data(s6, [...disability, 'absence'], personDecides),
    nothingBlocks,
    anyReadinessRegisters,
  ],
  'S6.12 p4': [
    data(s6, [...worker, 'case', 'documents'], []),
    code(handOverCase, '...route.case.documents, ...accepted', '...accepted'),
  ],
  'S6.13': [
    data(s6, ['monitoring'], null),
    stagesStay,
    code(
      'src/applications/stages/tell-stages.ts',
      'await append({ application, sequence, stage, stateService, at, number })',
      "'taken' as Awaited<ReturnType<typeof append>>",
    ),
  ],
  'S6.14': [data(s6, ['support', 'mailbox'], 'other@enbek.kz'), ...emptyTicket],
};

/** Mutations of the rules of S6. */
export const mutationsS6: Mutations = {
  ...registration,
  'S6.15 p3': [
    code(
      'src/access/asking/permission.ts',
      'return isByPensionConsent(look, ownIin) ? byPensionConsent(asking, look) : agreed(asking, look);',
      'return agreed(asking, look);',
    ),
    code(
      'src/access/pension-consent.ts',
      'purpose !== null && givenOn <= today && (withdrawnOn === null || today < withdrawnOn)',
      'purpose !== null && givenOn <= today',
    ),
    code('src/access/pension-consent.ts', 'purpose !== null && givenOn', 'givenOn'),
    code(
      'src/access/legal-basis.ts',
      'isProactive && stateService === pensionConsent.stateService && pensionConsent.systems.includes(system)',
      'isProactive && stateService === pensionConsent.stateService',
    ),
    code('src/systems/pension-consents/client.ts', 'if (found.iin !== iin)', 'if (false)'),
  ],
};
