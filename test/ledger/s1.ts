import { allNotOurs, because, type LedgerRow, notOurs, ours } from './row.ts';

/** Order No. 84 as amended by No. 196: compensation of the injured at the Semipalatinsk test site. */
export const ledgerS1: readonly LedgerRow[] = [
  notOurs(
    'S1.order 1',
    'Item 1 of order No. 196: rewords the preamble of order No. 84 and items of the Rules of S1 to S6.',
    'Text that only amends; what the amended items demand is in the rows of each service.',
  ),
  notOurs('S1.1', 'Names the service and what its Rules are about.', because.subject),
  ours('S1.2(3)', 'The portal of the digital government is one of the ways to apply.', {
    enforcedIn: [
      'src/services/state-services/semipalatinsk-compensation.json',
      'src/graphql/inputs/application.ts#toRoute',
    ],
    tests: [
      'test/services/state-services.test.ts › The state services take applications on the routes that the items name',
      'test/scenarios/applications/routes-of-services.test.ts › An application of %s is taken on the routes of its items, and on no other',
    ],
  }),
  ours('S1.3 p2', 'On the portal it is the applicant who asks the systems, not an employee.', {
    enforcedIn: [
      'src/services/state-services/semipalatinsk-compensation.json',
      'src/access/withheld-reason.ts#withheldReason',
    ],
    tests: [
      'test/access/withheld-reason.test.ts › On the portal of %s the applicant asks, and no employee',
      'test/services/state-services.test.ts › The state services name the turn of each system, as the item says',
      'test/scenarios/applications/routes-of-services.test.ts › %s: on the portal of %s the systems are left to the applicant',
    ],
    reading:
      'The effect of an absence is not said: either the applicant encloses documents, as in S2.3 p3, ' +
      'or nothing does.',
  }),
  ours('S1.16', 'The provider enters the stage that the service has reached into the monitoring system.', {
    enforcedIn: [
      'src/services/state-services/semipalatinsk-compensation.json',
      'src/applications/advance.ts#noteStage',
    ],
    tests: [
      'test/services/state-services.test.ts › The state services name the system that reports their stages, as the item says',
      'test/scenarios/applications/services-as-far-as-visible.test.ts › The gateway reports the stages of S1, S2 and S5; E-maket itself reports those of S4, and no item has those of S3 and S7 reported',
    ],
    reading:
      'No moment is named: either at once at each change of stage, or once before the service ends. At once.',
  }),
  ours(
    'S1.17',
    'When a system with needed data fails, the provider writes to the support mailbox without delay, ' +
      'with five facts.',
    {
      enforcedIn: [
        'src/tickets/support-ticket.ts#writeSupportTicket',
        'src/graphql/answers/unavailable.ts#toUnavailable',
        'src/services/state-services/semipalatinsk-compensation.json',
      ],
      tests: [
        'test/services/catalogue.test.ts › The catalogue of state services writes to the mailbox that the order names, by service',
        'test/scenarios/tickets/by-service.test.ts › %s: the ticket of %s is written with the answer, to %s, with five facts',
      ],
      reading:
        'The mailbox follows the state service, whichever system failed. "Screenshots" is plural: one at ' +
        'least is needed; either only pictures of a screen count, or what the gateway draws does too; ' +
        'setting TICKET_PICTURE. An application that has no number yet: either it waits for the number, or the ' +
        'reason why there is none stands in for it; setting TICKET_BEFORE_REGISTRATION, although no item ' +
        'of S1 asks a register before registration.',
    },
  ),
  notOurs(
    'S1.19 p5',
    'An applicant who disagrees with the result may complain to the quality authority.',
    because.claim,
  ),
  ...allNotOurs(because.appendix, [
    ['S1.appendix 1', 'Form of a statement; S1.3 p2 takes the data to confirm from it.'],
    ['S1.appendix 2', 'Form of a statement; S1.3 p2 takes the data to confirm from it.'],
    ['S1.appendix 3', 'Reworded by appendix 1 to order No. 196.'],
    ['S1.appendix 4', 'Reworded by appendix 2 to order No. 196.'],
  ]),
  notOurs('S1.rest', 'The items of these Rules that order No. 196 does not reword.', because.absentText),
];
