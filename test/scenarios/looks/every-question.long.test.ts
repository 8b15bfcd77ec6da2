import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ibanOf } from '../../../mocks/people/iban.ts';
import { drillFaults } from '../../../src/kernel/drill-faults.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { createGateways } from '../../support/gateways.ts';
import { inventedIins } from '../../support/persons.ts';
import { until } from '../../support/until.ts';
import { attemptsOf, type Entry, entriesOf, noteSeen, recordedPairs, seenPairs } from './entries.ts';

const iban = ibanOf('900101490009', '722');
const everything = `query ($iin: IIN!, $iban: IBAN!) { person(iin: $iin) {
  identity { __typename } disability { __typename } pensionAccounts { __typename } appointments { __typename } bankAccount(iban: $iban) { __typename }
} }`;
const ownAddress = ['PENSION_FUND', 'CASE_SYSTEM'];
const behindBus = ['CONSENT_SERVICE', 'PERSON_REGISTER', 'DISABILITY_DATABANK', 'BANKS'];
const systems = [...behindBus, ...ownAddress];

const gateways = createGateways();
let gateway: TestGateway;
let known: Set<string>;
/** The gateway of this test, and its record so far. */
async function at(fault: string, system: string): Promise<void> {
  gateway = await gateways.under(fault, system);
  known = new Set((await entriesOf(gateway)).map(({ id }) => id));
  await noteSeen(gateway.control);
  await gateway.resetCalls();
}
beforeEach(() => at('none', ''));
afterAll(() => gateways.stop());

/** New entries on record in this test. */
async function fresh(of = gateway): Promise<Entry[]> {
  return (await entriesOf(of)).filter(({ id }) => !known.has(id));
}

const people = inventedIins(300);
const nextPerson = () => people.pop() ?? '';

test('A healthy question is one entry with every asked system, each once', async () => {
  const iin = '900101490009';
  await gateway.ask(everything, { iin, iban });
  const [entry, ...more] = await fresh();
  expect(more).toEqual([]);
  expect(entry).toMatchObject({ iin, ended: true, drill: false, viewerKind: 'DEMO' });
  expect(entry?.systems.map(({ system }) => system).toSorted()).toEqual(systems.toSorted());
  for (const asked of entry?.systems ?? []) expect(asked).toMatchObject({ attempts: 1, faultClass: null });
  expect(recordedPairs([entry as Entry]).toSorted()).toEqual((await seenPairs(gateway.control)).toSorted());
  expect(entry?.systems.find(({ system }) => system === 'BANKS')).toMatchObject({
    part: '722',
    result: 'DATA',
  });
  expect(entry?.systems.find(({ system }) => system === 'DISABILITY_DATABANK')).toMatchObject({
    result: 'NO_DATA',
  });
});

test('A question repeated after a failure is one entry with two attempts', async () => {
  const iin = nextPerson();
  await gateway.setFault('PERSON_REGISTER', 'flapping');
  await gateway.ask('query ($iin: IIN!) { person(iin: $iin) { identity { __typename } } }', { iin });
  await gateway.endFault('PERSON_REGISTER');
  expect(await fresh()).toMatchObject([
    {
      iin,
      ended: true,
      systems: [
        { system: 'CONSENT_SERVICE', attempts: 1, result: 'DATA' },
        { system: 'PERSON_REGISTER', attempts: 2, result: 'DATA', faultClass: null },
      ],
    },
  ]);
  expect((await gateway.calls()).systems.PERSON_REGISTER).toBe(2);
});

test('A question without an answer in time is on record as failed', async () => {
  const iin = nextPerson();
  await at('hang', 'PENSION_FUND');
  await gateway.ask(everything, { iin, iban }, { 'tirek-drill': 'PENSION_FUND=hang' });
  const [entry] = await fresh();
  const fund = entry?.systems.find(({ system }) => system === 'PENSION_FUND');
  expect(fund).toMatchObject({ result: 'FAILED', faultClass: 'TIMEOUT' });
  expect(fund?.attempts).toBe((await gateway.calls()).systems.PENSION_FUND);
});

