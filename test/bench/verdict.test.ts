import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressedSystems } from '../../src/systems/systems.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { hasty } from '../support/patience.ts';
import { type BenchPerson, createPeople } from './people.ts';
import { askDossier, dossierOf } from './questions.ts';
import { brokenNames } from './upstream/broken.ts';
import { startUpstream } from './upstream/server.ts';
import { type Verdict, verdictOf } from './verdict.ts';

const nextPerson = createPeople();
const faults = brokenNames.map((name) => ({ name, person: nextPerson() }));
const healthy = nextPerson();
let gateway: TestGateway;

beforeAll(async () => {
  const broken = Object.fromEntries(faults.map(({ name, person }) => [person.iin, name]));
  const { address, stop } = await startUpstream({ PERSON_REGISTER: { broken } });
  stopUpstream = stop;
  gateway = await startGateway({
    ...Object.fromEntries(addressedSystems.map((system) => [`${system}_URL`, address])),
    ...hasty(1000, 'PERSON_REGISTER'),
    BREAKER_MIN_CALLS: '1000',
    BREAKER_FAILURES_IN_A_ROW: '1000',
  });
});
let stopUpstream = () => {};
afterAll(async () => {
  await gateway.stop();
  stopUpstream();
});

async function ask(person: BenchPerson): Promise<string> {
  const { query, variables } = JSON.parse(askDossier(person).body);
  return (await gateway.ask(query, variables)).text;
}

test('A person with a whole answer gets her record', async () => {
  expect(verdictOf(healthy.iin, await ask(healthy))).toBe('record');
});

test.for(faults)('The gateway says nothing of a person after: $name', async ({ person }) => {
  expect(verdictOf(person.iin, await ask(person))).toBe('named outage');
});

const right = dossierOf(healthy.iin).identity;
const outage = { __typename: 'RegisterUnavailable', system: 'PERSON_REGISTER', faultClass: 'TIMEOUT' };
test.for<readonly [Verdict, unknown]>([
  ['record', right],
  ['false record', { ...right, birthDate: '' }],
  ['false record', { ...right, surname: '&j;' }],
  ["another person's record", dossierOf(faults[0]?.person.iin ?? '').identity],
  ['no record', { __typename: 'NoRecord', known: true }],
  ['named outage', outage],
  ['error', { ...outage, faultClass: undefined }],
  ['error', null],
])('The verdict %s', ([verdict, identity]) => {
  expect(verdictOf(healthy.iin, JSON.stringify({ data: { person: { identity } } }))).toBe(verdict);
});

test.for(['{"errors":[{"message":"failed"}],"data":null}', '{"data":{"person":null}}', 'Bad gateway', ''])(
  'An answer without the field is an error: %s',
  (text) => {
    expect(verdictOf(healthy.iin, text)).toBe('error');
  },
);
