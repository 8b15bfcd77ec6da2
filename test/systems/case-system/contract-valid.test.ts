import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { type ScriptedJsonSystem, startScriptedJson } from '../../support/json-server.ts';
import { inventedIins } from '../../support/persons.ts';
import { oddCodes, oddDays, oddTexts, randomWriter, seeded } from '../../support/random.ts';

const coded = '{ code name(language: KK) known }';
const query = `query ($iins: [IIN!]!) { persons(iins: $iins) { iin appointments { __typename
  ... on RegisterAnswer { known message nextStep } ... on RegisterUnavailable { faultClass origin }
  ... on AppointmentsRecord { iin hasPension hasBasePension
    appointments { kind ${coded} assignedOn endsOn state ${coded} } } } } }`;

let system: ScriptedJsonSystem;
let gateway: TestGateway;
let answer: (question: { iin: string }) => object;
beforeAll(async () => {
  system = await startScriptedJson((question: { iin: string }) => answer(question));
  gateway = await startGateway({
    CASE_SYSTEM_URL: system.address,
    BREAKER_FAILURES_IN_A_ROW: '1000',
    BREAKER_MIN_CALLS: '1000',
  });
});
afterAll(async () => {
  await gateway.stop();
  system.stop();
});

async function seen(iins: readonly string[]) {
  const { data, errors } = await gateway.ask(query, { iins });
  expect(errors).toEqual([]);
  expect(data.persons.map(({ iin }: { iin: string }) => iin)).toEqual(iins);
  return data.persons.map(({ appointments }: { appointments: object }) => appointments);
}

test('No contract-valid answer gives an error or a missing neighbour (1,000 answers)', async () => {
  const { random, pick } = randomWriter(seeded(21));
  const word = (codes: readonly string[]) => ({
    code: pick([...codes, ...oddCodes]),
    ...(random() < 0.5 && { nameRu: pick(oddTexts) }),
    ...(random() < 0.5 && { nameKz: pick(oddTexts) }),
    changeDate: null,
  });
  const some = (write: () => unknown) => Array.from({ length: Math.floor(random() * 4) }, write);
  const appointment = () => ({
    kind: word(['MOCK-PENSION-AGE', 'MOCK-PENSION-BASE', 'MOCK-DISABILITY']),
    assignedOn: pick(oddDays),
    ...(random() < 0.7 && { endsOn: pick([null, ...oddDays]) }),
    state: word(['MOCK-IN-FORCE', 'MOCK-ENDED', 'MOCK-SUSPENDED']),
    more: 1,
  });
  answer = ({ iin }) => ({ iin, appointments: some(appointment), more: {} });
  const iins = inventedIins(1000);
  for (let start = 0; start < iins.length; start += 100) {
    const hundred = iins.slice(start, start + 100);
    for (const [i, one] of (await seen(hundred)).entries()) {
      expect(one).toMatchObject({ known: true });
      if (one.__typename === 'AppointmentsRecord') expect(one.iin).toBe(hundred[i]);
      else expect(one.__typename).toBe('NoRecord');
    }
  }
});

const iin = '610211390001';
const appointed = (kind: string, state: string) => ({
  kind: { code: kind },
  assignedOn: '2024-02-11',
  endsOn: null,
  state: { code: state },
});

test.for([
  ['by age', [['MOCK-PENSION-AGE', 'MOCK-IN-FORCE']], [true, false], 'NOTHING'],
  ['for long service, suspended', [['MOCK-PENSION-SERVICE', 'MOCK-SUSPENDED']], [true, false], 'NOTHING'],
  ['the base pension', [['MOCK-PENSION-BASE', 'MOCK-IN-FORCE']], [false, true], 'NOTHING'],
  ['ended', [['MOCK-PENSION-AGE', 'MOCK-ENDED']], [false, false], 'READ_WARNINGS'],
  ['in an unknown state', [['MOCK-PENSION-AGE', 'NEW']], [null, false], 'READ_WARNINGS'],
  [
    'in such a state, and another in force',
    [
      ['MOCK-PENSION-AGE', 'NEW'],
      ['MOCK-PENSION-AGE', 'MOCK-IN-FORCE'],
    ],
    [true, false],
    'NOTHING',
  ],
  ['something else', [['NEW', 'MOCK-IN-FORCE']], [false, false], 'NOTHING'],
] as const)('The facts of S6.15, with a pension %s', async ([, held, facts, nextStep]) => {
  answer = () => ({ iin, appointments: held.map(([kind, state]) => appointed(kind, state)) });
  const [one] = await seen([iin]);
  expect([one.hasPension, one.hasBasePension]).toEqual(facts);
  expect(one.nextStep).toBe(nextStep);
});

const whole = appointed('MOCK-PENSION-AGE', 'MOCK-IN-FORCE');
const broken: [string, object][] = [
  ['about another person', { iin: '900101490009', appointments: [whole] }],
  ['about no person', { appointments: [whole] }],
  ['that names no list', { iin }],
  ['with an appointment of no kind', { iin, appointments: [{ ...whole, kind: undefined }] }],
  ['without a state', { iin, appointments: [whole, { ...whole, state: undefined }] }],
  ['with a day that is none', { iin, appointments: [{ ...whole, assignedOn: '2026-02-30' }] }],
];
test.each(broken)('An answer %s breaks the contract: nothing is known', async (_, written) => {
  answer = () => written;
  expect(await seen([iin])).toMatchObject([{ known: false, faultClass: 'CONTRACT_DRIFT' }]);
});
