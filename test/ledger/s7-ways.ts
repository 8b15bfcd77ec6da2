import { ours } from './row.ts';

/** The ways into S7 beside the State corporation: the division of the examination, the portal, the proactive service. */
const dataFile = 'src/services/state-services/loss-of-capacity-payment.json';
const division = 'test/scenarios/applications/mse-division.test.ts';
const together = 'test/scenarios/applications/one-statement.alone.test.ts';
const alone = 'test/scenarios/applications/portal-and-proactive.test.ts';
const places = 'test/applications/reception.test.ts';

export const oneStatementS7 = ours(
  'S7.2(6)',
  'By the "one statement" principle several state services are rendered on the basis of one statement.',
  {
    enforcedIn: [
      dataFile,
      'src/applications/create-applications.ts#createOneStatement',
      'src/graphql/inputs/one-statement.ts#toNewOneStatement',
      'src/applications/use-cases/state.ts#enterStatement',
    ],
    tests: [
      `${together} › One statement opens an application for each state service, and the same key opens no other`,
      `${together} › One statement with %s opens nothing`,
      `${together} › One statement is opened whole or not at all, and its key stays free`,
      `${together} › The statement is entered once for all of its applications that are not registered`,
      `${together} › An outage of one system blocks the state service that needs it, and no other`,
      `${together} › Each application of a statement is seen by those who may see it, and by no other`,
    ],
    reading:
      'Which state services a division renders beside S7 is not said: the data file of a state service says that its route takes ' +
      'part. One alone is possible: the establishment of the degree is a state service of the division, which this gateway does not ' +
      'carry. What the services share is the text of the statement; each has an application of its own, since they are decided apart.',
  },
);

export const examinerS7 = ours(
  'S7.2(12)',
  'A division of medical and social examination carries the examination out.',
  {
    enforcedIn: ['src/access/roles.ts#rightsOf', dataFile],
    tests: [
      `${division} › S7.2(12): an examiner works on the route of the division alone, and asks the databank alone for S7`,
      `${division} › S7.2(12): the applications of a division are seen by its examiners, and by no other role`,
    ],
    reading:
      'The text gives the division no list of questions: either those of S7.9 bind it, or none. None but the condition of S7.3(2), ' +
      'since S7.9 and S7.10 speak of the specialist of the State corporation; their papers and the first check are left to that route.',
  },
);

export const proactiveS7 = ours(
  'S7.2(17)',
  'A proactive service is rendered without a statement of the recipient, at the initiative of the provider.',
  {
    enforcedIn: [dataFile],
    tests: [
      `${alone} › S7.2(17): no query opens a proactive application, and asks no system for one`,
      `${alone} › S7.2(17): the mutations of people alone open applications, so no timer does`,
    ],
    reading:
      'Its trigger and the channel of the consent are not in the text: either software begins it on data of a register, or the ' +
      'provider does. A person records it, no software begins it, and it asks nothing.',
  },
);

export const divisionS7 = ours(
  'S7.3(2)',
  'Through the examination division when the degree is first set, as one statement.',
  {
    enforcedIn: [
      dataFile,
      'src/applications/facts-of.ts#factsOf',
      'src/applications/readiness.ts#readinessOf',
    ],
    tests: [
      `${division} › The division establishes the degree of a person %s first`,
      `${division} › A degree that is set already refuses nothing: a person decides, and the way of S7.3(1) is named`,
      `${division} › An outage of the databank is no primary establishment`,
      `${together} › One statement opens an application for each state service, and the same key opens no other`,
    ],
    reading:
      'How the division knows that the establishment is the first one is not said: the databank, which it feeds, has no degree, of ' +
      'an ended period neither. A degree that is there refuses nothing, since no ground says so: a person decides, and the ways of ' +
      'S7.3(1) and S7.3(3) are named.',
  },
);

export const placesS7 = ours(
  'S7.3(2) p2',
  'The division takes statements in at its place, at three kinds of field meetings, at home or in hospital, and in absentia, each on its conditions.',
  {
    enforcedIn: [
      dataFile,
      'src/applications/reception.ts#receptionFault',
      'src/applications/reception.ts#reasonsOfReception',
      'src/applications/create-applications.ts#createApplication',
      'src/applications/steps/hand-over.ts#handOverOf',
    ],
    tests: [
      `${places} › The division takes statements in at the places of the item, and in no other`,
      `${places} › Reception %s has the conditions of the item for each choice of circumstances and documents`,
      `${places} › An application of the division without a place is not complete`,
      `${division} › An application of the division is taken in with its place alone, and no value comes back`,
      `${division} › A reception in absentia goes on condition by condition, and its place goes with the case`,
      `${division} › At home or in hospital the conclusion of the commission is needed, and its scan is enough`,
    ],
    reading:
      '"At home, in hospital" is one place with one condition. In absentia the documents are those of appendix 4, which is not ' +
      'public: either each is known to the division, or any is enough. A scan of one is required, and a person knows which. ' +
      '"And/or": one of the two causes is enough. A worker states consent and cause; their form is not said.',
  },
);

export const portalS7 = ours('S7.3(3)', 'Through the portal where the degree of loss is set already.', {
  enforcedIn: [dataFile, 'src/applications/use-cases/may-leave.ts#mayLeave'],
  tests: [
    `${alone} › S7.3(3): where the degree is set, a citizen alone takes their application to its case`,
    `${alone} › S7.3(3): where the databank knows no degree, a person decides, and a citizen is none`,
    `${alone} › S7.3(3): where the databank knows no degree, the message names the ways of S7.3(1) and S7.3(2)`,
    `${alone} › S7.3(3): a silent databank is neither a degree nor an absence`,
    `${alone} › S7.3(3): a citizen asks about themselves, and of the systems of the route alone`,
  ],
  reading:
    'Who finds out that the degree is set is not said: the databank, asked for the applicant, as S7.9 p4 has it. Without a degree ' +
    'there either the portal refuses, or a person decides. A person: the State corporation takes the paper (S7.9 p6), and the division ' +
    'establishes a degree first (S7.3(2)); the message names both, since a citizen decides nothing on the portal.',
});

export const withoutStatementS7 = ours('S7.3 p3', 'A proactive appointment needs no statement.', {
  enforcedIn: [dataFile],
  tests: [
    `${alone} › S7.3 p3: a person records a proactive application, which needs no statement and asks nothing`,
    `${division} › Clients see the places of the division, their conditions, and the item of each`,
  ],
  reading:
    'Without a statement there is no registration number; what a ticket then says is undecided, as in S6.4. No system is asked on ' +
    'this route, so no outage of one concerns it.',
});
