import { afterAll, beforeAll, expect, test } from 'vitest';
import { accounts } from '../../../mocks/token-issuer/accounts.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { entriesOf } from './entries.ts';

const self = '900101490009';
const [one = '', other = '', ...crowd] = inventedIins(72);
let gateway: TestGateway;
const tokens = new Map<string, string>();

beforeAll(async () => {
  gateway = await startGateway();
  for (const { role } of accounts) tokens.set(role, await gateway.tokenOf(role));
  const purpose = 'purpose: { stateService: ENPF_PAYMENTS, applicationNumber: "001-9" }';
  const question = (iin: string) => `{ person(iin: "${iin}", ${purpose}) { identity { __typename } } }`;
  for (const iin of [one, self]) await ask('specialist', question(iin));
  for (const iin of [one, other]) await ask(null, question(iin));
  await ask('citizen', question(self));
  // Many with one instant: a place in the list is more than a time.
  const iins = JSON.stringify(crowd);
  await ask(null, `{ persons(iins: ${iins}) { identity { __typename } } }`);
});
afterAll(() => gateway?.stop());

function ask(role: string | null, query: string, variables: object = {}) {
  return gateway.ask(query, variables, role === null ? {} : { authorization: `Bearer ${tokens.get(role)}` });
}

test.each([1, 7, 100])('Pages of %i show every entry once, the latest first', async (pageOf) => {
  const entries = await entriesOf(gateway, {}, pageOf);
  expect(entries).toHaveLength(75);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(75);
  const places = entries.map(({ at, id }) => `${at} ${id}`);
  expect(places.map((place) => place.slice(0, 29))).toEqual(
    places
      .map((place) => place.slice(0, 29))
      .toSorted()
      .toReversed(),
  );
});

test('Entries that come while an auditor reads page by page neither push one out nor repeat one', async () => {
  const page = async (after: string | null) =>
    (
      await gateway.ask(
        'query ($after: String) { accessLog(first: 40, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after },
      )
    ).data.accessLog;
  const whole = (await entriesOf(gateway)).map(({ id }) => id);
  const first = await page(null);
  await gateway.ask(`{ person(iin: "${self}") { identity { __typename } } }`);
  const second = await page(first.pageInfo.endCursor);
  expect([...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id)).toEqual(whole);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('A filter gives the entries that it names and no others, and several give the common ones', async () => {
  const all = await entriesOf(gateway);
  const given = async (filter: object) => (await entriesOf(gateway, filter, 5)).map(({ id }) => id);
  const expected = (is: (entry: (typeof all)[number]) => boolean) => all.filter(is).map(({ id }) => id);
  expect(await given({ iin: one })).toEqual(expected(({ iin }) => iin === one));
  expect(await given({ iin: one })).toHaveLength(2);
  expect(await given({ account: 'mock-specialist' })).toEqual(
    expected(({ account }) => account === 'mock-specialist'),
  );
  expect(await given({ organisation: '260140900011' })).toEqual(
    expected(({ account }) => account === 'mock-specialist'),
  );
  expect(await given({ iin: one, account: 'mock-specialist' })).toHaveLength(1);
  expect(await given({ iin: other, account: 'mock-specialist' })).toEqual([]);
  expect(await given({ account: "' or true --" })).toEqual([]);
  const { at = '' } = all[3] ?? {};
  expect(await given({ since: at })).toEqual(expected((entry) => entry.at >= at));
  expect(await given({ until: at })).toEqual(expected((entry) => entry.at < at));
  expect(await given({ since: at, until: at })).toEqual([]);
});

const withoutSight = accounts.map(({ role }) => role).filter((role) => role !== 'auditor');

test.each(withoutSight)('The record is closed to the role %s', async (role) => {
  const { data, errors } = await ask(role, '{ accessLog(first: 5) { nodes { iin } } }');
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  expect(data).toBeNull();
});

test('An auditor sees the record, and no person’s data', async () => {
  const { data, errors } = await ask('auditor', '{ accessLog(first: 1) { nodes { iin account } } }');
  expect(errors).toEqual([]);
  expect(data.accessLog.nodes).toHaveLength(1);
  const before = await entriesOf(gateway);
  const { data: person } = await ask('auditor', `{ person(iin: "${one}") { identity { __typename } } }`);
  expect(person.person.identity.__typename).toBe('Withheld');
  expect(await entriesOf(gateway)).toEqual(before);
});

test('A citizen sees who looked at their own data and at no other person’s, without the accounts of the workers', async () => {
  const { data, errors } = await ask(
    'citizen',
    '{ myAccessLog(first: 100) { nodes { id iin account organisation { name } viewerKind } } }',
  );
  expect(errors).toEqual([]);
  const { nodes } = data.myAccessLog;
  const ids = (await entriesOf(gateway, { iin: self })).map(({ id }) => id);
  expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(ids.length).toBeGreaterThanOrEqual(2);
  for (const node of nodes) expect(node).toMatchObject({ iin: self, account: null });
});

test.each(accounts.map(({ role }) => role).filter((role) => role !== 'citizen'))(
  'The role %s has no log of its own',
  async (role) => {
    const { errors } = await ask(role, '{ myAccessLog(first: 5) { nodes { iin } } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  },
);
