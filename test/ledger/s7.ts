import { allNotOurs, because, type LedgerRow, notOurs, ours } from './row.ts';

const dataFile = 'src/services/state-services/loss-of-capacity-payment.json';
const askedInTurn =
  'test/services/state-services.test.ts › The state services have each system asked in its turn, as the item says';
const represented = {
  enforcedIn: [dataFile, 'src/applications/verdict.ts#verdictOf'],
  tests: [
    'test/services/state-services.test.ts › The state services name the possible representatives where an item does: in S7',
    'test/applications/verdict.test.ts › A person decides about an application that a representative makes',
  ],
};

/** Order No. 238: social payment in case of loss of working capacity. */
export const ledgerS7: readonly LedgerRow[] = [
  ...allNotOurs(because.ministry, [
    ['S7.order 1', 'Approves the Rules.'],
    ['S7.order 2', 'The department registers and publishes the order and reports within ten working days.'],
    ['S7.order 3', 'A vice-minister supervises the order.'],
  ]),
  notOurs(
    'S7.order 4',
    'The order takes effect on 1 July 2023; the definition of the payer changed on 1 January 2024 and 2025.',
    'Entry into force, and earlier wordings of a definition (S7.2(4)) that the gateway does not use.',
  ),
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
    ['S7.2(4)', 'Defines who pays social contributions.'],
    ['S7.2(5)', 'Defines the recipient of the payment.'],
    ['S7.2(6)', 'Defines the "one statement" principle (used in S7.3(2)).'],
    ['S7.2(7)', 'Defines the payer of the single payment.'],
    ['S7.2(8)', 'Defines E-maket.'],
    ['S7.2(9)', 'Defines the social payment.'],
    ['S7.2(10)', 'Defines a person in private practice.'],
    ['S7.2(11)', 'Defines the coefficient of the length of participation.'],
    ['S7.2(12)', 'Defines the division of medical and social examination.'],
    ['S7.2(13)', 'Defines the fund, which appoints and pays.'],
    ['S7.2(14)', 'Defines the whole length of participation.'],
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
    ],
  }),
  ours(
    'S7.3(1)',
    'Through the State corporation where the degree of loss is set already, with an identity document.',
    {
      enforcedIn: [dataFile, 'src/applications/verdict.ts#verdictOf'],
      tests: [
        'test/applications/verdicts-of-services.test.ts › %s, %s: its own document, and no other (%#)',
        'test/services/state-services.test.ts › The state services take applications on the routes that the items name',
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
    ...represented,
    reading: 'An electronic power of attorney is not mentioned: either any notarized one, or paper only.',
  }),
  notOurs('S7.5', 'The list of main requirements has the content that the Law names.', because.ministry),
  ours('S7.6', 'For a person without full legal capacity the guardian applies.', {
    ...represented,
    reading:
      'The way to look it up is not said: either the papers show it, or the status in the person register ' +
      'does too.',
  }),
  ours('S7.7', 'For a prisoner the penal institution applies to the department of its place.', {
    ...represented,
    reading:
      'The way to look it up is not said: either the papers show it, or the status in the person register ' +
      'does too.',
  }),
  ours(
    'S7.8 p1',
    'The State corporation hands over the notification of received contributions (appendix 5).',
    {
      reading:
        'The source of the contributions is not said: taken to be the system of the social insurance fund.',
    },
  ),
  ours('S7.8 p2', 'The applicant confirms in the statement that the notification was read.'),
  ours(
    'S7.9',
    'The body that accepts the statement asks the person register, the banks and the disability databank.',
    {
      enforcedIn: [dataFile, 'src/tickets/support-ticket.ts#writeSupportTicket'],
      tests: [
        'test/services/catalogue.test.ts › The catalogue of state services knows which systems are asked before an application has its ' +
          'number',
      ],
      reading:
        'The moment of the statement’s number is not said: either before the registers are asked, or after. ' +
        'After, since S7.10 still refuses to take it in: an outage is a reason why there is no number; ' +
        'setting TICKET_BEFORE_REGISTRATION.',
    },
  ),
  ours('S7.9 p1', "The State corporation's employee asks, through the bus.", {
    enforcedIn: [dataFile, 'src/applications/dossier/ask-dossier.ts#askDossier'],
    tests: [askedInTurn],
    reading:
      'The division (S7.3(2)) and the portal (S7.3(3)) have no list of questions: nothing is asked on ' +
      'them by this item.',
  }),
  ours('S7.9 p2', "The person register is asked by the applicant's identity documents.", {
    enforcedIn: [dataFile, 'src/systems/person-register/client.ts#createPersonRegisterClient'],
    tests: [askedInTurn],
    reading:
      '"By identity documents": either by the number of the document, or by the IIN printed in it; both ' +
      'work.',
  }),
  ours('S7.9 p3', 'The banks are asked about the account by its number.', {
    enforcedIn: [dataFile, 'src/systems/banks/client.ts#createBanksClient'],
    tests: [askedInTurn],
  }),
  ours('S7.9 p4', 'The disability databank is asked by the certificate of the degree of loss.', {
    enforcedIn: [
      dataFile,
      'src/systems/disability-databank/client.ts#createDisabilityDatabankClient',
      'src/applications/facts-of.ts#factsOf',
    ],
    tests: [
      askedInTurn,
      'test/applications/facts-of.test.ts › A record %s: is the degree of loss set (S7.9 p4)?',
    ],
    reading:
      'Either by the number of the certificate alone, or together with the IIN of its holder. Both can ' +
      'be asked; a dossier asks by the IIN, and for the degree that the certificate establishes.',
  }),
  ours('S7.9 p5', 'The answers of the systems are enclosed to the application.'),
  ours(
    'S7.9 p6',
    'If a system has no data, or other data, documents are enclosed, but never for the bank account.',
    {
      enforcedIn: [
        'src/applications/verdict.ts#verdictOf',
        dataFile,
        'src/graphql/answers/identity.ts#toIdentityAnswer',
        'src/graphql/answers/unavailable-message.ts#unavailableMessage',
      ],
      tests: [
        'test/applications/verdicts-of-services.test.ts › %s, %s: its own document, and no other (%#)',
        'test/applications/verdicts-of-services.test.ts › No scan cures the bank account of %s',
        'test/applications/verdicts-of-services.test.ts › %s: no outage refuses an application, or asks for a document',
      ],
      reading:
        'A system that does not answer: either its data count as absent, or they are unknown. Unknown: an ' +
        'outage never makes an applicant bring a document. The effect of a bank account that no document ' +
        'cures is not said: either another account, or a refusal for an incomplete set (S7.10(2)). A person decides.',
    },
  ),
  notOurs(
    'S7.9 p7',
    'Documents are shown as originals or notarized copies, scanned and given back.',
    'A duty of the employee with paper.',
  ),
  ours('S7.9 p8', 'The employee checks that the set is complete, the data and the scans right.', {
    reading:
      'The sentence is garbled in the public text: either the data of the systems are checked too, or ' +
      'only enclosed.',
  }),
  ours(
    'S7.10',
    'On any of the grounds the applicant at once gets a receipt of refusal to accept (appendix 6).',
    {
      enforcedIn: [dataFile, 'src/applications/hand-out.ts#handOutRefusals'],
      tests: [
        'test/scenarios/applications/papers.test.ts › The receipt of %s comes with the end, with its ground and item',
        'test/papers/named-paper.test.ts › %s issues %s only if its data file names it',
      ],
      reading:
        'An outage is none of the grounds: while a register is down no applicant is refused for its ' +
        'missing answer. At once: in the transaction that ends the application. Several grounds: either one ' +
        'receipt names them all, or each has its own; each has its own. The form of appendix 6 is not ' +
        'public: the layout and the numbering are ours.',
    },
  ),
  ours(
    'S7.10(1)',
    "The authority's system knows an appointment, a payment, a statement or a proactive consent.",
    {
      enforcedIn: [
        dataFile,
        'src/applications/verdict.ts#verdictOf',
        'src/applications/dossier/ask-dossier.ts#askDossier',
        'src/applications/dossier/first-check.ts#openBefore',
        'src/systems/fact-check/client.ts#createFactCheckClient',
      ],
      tests: [
        'test/scenarios/first-check.test.ts › A fact found in %s ends the intake, and no other system is called (%s, %s)',
        'test/scenarios/first-check.test.ts › The fault %s refuses nothing, and no other system is called',
        'test/scenarios/first-check.test.ts › An earlier refusal does not count in S7',
        'test/applications/verdicts-of-services.test.ts › The check of %s rules out an application by %s, and no document cures it',
        'test/applications/verdicts-of-services.test.ts › The check of %s is good news if it finds nothing, and a person asks',
        'test/applications/verdicts-of-services.test.ts › The check of %s comes alone: the registers have a later turn',
      ],
      reading:
        'The system has no name: it may be E-maket. It is a system of its own here (setting FACT_CHECK_URL), and where ' +
        'production has no address of it, a person asks it. An earlier refusal is not listed, ' +
        'unlike in S5.9(1): it does not block. Whether this comes before the questions of S7.9 is not said: ' +
        'taken to come first.',
    },
  ),
  ours(
    'S7.10(2)',
    'The set is incomplete, or a document has expired or will expire on the day of the decision.',
    {
      reading:
        'The day of the decision is not known at the counter: either the day it is due, or the day of ' +
        'the check.',
    },
  ),
  ours(
    'S7.10(3)',
    'The identity data differ from the other documents, unless a replaced document explains it.',
    {
      enforcedIn: [
        'src/systems/person-register/mapping.ts#toIdentityRecord',
        'src/systems/person-register/codes.ts#codes',
      ],
      reading:
        'Which system confirms the replacement is not named: taken to be the person register, whose list ' +
        'keeps replaced documents with the name they bore. Replacement is shown; the comparison itself is ' +
        'not made yet.',
    },
  ),
  notOurs(
    'S7.10 rest',
    'Further grounds of refusal to accept.',
    because.absentText,
    'The text ends after the third ground with a semicolon: either it is the last, or more follow. No ' +
      'other is applied.',
  ),
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
