import { allNotOurs, because, type LedgerRow, notOurs, ours } from './row.ts';

/** Order No. 84 as amended by No. 196: the cost of educating children with disability at home. */
export const ledgerS3: readonly LedgerRow[] = [
  notOurs('S3.1', 'Names the service and what its Rules are about.', because.subject),
  ours('S3.2(2)', 'The portal of the digital government is one of the ways to apply.'),
  ours('S3.6 p2', 'On the portal it is the applicant who asks the systems, not an employee.', {
    reading: 'The data are those of the form in appendix 2, which is not public; no system is named.',
  }),
  ours(
    'S3.10 p1',
    'The statement is registered in the service-centre system, and the applicant gets a receipt.',
    {
      reading:
        'One line of a list whose beginning is not public: who registers is taken to be the accepting ' +
        'employee of the State corporation.',
    },
  ),
  ours(
    'S3.13',
    'When a system with needed data fails, the provider writes to the support mailbox without delay, ' +
      'with five facts.',
    {
      enforcedIn: [
        'src/outages/support-ticket.ts#writeSupportTicket',
        'src/graphql/answers/unavailable.ts#toUnavailable',
        'src/services/state-services/home-education-costs.json',
      ],
      tests: ['test/services/catalogue.test.ts › writes to the mailbox that the order names, by service'],
      reading:
        'The mailbox follows the state service, whichever system failed. "Screenshots" is plural: one at ' +
        'least is needed; either only pictures of a screen count, or what the gateway draws does too; ' +
        'setting TICKET_PICTURE. An outage of the system that gives the number (S3.10 p1): either the ticket ' +
        'waits, or it says why there is no number yet; setting TICKET_BEFORE_REGISTRATION, although the ' +
        'catalogue does not name that system for S3 yet.',
    },
  ),
  notOurs(
    'S3.14 p5',
    'Whoever disagrees with the result may complain to the quality authority.',
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
