import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StageEvent } from '../../../src/systems/service-monitoring/mapping.ts';
import { type ScriptedJsonSystem, type ScriptedReply, startScriptedJson } from '../../support/json-server.ts';
import { oddTexts, randomWriter, seeded } from '../../support/random.ts';
import { startRegisters, type TestRegisters } from '../../support/registers.ts';

type Wire = Record<string, unknown>;

let answer: (event: Wire) => object | ScriptedReply;
let seen: Wire[] = [];
let monitoring: ScriptedJsonSystem;
let scene: TestRegisters;
beforeAll(async () => {
  monitoring = await startScriptedJson((event: Wire) => {
    seen.push(event);
    return answer(event);
  });
  scene = await startRegisters({ SERVICE_MONITORING_URL: monitoring.address });
});
afterAll(async () => {
  await scene.stop();
  monitoring.stop();
});

const tell = (event: StageEvent) => {
  const { source, client } = scene.registers.serviceMonitoring;
  return source.tell(scene.context(), (attempt) => client.append(event, attempt));
};
const event: StageEvent = {
  application: 'a-1',
  sequence: 4,
  stage: 'IN_WORK',
  stateService: 'ENPF_PAYMENTS',
  at: 0,
  number: null,
};
const taken = ({ application, sequence }: Wire) => ({ application, sequence, accepted: true });

test('The gateway takes every contract-valid answer, and sends nothing but the event (1,000 events)', async () => {
  const { random, pick } = randomWriter(seeded(31));
  answer = (wire) => ({
    ...taken(wire),
    more: pick(oddTexts),
    ...(random() < 0.5 && { error: null, at: {} }),
  });
  seen = [];
  for (let sequence = 1; sequence <= 1000; sequence += 1) {
    const application = pick(['a-1', '__proto__', pick(oddTexts)]);
    const number = pick([null, 'N-1', pick(oddTexts)]);
    // Other data of an application, which must not leave with its event.
    const more = { iin: '900101490009' };
    const outcome = await tell({ ...event, application, sequence, number, ...more } as StageEvent);
    expect(outcome).toMatchObject({ kind: 'answered' });
  }
  const fields = ['application', 'sequence', 'stage', 'stateService', 'at', 'number'];
  expect(new Set(seen.flatMap((wire) => Object.keys(wire)))).toEqual(new Set(fields));
  expect(seen.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1));
  expect(scene.defects).toEqual([]);
});

test.each<[string, (wire: Wire) => object]>([
  ['about another application', (wire) => ({ ...taken(wire), application: 'a-2' })],
  ['about another event of it', (wire) => ({ ...taken(wire), sequence: 5 })],
  ['about no event', () => ({ accepted: true })],
  ['whose number is a text', (wire) => ({ ...taken(wire), sequence: '4' })],
  ['that does not say whether it was taken', ({ application, sequence }) => ({ application, sequence })],
  ['that says it was not taken', (wire) => ({ ...taken(wire), accepted: false })],
  ['that is a list', (wire) => [taken(wire)]],
])('An answer %s breaks the contract', async (_, write) => {
  answer = write;
  expect(await tell(event)).toMatchObject({ fault: { faultClass: 'CONTRACT_DRIFT', origin: 'REGISTER' } });
});

test('An error of the system with HTTP 200 is a failure of the system, and its code is kept', async () => {
  answer = () => ({ error: { code: 'MOCK-MONITORING-INTERNAL' } });
  expect(await tell(event)).toMatchObject({
    fault: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER' },
    attempts: [{ evidence: { errorCode: 'MOCK-MONITORING-INTERNAL' } }],
  });
});

test.each([400, 409, 422])(
  'HTTP %i with JSON refuses the event, whatever else it says',
  async (httpStatus) => {
    for (const body of [{}, [], { error: { code: 'LOST' } }, { accepted: true }]) {
      answer = () => ({ httpStatus, body });
      expect(await tell(event)).toMatchObject({ kind: 'answered', records: ['refused'] });
    }
  },
);

test('Any other unexpected status refuses nothing: the system is not well', async () => {
  answer = () => ({ httpStatus: 404, body: {} });
  expect(await tell(event)).toMatchObject({ kind: 'unavailable', fault: { faultClass: 'BAD_RESPONSE' } });
});
