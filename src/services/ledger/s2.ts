import { allNotOurs, because, type LedgerRow, notOurs, ours } from './row.ts';

/** Order No. 84 as amended by No. 196: social assistance by decisions of local representative bodies. */
export const ledgerS2: readonly LedgerRow[] = [
  notOurs('S2.1', 'Names the service and what its Rules are about.', because.subject),
  ours('S2.2(4)', 'The portal of the digital government is one of the ways to apply.'),
  ours(
    'S2.3 p2',
    'On a written application the employee asks the systems, through the gateway of the government.',
    {
      reading:
        'The systems and the facts are listed in appendix 1-2, which is not public: either all registers ' +
        'that are connected may be asked, or only those named by the caller. We ask only what the caller ' +
        'names.',
    },
  ),
  ours(
    'S2.3 p3',
    'Where a system has no data, or other data, the applicant encloses the documents of the list.',
    {
      enforcedIn: [
        'src/graphql/answers/identity.ts#toIdentityAnswer',
        'src/graphql/answers/unavailable-message.ts#unavailableMessage',
      ],
      reading:
        'A system that does not answer: either its data count as absent, or they are unknown. Unknown: an ' +
        'outage never makes anybody bring a document. That half is enforced; telling which document to ' +
        'enclose is not yet.',
    },
  ),
  ours('S2.6 p3', 'On the portal it is the recipient who asks the systems, not an employee.'),
  ours(
    'S2.6 p4',
    "The recipient signs the electronic statement together with the systems' data by digital signature.",
  ),
  notOurs(
    'S2.15 p2',
    'Third line of a list: by use of digital systems.',
    'One line of a list whose beginning is not public; it names no system, no asker and no fact.',
    'Either a way to learn the result of the service, or a way to shorten it; nothing hangs on the ' +
      'choice yet.',
  ),
  ours('S2.17', 'The provider enters the stage that the service has reached into the monitoring system.', {
    reading: 'No moment is named: either at once at each change of stage, or once before the service ends.',
  }),
  notOurs(
    'S2.18 p5',
    'Whoever disagrees with the result may complain to the quality authority.',
    because.claim,
  ),
  ...allNotOurs(because.appendix, [
    ['S2.appendix 1', 'Reworded by appendix 3 to order No. 196.'],
    ['S2.appendix 1-1', 'Reworded by appendix 4 to order No. 196.'],
    ['S2.appendix 1-2', 'What is asked of the systems (S2.3 p2); reworded by appendix 5 to order No. 196.'],
    ['S2.appendix 2', 'List of main requirements with the documents of S2.3 p3; reworded by appendix 6.'],
  ]),
  notOurs(
    'S2.rest',
    'The items of these Rules that order No. 196 does not reword, a duty in an outage possibly among them.',
    because.absentText,
    'No mailbox for an outage is in the text: either there is none, or an item that is not reworded names ' +
      'it. None is invented: the ticket of S2 stays without a recipient.',
  ),
];
