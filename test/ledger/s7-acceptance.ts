import { because, type LedgerRow, notOurs, ours } from './row.ts';

const dataFile = 'src/services/state-services/loss-of-capacity-payment.json';
const askedInTurn =
  'test/services/state-services.test.ts › The state services name the turn of each system, as the item says';

const notification = 'test/scenarios/applications/contributions-notification.test.ts';

/** Order No. 238: social payment in case of loss of working capacity. */

/** S7.8 to S7.10: from the notification to the acceptance of a statement. */
export const ledgerS7Acceptance: readonly LedgerRow[] = [
  ours(
    'S7.8 p1',
    'The State corporation hands over the notification of received contributions (appendix 5).',
    {
      enforcedIn: [
        dataFile,
        'src/applications/use-cases/notify.ts#issueNotification',
        'src/applications/notification.ts#factsOfNotification',
      ],
      tests: [
        `${notification} › The paper tells the sums by month of the settlement period, two payers of a month together`,
        `${notification} › An application that was not checked waits for its check, and no system is asked`,
        `${notification} › While the first check is open, the Fund is not asked about a person whom it may turn away`,
        `${notification} › Another state service has no such notification`,
      ],
      reading:
        'The source of the contributions is not said: taken to be the system of the social insurance fund, which production ' +
        'may lack (setting SOCIAL_INSURANCE_FUND_URL). The settlement period is not said: taken as the Fund gives it. "In case of ' +
        'acceptance of documents": after the check of S7.10(1), since a person whom it turns away is looked up nowhere else.',
    },
  ),
  ours('S7.8 p2', 'The applicant confirms in the statement that the notification was read.', {
    enforcedIn: [
      dataFile,
      'src/applications/readiness.ts#readinessOf',
      'src/applications/use-cases/state.ts#enterStatement',
      'src/applications/notification.ts#notificationState',
    ],
    tests: [
      `${notification} › Without it the statement is not complete; with the number of the paper it is; a disagreement is a person’s`,
      `${notification} › The number of another application’s notification confirms nothing`,
    ],
    reading:
      'A disagreement is not spoken of: it is kept in the statement, and a person decides. Nor is a Fund that has nothing to ' +
      'tell: a person decides. Where the gateway is not connected to the Fund, it demands no confirmation.',
  }),
  ours(
    'S7.9',
    'The body that accepts the statement asks the person register, the banks and the disability databank.',
    {
      enforcedIn: [dataFile, 'src/tickets/support-ticket.ts#writeSupportTicket'],
      tests: [
        'test/services/catalogue.test.ts › The catalogue of state services knows which systems are asked before an application has its ' +
          'number',
        'test/scenarios/applications/services-as-far-as-visible.test.ts › S4.9 asks the person register and the bank, S7.9 the databank too, and neither the fund',
        'test/tickets/support-ticket.test.ts › The ticket explains by %s that %s on the route %s has no number while %s is out',
      ],
      reading:
        'The moment of the statement’s number is not said: either before the registers are asked, or after. ' +
        'After, since S7.10 still refuses to take it in: an outage is a reason why there is no number; ' +
        'setting TICKET_BEFORE_REGISTRATION.',
    },
  ),
  ours('S7.9 p1', "The State corporation's employee asks, through the bus.", {
    enforcedIn: [dataFile, 'src/applications/dossier/ask-dossier.ts#askDossier'],
    tests: [
      askedInTurn,
      'test/scenarios/applications/services-as-far-as-visible.test.ts › S4.9 asks the person register and the bank, S7.9 the databank too, and neither the fund',
      'test/scenarios/first-check.test.ts › A viewer without the right leaves the first check open',
    ],
    reading:
      'The division (S7.3(2)) and the portal (S7.3(3)) have no list of questions: nothing is asked on ' +
      'them by this item.',
  }),
  ours('S7.9 p2', "The person register is asked by the applicant's identity documents.", {
    enforcedIn: [dataFile, 'src/systems/person-register/client.ts#createPersonRegisterClient'],
    tests: [
      askedInTurn,
      'test/scenarios/applications/services-as-far-as-visible.test.ts › S4.9 asks the person register and the bank, S7.9 the databank too, and neither the fund',
      'test/systems/person-register/identity.test.ts › The search by document number finds its holder',
    ],
    reading:
      '"By identity documents": either by the number of the document, or by the IIN printed in it; both ' +
      'work.',
  }),
  ours('S7.9 p3', 'The banks are asked about the account by its number.', {
    enforcedIn: [dataFile, 'src/systems/banks/client.ts#createBanksClient'],
    tests: [
      askedInTurn,
      'test/scenarios/applications/services-as-far-as-visible.test.ts › S4.9 asks the person register and the bank, S7.9 the databank too, and neither the fund',
      'test/scenarios/dossier.test.ts › %s gets the outcome of each story',
    ],
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
      'test/scenarios/applications/services-as-far-as-visible.test.ts › S4.9 asks the person register and the bank, S7.9 the databank too, and neither the fund',
      'test/scenarios/applications/services-as-far-as-visible.test.ts › S7.9 p4: the databank finds the certificate by its number, and the person by the IIN',
    ],
    reading:
      'Either by the number of the certificate alone, or together with the IIN of its holder. Both can ' +
      'be asked; a dossier asks by the IIN, and for the degree that the certificate establishes.',
  }),
  ours('S7.9 p5', 'The answers of the systems are enclosed to the application.', {
    enforcedIn: [
      'src/applications/answers/answer-rows.ts#addAnswers',
      'src/applications/use-cases/check.ts#checkApplication',
    ],
    tests: [
      'test/scenarios/applications/first-look.test.ts › Enclosed answers are kept as they were given, at each check, and reading one is on record',
    ],
    reading:
      'The form of the enclosure is not said: each answer is kept as it was given, with its time and the ids of its ' +
      'message, and can be read by a viewer with the right to the register.',
  }),
  ours(
    'S7.9 p6',
    'If a system has no data, or other data, documents are enclosed, but never for the bank account.',
    {
      enforcedIn: [
        'src/applications/readiness.ts#readinessOf',
        dataFile,
        'src/graphql/answers/unavailable-message.ts#unavailableMessage',
      ],
      tests: [
        'test/applications/readiness-of-services.test.ts › %s, %s: its own document, and no other (%#)',
        'test/applications/readiness-of-services.test.ts › %s is cured by the identity document or by the certificate of a kandas, and by nothing else',
        'test/scenarios/applications/first-look.test.ts › %s: a record that contradicts it is a discrepancy, field by field',
        'test/applications/readiness-of-services.test.ts › No scan cures the bank account of %s',
        'test/applications/readiness-of-services.test.ts › %s: no outage refuses an application, or asks for a document',
        'test/graphql/unavailable-message.test.ts › The message of an outage tells a clerk to demand no document and to refuse nothing',
      ],
      reading:
        'A system that does not answer: either its data count as absent, or they are unknown. Unknown: an ' +
        'outage never makes an applicant bring a document. The effect of a bank account that no document ' +
        'cures is not said: either another account, or a refusal for an incomplete set (S7.10(2)). A person decides.',
    },
  ),
  ours('S7.9 p7', 'Documents are shown as originals or notarized copies, scanned and given back.', {
    enforcedIn: ['src/applications/scans/scan-rows.ts#attestations'],
    tests: [
      'test/scenarios/applications/case-contents.test.ts › A scan says whether the original or a notarised copy was scanned',
    ],
    reading:
      'Showing and giving back is the work of the employee with paper; each scan says which paper was scanned.',
  }),
  ours('S7.9 p8', 'The employee checks that the set is complete, the data and the scans right.', {
    enforcedIn: [dataFile, 'src/applications/use-cases/record.ts#recordFinding'],
    tests: [
      'test/scenarios/applications/first-look.test.ts › S7.9 p8: completeness is looked at after the answers; S7.10(2) refuses a package that is not complete',
      'test/applications/look-that-counts.test.ts › S7.9 p8: a look %s',
    ],
    reading:
      'The sentence is garbled in the public text: either the data of the systems are checked too, or only enclosed. They ' +
      'are: the look at the package comes after the answers, and a further check asks for a further look. The quality of scans and ' +
      'their agreement with the originals are the clerk’s word in that look.',
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
        'src/applications/readiness.ts#readinessOf',
        'src/applications/dossier/ask-dossier.ts#askDossier',
        'src/applications/dossier/first-check.ts#openBefore',
        'src/systems/fact-check/client.ts#createFactCheckClient',
      ],
      tests: [
        'test/scenarios/first-check.test.ts › A fact found in %s ends the intake, and no other system is called (%s, %s)',
        'test/scenarios/first-check.test.ts › The fault %s refuses nothing, and no other system is called',
        'test/scenarios/first-check.test.ts › An earlier refusal does not count in S7',
        'test/applications/readiness-of-services.test.ts › The check of %s rules out an application by %s, and no document cures it',
        'test/applications/readiness-of-services.test.ts › The check of %s is good news if it finds nothing, and a person asks',
        'test/applications/readiness-of-services.test.ts › The check of %s comes alone: the registers have a later turn',
      ],
      reading:
        'The system has no name: it may be E-maket. It is a system of its own here (setting FACT_CHECK_URL), and where ' +
        'production has no address of it, a person asks it. An earlier refusal is not listed, ' +
        'unlike in S5.9(1): it does not block. Whether this comes before the questions of S7.9 is not said: ' +
        'taken to come first. Item 10 follows the specialist of item 9: either it binds the portal and the division (S7.3) too, or ' +
        'the State corporation alone. The corporation alone: no item has another ask that system, and the Fund decides (S7.2(13)).',
    },
  ),
  ours(
    'S7.10(2)',
    'The set is incomplete, or a document has expired or will expire on the day of the decision.',
    {
      enforcedIn: [
        dataFile,
        'src/applications/readiness.ts#readinessOf',
        'src/applications/records/document-ends.ts#expiring',
        'src/applications/records/document-ends.ts#problemOfEnds',
      ],
      tests: [
        'test/scenarios/applications/first-look.test.ts › S7.9 p8: completeness is looked at after the answers; S7.10(2) refuses a package that is not complete',
        'test/scenarios/applications/document-ends.test.ts › A document that ends %s refuses the acceptance with the receipt of appendix 6',
        'test/scenarios/applications/document-ends.test.ts › The day of the decision is asked of a person, and never derived',
        'test/scenarios/applications/document-ends.test.ts › The gateway takes no last day where no item looks at the validity',
        'test/applications/document-ends.test.ts › %s is refused, with what is expected',
        'test/applications/look-that-counts.test.ts › S7.10(2): a shown document %s',
      ],
      reading:
        'The day of the decision is not known at the counter, and no item gives it a term: either it is derived, or asked of a ' +
        'person; a clerk gives the expected day wherever a document has a last day. "Will expire on the date": either the last day ' +
        'is the day of the decision, or that day is still good; a document must last beyond it. The list ' +
        'of documents is not public: a clerk records that the package does not comply, and why.',
    },
  ),
  ours(
    'S7.10(3)',
    'The identity data differ from the other documents, unless a replaced document explains it.',
    {
      enforcedIn: [
        dataFile,
        'src/applications/readiness.ts#readinessOf',
        'src/applications/facts-of.ts#factsOf',
      ],
      tests: [
        'test/scenarios/applications/first-look.test.ts › A clerk finds it, and the acceptance is refused',
        'test/scenarios/applications/first-look.test.ts › A replacement that the person register confirms takes the ground away',
      ],
      reading:
        'Which system confirms the replacement is not named: taken to be the person register, whose list keeps replaced ' +
        'documents with the name they bore. A clerk compares papers with papers, and records the ground. Which replacement explains which difference is not said: any replaced document on record ' +
        'takes the ground away.',
    },
  ),
  notOurs(
    'S7.10 rest',
    'Further grounds of refusal to accept.',
    because.absentText,
    'The text ends after the third ground with a semicolon: it is the last, or more follow. No other is applied.',
  ),
];
