import { allNotOurs, because, type LedgerRow, notOurs, ours } from './row.ts';

/** Order No. 84 as amended by No. 196: social assistance by decisions of local representative bodies. */
export const ledgerS2: readonly LedgerRow[] = [
  notOurs('S2.1', 'Names the service and what its Rules are about.', because.subject),
  ours('S2.2(4)', 'The portal of the digital government is one of the ways to apply.', {
    enforcedIn: [
      'src/services/state-services/local-social-assistance.json',
      'src/graphql/inputs/application.ts#toRoute',
    ],
    tests: [
      'test/services/state-services.test.ts › The state services take applications on the routes that the items name',
      'test/scenarios/applications/routes-of-services.test.ts › An application of %s is taken on the routes of its items, and on no other',
    ],
  }),
  ours(
    'S2.3 p2',
    'On a written application the employee asks the systems, through the gateway of the government.',
    {
      enforcedIn: [
        'src/services/state-services/local-social-assistance.json',
        'src/applications/dossier/ask-dossier.ts#askDossier',
        'src/applications/use-cases/record.ts#recordFinding',
      ],
      tests: [
        'test/services/state-services.test.ts › The state services name the turn of each system, as the item says',
        'test/scenarios/applications/first-look.test.ts › A finding stays as it was recorded, but for an outage, which passes',
        'test/scenarios/applications/first-look.test.ts › %s is an outcome of its own',
      ],
      reading:
        "Whose employee is not said: taken to be the local executive body's. The systems and the facts are " +
        'listed in appendix 1-2, which is not public: either all registers that are connected may be asked, ' +
        'or only those named by the caller. We ask only what the caller names.',
    },
  ),
  ours(
    'S2.3 p3',
    'If a system has no data, or other data, the applicant encloses the documents of the list.',
    {
      enforcedIn: [
        'src/applications/readiness.ts#readinessOf',
        'src/services/state-services/local-social-assistance.json',
        'src/graphql/answers/unavailable-message.ts#unavailableMessage',
      ],
      tests: [
        'test/scenarios/applications/first-look.test.ts › %s is an outcome of its own',
        'test/applications/readiness-of-services.test.ts › %s, %s: its own document, and no other (%#)',
        'test/applications/readiness-of-services.test.ts › %s: no outage refuses an application, or asks for a document',
        'test/graphql/unavailable-message.test.ts › The message of an outage tells a clerk to demand no document and to refuse nothing',
      ],
      reading:
        'A system that does not answer: either its data count as absent, or they are unknown. Unknown: an ' +
        'outage never makes an applicant bring a document. Its effect on the portal (S2.6) is not ' +
        'said: there a person decides.',
    },
  ),
  ours('S2.6 p3', 'On the portal it is the recipient who asks the systems, not an employee.', {
    enforcedIn: [
      'src/services/state-services/local-social-assistance.json',
      'src/access/withheld-reason.ts#withheldReason',
    ],
    tests: [
      'test/access/withheld-reason.test.ts › On the portal of %s the applicant asks, and no employee',
      'test/services/state-services.test.ts › The state services name the turn of each system, as the item says',
      'test/scenarios/applications/routes-of-services.test.ts › %s: on the portal of %s the systems are left to the applicant',
    ],
  }),
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
    enforcedIn: [
      'src/services/state-services/local-social-assistance.json',
      'src/applications/advance.ts#noteStage',
    ],
    tests: [
      'test/services/state-services.test.ts › The state services name the system that reports their stages, as the item says',
      'test/scenarios/applications/services-as-far-as-visible.test.ts › The gateway reports the stages of S1, S2 and S5; E-maket itself reports those of S4, and no item has those of S3 and S7 reported',
    ],
    reading:
      'No moment is named: either at once at each change of stage, or once before the service ends. At once.',
  }),
  notOurs(
    'S2.18 p5',
    'An applicant who disagrees with the result may complain to the quality authority.',
    because.claim,
  ),
  ...allNotOurs(because.appendix, [
    ['S2.appendix 1', 'Reworded by appendix 3 to order No. 196.'],
    ['S2.appendix 1-1', 'Reworded by appendix 4 to order No. 196.'],
    ['S2.appendix 1-2', 'Questions to the systems (S2.3 p2); reworded by appendix 5 to order No. 196.'],
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
