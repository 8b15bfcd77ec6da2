import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { type ScriptedJsonSystem, startScriptedJson } from '../../support/json-server.ts';
import { inventedIins } from '../../support/persons.ts';
import { oddCodes, randomWriter, seeded } from '../../support/random.ts';

const query = `query ($iins: [IIN!]!) { persons(iins: $iins, purpose: {
  stateService: ENPF_PAYMENTS, route: PROACTIVE, basis: { kind: PENSION_CONSENT } }) {
  appointments { __typename ... on RegisterUnavailable { system faultClass } } } }`;

let record: ScriptedJsonSystem;
let gateway: TestGateway;
let headers: Record<string, string>;
let answer: (question: { iin: string }) => object;
beforeAll(async () => {
  record = await startScriptedJson((question: { iin: string }) => answer(question));
  gateway = await startGateway({
    PENSION_CONSENTS_URL: record.address,
    BREAKER_FAILURES_IN_A_ROW: '1000',
    BREAKER_MIN_CALLS: '1000',
    POINTS_PER_MINUTE: '1000000000',
  });
  headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
});
afterAll(async () => {
  await gateway.stop();
  record.stop();
});

const seen = async (iins: readonly string[]) => {
  const { data, errors } = await gateway.ask(query, { iins }, headers);
  expect(errors).toEqual([]);
  return data.persons.map(({ appointments }: { appointments: object }) => appointments);
};

test('A person with an age or base consent in force is read about, and no other person (1,000 answers)', async () => {
  const { random, pick } = randomWriter(seeded(32));
  const allowed = new Set<string>();
  answer = ({ iin }) => {
    const consents = Array.from({ length: Math.floor(random() * 4) }, () => {
      const purpose = pick(['AGE_PENSION', 'BASE_PENSION', 'LONG_SERVICE_PENSION', ...oddCodes]);
      const givenOn = pick(['2005-07-01', '2019-03-04T00:00:00Z', '2199-01-01']);
      const end = pick([
        {},
        { withdrawnOn: null },
        { withdrawnOn: '2199-01-01' },
        { withdrawnOn: '2020-05-05' },
      ]);
      const isOver = end.withdrawnOn === '2020-05-05';
      if (/^(AGE|BASE)_PENSION$/.test(purpose) && givenOn < '2026' && !isOver) allowed.add(iin);
      return { purpose, givenOn, ...end, more: 1 };
    });
    return { iin, consents, more: {} };
  };
  const iins = inventedIins(1000);
  for (let start = 0; start < iins.length; start += 50) {
    const fifty = iins.slice(start, start + 50);
    const types = (await seen(fifty)).map(({ __typename }: { __typename: string }) => __typename);
    expect(types).not.toContain('RegisterUnavailable');
    expect(fifty.filter((_, i) => types[i] !== 'Withheld')).toEqual(fifty.filter((iin) => allowed.has(iin)));
  }
  expect(allowed.size).toBeGreaterThan(50);
});

const [iin = '', other = ''] = inventedIins(2);
const whole = { purpose: 'AGE_PENSION', givenOn: '2020-01-01' };
const broken: [string, object][] = [
  ['about another person', { iin: other, consents: [whole] }],
  ['about nobody', { consents: [whole] }],
  ['that names no list', { iin }],
  ['with a consent for nothing', { iin, consents: [{ givenOn: '2020-01-01' }] }],
  ['without a day', { iin, consents: [whole, { purpose: 'AGE_PENSION' }] }],
  ['with an end that is no day', { iin, consents: [{ ...whole, withdrawnOn: '2026-02-30' }] }],
];
test.each(broken)('An answer %s breaks the contract, and E-maket is not asked', async (_, written) => {
  answer = () => written;
  await gateway.resetCalls();
  expect(await seen([iin])).toEqual([
    { __typename: 'RegisterUnavailable', system: 'PENSION_CONSENTS', faultClass: 'CONTRACT_DRIFT' },
  ]);
  expect((await gateway.calls()).systems.CASE_SYSTEM).toBe(0);
});
