import { allNotOurs, because, type LedgerRow, notOurs, ours } from './row.ts';
import { ledgerS7Acceptance } from './s7-acceptance.ts';
import { ledgerS7Electronic } from './s7-electronic.ts';
import {
  divisionS7,
  examinerS7,
  oneStatementS7,
  placesS7,
  portalS7,
  proactiveS7,
  withoutStatementS7,
} from './s7-ways.ts';

const decision = 'test/scenarios/applications/s7-decision.test.ts';
const contract = 'test/systems/social-insurance-fund/decisions.test.ts';
const presented = 'test/scenarios/applications/presented-document.test.ts';
const dataFile = 'src/services/state-services/loss-of-capacity-payment.json';
const whoApplies = 'test/scenarios/applications/who-applies.test.ts';
const administration = 'test/scenarios/applications/administration-applies.test.ts';
const lacks = 'src/applications/applicant/lacks.ts#lacksOfApplicant';
const named =
  'test/services/state-services.test.ts › The state services name the possible representatives where an item does: in S7';
const lawful = `${whoApplies} › %s may apply, and the case goes`;
const unlawful = `${whoApplies} › %s is told why`;
const byRecord = `${whoApplies} › %s is told what the person register shows`;
const scanned =
  'test/scenarios/applications/relation-shown.test.ts › The scan %s shows the relation that the service does not show';
const revoked =
  'test/scenarios/applications/relation-shown.test.ts › A scan of a power that the service calls revoked is left to a person';
const onlyAsShown =
  'test/applications/applicant-lacks.test.ts › The record lets no other apply than it shows: %s';

