import { afterAll, beforeAll, expect, test } from 'vitest';
import { ibanOf } from '../../../mocks/people/iban.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { until } from '../../support/until.ts';
import { entriesOf } from './entries.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({
    MAX_REQUEST_PEOPLE: '3000',
    MAX_REQUEST_POINTS: '1000000',
    POINTS_PER_MINUTE: '2000000',
  });
});
afterAll(() => gateway?.stop());

const people = inventedIins(10);
const nextPerson = () => people.pop() ?? '';

test('An error beside a question removes the answer, and the end of the look stays on record', async () => {
  const iin = nextPerson();
  const { data, errors } = await gateway.ask(
    `{ person(iin: "${iin}") { disability { __typename } } myAccessLog(first: 1) { nodes { id } } }`,
  );
  expect([data, errors[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  await until(async () => (await entriesOf(gateway, { iin }))[0]?.ended === true);
  expect(await entriesOf(gateway, { iin })).toMatchObject([{ systems: [{ result: 'NO_DATA' }] }]);
});

test('A request with thousands of questions about one person arrives on record like any other', async () => {
  const iin = nextPerson();
  const accounts = Array.from({ length: 100 }, () => ({
    account: { iban: ibanOf('900101490009', '722') },
    iin,
  }));
  const aliases = Array.from(
    { length: 28 },
    (_, i) => `a${i}: bankAccounts(accounts: $accounts) { __typename }`,
  );
  const query = `query ($accounts: [BankAccountInput!]!) { ${aliases.join(' ')} }`;
  const { errors } = await gateway.ask(query, { accounts });
  expect(errors).toEqual([]);
  expect(await entriesOf(gateway, { iin })).toMatchObject([{ iin, ended: true }]);
  const after = nextPerson();
  await gateway.ask(`{ person(iin: "${after}") { disability { __typename } } }`);
  expect(await entriesOf(gateway, { iin: after })).toHaveLength(1);
});

test('The log of a child names the viewer as a parent', async () => {
  const iin = '150607590008';
  const token = await gateway.tokenOf('citizen', '900101490009');
  const headers = { authorization: `Bearer ${token}` };
  await gateway.ask(`{ person(iin: "${iin}") { disability { __typename } } }`, {}, headers);
  const own = { authorization: `Bearer ${await gateway.tokenOf('citizen', iin)}` };
  const { data } = await gateway.ask(
    '{ myAccessLog(first: 1) { nodes { sentence(language: EN) } } }',
    {},
    own,
  );
  expect(data.myAccessLog.nodes[0].sentence).toContain('parent');
});

test('A purpose whose question reached no register is in no entry', async () => {
  const iin = nextPerson();
  const person = (name: string, purpose: string) =>
    `${name}: person(iin: "${iin}", purpose: ${purpose}) { disability { __typename } }`;
  const consent = person('a', '{ applicationNumber: "N-1", basis: { kind: CONSENT } }');
  const { data } = await gateway.ask(`{ ${consent} ${person('b', '{ applicationNumber: "N-2" }')} }`);
  expect(data.a.disability.__typename).toBe('ConsentNeeded');
  const [entry] = await entriesOf(gateway, { iin });
  expect(entry?.purposes.map(({ applicationNumber }) => applicationNumber)).toEqual(['N-2']);
});
