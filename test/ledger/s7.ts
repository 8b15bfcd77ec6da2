import { allNotOurs, because, type LedgerRow, notOurs, ours } from './row.ts';
import { ledgerS7Acceptance } from './s7-acceptance.ts';

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
  ...allNotOurs(because.definition, [
    ['S7.2(1)', 'Defines the State corporation.'],
    ['S7.2(2)', 'Defines the administrative authority.'],
    ['S7.2(3)', 'Defines social contributions.'],
  ]),
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
  ...allNotOurs(because.definition, [
    ['S7.2(5)', 'Defines the recipient of the payment.'],
    ['S7.2(6)', 'Defines the "one statement" principle (used in S7.3(2)).'],
    ['S7.2(7)', 'Defines the payer of the single payment.'],
    ['S7.2(8)', 'Defines E-maket.'],
    ['S7.2(9)', 'Defines the social payment.'],
    ['S7.2(10)', 'Defines a person in private practice.'],
    ['S7.2(11)', 'Defines the coefficient of the length of participation.'],
    ['S7.2(12)', 'Defines the division of medical and social examination.'],
    ['S7.2(13)', 'Defines the fund, which appoints and pays.'],
  ]),
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
  ...allNotOurs(because.definition, [
    ['S7.2(15)', 'Defines the participant.'],
    ['S7.2(16)', 'Defines the digital card of the family; no later item asks it.'],
    ['S7.2(17)', 'Defines the proactive service (used in S7.3 p3 and S7.10(1)).'],
    ['S7.2(18)', 'Defines the authorized state body.'],
    ['S7.2(19)', 'Defines the service of digital documents (used in S7.3(1)).'],
    ['S7.2(20)', 'Defines the electronic document.'],
  ]),
  ours('S7.2(21)', 'An electronic request is signed by the State corporation or the examination division.', {
    reading:
      'A definition that binds what we send: either every request to a register is such a request, or ' +
      'only the one for the appointment. Only the latter: the bus signs the others.',
  }),
  ours('S7.2(22)', 'An electronic statement is one that is signed by digital signature.', {
    reading: 'By whom is not said: either the applicant alone, or a representative too (S7.4, S7.6).',
  }),
  ...allNotOurs(because.definition, [
    ['S7.2(23)', 'Defines the portal.'],
    ['S7.2(24)', 'Defines the digital signature.'],
    ['S7.2(25)', 'Defines the electronic case, built in E-maket by itself or by the State corporation.'],
  ]),
  ours(
    'S7.3 p1',
    'The payment runs from the day of the right, for the period of disability, to retirement age at most.',
    {
      reading:
        'The fund decides (S7.2(13)): either the gateway leaves the period to it, or shows the period ' +
        'that the facts allow. The text of the age (article 207 of the Code) is not in the order.',
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
      enforcedIn: [dataFile, 'src/applications/readiness.ts#readinessOf'],
      tests: [
        'test/applications/readiness-of-services.test.ts › %s, %s: its own document, and no other (%#)',
        'test/services/state-services.test.ts › The state services take applications on the routes that the items name',
        'test/applications/readiness-of-services.test.ts › %s is cured by the identity document or by the certificate of a kandas, and by nothing else',
      ],
      reading:
        'A kandas shows the certificate of kandas: either instead of the identity document, or beside it.',
    },
  ),
  ours('S7.3(2)', 'Through the examination division when the degree is first set, as one statement.'),
  notOurs(
    'S7.3(2) p2',
    'Places where the examination division takes statements in.',
    'Says where people meet; no system is asked and no fact depends on the place.',
  ),
  ours('S7.3(3)', 'Through the portal where the degree of loss is set already.'),
  ours('S7.3 p3', 'A proactive appointment needs no statement.', {
    reading:
      'Without a statement there is no registration number; what a ticket then says is undecided, as in ' +
      'S6.4.',
  }),
  ours('S7.4', "Another person may apply only under the entitled person's notarized power of attorney.", {
    enforcedIn: [dataFile, lacks, 'src/applications/applicant/representation.ts#representationState'],
    tests: [
      ...[named, lawful, unlawful, scanned],
      'test/applications/applicant-lacks.test.ts › A power of attorney is known by its state on the day: %s',
      'test/scenarios/applications/relation-shown.test.ts › While the service of digital documents is out, nothing is refused or demanded, unless paper shows the relation',
    ],
    reading:
      'An electronic power of attorney is not mentioned: either any notarized one, or paper only. Any: one in force at the service of ' +
      'digital documents, or a scan of the original or of a notarised copy (S7.9 p7). A scan of one that the service calls revoked is left to a person. ' +
      'No ground of S7.10 speaks of it: without a power a document is missing, and nothing is refused.',
  }),
  notOurs('S7.5', 'The list of main requirements has the content that the Law names.', because.ministry),
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
      'order of guardianship at the service of digital documents, or a scan of any paper that shows it. "The guardian files": neither the person nor an attorney then does.',
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
