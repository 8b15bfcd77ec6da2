/** S7.2(5): the Fund's decision on a case, read by its contract. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drillFaults } from '../../../src/kernel/drill-faults.ts';
import type { AskContext } from '../../../src/registers/data-source.ts';
import { faultReadings } from '../../support/fault-readings.ts';
import { type ScriptedJsonSystem, startScriptedJson } from '../../support/json-server.ts';
import { startRegisters, type TestRegisters } from '../../support/registers.ts';

const iin = '850630390007';
const asked = { reference: 'APP-1', caseNumber: 'MOCK-EMAKET-1', iin };
const ask = ({ registers }: TestRegisters, context: AskContext, one = asked) => {
  const { socialInsuranceFund: fund } = registers;
  if (fund === null) throw new Error('expected the Fund');
  return fund.source.ask(context, { iin }, (attempt) => fund.client.decision(one, attempt));
};

describe('The contract', () => {
  let system: ScriptedJsonSystem;
  let scene: TestRegisters;
  let answer: object;
  beforeAll(async () => {
    system = await startScriptedJson(() => answer);
    scene = await startRegisters({
      ...{ SOCIAL_INSURANCE_FUND_URL: system.address, BREAKER_FAILURES_IN_A_ROW: '1000' },
      BREAKER_MIN_CALLS: '1000',
    });
  });
  afterAll(async () => {
    await scene.stop();
    system.stop();
  });

  const { reference, caseNumber } = asked;
  const decided = { iin, number: 'D-1', decidedOn: '2026-11-20' };
  const appointed = { ...decided, outcome: 'APPOINTED', period: { from: '2026-11-02', until: null } };
  const refused = { ...decided, outcome: 'REFUSED', reasons: ['No contribution arrived.'] };
  const of = (...decisions: readonly object[]) => ({ reference, caseNumber, decisions });

  test.for([
    ['none yet', of(), []],
    [
      'an appointment without an end',
      of(appointed),
      [
        {
          ...{ outcome: 'GRANTED', number: 'D-1', decidedOn: '2026-11-20' },
          period: { from: '2026-11-02', until: null },
        },
      ],
    ],
    [
      'an appointment with an end, and fields that are new',
      {
        ...of({ ...appointed, period: { from: '2026-11-02', until: '2028-11-01' }, amount: '1.00' }),
        more: 1,
      },
      [{ outcome: 'GRANTED', reasons: [], period: { from: '2026-11-02', until: '2028-11-01' } }],
    ],
    ['a refusal', of(refused), [{ outcome: 'REFUSED', reasons: ['No contribution arrived.'], period: null }]],
  ] as const)('The Fund tells %s', async ([, written, records]) => {
    answer = written;
    expect(await ask(scene, scene.context())).toMatchObject({ kind: 'answered', records });
  });

  test.for<[string, object]>([
    ['about another person', of({ ...appointed, iin: '900101490009' })],
    ['about another application', { ...of(appointed), reference: 'APP-2' }],
    ['about another case of the application', { ...of(appointed), caseNumber: 'MOCK-EMAKET-2' }],
    ['about another case without a decision', { ...of(), caseNumber: 'MOCK-EMAKET-2' }],
    ['with two decisions', of(appointed, refused)],
    ['without a list', { reference, caseNumber }],
    ['with an outcome that is not known', of({ ...appointed, outcome: 'SUSPENDED' })],
    ['with an appointment for no period', of({ ...appointed, period: null })],
    [
      'with a period that ends before it begins',
      of({ ...appointed, period: { from: '2026-11-02', until: '2026-11-01' } }),
    ],
    ['with an end that is no day', of({ ...appointed, period: { from: '2026-11-02', until: '2026-02-30' } })],
    ['with a refusal without a reason', of({ ...refused, reasons: [] })],
    ['with an empty reason', of({ ...refused, reasons: [' '] })],
    ['with a decision of no day', of({ ...refused, decidedOn: null })],
    ['with a decision without a number', of({ ...refused, number: '' })],
  ])('An answer %s breaks the contract: nothing is known', async ([, written]) => {
    answer = written;
    expect(await ask(scene, scene.context())).toMatchObject({
      kind: 'unavailable',
      fault: { faultClass: 'CONTRACT_DRIFT' },
    });
  });
});

describe('The faults', () => {
  let scene: TestRegisters;
  beforeAll(async () => {
    scene = await startRegisters({ SOCIAL_INSURANCE_FUND_TIMEOUT_MS: '1500', RETRY_MAX: '0' });
  });
  afterAll(() => scene.stop());

  test.each(drillFaults)('The fault %s is read as the table says, and is no decision', async (fault) => {
    const { faultClass, origin, orRecord } = { orRecord: false, ...faultReadings[fault].own };
    const outcome = await ask(scene, scene.context(`SOCIAL_INSURANCE_FUND=${fault}`));
    if (orRecord && outcome.kind === 'answered') expect(outcome.records).toEqual([]);
    else expect(outcome).toMatchObject({ kind: 'unavailable', fault: { faultClass, origin } });
  });
});