/** Order No. 238: social payment in case of loss of working capacity. */
export const ledgerS7: readonly LedgerRow[] = [
  ...allNotOurs(because.ministry, [
    ['S7.order 1', 'Approves the Rules.'],
    ['S7.order 2', 'The department registers and publishes the order and reports within ten working days.'],
    ['S7.order 3', 'A vice-minister supervises the order.'],
  ]),
  ours('S7.order 4', 'The definition of the payer changed on 1 January 2024 and on 1 January 2025.', {
    enforcedIn: [dataFile],
    tests: [
      'test/scenarios/social-contributions.test.ts › Order No. 238, item 4: the single cumulative payment counts until the end of 2023, and the employer in each edition',
      'test/scenarios/social-contributions.test.ts › S7.2(14): months for which money arrived count once, whatever number of payers; what is unpaid does not count',
      'test/services/participation.test.ts › For %s the edition names the three of all editions, both of the second paragraph, and %s',
    ],
    reading:
      'The date that chooses the edition is not said: either the month for which is paid, or the day of the payment. ' +
      'The month, since the length of participation is counted in months. The first edition counts before 1 July 2023 too, ' +
      'where the text names none. The item dates the first paragraph of the definition alone; its second counts in each edition.',
  }),
  notOurs(
    'S7.1 p1',
    'Names the legal basis and what the Rules are about.',
    because.subject,
    'The public text says "disability case" where the service is called "loss of working capacity": one ' +
      'payment. Its paragraph of article 171 is the third here, the second in the preamble of the order.',
  ),
  notOurs(
    'S7.1 p2',
    'The body that amends the Rules tells four bodies within three working days.',
    because.ministry,
  ),
  ours('S7.2(1)', 'The State corporation takes applications in and issues their results by "one window".', {
    enforcedIn: ['src/access/application-sight.ts#maySeeApplication'],
    tests: [
      `${decision} › The Fund appoints: one question, one record with its period, its number and its day`,
    ],
    reading:
      'A definition that names a duty: either the result is sent to the State corporation as a message, or its worker takes it ' +
      'where the application is. The latter: no item of S7 sends the result, unlike S4.12 p5 and S6.9 p4, so `result` stays null, ' +
      'and the worker who took the application in asks for the decision and reads it. The form of the issue is not said.',
  }),
  notOurs('S7.2(2)', 'Defines the administrative authority.', because.unused),
  notOurs('S7.2(3)', 'Defines social contributions.', because.definition),
  ours('S7.2(4)', 'Defines who pays social contributions.', {
    enforcedIn: [dataFile, 'src/services/participation.ts#participationOf'],
    tests: [
      'test/scenarios/social-contributions.test.ts › S7.2(4): the second paragraph names an operator of a platform in 2024, and the first a tax agent from 2025 on',
      'test/scenarios/social-contributions.test.ts › A payer of an unknown kind is shown, and a person decides about the months',
    ],
    reading:
      'The consequence of money from somebody whom the edition does not name is not said: either the month counts, or it ' +
      'does not. It is not counted, and a person decides.',
  }),
  ours(
    'S7.2(5)',
    'The recipient is a person for whom contributions arrived before the risk, and on whom the Fund decides.',
    {
      enforcedIn: [
        dataFile,
        'src/applications/use-cases/take-decision.ts#takeDecision',
        'src/systems/social-insurance-fund/client.ts#createSocialInsuranceFundClient',
      ],
      tests: [
        `${decision} › The Fund appoints: one question, one record with its period, its number and its day`,
        `${decision} › The Fund refuses with its reasons; a later application of the person is taken in`,
        `${decision} › While the Fund has not decided, nothing is recorded, and each request asks anew`,
        `${decision} › The fault %s decides nothing, and has its ticket`,
        `${contract} › An answer %s breaks the contract: nothing is known`,
      ],
      reading:
        'The way of the decision back is not said: either a person of the Fund records it here, or the Fund’s system tells it. ' +
        'Where the gateway is connected to that system (SOCIAL_INSURANCE_FUND_URL; its contract is invented), its answer is the decision, ' +
        'and nothing beside it; else a person records it. The gateway does not judge whether contributions arrived in time: that is the decision.',
    },
  ),
  oneStatementS7,
  notOurs('S7.2(7)', 'Defines the payer of the single payment.', because.unused),
  ...allNotOurs(because.definition, [
    ['S7.2(8)', 'Defines E-maket.'],
    ['S7.2(9)', 'Defines the social payment.'],
    ['S7.2(10)', 'Defines a person in private practice.'],
  ]),
  notOurs(
    'S7.2(11)',
    'Defines the coefficient of the length of participation.',
    because.unused,
    'The items on the amount are cut off: no coefficient and no amount is computed or shown.',
  ),
  examinerS7,
  ours('S7.2(13)', 'The Fund appoints the payment and pays it.', {
    enforcedIn: [dataFile, 'src/applications/use-cases/decide.ts#decide'],
    tests: [
      `${decision} › Its answer is the decision: a person of the provider records none beside it`,
      `${decision} › A person of the provider records the decision, with the period that the provider set (S7.3 p1)`,
    ],
    reading:
      'A definition that names who decides: the provider of the service, and nobody else. No term of the decision, no hearing and no ' +
      'paper of it is in the public text: none is counted or issued. Paying is the Fund’s own work; no item has the gateway learn of a payment.',
  }),
  ours(
    'S7.2(14)',
    'The whole length of participation is the number of months for which contributions arrived.',
    {
      enforcedIn: [
        'src/services/participation.ts#participationOf',
        'src/systems/social-insurance-fund/contract.ts#hasArrived',
      ],
      tests: [
        'test/scenarios/social-contributions.test.ts › S7.2(14): months for which money arrived count once, whatever number of payers; what is unpaid does not count',
        'test/scenarios/social-contributions.test.ts › Nothing that has arrived is a record without months, and no record is a true absence',
      ],
    },
  ),
  notOurs('S7.2(15)', 'Defines the participant.', because.definition),
  notOurs('S7.2(16)', 'Defines the digital card of the family.', because.unused),
  proactiveS7,
  ...allNotOurs(because.definition, [['S7.2(18)', 'Defines the authorized state body.']]),
  ours(
    'S7.2(19)',
    'The service of digital documents shows documents for display and use, made of data of systems.',
    {
      enforcedIn: [
        'src/applications/use-cases/identify.ts#recordPresented',
        'src/applications/case-documents.ts#caseDocuments',
      ],
      tests: [
        `${presented} › It is enclosed as it was shown, with its form; no signature certifies it (S7.2(19), S7.2(20))`,
        `${presented} › The document goes with it under its form; only a signed scan is an electronic document`,
        `${presented} › A lost answer loses the code and nothing else: one call, a ticket, no half of a change`,
      ],
      reading:
        'How a document is shown to the one who accepts it is not said: either on the screen alone, or to the system too. By a ' +
        'one-time code of the person (an invented contract), which is the word of the person for this look: no consent is asked beside it.',
    },
  ),
  ...ledgerS7Electronic,
  ours(
    'S7.3 p1',
    'The payment runs from the day of the right, for the period of disability, to retirement age at most.',
    {
      enforcedIn: [
        dataFile,
        'src/applications/use-cases/decide.ts#decide',
        'src/systems/social-insurance-fund/mapping.ts#toFundDecision',
      ],
      tests: [
        `${decision} › The Fund appoints: one question, one record with its period, its number and its day`,
        `${decision} › A person of the provider records the decision, with the period that the provider set (S7.3 p1)`,
        `${contract} › The Fund tells %s`,
        `${contract} › An answer %s breaks the contract: nothing is known`,
      ],
      reading:
        'The Fund decides (S7.2(13)): either the gateway leaves the period to it, or computes the period that the facts allow. It leaves ' +
        'it: an appointment has a period, shown as the Fund set it, and nothing is computed or corrected. The text of the age (article 207 of ' +
        'the Code) is not in the order. Whether work goes on is no question of any route.',
    },
  ),
  ours('S7.3 p2', 'An entitled person applies by one of three routes, each with a form of its own.', {
    enforcedIn: [dataFile, 'src/graphql/inputs/application.ts#toRoute'],
    tests: [
      'test/services/state-services.test.ts › The state services take applications on the routes that the items name',
      'test/scenarios/applications/routes-of-services.test.ts › An application of %s is taken on the routes of its items, and on no other',
      'test/scenarios/applications/routes-of-services.test.ts › S7.3 p2: each route has a form of its own',
    ],
  }),
  ours(
    'S7.3(1)',
    'Through the State corporation where the degree of loss is set already, with an identity document.',
    {
      enforcedIn: [
        dataFile,
        'src/applications/readiness.ts#readinessOf',
        'src/applications/presented.ts#shownDocuments',
      ],
      tests: [
        `${presented} › It stands in the place of the certificate of kandas that the person register does not know`,
        `${presented} › One that differs from the statement identifies no person, and the fields are named`,
        `${presented} › %s identifies no person, and its message says so`,
        `${presented} › Only the routes whose rules name it take a shown document`,
        'test/applications/readiness-of-services.test.ts › %s, %s: its own document, and no other (%#)',
        'test/services/state-services.test.ts › The state services take applications on the routes that the items name',
        'test/applications/readiness-of-services.test.ts › %s is cured by the identity document or by the certificate of a kandas, and by nothing else',
      ],
      reading:
        'A kandas shows the certificate of kandas: either instead of the identity document, or beside it; instead of it. A document ' +
        'that is shown by the service of digital documents replaces the scan where the person register has no data: either ' +
        'so, or a paper is scanned beside it (S7.9 p6 asks for "the relevant documents"). It counts as of the day on which ' +
        'it is shown. One that differs from the statement is a discrepancy of data of a system (S7.9 p6), and cures nothing. ' +
        '"With the identity document (for identification)": either the package has it, or the clerk looks at it. The clerk looks: the register is asked by it (S7.9 p2).',
    },
  ),
  divisionS7,
  placesS7,
  portalS7,
  withoutStatementS7,
  ours('S7.4', "Another person may apply only under the entitled person's notarized power of attorney.", {
    enforcedIn: [dataFile, lacks, 'src/applications/applicant/representation.ts#representationState'],
    tests: [
      ...[named, lawful, unlawful, scanned, revoked],
      'test/applications/applicant-lacks.test.ts › A power of attorney is known by its state on the day: %s',
      'test/scenarios/applications/relation-shown.test.ts › While the service of digital documents is out, nothing is refused or demanded, unless paper shows the relation',
    ],
    reading:
      'An electronic power of attorney is not mentioned: either any notarized one, or paper only. Any: one in force at the service of ' +
      'digital documents, or a scan of the original or of a notarised copy (S7.9 p7). A scan of one that the service calls revoked is left to a person. ' +
      'No ground of S7.10 speaks of it: without a power a document is missing, and nothing is refused.',
  }),
  notOurs(
    'S7.5',
    'The list of main requirements has the content that the Law names.',
    'Refers to the Law; the list itself (S7.appendix 4) is not in the public text.',
  ),
  ours('S7.6', 'For a person without full legal capacity the guardian applies.', {
    enforcedIn: [dataFile, lacks, 'src/applications/facts-of.ts#factsOf'],
    tests: [
      ...[named, lawful, unlawful, byRecord, scanned, onlyAsShown],
      'test/applications/facts-of.test.ts › A record with %s: is the capacity limited (S7.6)?',
      'test/scenarios/applications/relation-shown.test.ts › While %s is out, the applicant is looked up nowhere, and is told no lack',
    ],
    reading:
      'The way to look it up is not said: either the papers show it, or the status in the person register does too. The register ' +
      'does; where it shows no limit, or a status of another meaning, a person decides, since the judgment may be newer. No document of the guardianship is named: the ' +
      'order of guardianship at the service of digital documents, or a scan of any paper that shows it. "The guardian files": neither the person nor an attorney then does. ' +
      'On the portal and at the division no item has the register asked: there the document alone shows the relation, and a limit of the person stays unknown.',
  }),
  ours('S7.7', 'For a prisoner the penal institution applies to the department of its place.', {
    enforcedIn: [
      ...[dataFile, lacks, 'src/applications/facts-of.ts#factsOf'],
      'src/graphql/inputs/applicant.ts#toApplicant',
    ],
    tests: [
      ...[named, lawful, unlawful, byRecord, onlyAsShown],
      'test/applications/facts-of.test.ts › A record with %s: is the person in a correctional facility (S7.7)?',
      `${administration} › %s is refused, and the error says what is expected`,
      `${administration} › It signs with its own key: %s`,
    ],
    reading:
      'The way to look it up is not said: either the papers show it, or the status in the person register does too. The register ' +
      'does; where it shows no sentence, a person decides. The text names no list of institutions: the BIN and the department are as the administration ' +
      'names them. A pre-trial detention centre is no correctional facility (S7.3(2) names both).',
  }),
  ...ledgerS7Acceptance,
  ...allNotOurs(because.appendix, [
    ['S7.appendix 1', 'Form of the statement through the State corporation (S7.3 p2).'],
    ['S7.appendix 2', 'Form of the statement through the examination division (S7.3 p2).'],
    ['S7.appendix 3', 'Form of the statement through the portal (S7.3 p2).'],
    ['S7.appendix 4', 'The list of main requirements.'],
    ['S7.appendix 5', 'Form of the notification of contributions (S7.8).'],
    ['S7.appendix 6', 'Form of the receipt of refusal to accept (S7.10).'],
  ]),
  notOurs(
    'S7.rest',
    'Items 11 and on: sizes, suspension, recalculation, renewal, end, and a duty in an outage possibly ' +
      'among them.',
    because.absentText,
    'No mailbox for an outage is in the text: either there is none, or an item that is cut off names it. ' +
      'None is invented: the ticket of S7 stays without a recipient.',
  ),
];
