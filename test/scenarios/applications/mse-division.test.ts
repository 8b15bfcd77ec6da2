/** S7.3(2) through GraphQL: an examiner of the division, the place of reception, the primary establishment, and the case. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import {
  nurlan,
  type Payload,
  startApplications,
  statementOfNurlan,
  type Worker,
  workerOf,
} from './application-gateway.ts';

/** Invented people without a record in the databank, and with one that has no degree. */
const aigerim = '900101490009';
const child = '150607590008';
const stateService = 'LOSS_OF_CAPACITY_PAYMENT';
const statement = { surname: 'Сейітова', name: 'Айгерім', birthDate: '1990-01-01' };

let gateway: TestGateway;
let examiner: Worker;
let headers: Record<string, string>;
beforeAll(async () => {
  gateway = await startApplications({ BREAKER_OPEN_MS: '100', BREAKER_MAX_OPEN_MS: '100' });
  headers = { authorization: `Bearer ${await gateway.tokenOf('examiner')}` };
  examiner = workerOf(gateway, 'MSE_DIVISION', headers);
});
afterAll(() => gateway?.stop());
beforeEach(() => gateway.resetCalls());

const takenIn = async (iin: string, place = 'AT_DIVISION', more: object = {}): Promise<Payload> =>
  (await examiner.createOnly(iin, { stateService, reception: { place }, ...more })).application;

async function asked(): Promise<string[]> {
  const { systems } = await gateway.calls();
  return Object.keys(systems).filter((name) => (systems[name] ?? 0) > 0 && name !== 'SHEP');
}

async function record(seen: Payload, reception: object): Promise<Payload> {
  const query = `mutation ($input: RecordReceptionInput!) { recordReception(input: $input) {
    application { id version readiness { kind reasons { kind ruleItem circumstances documents { code } } } } result { __typename } } }`;
  const input = { id: seen.id, expectedVersion: seen.version, reception };
  const { data, errors } = await gateway.ask(query, { input }, headers);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.recordReception;
}

const receptionOf = async (id: string): Promise<Payload> => {
  const fields = `{ by place { code ruleItem name(language: EN) } circumstances { code text(language: EN) } }`;
  const query = `query ($id: ID!) { application(id: $id) { reception ${fields} records { __typename } } }`;
  return (await gateway.ask(query, { id }, headers)).data.application;
};

test('An application of the division is taken in with its place alone, and no value comes back', async () => {
  for (const reception of [undefined, { place: 'AT_HOME_OF_IVAN' }])
    await expect(examiner.createOnly(aigerim, { stateService, reception })).rejects.toThrow(
      /expected reception: a place of the route: AT_DIVISION,(?!.*IVAN)/,
    );
  const circumstances = { place: 'AT_DIVISION', circumstances: ['NONTRANSPORTABLE'] };
  await expect(examiner.createOnly(aigerim, { stateService, reception: circumstances })).rejects.toThrow(
    'reception.circumstances: none at this place',
  );
  await expect(
    workerOf(gateway, 'STATE_CORPORATION').createOnly(aigerim, { stateService, reception: circumstances }),
  ).rejects.toThrow('reception: left out, since the route names no places');
});

test('A reception in absentia goes on condition by condition, and its place goes with the case', async () => {
  const application = await takenIn(aigerim, 'IN_ABSENTIA');
  const checked = (await examiner.check(application)).application;
  expect(checked.readiness).toMatchObject({
    kind: 'STATEMENT_INCOMPLETE',
    reasons: [1, 2, 3].map(() => ({ kind: 'RECEPTION_CONDITION', ruleItem: 'S7.3(2) p2' })),
  });
  const reception = { place: 'IN_ABSENTIA', circumstances: ['PERSON_CONSENTS', 'NONTRANSPORTABLE'] };
  const recorded = (await record(checked, reception)).application;
  expect(recorded.readiness).toEqual({
    kind: 'DOCUMENTS_NEEDED',
    reasons: [
      {
        ...{ kind: 'RECEPTION_CONDITION', ruleItem: 'S7.3(2) p2', circumstances: [] },
        documents: [{ code: 'OTHER_DOCUMENT' }],
      },
    ],
  });
  const scanned = (await examiner.attach(recorded, 'OTHER_DOCUMENT')).application;
  expect(scanned.readiness).toEqual({ kind: 'MAY_REGISTER', reasons: [] });
  const stated = (await examiner.state(scanned, statement)).application;
  const handedOver = (await examiner.handOver(stated)).application;
  expect(handedOver).toMatchObject({ state: 'CASE_HANDED_OVER', registration: null });
  const cases = (await (await fetch(`${gateway.control}/__cases`)).json()) as Payload;
  const [own] = cases.CASE_SYSTEM.filter((one: Payload) => one.reference === application.id);
  expect(own.reception).toEqual({ ...reception, circumstances: reception.circumstances.toSorted() });
  expect(await receptionOf(application.id)).toMatchObject({
    reception: {
      ...{ by: 'mock-examiner', place: { code: 'IN_ABSENTIA', ruleItem: 'S7.3(2) p2' } },
      circumstances: [{ code: 'PERSON_CONSENTS' }, { code: 'NONTRANSPORTABLE' }],
    },
    records: [{ __typename: 'Reception' }, { __typename: 'Reception' }],
  });
  expect((await record(handedOver, reception)).result.__typename).toBe('OutOfTurn');
});

