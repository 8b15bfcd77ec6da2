/** S7.3(3) and S7.3 p3 through GraphQL: a citizen on the portal, and a record of the proactive service. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mockCms } from '../../../mocks/signature-service/mock-cms.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { countOf } from '../tickets/ticket-gateway.ts';
import {
  nurlan,
  type Payload,
  startApplications,
  statementOfNurlan,
  type Worker,
  workerOf,
} from './application-gateway.ts';

const aigerim = '900101490009';
const stateService = 'LOSS_OF_CAPACITY_PAYMENT';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startApplications({ BREAKER_OPEN_MS: '100', BREAKER_MAX_OPEN_MS: '100' });
});
afterAll(() => gateway?.stop());
beforeEach(() => gateway.resetCalls());

async function citizen(iin: string): Promise<Worker> {
  return workerOf(gateway, 'PORTAL', { authorization: `Bearer ${await gateway.tokenOf('citizen', iin)}` });
}
const checkedOf = async (worker: Worker, iin: string): Promise<Payload> =>
  (await worker.check((await worker.createOnly(iin, { stateService })).application)).application;

/** The application with its statement signed by the person themselves (S7.2(22)). */
async function signedBy(iin: string, { id, version }: Payload): Promise<Payload> {
  const headers = { authorization: `Bearer ${await gateway.tokenOf('citizen', iin)}` };
  const ask = async (query: string, variables: object) => {
    const { data, errors } = await gateway.ask(query, variables, headers);
    expect(errors).toEqual([]);
    return data;
  };
  const text = 'query ($id: ID!) { application(id: $id) { statementText } }';
  const { statementText } = (await ask(text, { id })).application;
  const signature = mockCms(Buffer.from(statementText), [{ iin }]);
  const sign =
    'mutation ($input: SignStatementInput!) { signStatement(input: $input) { result { __typename } } }';
  const { signStatement } = await ask(sign, { input: { id, expectedVersion: version, signature } });
  expect(signStatement.result.__typename).toBe('Done');
  return (await citizen(iin)).read(id);
}

async function asked(): Promise<string[]> {
  const { systems } = await gateway.calls();
  return Object.keys(systems).filter((name) => (systems[name] ?? 0) > 0 && name !== 'SHEP');
}

test('S7.3(3): where the degree is set, a citizen alone takes their application to its case', async () => {
  const worker = await citizen(nurlan);
  const checked = await checkedOf(worker, nurlan);
  const unsigned = { kind: 'NOT_SIGNED', ruleItem: 'S7.2(22)' };
  expect(checked.readiness).toMatchObject({ kind: 'STATEMENT_INCOMPLETE', reasons: [unsigned] });
  expect(await asked()).toEqual(['DISABILITY_DATABANK']);
  const stated = (await worker.state(checked, statementOfNurlan)).application;
  expect((await worker.handOver(stated)).result.__typename).toBe('NotReady');
  const signed = await signedBy(nurlan, stated);
  expect(signed.readiness).toEqual({ kind: 'MAY_REGISTER', reasons: [] });
  expect((await worker.handOver(signed)).application).toMatchObject({
    state: 'CASE_HANDED_OVER',
    registration: null,
    electronicCase: { number: expect.any(String) },
  });
});

test('S7.3(3): where the databank knows no degree, a person decides, and a citizen is none', async () => {
  const worker = await citizen(aigerim);
  const checked = await checkedOf(worker, aigerim);
  const named = { surname: 'Сейітова', name: 'Айгерім', birthDate: '1990-01-01' };
  const stated = await signedBy(aigerim, (await worker.state(checked, named)).application);
  expect(stated.readiness).toMatchObject({
    kind: 'PERSON_DECIDES',
    reasons: [{ kind: 'ABSENT', ruleItem: 'S7.3(3)', ground: null, documents: [] }],
  });
  expect((await worker.handOver(stated)).result).toMatchObject({ __typename: 'NotReady' });
  await expect(worker.handOver(stated, 'I decide it myself.')).rejects.toThrow('a worker decides');
  expect((await worker.read(checked.id)).state).toBe('CHECKED');
  expect(await asked()).toEqual(['DISABILITY_DATABANK', 'SIGNATURE_SERVICE']);
});

