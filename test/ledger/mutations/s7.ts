import { code, data, type Mutations } from './mutation.ts';
import { mutationsOfWays } from './s7-ways.ts';
import {
  accountUnasked,
  anyRoute,
  checkLeftOpen,
  checkOfAnotherService,
  documentUnasked,
  noRefusalPaper,
  noTurns,
  nothingBlocks,
  nothingIsScanned,
  numberUnexplained,
  outageAsksForPaper,
  outageIsAbsence,
  representativeUnseen,
  rightsUnasked,
} from './shared.ts';

const s7 = 'loss-of-capacity-payment';
const route = ['routes', 'STATE_CORPORATION'];
const questions = [...route, 'questions'];
const personDecides = { means: 'PERSON_DECIDES', item: null };
const readiness = 'src/applications/readiness.ts';
const databank = 'src/systems/disability-databank/client.ts';
const s7File = `src/services/state-services/${s7}.json`;
const participation = 'src/services/participation.ts';
const notification = 'src/applications/notification.ts';
const notify = 'src/applications/use-cases/notify.ts';
const decide = 'src/applications/use-cases/decide.ts';
const takeDecision = 'src/applications/use-cases/take-decision.ts';
const fund = 'src/systems/social-insurance-fund';
const identify = 'src/applications/use-cases/identify.ts';
const caseDocuments = 'src/applications/case-documents.ts';
const presented = 'src/applications/presented.ts';
const documentEnds = 'src/applications/records/document-ends.ts';
const lacks = 'src/applications/applicant/lacks.ts';
const representation = 'src/applications/applicant/representation.ts';
const factsOf = 'src/applications/facts-of.ts';

/** Cures the identity by the identity document alone. */
const withoutKandas = ['absence', 'discrepancy'].map((key) =>
  data(s7, [...questions, 'IDENTITY', key, 'documents'], ['IDENTITY_DOCUMENT']),
);

