import { allNotOurs, because, type LedgerRow, notOurs, ours } from './row.ts';

/** Order No. 84 as amended by No. 196: monthly payments after the capitalization period. */
export const ledgerS4: readonly LedgerRow[] = [
  notOurs('S4.1', 'Names the service and what its Rules are about.', because.subject),
  ours('S4.9', 'The person register and the banks are asked while the statement is being taken in.', {
    enforcedIn: [
      'src/services/state-services/capitalization-payments.json',
      'src/tickets/support-ticket.ts#writeSupportTicket',
    ],
    tests: [
      'test/services/catalogue.test.ts › The catalogue of state services knows which systems are asked before an application has its number',
      'test/scenarios/applications/services-as-far-as-visible.test.ts › S4.9 asks the person register and the bank, S7.9 the databank too, and neither the fund',
      'test/tickets/support-ticket.test.ts › The ticket explains by %s that %s on the route %s has no number while %s is out',
    ],
    reading:
      'The moment of the statement’s number is not said: either before the registers are asked, or after. ' +
      'After: an outage then is a reason why there is no number yet; setting TICKET_BEFORE_REGISTRATION.',
  }),
  ours(
    'S4.9 p1',
    'Only for a complete set of documents: the statement goes into E-maket and the systems are asked.',
    {
      enforcedIn: [
        'src/services/state-services/capitalization-payments.json',
        'src/applications/dossier/ask-dossier.ts#askDossier',
        'src/applications/use-cases/hand-over.ts#handOverCase',
      ],
      tests: [
        'test/scenarios/applications/first-look.test.ts › %s: no system is asked before a clerk saw that it complies',
        'test/scenarios/applications/s4.test.ts › S4.9 p1: the case arises in E-maket without a registration, and S4.10: E-maket alone reports its stages',
        'test/scenarios/applications/s4.test.ts › S4.9 p1: no case arises before the package complies, the statement is entered and the check is made',
        'test/scenarios/applications/s4.test.ts › S4.9 p1: the statement goes as the clerk entered it, and an answer of a register never takes its place',
      ],
      reading:
        'The treatment of an incomplete set is not in the public text: no system is asked, and no ' +
        'refusal is written. "Enters the data, and also creates requests" gives no order: either the data go into ' +
        'E-maket first, or after the answers. After, with the case and once; no registration is named before it.',
    },
  ),
  ours('S4.9 p2', "The person register is asked by the applicant's identity documents, through the bus.", {
    enforcedIn: [
      'src/services/state-services/capitalization-payments.json',
      'src/systems/person-register/client.ts#createPersonRegisterClient',
    ],
    tests: [
      'test/services/state-services.test.ts › The state services name the turn of each system, as the item says',
      'test/applications/readiness-of-services.test.ts › No item names a document for the open questions of S4 about the person',
      'test/scenarios/applications/services-as-far-as-visible.test.ts › S4.9 asks the person register and the bank, S7.9 the databank too, and neither the fund',
      'test/systems/person-register/identity.test.ts › The search by document number finds its holder',
    ],
    reading:
      '"By identity documents": either by the number of the document, or by the IIN that is printed in ' +
      "it. Both can be asked; which of them is the caller's choice. What follows from absence is not " +
      'said: a person decides.',
  }),
  ours(
    'S4.9 p3',
    'The banks are asked about the account by its number, or by a control account of a penal body.',
    {
      enforcedIn: [
        'src/services/state-services/capitalization-payments.json',
        'src/systems/banks/client.ts#createBanksClient',
      ],
      tests: [
        'test/services/state-services.test.ts › The state services name the turn of each system, as the item says',
        'test/applications/readiness-of-services.test.ts › No scan cures the bank account of %s',
        'test/scenarios/applications/services-as-far-as-visible.test.ts › S4.9 asks the person register and the bank, S7.9 the databank too, and neither the fund',
        'test/scenarios/dossier.test.ts › %s gets the outcome of each story',
        'test/scenarios/applications/s4.test.ts › S4.9 p3: a penal institution holds the control account, and its being the payee contradicts nothing',
        'test/scenarios/applications/s4.test.ts › S4.9 p3: the control account of an institution where the person is not is for a person to decide',
      ],
      reading:
        'The effect of an account unknown to the bank is not said: either another account, or a ' +
        'refusal. No document does instead; a person decides.',
    },
  ),
  ours('S4.9 rest', 'The list of requests goes on: its last visible line ends with a semicolon.', {
    enforcedIn: [
      'src/services/state-services/capitalization-payments.json',
      'src/access/withheld-reason.ts#withheldReason',
    ],
    tests: [
      'test/scenarios/routes.test.ts › A viewer for %s, %s through %s sees the data that the rules name, and nothing else',
      'test/scenarios/applications/services-as-far-as-visible.test.ts › S4.9 asks the person register and the bank, S7.9 the databank too, and neither the fund',
      'test/access/withheld-reason.test.ts › %s: the public list of %s is cut, and no system is withheld for want of an item',
    ],
    reading:
      'The further systems are not public: no system is withheld on this route for want of an item that names it, and a ' +
      'person decides, on record.',
  }),
  ours('S4.10', 'The stage of the service reaches the monitoring system from E-maket by itself.', {
    enforcedIn: [
      'src/services/state-services/capitalization-payments.json',
      'src/applications/stages/told-to.ts#toldTo',
    ],
    tests: [
      'test/services/state-services.test.ts › The state services name the system that reports their stages, as the item says',
      'test/scenarios/applications/s4.test.ts › S4.9 p1: the case arises in E-maket without a registration, and S4.10: E-maket alone reports its stages',
      'test/scenarios/applications/services-as-far-as-visible.test.ts › The gateway reports the stages of S1, S2 and S5; E-maket itself reports those of S4, and no item has those of S3 and S7 reported',
      'test/scenarios/applications/s4-decision.test.ts › S4.12: from the package to the delivered refusal, with its paper, and each stage at the monitoring system once, told by E-maket',
      'test/scenarios/applications/deadlines.test.ts › An outage of E-maket over a week-end eats no working day; its deadlines are listed, and its stages follow once and in order',
    ],
    reading:
      'So a second entry by the gateway would be false: either it enters nothing, or only what E-maket ' +
      'did not. Nothing there. The acts of the provider after the arrival of the case are not visible to E-maket unless ' +
      'they are entered: either by a person, or by the gateway. By the gateway, into E-maket, which reports them.',
  }),
  ours(
    'S4.12 p1',
    'The provider decides on the arrived case within four working days, in the form of appendix 4.',
    {
      enforcedIn: [
        'src/services/state-services/capitalization-payments.json',
        'src/applications/decision/terms.ts#lastMomentOf',
        'src/applications/hand-out.ts#handOutDecision',
      ],
      tests: [
        'test/scenarios/applications/s4-decision.test.ts › S4.12: from the package to the delivered refusal, with its paper, and each stage at the monitoring system once, told by E-maket',
        'test/scenarios/applications/s4-terms.test.ts › S4.12 p1: a decision is in time until the last moment of the fourth working day, and afterwards possible and marked late',
        'test/scenarios/applications/deadlines.test.ts › Deadlines are listed by what is left, page by page, and a decided case leaves the list',
      ],
      reading:
        'The day of arrival: either it is the first of the four, or the day after it is. The day after; setting ' +
        'READING_TERM_BEGINS. The effect of a late decision is not said: it stays possible, and is marked.',
    },
  ),
  ours(
    'S4.12 p2',
    'Before a refusal the citizen is told, three working days ahead at the latest, and may be heard.',
    {
      enforcedIn: [
        'src/services/state-services/capitalization-payments.json',
        'src/applications/decision/terms.ts#termsOf',
        'src/applications/decision/proceeding.ts#eventsOf',
        'src/applications/use-cases/decide.ts#hindranceOf',
      ],
      tests: [
        'test/scenarios/applications/s4-decision.test.ts › S4.12 p4: no refusal without a reason, a notice, a hearing',
        'test/scenarios/applications/s4-terms.test.ts › S4.12 p2, p3: a refusal is lawful from the first moment after both terms, and not a second before',
        'test/scenarios/applications/s4-decision.test.ts › A hearing without the person counts only after they obtained the notice; another notice begins its terms anew',
        'test/scenarios/applications/s4-terms.test.ts › Terms that collide are shown from the moment at which they collide, and nothing is solved',
      ],
      reading:
        'With four days in all, the notice must leave on the first: a later one either makes the refusal ' +
        'late, or the notice too short. Neither is lawful, so it is flagged. A hearing to which the person does not come ' +
        'either counts always, or only once they had the notice: only then.',
    },
  ),
  ours('S4.12 p3', 'The citizen may object within two working days from receiving the notice.', {
    enforcedIn: [
      'src/services/state-services/capitalization-payments.json',
      'src/applications/decision/terms.ts#termsOf',
    ],
    tests: [
      'test/scenarios/applications/s4-terms.test.ts › S4.12 p2, p3: a refusal is lawful from the first moment after both terms, and not a second before',
      'test/scenarios/applications/s4-terms.test.ts › Terms that collide are shown from the moment at which they collide, and nothing is solved',
    ],
    reading:
      'Receipt: either the day the notice was sent electronically, or the day it was opened. The provider records the ' +
      'instant with its proof. The effect of a late objection is not said: it is kept and marked, and a person weighs it.',
  }),
  ours('S4.12 p4', 'After the hearing the provider grants the service, or refuses with reasons.', {
    enforcedIn: [
      'src/applications/application-state.ts',
      'src/applications/use-cases/decide.ts#decide',
      'src/graphql/inputs/decision.ts#toReasons',
      'src/access/application-sight.ts#checkRight',
    ],
    tests: [
      'test/scenarios/applications/s4-decision.test.ts › S4.12 p4: the service may be granted after a provisional refusal, and without one; a second decision comes too late',
      'test/scenarios/applications/s4-decision.test.ts › S4.12 p4: no refusal without a reason, a notice, a hearing',
      'test/scenarios/applications/s4-decision.test.ts › Two who decide at once: one wins, and the other learns that the application has changed',
      'test/scenarios/applications/provider-rights.test.ts › A viewer with the role %s decides nothing',
    ],
  }),
  ours(
    'S4.12 p5',
    'The result goes to the State corporation through the bus where it took the application in.',
    {
      enforcedIn: [
        'src/services/state-services/capitalization-payments.json',
        'src/applications/results/enqueue-result.ts#enqueueResult',
        'src/applications/results/deliver-results.ts#createDeliverResults',
      ],
      tests: [
        'test/scenarios/results/delivered.test.ts › A grant goes to the State corporation once, and its delivery is learnt by asking where no push comes',
        'test/scenarios/results/delivered.test.ts › The result of S4 goes to the State corporation too (S4.12 p5)',
        'test/scenarios/results/delivered.test.ts › No result of the fund’s own route, of the portal or of another state service goes anywhere (S6.9 p4)',
      ],
      reading:
        'No time is named for the sending, and no form of the result: either the decision’s data are enough, or its paper must go ' +
        'along. The data, with the number of the paper, as soon as there is a decision.',
    },
  ),
  ...allNotOurs(because.appendix, [
    ['S4.appendix 1', 'Reworded by appendix 11 to order No. 196.'],
    ['S4.appendix 2', 'Reworded by appendix 12 to order No. 196.'],
    ['S4.appendix 4', 'Form of the decision (S4.12 p1).'],
  ]),
  notOurs(
    'S4.rest',
    'The items of these Rules that order No. 196 does not reword, a duty in an outage possibly among them.',
    because.absentText,
    'No mailbox for an outage is in the text: either there is none, or an item that is not reworded names ' +
      'it. None is invented: the ticket of S4 stays without a recipient.',
  ),
];