test('At home or in hospital the conclusion of the commission is needed, and its scan is enough', async () => {
  const checked = (await examiner.check(await takenIn(aigerim, 'HOME_OR_HOSPITAL'))).application;
  expect(checked.readiness).toMatchObject({
    kind: 'DOCUMENTS_NEEDED',
    reasons: [{ documents: [{ code: 'MEDICAL_COMMISSION_CONCLUSION' }] }],
  });
  const { result } = await examiner.handOver(
    (await examiner.state(checked, statement)).application,
    'It is urgent.',
  );
  expect(result).toMatchObject({ __typename: 'NotReady' });
  const scanned = await examiner.attach(await examiner.read(checked.id), 'MEDICAL_COMMISSION_CONCLUSION');
  expect(scanned.application.readiness.kind).toBe('MAY_REGISTER');
});

test.for([
  ['without a record', aigerim],
  ['with a record without a degree', child],
] as const)('The division establishes the degree of a person %s first', async ([, iin]) => {
  const { application } = await examiner.check(await takenIn(iin));
  expect(application.readiness).toEqual({ kind: 'MAY_REGISTER', reasons: [] });
  expect(await asked()).toEqual(['DISABILITY_DATABANK']);
});

test('A degree that is set already refuses nothing: a person decides, and the way of S7.3(1) is named', async () => {
  const { application } = await examiner.check(await takenIn(nurlan));
  expect(application.readiness).toMatchObject({
    kind: 'PERSON_DECIDES',
    reasons: [
      { kind: 'FACT', fact: 'DEGREE_OF_LOSS_NOT_SET', ruleItem: 'S7.3(1)', ground: null, documents: [] },
    ],
  });
  const stated = (await examiner.state(application, { ...statement, ...statementOfNurlan })).application;
  expect((await examiner.handOver(stated)).result.__typename).toBe('NotReady');
  const { application: decided } = await examiner.handOver(stated, 'The earlier degree was set by mistake.');
  expect(decided.state).toBe('CASE_HANDED_OVER');
});

test('A degree that is set already: the message names the ways of S7.3(1) and S7.3(3), and so does the data file', async () => {
  const { application } = await examiner.check(await takenIn(nurlan));
  const query = `query ($id: ID!) { application(id: $id) { readiness { reasons { message(language: EN) } } }
    stateServices { number routes { route questions { absence { elsewhere(language: EN) } needs { otherwise { elsewhere(language: EN) } } } } } }`;
  const { data, errors } = await gateway.ask(query, { id: application.id }, headers);
  expect(errors).toEqual([]);
  const ways =
    'With a degree that is set already the way is the State corporation (S7.3(1)) or the portal (S7.3(3)).';
  expect(data.application.readiness.reasons).toEqual([
    { message: `The record says otherwise than the rule needs. ${ways}` },
  ]);
  const { routes } = data.stateServices.find(({ number }: Payload) => number === 'S7');
  const { questions } = routes.find(({ route }: Payload) => route === 'MSE_DIVISION');
  expect(questions).toEqual([{ absence: { elsewhere: null }, needs: [{ otherwise: { elsewhere: ways } }] }]);
});