const breaksConnections: ReadonlySet<string> = new Set(['down', 'reset']);

describe.for(drillFaults.map((fault) => ({ fault })))('$fault', ({ fault }) => {
  test.each(['SHEP', ...systems])(
    'The fault at %s leaves an entry for every person whom a system was asked about',
    async (system) => {
      const iin = nextPerson();
      await at(fault, system);
      await gateway.ask(everything, { iin, iban }, { 'tirek-drill': `${system}=${fault}` });
      const entries = await fresh();
      expect(entries).toMatchObject([{ iin, ended: true, drill: true }]);
      // Without a token of the consent service the person register is not asked.
      const mayBeMissing = ['SHEP', 'CONSENT_SERVICE'].includes(system) ? `${iin} PERSON_REGISTER` : null;
      const asked = systems.map((one) => `${iin} ${one}`);
      const recorded = recordedPairs(entries);
      expect(asked).toEqual(expect.arrayContaining(recorded));
      expect(recorded).toEqual(expect.arrayContaining(asked.filter((pair) => pair !== mayBeMissing)));
      expect(new Set(recorded).size).toBe(recorded.length);
      expect(recordedPairs(entries)).toEqual(expect.arrayContaining(await seenPairs(gateway.control)));
      const { systems: calls } = await gateway.calls();
      const left = behindBus.reduce((sum, one) => sum + attemptsOf(entries, one), 0);
      if (!breaksConnections.has(fault))
        return expect([left, ...ownAddress.map((one) => attemptsOf(entries, one))]).toEqual([
          calls.SHEP,
          ...ownAddress.map((one) => calls[one]),
        ]);
      // Within an attempt a question is sent once more if a kept connection turns out to be closed.
      for (const [recorded, came = 0] of [
        [left, calls.SHEP],
        ...ownAddress.map((one) => [attemptsOf(entries, one), calls[one]] as const),
      ] as const) {
        expect(recorded).toBeLessThanOrEqual(came);
        expect(came).toBeLessThanOrEqual(2 * recorded);
      }
    },
  );
});

test('A hundred people are a hundred entries, even if some systems are asked about all of them at once', async () => {
  const iins = people.splice(0, 100);
  const query = `query ($iins: [IIN!]!) { persons(iins: $iins) {
    identity { __typename } disability { __typename } pensionAccounts { __typename } } }`;
  await gateway.ask(query, { iins });
  const entries = await fresh();
  expect(entries).toHaveLength(100);
  expect(entries.every(({ ended }) => ended)).toBe(true);
  expect(new Set(entries.map(({ iin }) => iin))).toEqual(new Set(iins));
  const seen = await seenPairs(gateway.control);
  expect(seen).toHaveLength(400);
  expect(recordedPairs(entries).toSorted()).toEqual(seen.toSorted());
});

test('A client that goes away halfway leaves an entry that has ended', async () => {
  const iin = nextPerson();
  await gateway.setFault('PERSON_REGISTER', 'hang');
  const controller = new AbortController();
  const body = JSON.stringify({ query: everything, variables: { iin, iban } });
  const headers = { 'content-type': 'application/json' };
  const asked = fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers,
    body,
    signal: controller.signal,
  });
  await until(async () => (await seenPairs(gateway.control)).includes(`${iin} PERSON_REGISTER`));
  controller.abort();
  await expect(asked).rejects.toThrow('abort');
  await until(async () => (await fresh())[0]?.ended === true);
  await gateway.endFault('PERSON_REGISTER');
  const entries = await fresh();
  expect(entries).toHaveLength(1);
  expect(recordedPairs(entries)).toEqual(expect.arrayContaining(await seenPairs(gateway.control)));
  const register = entries[0]?.systems.find(({ system }) => system === 'PERSON_REGISTER');
  expect(register).toMatchObject({ result: 'FAILED', attempts: 1 });
});
