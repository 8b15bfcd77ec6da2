import { allNotOurs, because, type LedgerRow, notOurs, ours } from './row.ts';

/** Order No. 84 as amended by No. 196: retirement payments from the pension fund. */
export const ledgerS6: readonly LedgerRow[] = [
  notOurs('S6.1', 'Names the service and what its Rules are about.', because.subject),
  ours('S6.2(3)', 'The portal of the digital government is one of the ways to apply.'),
  ours('S6.3(1)', 'Recipients whose documents the State corporation takes in: the route of S6.10.', {
    reading:
      'Named in S6.10 only; who they are is not public. Either the gateway finds the kind of recipient ' +
      'out, or the caller says the route. The caller says it, and the route bounds which systems are ' +
      'asked.',
  }),
  ours('S6.3(2)', 'Recipients whose documents the pension fund takes in: the route of S6.12.', {
    reading: 'Named in S6.12 only; who they are is not public. The same choice as in S6.3(1).',
  }),
  ours(
    'S6.4',
    'A proactive service needs no statement from a person who draws a pension and never asked for savings.',
    {
      reading:
        'Without a statement there is no registration number, though S6.14 demands it of every ticket: ' +
        'either a proactive service has no tickets, or its second fact is that there is no statement by ' +
        'law. Undecided.',
    },
  ),
  ours(
    'S6.9 p4',
    'The result goes to the State corporation through the bus where it took the application in.',
  ),
  ours('S6.10', 'The person register and the pension fund answer before the statement is registered.', {
    enforcedIn: [
      'src/services/state-services/enpf-payments.json',
      'src/outages/support-ticket.ts#writeSupportTicket',
    ],
    tests: [
      'test/services/catalogue.test.ts › knows which systems are asked before an application has its number',
    ],
    reading:
      'In an outage there is no number: either the ticket of S6.14 waits for it, or it says why there is ' +
      'none yet; setting TICKET_BEFORE_REGISTRATION. The service-centre system, which relays p3 and gives ' +
      'the number, is not named so yet.',
  }),
  ours('S6.10 p1', 'Only for a complete and lawful set of documents of a recipient of S6.3(1).', {
    reading:
      'This route names no disability databank: either it may be asked too, or not. It is not: nothing ' +
      'allows it.',
  }),
  ours(
    'S6.10 p2',
    'The person register is asked for the identity document and registration at permanent residence.',
    {
      enforcedIn: [
        'src/systems/person-register/client.ts#createPersonRegisterClient',
        'src/systems/person-register/mapping.ts#toIdentityRecord',
      ],
      reading: 'The key is not named: either the number of the document, or the IIN; both can be asked.',
    },
  ),
  ours(
    'S6.10 p3',
    'Through the service-centre system the fund is asked for account, right, savings, schedule, claims.',
    {
      enforcedIn: ['src/systems/pension-fund/mapping.ts#toPensionAccounts'],
      reading:
        'What the schedule of payments and the unexecuted statement must be is not said: either each must ' +
        "be absent, or the fund's own verdict decides. The verdict decides, and the five facts are kept " +
        'as its reasons.',
    },
  ),
  ours(
    'S6.10 p4',
    'The statement is registered in the service-centre system only after an affirmative answer.',
    {
      reading: 'No answer is not a negative one: an outage neither registers nor refuses.',
    },
  ),
  ours('S6.10 p5', 'Documents are scanned, those too for which the person register has no data.', {
    enforcedIn: [
      'src/graphql/answers/identity.ts#toIdentityAnswer',
      'src/graphql/answers/unavailable-message.ts#unavailableMessage',
    ],
    reading:
      'A register that does not answer: either its data count as absent, or they are unknown. Unknown: an ' +
      'outage never makes anybody bring a document. That half is enforced; telling what to scan is not ' +
      'yet.',
  }),
  ours('S6.10 p6', 'An electronic case is built from the accepted documents.'),
  ours(
    'S6.10 p7',
    'The registered statement is processed in the service-centre system and unloaded into E-maket.',
  ),
  ours('S6.12', 'The disability databank answers before the pension fund registers the statement.', {
    enforcedIn: [
      'src/services/state-services/enpf-payments.json',
      'src/outages/support-ticket.ts#writeSupportTicket',
    ],
    tests: [
      'test/services/catalogue.test.ts › knows which systems are asked before an application has its number',
    ],
    reading:
      'In an outage there is no number: either the ticket of S6.14 waits for it, or it says why there is ' +
      'none yet; setting TICKET_BEFORE_REGISTRATION.',
  }),
  ours('S6.12 p1', 'Only for a complete and lawful set of documents of a recipient of S6.3(2).', {
    reading:
      'This route names no person register: either it may be asked too, or not. It is not: nothing ' +
      'allows it.',
  }),
  ours('S6.12 p2', "The fund's employee asks the disability databank for the group and its period.", {
    enforcedIn: ['src/systems/disability-databank/client.ts#createDisabilityDatabankClient'],
    reading:
      'Neither the key nor the bus is named: the IIN is taken, through the bus or not as the databank ' +
      'is connected.',
  }),
  ours(
    'S6.12 p3',
    'The fund registers only where nothing is wrong and group I or II is confirmed without an end.',
    {
      reading:
        '"Without an end": either a record without an end date, or one that says so. One that says so: a ' +
        'missing date may be missing data. An outage is no absence: it neither registers nor refuses.',
    },
  ),
  ours(
    'S6.12 p4',
    'An electronic case is built in the system of the fund, with scans of the signed statement.',
  ),
  ours(
    'S6.13',
    'The provider enters the stage into the monitoring system as the digitalization authority prescribes.',
    {
      reading: 'That procedure is not in the order: either its moments are those of S1.16, or others.',
    },
  ),
  ours(
    'S6.14',
    'When a system with needed data fails, the provider writes to the support mailbox without delay, ' +
      'with five facts.',
    {
      enforcedIn: [
        'src/outages/support-ticket.ts#writeSupportTicket',
        'src/graphql/answers/unavailable.ts#toUnavailable',
        'src/services/state-services/enpf-payments.json',
      ],
      tests: ['test/services/catalogue.test.ts › writes to the mailbox that the order names, by service'],
      reading:
        '"Failure of the system" here, "technical malfunctions in the systems" elsewhere: either the ' +
        'same, or only a whole outage counts here. The same. The mailbox follows the state service, ' +
        'whichever system failed. An application that has no number yet: it waits, or says why there is ' +
        'none; setting TICKET_BEFORE_REGISTRATION. Either only pictures of a screen are screenshots, or ' +
        'what the gateway draws of its own record is one too; setting TICKET_PICTURE.',
    },
  ),
  ours(
    'S6.15 p1',
    "The proactive service runs by the systems, where the person's phone is registered on the portal.",
    {
      reading:
        'No phone: either no proactive service at all, or another way to reach the person. None: the ' +
        'text has no other.',
    },
  ),
  ours(
    'S6.15 p2',
    'Every year before 1 March the fund reconciles with the State corporation who draws a pension.',
    {
      reading:
        '"Till 1 March": either 1 March still counts, or the last day is that of February. The earlier ' +
        'day is safe.',
    },
  ),
  ours('S6.15 p3', 'Personal data are then used on the consents given when the pension was appointed.', {
    reading:
      'Whether that consent also covers other systems than E-maket is not said: taken to cover the ' +
      'reconciliation only.',
  }),
  notOurs(
    'S6.16 p1',
    'Introduces what the State corporation does with the results of the reconciliation.',
    'A heading; each step has a row of its own.',
  ),
  ours('S6.16 p2', 'The State corporation lists the pensioners whose phones are registered on the portal.', {
    reading: 'What the list is for, and who gets it, is cut off.',
  }),
  notOurs(
    'S6.16 rest',
    'Further steps of the State corporation after the list.',
    because.absentText,
    'The public text breaks off inside the list: either a message to the phones follows, or a list for ' +
      'the fund.',
  ),
  ...allNotOurs(because.appendix, [['S6.appendix 2', 'The list of main requirements (S6.10 p1, S6.12 p1).']]),
  notOurs(
    'S6.rest',
    'Items after S6.16, those not reworded, the other appendices, and items 2 and on of order No. 196 ' +
      'itself.',
    because.absentText,
    'The day on which order No. 196 takes effect is cut off too: either it binds already, or later. ' +
      'Taken to bind.',
  ),
];
