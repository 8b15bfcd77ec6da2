import { type LedgerRow, ours } from './row.ts';

/** S6.10 and S6.12: from the first question to the case, on both routes. */
export const ledgerS6Registration: readonly LedgerRow[] = [
  ours('S6.10', 'The person register and the pension fund answer before the statement is registered.', {
    enforcedIn: [
      'src/services/state-services/enpf-payments.json',
      'src/applications/use-cases/register.ts#registerApplication',
      'src/tickets/support-ticket.ts#writeSupportTicket',
    ],
    tests: [
      'test/services/catalogue.test.ts › The catalogue of state services knows which systems are asked before an application has its number',
      'test/scenarios/applications/routes-to-registration.test.ts › The State corporation asks the person register and, through the service centre, the fund; registers there; E-maket takes the case',
      'test/tickets/support-ticket.test.ts › The ticket explains by %s that %s on the route %s has no number while %s is out',
      'test/scenarios/applications/routes-to-registration.test.ts › The State corporation does not register a person whom the fund does not affirm; a clerk ends the application (S6.10 p4)',
    ],
    reading:
      'In an outage there is no number: either the ticket of S6.14 waits for it, or it says why there is ' +
      'none yet; setting TICKET_BEFORE_REGISTRATION. The paragraphs name no order between the two questions: they are ' +
      'asked at once.',
  }),
  ours('S6.10 p1', 'Only for a complete and lawful set of documents of a recipient of S6.3(1).', {
    enforcedIn: [
      'src/services/state-services/enpf-payments.json',
      'src/applications/dossier/ask-dossier.ts#askDossier',
    ],
    tests: [
      'test/scenarios/applications/first-look.test.ts › %s: no system is asked before a clerk saw that it complies',
      'test/applications/readiness.test.ts › A person decides about an application that a representative makes',
    ],
    reading:
      'This route names no disability databank: either it may be asked too, or not. It is not: nothing ' +
      'allows it. The list of documents (appendix 2) is not public: a person checks that the set is complete. A ' +
      'right to apply for another person is not public either: a person decides.',
  }),
  ours(
    'S6.10 p2',
    'The person register is asked for the identity document and registration at permanent residence.',
    {
      enforcedIn: [
        'src/services/state-services/enpf-payments.json',
        'src/applications/facts-of.ts#factsOf',
        'src/systems/person-register/mapping.ts#toIdentityRecord',
      ],
      tests: [
        'test/scenarios/applications/routes-to-registration.test.ts › The State corporation asks the person register and, through the service centre, the fund; registers there; E-maket takes the case',
        'test/applications/readiness.test.ts › A person decides if the person register has several records (S6.10 p2)',
        'test/applications/readiness.test.ts › A person decides if the record contradicts itself: %s (S6.10 p2)',
        'test/applications/facts-of-s6.test.ts › The gateway reads the identity document: %s',
        'test/applications/facts-of-s6.test.ts › The gateway reads the registration: %s',
        'test/applications/readiness.test.ts › The State corporation scans a document if the person register denies %s (S6.10 p5)',
      ],
      reading:
        'The key is not named: either the number of the document, or the IIN. An application has the IIN. What several ' +
        'records, a deleted one, or one that contradicts the IIN mean is not said: a person decides.',
    },
  ),
  ours(
    'S6.10 p3',
    'Through the service-centre system the fund is asked for account, right, savings, schedule, claims.',
    {
      enforcedIn: [
        'src/services/state-services/enpf-payments.json',
        'src/transport/json/relay.ts#createRelayedChannel',
        'src/applications/facts-of.ts#factsOf',
      ],
      tests: [
        'test/scenarios/applications/routes-to-registration.test.ts › The State corporation asks the person register and, through the service centre, the fund; registers there; E-maket takes the case',
        'test/applications/readiness.test.ts › By the first reading of S6.10 p3 the verdict of the fund decides, whatever %s is; by the second each fact must hold',
        'test/applications/facts-of-s6.test.ts › The gateway reads right, schedule, unexecuted application and verdict as they are',
      ],
      reading:
        'The required schedule of payments and unexecuted statement are not said: either each must ' +
        "be absent, or the fund's own verdict decides. The verdict decides, and the five facts are shown " +
        'as its reasons; setting READING_AFFIRMATIVE_ANSWER. Of `Person.pensionAccounts`, which belongs to no ' +
        'application, the fund is asked directly.',
    },
  ),
  ours(
    'S6.10 p4',
    'The statement is registered in the service-centre system only after an affirmative answer.',
    {
      enforcedIn: [
        'src/services/state-services/enpf-payments.json',
        'src/applications/readiness.ts#readinessOf',
        'src/applications/use-cases/register.ts#registerApplication',
      ],
      tests: [
        'test/applications/readiness.test.ts › The State corporation registers only on an affirmative answer of the fund (S6.10 p4)',
        'test/applications/readiness.test.ts › The State corporation does not register a person unknown to the fund: that is no affirmative answer (S6.10 p4)',
        'test/applications/readiness.test.ts › No outage refuses, and a certain refusal is no outage',
        'test/scenarios/applications/routes-to-registration.test.ts › The State corporation does not register a person whom the fund does not affirm; a clerk ends the application (S6.10 p4)',
        'test/scenarios/applications/routes-to-registration.test.ts › The State corporation asks the person register and, through the service centre, the fund; registers there; E-maket takes the case',
      ],
      reading: 'No answer is not a negative one: an outage neither registers nor refuses.',
    },
  ),
  ours('S6.10 p5', 'Documents are scanned, those too for which the person register has no data.', {
    enforcedIn: [
      'src/services/state-services/enpf-payments.json',
      'src/applications/scans/add-scan.ts#addScan',
      'src/graphql/answers/unavailable-message.ts#unavailableMessage',
      'src/applications/readiness.ts#readinessOf',
    ],
    tests: [
      'test/applications/readiness.test.ts › The State corporation scans a document if the person register denies %s (S6.10 p5)',
      'test/applications/readiness.test.ts › The State corporation scans every document if the person register has no data at all (S6.10 p5)',
      'test/graphql/unavailable-message.test.ts › The message of an outage tells a clerk to demand no document and to refuse nothing',
      'test/applications/readiness.test.ts › No outage refuses, and a certain refusal is no outage',
      'test/scenarios/applications/lawful-stops.test.ts › The application needs documents if the person register has nothing, until the documents are scanned (S6.10 p5)',
    ],
    reading:
      'A register that does not answer: either its data count as absent, or they are unknown. Unknown: an ' +
      'outage never makes an applicant bring a document.',
  }),
  ours('S6.10 p6', 'An electronic case is built from the accepted documents.', {
    enforcedIn: [
      'src/applications/steps/hand-over.ts#handOverOf',
      'src/applications/use-cases/hand-over.ts#handOverCase',
    ],
    tests: [
      'test/scenarios/applications/routes-to-registration.test.ts › The State corporation asks the person register and, through the service centre, the fund; registers there; E-maket takes the case',
      'test/scenarios/applications/case-contents.test.ts › %s: the case at %s holds each scan byte by byte, a signature beside its scan',
      'test/scenarios/applications/first-look.test.ts › S6.10 p5: a case is not handed over without a scan of each accepted document',
    ],
    reading: 'The parts of a case are not public: the statement, its number and the scans.',
  }),
  ours(
    'S6.10 p7',
    'The registered statement is processed in the service-centre system and unloaded into E-maket.',
    {
      enforcedIn: [
        'src/services/state-services/enpf-payments.json',
        'src/applications/steps/hand-over.ts#handOverOf',
      ],
      tests: [
        'test/scenarios/applications/routes-to-registration.test.ts › The State corporation asks the person register and, through the service centre, the fund; registers there; E-maket takes the case',
      ],
    },
  ),
  ours('S6.12', 'The disability databank answers before the pension fund registers the statement.', {
    enforcedIn: [
      'src/services/state-services/enpf-payments.json',
      'src/applications/use-cases/register.ts#registerApplication',
      'src/tickets/support-ticket.ts#writeSupportTicket',
    ],
    tests: [
      'test/services/catalogue.test.ts › The catalogue of state services knows which systems are asked before an application has its number',
      'test/scenarios/applications/routes-to-registration.test.ts › The worker of the fund asks the databank alone; the fund registers, and takes the case with the signed statement',
      'test/tickets/support-ticket.test.ts › The ticket explains by %s that %s on the route %s has no number while %s is out',
      'test/scenarios/applications/routes-to-registration.test.ts › The worker of the fund does not register %s: %s (S6.12 p3)',
    ],
    reading:
      'In an outage there is no number: either the ticket of S6.14 waits for it, or it says why there is ' +
      'none yet; setting TICKET_BEFORE_REGISTRATION.',
  }),
  ours('S6.12 p1', 'Only for a complete and lawful set of documents of a recipient of S6.3(2).', {
    enforcedIn: [
      'src/services/state-services/enpf-payments.json',
      'src/applications/dossier/ask-dossier.ts#askDossier',
    ],
    tests: [
      'test/scenarios/applications/routes-to-registration.test.ts › The worker of the fund asks the databank alone; the fund registers, and takes the case with the signed statement',
      'test/scenarios/applications/first-look.test.ts › %s: no system is asked before a clerk saw that it complies',
    ],
    reading:
      'This route names no person register: either it may be asked too, or not. It is not: nothing ' +
      'allows it.',
  }),
  ours('S6.12 p2', "The fund's employee asks the disability databank for the group and its period.", {
    enforcedIn: ['src/services/state-services/enpf-payments.json', 'src/applications/facts-of.ts#factsOf'],
    tests: [
      'test/scenarios/applications/routes-to-registration.test.ts › The worker of the fund asks the databank alone; the fund registers, and takes the case with the signed statement',
      'test/applications/facts-of-s6.test.ts › The gateway reads the end of the disability: %s',
      'test/applications/facts-of-s6.test.ts › Code %s of the group: %s',
    ],
    reading:
      'Neither the key nor the bus is named: the IIN is taken, through the bus or not as the databank ' +
      'is connected.',
  }),
  ours(
    'S6.12 p3',
    'The fund registers only where nothing is wrong and group I or II is confirmed without an end.',
    {
      enforcedIn: [
        'src/services/state-services/enpf-payments.json',
        'src/applications/readiness.ts#readinessOf',
        'src/applications/use-cases/register.ts#registerApplication',
      ],
      tests: [
        'test/applications/readiness.test.ts › The worker of the fund may register for group I or II without an end (S6.12 p3)',
        'test/applications/readiness.test.ts › The worker of the fund does not register a person to whom the databank denies %s (S6.12 p3)',
        'test/applications/readiness.test.ts › The worker of the fund does not register a person unknown to the databank: no paper cures it (S6.12 p3)',
        'test/applications/readiness.test.ts › A person decides about a group that the gateway does not know (S6.12 p3)',
        'test/scenarios/applications/routes-to-registration.test.ts › The worker of the fund does not register %s: %s (S6.12 p3)',
        'test/applications/facts-of-s6.test.ts › A contradictory record, or one without either fact, cannot be trusted: nothing is known',
      ],
      reading:
        '"Without an end": either a record without an end date, or one that says so. One that says so: a ' +
        'missing date may be missing data. One that says neither, or both, breaks its contract, and nothing is known. ' +
        'An outage is no absence: it neither registers nor refuses.',
    },
  ),
  ours(
    'S6.12 p4',
    'An electronic case is built in the system of the fund, with scans of the signed statement.',
    {
      enforcedIn: [
        'src/services/state-services/enpf-payments.json',
        'src/applications/use-cases/hand-over.ts#handOverCase',
      ],
      tests: [
        'test/scenarios/applications/routes-to-registration.test.ts › The worker of the fund asks the databank alone; the fund registers, and takes the case with the signed statement',
        'test/scenarios/applications/scans.test.ts › The applicant’s signature on a scan is verified, kept, and goes with the case',
      ],
      reading:
        'A digital signature in the place of a scan of the signed paper is not mentioned: the scan is ' +
        'demanded, a verified signature may be with it.',
    },
  ),
];