test('S7.3(3): where the databank knows no degree, the message names the ways of S7.3(1) and S7.3(2)', async () => {
  const { id } = await checkedOf(await citizen(aigerim), aigerim);
  const headers = { authorization: `Bearer ${await gateway.tokenOf('citizen', aigerim)}` };
  const query = `query ($id: ID!) { application(id: $id) { readiness { reasons { kind kk: message(language: KK)
    ru: message(language: RU) en: message(language: EN) } } } }`;
  const { reasons } = (await gateway.ask(query, { id }, headers)).data.application.readiness;
  expect(reasons[0]).toEqual({
    kind: 'ABSENT',
    kk: 'Жүйе жауап берді: мұндай деректер жоқ. Дәреже белгіленіп, анықтама берілген болса, өтінішті Мемлекеттік корпорация қабылдайды (S7.3(1), S7.9 p6); дәреже әлі белгіленбесе, МӘС бөлімшесі қабылдайды (S7.3(2)).',
    ru: 'Система ответила: таких данных нет. Если степень установлена и есть справка, заявление принимает Государственная корпорация (S7.3(1), S7.9 p6); если степень ещё не установлена, его принимает подразделение МСЭ (S7.3(2)).',
    en: 'The system answered: it has nothing. With a degree that is set and its certificate, the State corporation takes the application in (S7.3(1), S7.9 p6); without a degree yet, the division of examination does (S7.3(2)).',
  });
});

test('S7.3(3): a silent databank is neither a degree nor an absence', async () => {
  await gateway.setFault('DISABILITY_DATABANK', 'http500');
  const checked = await checkedOf(await citizen(nurlan), nurlan);
  await gateway.endFault('DISABILITY_DATABANK');
  expect(checked.readiness.kind).toBe('BLOCKED_BY_OUTAGE');
});

test('S7.3(3): a citizen asks about themselves, and of the systems of the route alone', async () => {
  const worker = await citizen(nurlan);
  await expect(worker.createOnly(aigerim, { stateService })).rejects.toThrow('apply for themselves');
  const headers = { authorization: `Bearer ${await gateway.tokenOf('citizen', nurlan)}` };
  const purpose = `{ stateService: ${stateService}, route: PORTAL, applicationRef: "draft-2" }`;
  const withheld = '{ __typename ... on Withheld { reason } }';
  const about = async (iin: string) => {
    const query = `{ person(iin: "${iin}", purpose: ${purpose}) { disability ${withheld} identity ${withheld} } }`;
    return (await gateway.ask(query, {}, headers)).data.person;
  };
  const route = { __typename: 'Withheld', reason: 'ROUTE' };
  expect(await about(aigerim)).toEqual({ disability: route, identity: route });
  expect(await about(nurlan)).toEqual({ disability: { __typename: 'DisabilityRecord' }, identity: route });
});

test('S7.3 p3: a person records a proactive application, which needs no statement and asks nothing', async () => {
  const headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
  const worker = workerOf(gateway, 'PROACTIVE', headers);
  const checked = await checkedOf(worker, nurlan);
  expect(checked).toMatchObject({ state: 'CHECKED', route: 'PROACTIVE' });
  expect(checked.readiness).toMatchObject({
    kind: 'PERSON_DECIDES',
    reasons: [{ readiness: 'PERSON_DECIDES', kind: 'NO_RULES', ruleItem: 'S7.3 p3' }],
  });
  expect(checked.readiness.reasons).toHaveLength(1);
  const { data } = await gateway.ask(
    'query ($id: ID!) { application(id: $id) { statement { surname } } }',
    { id: checked.id },
    headers,
  );
  expect(data.application.statement).toBeNull();
  expect((await worker.handOver(checked, 'The fund appoints it.')).result.__typename).toBe('OutOfTurn');
  expect(await asked()).toEqual([]);
});

test('S7.2(17): no query opens a proactive application, and asks no system for one', async () => {
  const before = await countOf(gateway, 'applications');
  const input = { iin: nurlan, stateService, route: 'PROACTIVE', applicationRef: 'draft-4' };
  const { data, errors } = await gateway.ask(
    `query ($input: DossierInput!) { dossier(input: $input) { readiness { kind reasons { kind ruleItem } } disability { __typename } identity { __typename } }
      stateServices { routes { route questions { code } } } applications(first: 5) { nodes { id } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  expect(data.dossier).toMatchObject({
    readiness: { kind: 'PERSON_DECIDES', reasons: [{ kind: 'NO_RULES', ruleItem: 'S7.3 p3' }] },
    disability: { __typename: 'NotAsked' },
    identity: { __typename: 'NotAsked' },
  });
  expect(await countOf(gateway, 'applications')).toBe(before);
  expect(await asked()).toEqual([]);
});

test('S7.2(17): the mutations of people alone open applications, so no timer does', () => {
  const root = fileURLToPath(new URL('../../../src/', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const naming = (words: RegExp) =>
    files.filter((name) => words.test(readFileSync(join(root, name), 'utf8'))).sort();
  expect(naming(/\.insertInto\('applications'\)/)).toEqual(['applications/create-applications.ts']);
  expect(naming(/\bcreate(Application|OneStatement)\(/)).toEqual([
    'applications/create-applications.ts',
    'applications/use-cases/create.ts',
    'graphql/resolvers/application-mutations.ts',
  ]);
  expect(naming(/\bopen(Application|OneStatement)\(/)).toEqual([
    'applications/use-cases/create.ts',
    'graphql/resolvers/application-mutations.ts',
    'graphql/resolvers/one-statement.ts',
  ]);
});
