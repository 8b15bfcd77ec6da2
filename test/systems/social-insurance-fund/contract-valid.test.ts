import { afterAll, beforeAll, expect, test } from 'vitest';
import { sumOf } from '../../../src/kernel/money.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { type ScriptedJsonSystem, startScriptedJson } from '../../support/json-server.ts';
import { inventedIins } from '../../support/persons.ts';
import { oddCodes, randomWriter, seeded } from '../../support/random.ts';

interface Question {
  readonly iin: string;
}

const query = `query ($iin: IIN!) { person(iin: $iin) { socialContributions {
  __typename known message(language: EN) nextStep
  ... on RegisterUnavailable { faultClass origin }
  ... on SocialContributionsRecord { iin contributions { month payer { kind { code known } bin } amount arrivedOn arrived }
    participation { wholeMonths unclearMonths gaps { firstMonth lastMonth } } settlementPeriod { firstMonth lastMonth total } } } } }`;

let system: ScriptedJsonSystem;
let gateway: TestGateway;
let answer: (question: Question) => object;
beforeAll(async () => {
  system = await startScriptedJson((question: Question) => answer(question));
  gateway = await startGateway({
    SOCIAL_INSURANCE_FUND_URL: system.address,
    BREAKER_FAILURES_IN_A_ROW: '1000',
    BREAKER_MIN_CALLS: '1000',
    POINTS_PER_MINUTE: '1000000000',
  });
});
afterAll(async () => {
  await gateway.stop();
  system.stop();
});

async function seen(iin: string) {
  const { data, errors } = await gateway.ask(query, { iin });
  expect(errors).toEqual([]);
  return data.person.socialContributions;
}

const kinds = ['EMPLOYER', 'INDIVIDUAL_ENTREPRENEUR', 'PRIVATE_PRACTICE', 'PLATFORM_OPERATOR'];

test('Every contract-valid answer is a record, and each month counts once or is left to a person (1,000 answers)', async () => {
  const { random, pick } = randomWriter(seeded(38));
  for (const iin of inventedIins(1000)) {
    const contributions = Array.from({ length: Math.floor(random() * 12) }, () => ({
      month: `${2020 + Math.floor(random() * 6)}-${pick(['01', '06', '11', '12'])}`,
      payer: {
        kind: pick([...kinds, ...kinds, ...oddCodes]),
        bin: pick([null, '160440007161', iin]),
      },
      amount: pick(['0.00', '1.00', '12975.55', '999999999999999.99']),
      arrivedOn: pick([null, '2026-01-15', '2026-01-15T10:00:00+05:00']),
      more: 1,
    }));
    const arrived = contributions.filter((one) => one.arrivedOn !== null && one.amount !== '0.00');
    const total = sumOf(arrived.map(({ amount }) => amount));
    // A sum of more digits than the contract has.
    const settlementPeriod = total.length > 18 ? null : { from: '2020-01', to: '2025-12', total };
    answer = (question) => ({ ...question, participant: true, contributions, settlementPeriod, more: {} });
    const one = await seen(iin);
    expect(one).toMatchObject({ __typename: 'SocialContributionsRecord', known: true, iin });
    expect(one.contributions.length).toBe(contributions.length);
    // The number of a payer who is a person is an IIN.
    for (const { payer } of one.contributions) expect([null, '160440007161']).toContain(payer.bin);
    const months = new Set(arrived.map(({ month }) => month));
    const counted = new Set(
      arrived.filter(({ payer }) => kinds.includes(payer.kind)).map(({ month }) => month),
    );
    expect(one.participation.wholeMonths).toBe(counted.size);
    expect(one.participation.unclearMonths).toEqual(
      [...months].filter((month) => !counted.has(month)).sort(),
    );
    expect(one.nextStep).toBe(counted.size === months.size ? 'NOTHING' : 'READ_WARNINGS');
  }
});

const [iin = '', other = ''] = inventedIins(2);
const whole = { month: '2025-01', payer: { kind: 'EMPLOYER' }, amount: '10.00', arrivedOn: '2025-02-15' };
const period = { from: '2025-01', to: '2025-01', total: '10.00' };
const found = { iin, participant: true, contributions: [whole], settlementPeriod: period };
const broken: [string, object][] = [
  ['about another person', { ...found, iin: other }],
  ['about another person who has none', { iin: other, participant: false }],
  ['that does not say whether there is a record', { ...found, participant: undefined }],
  ['without a list', { ...found, contributions: undefined }],
  ['with a month that is none', { ...found, contributions: [{ ...whole, month: '2025-13' }] }],
  ['with a sum in thousandths', { ...found, contributions: [{ ...whole, amount: '10.000' }] }],
  ['with a sum below zero', { ...found, contributions: [{ ...whole, amount: '-10.00' }] }],
  [
    'with a day of arrival that is none',
    { ...found, contributions: [{ ...whole, arrivedOn: '2025-02-30' }] },
  ],
  ['that leaves the day of arrival out', { ...found, contributions: [{ ...whole, arrivedOn: undefined }] }],
  ['whose total is not the sum of its period', { ...found, settlementPeriod: { ...period, total: '10.01' } }],
  ['whose total counts what is unpaid', { ...found, contributions: [{ ...whole, arrivedOn: null }] }],
  ['whose period ends before it begins', { ...found, settlementPeriod: { ...period, to: '2024-12' } }],
];
test.each(broken)('An answer %s breaks the contract: nothing is known', async (_, written) => {
  answer = () => written;
  expect(await seen(iin)).toMatchObject({ known: false, faultClass: 'CONTRACT_DRIFT' });
});

test('A person without a record is an absence that may be relied on, and the whole answer is a record', async () => {
  answer = () => ({ iin, participant: false });
  expect(await seen(iin)).toMatchObject({ __typename: 'NoRecord', known: true });
  answer = () => found;
  expect(await seen(iin)).toMatchObject({
    settlementPeriod: { firstMonth: '2025-01', lastMonth: '2025-01', total: '10.00' },
    contributions: [{ month: '2025-01', amount: '10.00', arrived: true }],
  });
});
