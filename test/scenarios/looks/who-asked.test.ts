import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { type Entry, entriesOf, noteSeen, seenPairs } from './entries.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
  await noteSeen(gateway.control);
});
afterAll(() => gateway?.stop());

const people = inventedIins(20);

async function recordedBy(role: string | null, query: string): Promise<Entry[]> {
  const before = new Set((await entriesOf(gateway)).map(({ id }) => id));
  await gateway.ask(
    query,
    {},
    role === null ? {} : { authorization: `Bearer ${await gateway.tokenOf(role)}` },
  );
  return (await entriesOf(gateway)).filter(({ id }) => !before.has(id));
}

test('A request that asks no system leaves nothing on record', async () => {
  const iin = people.pop();
  // Withheld, refused, not asked at all.
  expect(await recordedBy('operator', `{ person(iin: "${iin}") { identity { __typename } } }`)).toEqual([]);
  expect(await recordedBy(null, `{ person(iin: "${iin}") { iin } systems { id state } }`)).toEqual([]);
  expect(await recordedBy(null, `{ person(iin: "900101490008") { identity { __typename } } }`)).toEqual([]);
  expect(await recordedBy(null, `{ person(iin: "${iin}") { nothing } }`)).toEqual([]);
  expect(await recordedBy(null, '{ accessLog(first: 10) { nodes { id } } systems { id } }')).toEqual([]);
  expect(await seenPairs(gateway.control)).toEqual([]);
});

test('The gateway asks about the caller’s representations when a citizen asks about a stranger', async () => {
  const question = `{ person(iin: "${people.pop()}") { identity { __typename } disability { __typename } } }`;
  expect(await recordedBy('citizen', question)).toMatchObject([
    { iin: '900101490009', systems: [{ system: 'DIGITAL_DOCUMENTS', result: 'DATA' }] },
  ]);
});

test('An account is on record with its organisation and kind, a machine as one', async () => {
  const iin = people.pop();
  const purpose = '{ stateService: ENPF_PAYMENTS, applicationRef: "draft-5" }';
  const question = `{ person(iin: "${iin}", purpose: ${purpose}) { identity { __typename } disability { __typename } } }`;
  const [worker] = await recordedBy('specialist', question);
  expect(worker).toMatchObject({ account: 'mock-specialist', viewerKind: 'PERSON' });
  const [machine] = await recordedBy('agency', question);
  expect(machine).toMatchObject({ account: 'mock-agency', viewerKind: 'CLIENT' });
});

test('Two purposes for one person in one request are both on record, in one entry', async () => {
  const iin = people.pop();
  const field = (name: string, number: string) =>
    `${name}: person(iin: "${iin}", purpose: { stateService: ENPF_PAYMENTS, applicationNumber: "${number}" }) { identity { __typename } }`;
  const [entry, ...more] = await recordedBy(null, `{ ${field('one', '001-1')} ${field('other', '001-2')} }`);
  expect(more).toEqual([]);
  expect(entry?.purposes.map(({ applicationNumber }) => applicationNumber)).toEqual(['001-1', '001-2']);
  expect(entry?.systems.map(({ system }) => system)).toEqual(['CONSENT_SERVICE', 'PERSON_REGISTER']);
});

test('A drilled request is on record as drilled', async () => {
  const iin = people.pop();
  const headers = { 'tirek-drill': 'PENSION_FUND=http500' };
  await gateway.ask(`{ person(iin: "${iin}") { identity { __typename } } }`, {}, headers);
  expect(await entriesOf(gateway, { iin })).toMatchObject([{ iin, drill: true }]);
});