test('An outage of the databank is no primary establishment', async () => {
  await gateway.setFault('DISABILITY_DATABANK', 'http500');
  const { application } = await examiner.check(await takenIn(aigerim));
  await gateway.endFault('DISABILITY_DATABANK');
  expect(application.readiness.kind).toBe('BLOCKED_BY_OUTAGE');
});

test('S7.2(12): an examiner works on the route of the division alone, and asks the databank alone for S7', async () => {
  for (const route of ['STATE_CORPORATION', 'PORTAL', 'PROACTIVE'])
    await expect(workerOf(gateway, route, headers).createOnly(aigerim, { stateService })).rejects.toThrow(
      'expected a route of the viewer',
    );
  const purpose = `{ stateService: ${stateService}, route: MSE_DIVISION, applicationRef: "draft-1" }`;
  const withheld = '{ __typename ... on Withheld { reason } }';
  const { data } = await gateway.ask(
    `{ person(iin: "${aigerim}", purpose: ${purpose}) { identity ${withheld} disability ${withheld}
      pensionAccounts ${withheld} socialContributions ${withheld} appointments ${withheld} } }`,
    {},
    headers,
  );
  expect(data.person).toEqual({
    identity: { __typename: 'Withheld', reason: 'ROUTE' },
    disability: { __typename: 'NoRecord' },
    ...Object.fromEntries(
      ['pensionAccounts', 'socialContributions', 'appointments'].map((field) => [
        field,
        { __typename: 'Withheld', reason: 'SCOPE' },
      ]),
    ),
  });
});

test('S7.2(12): the applications of a division are seen by its examiners, and by no other role', async () => {
  const { id } = await takenIn(aigerim);
  const query = 'query ($id: ID!) { application(id: $id) { id reception { place { code } } } }';
  for (const role of ['specialist', 'pension-worker', 'local-worker', 'citizen', 'provider', 'auditor']) {
    const token = await gateway.tokenOf(role);
    const { data } = await gateway.ask(query, { id }, { authorization: `Bearer ${token}` });
    expect(data.application, role).toBeNull();
  }
  expect((await gateway.ask(query, { id }, headers)).data.application.reception.place.code).toBe(
    'AT_DIVISION',
  );
});

test('A dossier of the division takes the place as a given, and keeps nothing', async () => {
  const query = `query ($input: DossierInput!) { dossier(input: $input) { readiness { kind reasons { kind circumstances } } } }`;
  const input = { iin: aigerim, stateService, route: 'MSE_DIVISION', applicationRef: 'draft-3' };
  const without = await gateway.ask(query, { input }, headers);
  expect(without.data.dossier.readiness).toEqual({
    kind: 'STATEMENT_INCOMPLETE',
    reasons: [{ kind: 'RECEPTION_UNKNOWN', circumstances: [] }],
  });
  const reception = { place: 'TREATMENT_FACILITY' };
  const given = await gateway.ask(query, { input: { ...input, reception } }, headers);
  expect(given.data.dossier.readiness.kind).toBe('MAY_REGISTER');
});

test('Clients see the places of the division, their conditions, and the item of each', async () => {
  const { data, errors } =
    await gateway.ask(`{ stateServices { number routes { route oneStatementItem withoutStatementItem
    reception { code ruleItem name(language: RU) conditions { ruleItem circumstances { code text(language: KK) } documents { code name(language: EN) } } } } } }`);
  expect(errors).toEqual([]);
  const { routes } = data.stateServices.find(({ number }: Payload) => number === 'S7');
  const [corporation, division, portal, proactive] = routes;
  expect(division.oneStatementItem).toBe('S7.3(2)');
  expect([corporation, portal, proactive].map((one) => one.oneStatementItem)).toEqual([null, null, null]);
  expect(proactive.withoutStatementItem).toBe('S7.3 p3');
  expect(division.withoutStatementItem).toBeNull();
  expect(division.reception.at(-1).conditions).toMatchObject([
    { circumstances: [{ code: 'PERSON_CONSENTS' }, { code: 'REPRESENTATIVE_CONSENTS' }], documents: [] },
    { circumstances: [{ code: 'NONTRANSPORTABLE' }, { code: 'HOSPITALIZED_ELSEWHERE' }], documents: [] },
    { circumstances: [], documents: [{ code: 'OTHER_DOCUMENT' }] },
  ]);
});
