import { allNotOurs, because, type LedgerRow, notOurs, ours } from './row.ts';
import { ledgerS6Registration } from './s6-registration.ts';

/** Order No. 84 as amended by No. 196: retirement payments from the pension fund. */
export const ledgerS6: readonly LedgerRow[] = [
  notOurs('S6.1', 'Names the service and what its Rules are about.', because.subject),
  ours('S6.2(3)', 'The portal of the digital government is one of the ways to apply.', {
    enforcedIn: [
      'src/services/state-services/enpf-payments.json',
      'src/applications/readiness.ts#readinessOf',
    ],
    tests: [
      'test/applications/readiness.test.ts › A person decides on the route %s',
      'test/scenarios/applications/routes-of-services.test.ts › An application of %s is taken on the routes of its items, and on no other',
    ],
    reading:
      'The questions of the portal, and its registering system, are not public: either as on S6.10, or otherwise. A person ' +
      'decides.',
  }),
  ours('S6.3(1)', 'Recipients whose documents the State corporation takes in: the route of S6.10.', {
    enforcedIn: [
      'src/services/state-services/enpf-payments.json',
      'src/graphql/inputs/application.ts#toRoute',
    ],
    tests: [
      'test/scenarios/applications/routes-to-registration.test.ts › The State corporation asks the person register and, through the service centre, the fund; registers there; E-maket takes the case',
      'test/scenarios/applications/routes-of-services.test.ts › An application of %s is taken on the routes of its items, and on no other',
    ],
    reading:
      'Named in S6.10 only; who they are is not public. Either the gateway finds the kind of recipient ' +
      'out, or the caller says the route. The caller says it, and the route bounds which systems are ' +
      'asked.',
  }),
  ours('S6.3(2)', 'Recipients whose documents the pension fund takes in: the route of S6.12.', {
    enforcedIn: [
      'src/services/state-services/enpf-payments.json',
      'src/graphql/inputs/application.ts#toRoute',
    ],
    tests: [
      'test/scenarios/applications/routes-to-registration.test.ts › The worker of the fund asks the databank alone; the fund registers, and takes the case with the signed statement',
      'test/scenarios/applications/routes-of-services.test.ts › An application of %s is taken on the routes of its items, and on no other',
    ],
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
    {
      enforcedIn: [
        'src/services/state-services/enpf-payments.json',
        'src/applications/results/enqueue-result.ts#enqueueResult',
        'src/applications/results/deliver-results.ts#createDeliverResults',
      ],
      tests: [
        'test/scenarios/results/delivered.test.ts › A grant goes to the State corporation once, and its delivery is learnt by asking where no push comes',
        'test/scenarios/results/delivered.test.ts › No result of the fund’s own route, of the portal or of another state service goes anywhere (S6.9 p4)',
      ],
      reading:
        'As in S4.12 p5: no time and no form are named; the data of the decision go, with the number of its paper.',
    },
  ),
  ...ledgerS6Registration,
  ours(
    'S6.13',
    'The provider enters the stage into the monitoring system as the digitalization authority prescribes.',
    {
      enforcedIn: [
        'src/applications/advance.ts#noteStage',
        'src/applications/stages/tell-stages.ts#createTellStages',
        'src/services/state-services/enpf-payments.json',
      ],
      tests: [
        'test/scenarios/applications/routes-to-registration.test.ts › The State corporation asks the person register and, through the service centre, the fund; registers there; E-maket takes the case',
        'test/scenarios/applications/routes-to-registration.test.ts › The worker of the fund asks the databank alone; the fund registers, and takes the case with the signed statement',
      ],
      reading:
        'That procedure is not in the order: either its moments are those of S1.16, or others. Every stage is told ' +
        'as soon as it is reached, in order.',
    },
  ),
  ours(
    'S6.14',
    'When a system with needed data fails, the provider writes to the support mailbox without delay, ' +
      'with five facts.',
    {
      enforcedIn: [
        'src/tickets/support-ticket.ts#writeSupportTicket',
        'src/graphql/answers/unavailable.ts#toUnavailable',
        'src/services/state-services/enpf-payments.json',
      ],
      tests: [
        'test/services/catalogue.test.ts › The catalogue of state services writes to the mailbox that the order names, by service',
        'test/scenarios/tickets/by-service.test.ts › %s: the ticket of %s is written with the answer, to %s, with five facts',
      ],
      reading:
        '"Failure of the system" here, "technical malfunctions in the systems" elsewhere: either the ' +
        'same, or only a whole outage counts here. The same. The mailbox follows the state service, ' +
        'whichever system failed. An application that has no number yet: it waits, or says why there is ' +
        'none; setting TICKET_BEFORE_REGISTRATION. Either only pictures of a screen are screenshots, or ' +
        'the gateway’s drawing of its own record is one too; setting TICKET_PICTURE. "Without delay": the first application ' +
        'of an outage is told at once, further ones are collected for a minute, setting TICKET_COLLECT_MS; in a maintenance ' +
        'window that an operator announced tickets are written all the same.',
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
    enforcedIn: [
      'src/access/asking/permission.ts#permission',
      'src/access/pension-consent.ts#allowsReconciliation',
      'src/access/legal-basis.ts#isCovered',
      'src/systems/pension-consents/client.ts#createPensionConsentsClient',
    ],
    tests: [
      'test/scenarios/pension-consent.test.ts › S6.15 p3: E-maket is asked where the record has a consent in force, and not before',
      'test/scenarios/pension-consent.test.ts › A person %s is not looked up at E-maket',
      'test/scenarios/pension-consent.test.ts › The consent opens E-maket alone: the fund is withheld, and the record is not asked for it',
      'test/access/pension-consent.test.ts › A consent %s: does it allow the question?',
      'test/scenarios/pension-consent.test.ts › The fault %s of the record stands in the place of the field, and E-maket is not called',
      'test/systems/pension-consents/contract-valid.test.ts › An answer %s breaks the contract, and E-maket is not asked',
    ],
    reading:
      'The effect of that consent on other systems than E-maket is not said: taken to cover E-maket alone, in the ' +
      'reconciliation only. The text names the appointment of an age pension and (or) the state base pension: a consent ' +
      "given for a long service pension does not count. The corporation's record of them has no name; it is a system of " +
      'its own here (setting PENSION_CONSENTS_URL), and without its address no consent is believed.',
  }),
  notOurs(
    'S6.16 p1',
    'Introduces what the State corporation does with the results of the reconciliation.',
    'A heading; each step has a row of its own.',
  ),
  ours('S6.16 p2', 'The State corporation lists the pensioners whose phones are registered on the portal.', {
    reading: 'The purpose and the receiver of the list are cut off.',
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
