import { allNotOurs, because, type LedgerRow, notOurs, ours } from './row.ts';

/** Order No. 84 as amended by No. 196: difference between contributions with inflation and savings. */
export const ledgerS5: readonly LedgerRow[] = [
  notOurs('S5.1', 'Names the service and what its Rules are about.', because.subject),
  notOurs('S5.3(9)', 'Defines the digital signature.', because.definition),
  ours('S5.9', 'The fact check and the person register come before the statement is accepted and numbered.', {
    enforcedIn: [
      'src/services/state-services/pension-difference.json',
      'src/tickets/support-ticket.ts#writeSupportTicket',
    ],
    tests: [
      'test/services/catalogue.test.ts › The catalogue of state services knows which systems are asked before an application has its number',
      'test/scenarios/applications/services-as-far-as-visible.test.ts › S5.9 asks for earlier decisions first, and then the person register',
      'test/tickets/support-ticket.test.ts › The ticket explains by %s that %s on the route %s has no number while %s is out',
    ],
    reading:
      'The item that registers is not reworded and not public: either it stands before these steps, or ' +
      'after. After: an outage then is a reason why there is no number yet; setting ' +
      'TICKET_BEFORE_REGISTRATION. The system of the fact check (S5.9(1)) is not connected: its outage is not ' +
      'seen here.',
  }),
  ours(
    'S5.9(1)',
    "First of all the authority's own system is asked for an appointment, a payment or a refusal.",
    {
      enforcedIn: [
        'src/services/state-services/pension-difference.json',
        'src/applications/dossier/ask-dossier.ts#askDossier',
        'src/applications/dossier/first-check.ts#openBefore',
        'src/systems/fact-check/client.ts#createFactCheckClient',
      ],
      tests: [
        'test/scenarios/first-check.test.ts › The fault %s refuses nothing, and no other system is called',
        'test/scenarios/first-check.test.ts › A fact found in %s ends the intake, and no other system is called (%s, %s)',
        'test/applications/readiness-of-services.test.ts › The check of %s comes alone: the registers have a later turn',
        'test/services/state-services.test.ts › The state services name the turn of each system, as the item says',
        'test/scenarios/applications/services-as-far-as-visible.test.ts › S5.9 asks for earlier decisions first, and then the person register',
      ],
      reading:
        'The system has no name: it may be E-maket. It is a system of its own here (setting FACT_CHECK_URL), and ' +
        'where production has no address of it, a person asks it. The text names no key: the gateway asks by the IIN ' +
        'and the state service. "First" is the order of the list: either a sequence, or a mere list. A sequence: no ' +
        'register is asked about an applicant who will be refused, so no other system is asked before it has answered.',
    },
  ),
  ours(
    'S5.9(1) p2',
    'An appointment, a refusal or a payment that is found leads to the receipt of appendix 3.',
    {
      enforcedIn: [
        'src/services/state-services/pension-difference.json',
        'src/applications/readiness.ts#readinessOf',
        'src/applications/hand-out.ts#handOutRefusals',
      ],
      tests: [
        'test/scenarios/applications/papers.test.ts › The receipt of %s comes with the end, with its ground and item',
        'test/scenarios/applications/papers.test.ts › S5: the application does not end if its receipt cannot be written',
        'test/papers/named-paper.test.ts › %s issues %s only if its data file names it',
        'test/scenarios/first-check.test.ts › A fact found in %s ends the intake, and no other system is called (%s, %s)',
        'test/applications/readiness-of-services.test.ts › The check of %s rules out an application by %s, and no document cures it',
        'test/applications/readiness-of-services.test.ts › The check of %s is good news if it finds nothing, and a person asks',
        'test/applications/readiness-of-services.test.ts › An earlier refusal rules out S5, and not S7',
      ],
      reading:
        'An earlier refusal blocks too, unlike in S7.10(1): either for good, or until the reason is ' +
        'gone. The text has no end. The form of appendix 3 is not public: the layout of the receipt and its ' +
        'numbering are ours.',
    },
  ),
  ours(
    'S5.9(2)',
    'The person register is asked for identity documents and registration at permanent residence.',
    {
      enforcedIn: [
        'src/services/state-services/pension-difference.json',
        'src/systems/person-register/client.ts#createPersonRegisterClient',
        'src/systems/person-register/mapping.ts#toIdentityRecord',
      ],
      tests: [
        'test/services/state-services.test.ts › The state services name the turn of each system, as the item says',
        'test/services/state-services.test.ts › The state services ask for the residence only if an item names it',
        'test/scenarios/applications/services-as-far-as-visible.test.ts › S5.9 asks for earlier decisions first, and then the person register',
        'test/systems/person-register/identity.test.ts › The search by document number finds its holder',
        'test/systems/person-register/identity.test.ts › A record of the person register does not take an ended registration for a permanent residence',
        'test/applications/readiness-of-services.test.ts › %s, %s: its own document, and no other (%#)',
      ],
      reading:
        '"By identity documents": either by the number of the document, or by the IIN printed in it; ' +
        'both work.',
    },
  ),
  ours('S5.9(3)', 'The third step of the acceptance, which order No. 196 does not reword.', {
    enforcedIn: [
      'src/services/state-services/pension-difference.json',
      'src/access/withheld-reason.ts#withheldReason',
    ],
    tests: [
      'test/scenarios/routes.test.ts › A viewer for %s, %s through %s sees the data that the rules name, and nothing else',
      'test/scenarios/applications/services-as-far-as-visible.test.ts › S5.9 asks for earlier decisions first, and then the person register',
      'test/access/withheld-reason.test.ts › %s: the public list of %s is cut, and no system is withheld for want of an item',
    ],
    reading:
      'Its text is not public: it may name a system, so none is withheld on this route, and a person decides.',
  }),
  ours('S5.9(4)', 'Documents are scanned, those too for which the systems have no data.', {
    enforcedIn: [
      'src/applications/readiness.ts#readinessOf',
      'src/services/state-services/pension-difference.json',
      'src/graphql/answers/unavailable-message.ts#unavailableMessage',
    ],
    tests: [
      'test/applications/readiness-of-services.test.ts › %s, %s: its own document, and no other (%#)',
      'test/applications/readiness-of-services.test.ts › %s: no outage refuses an application, or asks for a document',
      'test/graphql/unavailable-message.test.ts › The message of an outage tells a clerk to demand no document and to refuse nothing',
    ],
    reading:
      'A system that does not answer: either its data count as absent, or they are unknown. Unknown: an ' +
      'outage never makes an applicant bring a document.',
  }),
  ours('S5.12', 'The provider enters the stage that the service has reached into the monitoring system.', {
    enforcedIn: [
      'src/services/state-services/pension-difference.json',
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
    'S5.13',
    'When a system with needed data fails, the provider writes to the support mailbox without delay, ' +
      'with five facts.',
    {
      enforcedIn: [
        'src/tickets/support-ticket.ts#writeSupportTicket',
        'src/graphql/answers/unavailable.ts#toUnavailable',
        'src/services/state-services/pension-difference.json',
      ],
      tests: [
        'test/services/catalogue.test.ts › The catalogue of state services writes to the mailbox that the order names, by service',
        'test/scenarios/tickets/by-service.test.ts › %s: the ticket of %s is written with the answer, to %s, with five facts',
      ],
      reading:
        'The mailbox follows the state service, whichever system failed. "Screenshots" is plural: one at ' +
        'least is needed; either only pictures of a screen count, or what the gateway draws does too; ' +
        'setting TICKET_PICTURE. An application that has no number yet: either it waits for the number, or the ' +
        'reason why there is none stands in for it; setting TICKET_BEFORE_REGISTRATION.',
    },
  ),
  ...allNotOurs(because.appendix, [
    ['S5.appendix 2', 'Reworded by appendix 13 to order No. 196.'],
    ['S5.appendix 3', 'Form of the receipt of refusal to accept (S5.9(1)).'],
  ]),
  notOurs(
    'S5.rest',
    'The items that order No. 196 does not reword, and the third and any later steps of S5.9.',
    because.absentText,
  ),
];
