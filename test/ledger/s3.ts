import { allNotOurs, because, type LedgerRow, notOurs, ours } from './row.ts';

/** Order No. 84 as amended by No. 196: the cost of educating children with disability at home. */
export const ledgerS3: readonly LedgerRow[] = [
  notOurs('S3.1', 'Names the service and what its Rules are about.', because.subject),
  ours('S3.2(2)', 'The portal of the digital government is one of the ways to apply.', {
    enforcedIn: [
      'src/services/state-services/home-education-costs.json',
      'src/graphql/inputs/application.ts#toRoute',
    ],
    tests: [
      'test/services/state-services.test.ts › The state services take applications on the routes that the items name',
      'test/scenarios/applications/routes-of-services.test.ts › An application of %s is taken on the routes of its items, and on no other',
    ],
  }),
  ours('S3.6 p2', 'On the portal it is the applicant who asks the systems, not an employee.', {
    enforcedIn: [
      'src/services/state-services/home-education-costs.json',
      'src/access/withheld-reason.ts#withheldReason',
    ],
    tests: [
      'test/access/withheld-reason.test.ts › On the portal of %s the applicant asks, and no employee',
      'test/services/state-services.test.ts › The state services name the turn of each system, as the item says',
      'test/scenarios/applications/routes-of-services.test.ts › %s: on the portal of %s the systems are left to the applicant',
    ],
    reading: 'The data are those of the form in appendix 2, which is not public; no system is named.',
  }),
  ours(
    'S3.10 p1',
    'The statement is registered in the service-centre system, and the applicant gets a receipt.',
    {
      enforcedIn: [
        'src/services/state-services/home-education-costs.json',
        'src/applications/use-cases/register.ts#registerApplication',
        'src/applications/hand-out.ts#handOutAcceptance',
      ],
      tests: [
        'test/scenarios/applications/papers.test.ts › The receipt is issued with the registration, and names each scanned document',
        'test/scenarios/applications/papers.test.ts › The gateway issues the receipt in its own name if it learns of the registration by itself',
        'test/services/state-services.test.ts › The state services are registered where an item says so',
        'test/scenarios/applications/services-as-far-as-visible.test.ts › S3.10 registers with a receipt, once a person has decided the open question',
      ],
      reading:
        'One line of a list whose beginning is not public: who registers is taken to be the accepting ' +
        'employee of the State corporation. What is asked before is not public either: a person decides that ' +
        'it may be registered. The relevant documents are not named: the receipt names what was scanned ' +
        'before the registration. No form is named: the layout and the numbering are ours.',
    },
  ),
  ours(
    'S3.13',
    'When a system with needed data fails, the provider writes to the support mailbox without delay, ' +
      'with five facts.',
    {
      enforcedIn: [
        'src/tickets/support-ticket.ts#writeSupportTicket',
        'src/graphql/answers/unavailable.ts#toUnavailable',
        'src/services/state-services/home-education-costs.json',
      ],
      tests: [
        'test/services/catalogue.test.ts › The catalogue of state services writes to the mailbox that the order names, by service',
        'test/scenarios/tickets/by-service.test.ts › %s: the ticket of %s is written with the answer, to %s, with five facts',
      ],
      reading:
        'The mailbox follows the state service, whichever system failed. "Screenshots" is plural: one at ' +
        'least is needed; either only pictures of a screen count, or what the gateway draws does too; ' +
        'setting TICKET_PICTURE. An outage of the system that gives the number (S3.10 p1): either the ticket ' +
        'waits, or it says why there is no number yet; setting TICKET_BEFORE_REGISTRATION.',
    },
  ),
  notOurs(
    'S3.14 p5',
    'An applicant who disagrees with the result may complain to the quality authority.',
    because.claim,
  ),
  ...allNotOurs(because.appendix, [
    ['S3.appendix 1', 'Reworded by appendix 7 to order No. 196.'],
    ['S3.appendix 2', 'Form of the application (S3.6 p2); reworded by appendix 8 to order No. 196.'],
    ['S3.appendix 3', 'Reworded by appendix 9 to order No. 196.'],
    ['S3.appendix 5', 'Reworded by appendix 10 to order No. 196.'],
  ]),
  notOurs(
    'S3.rest',
    'The items of these Rules that order No. 196 does not reword, monitoring possibly among them.',
    because.absentText,
    'No entry into the monitoring system is in the text for S3: either there is none, or an item that is ' +
      'not reworded demands it. None is made.',
  ),
];