/** Mutations of the rules of S7. */
export const mutationsS7: Mutations = {
  ...mutationsOfWays,
  'S7.3 p2': [data(s7, ['routes', 'MSE_DIVISION', 'route'], 'ENPF_WORKER'), anyRoute],
  'S7.2(19)': [
    code(identify, 'source.askShown(asking.ask', 'source.ask(asking.ask'),
    code(identify, 'await addAnswers(tx, id, at, [kept], parts.sealing);', ''),
    code(caseDocuments, '...shown.map((one) => toCaseDocument(one, inPlaceOfData)), ', ''),
  ],
  'S7.3(1)': [
    ...withoutKandas,
    nothingIsScanned,
    data(s7, [...route, 'identification'], undefined),
    code(presented, '!wasInForce(document)', 'false'),
    code(presented, 'differs: differencesOfDocument(statement, document)', 'differs: []'),
  ],
  'S7.4': [
    data(s7, ['representatives', 'S7.4'], undefined),
    data(s7, ['representatives', 'S7.4', 'electronic'], false),
    representativeUnseen,
    code(representation, 'one.iin === iin', 'true'),
    code('src/access/representation.ts', "return 'REVOKED';", "return 'IN_FORCE';"),
    code(lacks, "shown === 'REVOKED'", 'false'),
  ],
  'S7.6': [
    data(s7, ['representatives', 'S7.6'], undefined),
    data(s7, ['representatives', 'S7.6', 'fact'], null),
    representativeUnseen,
    code(factsOf, 'yes: codes.limitedCapacity', 'yes: []'),
    code(lacks, 'rule !== null && foremost.includes(rule) ? [] : foremost', '[] as typeof foremost'),
  ],
  'S7.7': [
    data(s7, ['representatives', 'S7.7'], undefined),
    data(s7, ['representatives', 'S7.7', 'routes'], undefined),
    representativeUnseen,
    code(factsOf, 'yes: codes.imprisoned', 'yes: []'),
    code(factsOf, 'no: codes.released', 'no: []'),
    code(lacks, 'rule !== null && foremost.includes(rule) ? [] : foremost', '[] as typeof foremost'),
    code(
      'src/graphql/inputs/applicant.ts',
      'rule?.routes && !rule.routes',
      'rule?.routes && false && !rule.routes',
    ),
    code('src/applications/use-cases/verify-signature.ts', 'applicant?.organisation?.bin ?? null', 'null'),
  ],
  'S7.order 4': [
    code(s7File, '"until": "2024-01"', '"until": null'),
    code(s7File, '"until": "2025-01"', '"until": "2024-02"'),
  ],
  'S7.2(4)': [
    code(s7File, '"from": "2025-01"', '"from": null'),
    code(
      s7File,
      '"kinds": ["ASSISTANTS_BENEFIT_PAYER", "PLATFORM_OPERATOR"]',
      '"kinds": ["ASSISTANTS_BENEFIT_PAYER"]',
    ),
    code(participation, 'arrived.filter(isFromPayer)', 'arrived'),
  ],
  'S7.2(1)': [
    code(
      'src/access/application-sight.ts',
      'rights.WORK(viewer, application) || rights.DECIDE(viewer, application)',
      'rights.DECIDE(viewer, application)',
    ),
  ],
  'S7.2(5)': [
    data(s7, ['decision', 'from'], undefined),
    code(
      takeDecision,
      "if (told === undefined) return { kind: 'notDecided', askedAt: outcome.askedAt };",
      "if (told === undefined) return { kind: 'done', id };",
    ),
    code(
      takeDecision,
      "if (outcome.kind === 'unavailable')",
      "if (outcome.kind === 'unavailable' && outcome.attempts.length < 0)",
    ),
    code(`${fund}/client.ts`, 'read.decisions.some((one) => one.iin !== iin)', 'false'),
    code(`${fund}/client.ts`, '!isThisCase ||', ''),
  ],
  'S7.2(13)': [
    data(s7, ['decision'], undefined),
    code(
      decide,
      'if (decidingSystemOf(proceeding.rule, applications.isConnected) !== null) return toldBySystem;',
      '',
    ),
  ],
  'S7.3 p1': [
    data(s7, ['decision', 'period'], undefined),
    code(decide, 'until !== null && until < from', 'false'),
    code(
      `${fund}/mapping.ts`,
      'period: { from, until } } as const',
      'period: { from, until: null } } as const',
    ),
  ],
  'S7.2(14)': [
    code(participation, 'wholeMonths: counted.size', 'wholeMonths: arrived.length'),
    code('src/systems/social-insurance-fund/contract.ts', 'return arrivedOn !== null && ', 'return '),
  ],
  'S7.8 p1': [
    data(s7, [...route, 'notification'], undefined),
    code(notify, 'if (facts === null)', 'if (facts !== undefined)'),
    code(
      notify,
      "if (state !== 'CHECKED') return { kind: 'outOfTurn', state };\n  const { database",
      'const { database',
    ),
    code(
      notify,
      'if (openBefore({ turn }, route, findings) !== null)',
      'if (openBefore({ turn: 1 }, route, findings) !== null)',
    ),
    code(
      notification,
      'const months = [...new Set(within.map(({ month }) => month))];',
      'const months = within.map(({ month }) => month);',
    ),
  ],
  'S7.8 p2': [
    data(s7, [...route, 'notification'], undefined),
    code(
      readiness,
      "NEEDED: ['STATEMENT_INCOMPLETE', 'NOT_NOTIFIED']",
      "NEEDED: ['PERSON_DECIDES', 'NOT_NOTIFIED']",
    ),
    code(
      'src/applications/use-cases/state.ts',
      '!(await isIssued(tx, id, notification.number, parts.sealing))',
      'false',
    ),
    code(
      notification,
      "return isConnected(rule.system) ? 'NEEDED' : 'NOT_REQUIRED';",
      "return 'NOT_REQUIRED';",
    ),
    code(notification, "=== null ? 'CONFIRMED' : 'DISPUTED'", "=== null ? 'CONFIRMED' : 'CONFIRMED'"),
  ],
  'S7.9': [data(s7, [...questions, 'BANK_ACCOUNT'], undefined), numberUnexplained],
  'S7.9 p1': [data(s7, [...route, 'route'], 'ENPF_WORKER'), rightsUnasked],
  'S7.9 p2': [data(s7, [...questions, 'IDENTITY'], undefined), ...documentUnasked],
  'S7.9 p3': [data(s7, [...questions, 'BANK_ACCOUNT'], undefined), accountUnasked],
  'S7.9 p4': [
    data(s7, [...questions, 'LOSS_OF_CAPACITY'], undefined),
    code(databank, 'fieldsXml({ certificateNumber: number })', 'fieldsXml({})'),
    code(factsOf, 'record.lossOfCapacityPercent !== null && record.current', 'record.current'),
  ],
  'S7.9 p5': [
    code('src/applications/answers/answer-rows.ts', 'if (answers.length === 0) return;', 'return;'),
    code(
      'src/applications/use-cases/check.ts',
      'await addAnswers(tx, id, signed.at, [...toKeptAnswers(replies), ...shown], sealing);',
      '',
    ),
  ],
  'S7.9 p6': [
    data(s7, [...questions, 'LOSS_OF_CAPACITY', 'absence'], personDecides),
    data(s7, [...questions, 'IDENTITY', 'discrepancy'], personDecides),
    data(s7, [...questions, 'BANK_ACCOUNT', 'absence'], {
      ...{ means: 'DOCUMENT', documents: ['OTHER_DOCUMENT'], item: 'S7.9 p6' },
    }),
    nothingIsScanned,
    outageIsAbsence,
    outageAsksForPaper,
  ],
  'S7.9 p7': [
    code(
      'src/applications/scans/scan-rows.ts',
      "attestations = ['ORIGINAL', 'NOTARISED_COPY']",
      "attestations = ['ORIGINAL']",
    ),
  ],
  'S7.9 p8': [
    data(s7, [...route, 'package', 'when'], 'ANY_TIME'),
    code(
      'src/applications/use-cases/record.ts',
      "return route.package?.when === 'LAST' && checkedAt === null ? 'outOfTurn' : null;",
      'return null;',
    ),
  ],
  'S7.10': [data(s7, ['papers', 'LOSS_OF_CAPACITY_REFUSAL'], undefined), noRefusalPaper],
  'S7.10(1)': [
    ...['NOT_APPOINTED', 'NOT_PAID', 'NOT_FILED', 'NOT_CONSENTED'].map((fact) =>
      data(s7, [...questions, 'FACT_CHECK', 'needs', fact, 'otherwise'], personDecides),
    ),
    data(s7, [...questions, 'IDENTITY', 'turn'], 1),
    nothingBlocks,
    noTurns,
    checkLeftOpen,
    ...checkOfAnotherService,
  ],
  'S7.10(2)': [
    data(s7, [...route, 'package', 'ground'], undefined),
    code(
      readiness,
      "const kind = ground === null ? 'PACKAGE_NEEDED' : 'NOT_TO_BE_REGISTERED';",
      "const kind = 'PACKAGE_NEEDED';",
    ),
    data(s7, [...route, 'package', 'validity'], undefined),
    code(documentEnds, 'lastDay <= decisionOn', 'lastDay < decisionOn'),
    code(documentEnds, 'ends.length > 0 && decisionOn === null', 'false'),
    code(documentEnds, 'decisionOn < today', 'false'),
    code(documentEnds, 'rule === null && isGiven', 'false'),
    code(documentEnds, 'validUntil === null ? [] :', 'validUntil !== undefined ? [] :'),
  ],
  'S7.10(3)': [
    data(s7, ['refusalGrounds', 'IDENTITY_DATA_DIFFER', 'foundByPerson', 'unless'], null),
    data(s7, ['refusalGrounds', 'IDENTITY_DATA_DIFFER', 'foundByPerson'], undefined),
    code(readiness, 'return isTakenAway ? [] :', 'return isTakenAway !== true ? [] :'),
    code(readiness, 'return isTakenAway ? [] :', 'return false ? [] :'),
    code(factsOf, 'record.documents.some(({ replaced }) => replaced)', 'false'),
  ],
};
