import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { type ScriptedJsonSystem, startScriptedJson } from '../../support/json-server.ts';
import { inventedIins } from '../../support/persons.ts';
import { oddCodes, oddDays, oddTexts, randomWriter, seeded } from '../../support/random.ts';

interface Question {
  readonly iin: string;
  readonly stateService: string;
}

const stateService = 'PENSION_DIFFERENCE';
const query = `query ($iin: IIN!) { dossier(input: {
  iin: $iin, stateService: ${stateService}, route: STATE_CORPORATION, applicationRef: "valid-1" }) {
  factCheck { __typename ... on RegisterAnswer { known message nextStep }
    ... on RegisterUnavailable { faultClass origin }
    ... on FactCheckRecord { iin stateService facts { kind on number } } }
  questions { facts { fact holds } } } }`;

let system: ScriptedJsonSystem;
let gateway: TestGateway;
let answer: (question: Question) => object;
beforeAll(async () => {
  system = await startScriptedJson((question: Question) => answer(question));
  gateway = await startGateway({
    FACT_CHECK_URL: system.address,
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
  const { factCheck, questions } = data.dossier;
  const facts = questions[0].facts.map(({ fact, holds }: { fact: string; holds: boolean | null }) => [
    fact,
    holds,
  ]);
  return { ...factCheck, holds: Object.fromEntries(facts) };
}

const kinds = ['APPOINTMENT', 'PAYMENT', 'REFUSAL', 'APPLICATION', 'PROACTIVE_CONSENT'];
const factOf: Readonly<Record<string, string>> = {
  APPOINTMENT: 'NOT_APPOINTED',
  PAYMENT: 'NOT_PAID',
  REFUSAL: 'NOT_REFUSED',
  APPLICATION: 'NOT_FILED',
  PROACTIVE_CONSENT: 'NOT_CONSENTED',
};

test('Every contract-valid answer is a record, and no unknown kind makes a fact true or false (1,000 answers)', async () => {
  const { random, pick } = randomWriter(seeded(31));
  for (const iin of inventedIins(1000)) {
    const facts = Array.from({ length: Math.floor(random() * 4) }, () => ({
      kind: pick([...kinds, ...kinds, ...oddCodes]),
      on: pick(oddDays),
      number: pick(oddTexts),
      more: 1,
    }));
    answer = (question) => ({ ...question, facts, more: {} });
    const one = await seen(iin);
    expect(one).toMatchObject({ __typename: 'FactCheckRecord', known: true, iin, stateService });
    expect(one.facts.length).toBe(facts.length);
    const isUnknown = facts.some(({ kind }) => !kinds.includes(kind));
    for (const kind of kinds) {
      const isFound = facts.some((fact) => fact.kind === kind);
      expect(one.holds[factOf[kind] ?? '']).toBe(isFound ? false : isUnknown ? null : true);
    }
  }
});

const [iin = '', other = ''] = inventedIins(2);
const whole = { kind: 'PAYMENT', on: '2025-01-09', number: '1' };
const broken: [string, object][] = [
  ['about another person', { iin: other, stateService, facts: [] }],
  ['about another state service', { iin, stateService: 'LOSS_OF_CAPACITY_PAYMENT', facts: [] }],
  ['about no state service', { iin, facts: [] }],
  ['that names no list', { iin, stateService }],
  ['with a fact of no kind', { iin, stateService, facts: [{ ...whole, kind: undefined }] }],
  ['without a number', { iin, stateService, facts: [whole, { ...whole, number: undefined }] }],
  ['with a day that is none', { iin, stateService, facts: [{ ...whole, on: '2026-02-30' }] }],
];
test.each(broken)('An answer %s breaks the contract: nothing is known', async (_, written) => {
  answer = () => written;
  expect(await seen(iin)).toMatchObject({ known: false, faultClass: 'CONTRACT_DRIFT', holds: {} });
});
