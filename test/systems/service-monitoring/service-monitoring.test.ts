import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { drillFaults } from '../../../src/kernel/drill-faults.ts';
import type { AskContext } from '../../../src/registers/data-source.ts';
import type { StageEvent } from '../../../src/systems/service-monitoring/mapping.ts';
import { control } from '../../mocks/wire.ts';
import { faultReadings } from '../../support/fault-readings.ts';
import { startRegisters, type TestRegisters } from '../../support/registers.ts';

let scene: TestRegisters;
beforeAll(async () => {
  scene = await startRegisters();
});
afterEach(async () => {
  await control(at('__faults/SERVICE_MONITORING'), 'DELETE');
  await control(at('__events'), 'DELETE');
});
afterAll(() => scene.stop());

const at = (path: string) => `${scene.addresses.control}/${path}`;
const events = async () => (await control(at('__events'))).json;
const tell = (event: StageEvent, context: AskContext = scene.context()) => {
  const { source, client } = scene.registers.serviceMonitoring;
  return source.tell(context, (attempt) => client.append(event, attempt));
};

const event: StageEvent = {
  application: 'a-1',
  sequence: 1,
  stage: 'DRAFT',
  stateService: 'ENPF_PAYMENTS',
  at: Date.parse('2026-06-01T07:00:00Z'),
  number: null,
};
const shown = {
  application: 'a-1',
  sequence: 1,
  stage: 'DRAFT',
  at: '2026-06-01T12:00:00.000+05:00',
  from: 'PROVIDER',
  sent: 1,
};

test('The gateway sends an event once, in the time of Kazakhstan, and puts no person on record for it', async () => {
  expect(await tell(event)).toMatchObject({
    kind: 'answered',
    records: ['taken'],
    attempts: [{ fault: null }],
  });
  expect(await tell({ ...event, sequence: 2, stage: 'REGISTERED', number: 'N-7' })).toMatchObject({
    kind: 'answered',
  });
  expect(await events()).toEqual([shown, { ...shown, sequence: 2, stage: 'REGISTERED' }]);
  expect(scene.looks).toEqual([]);
});

test('The system takes a repeated event as said once', async () => {
  await tell(event);
  expect(await tell(event)).toMatchObject({ kind: 'answered' });
  expect(await events()).toEqual([{ ...shown, sent: 2 }]);
});

test.each([
  ['another stage in its place', { stage: 'REFUSED' }],
  ['one whose predecessor is not there', { sequence: 3 }],
  ['one that it cannot read', { stage: 'a sentence' }],
])('The system refuses %s: an answer, and nothing is stored', async (_, other) => {
  await tell(event);
  expect(await tell({ ...event, ...other })).toMatchObject({
    kind: 'answered',
    records: ['refused'],
    attempts: [{ fault: null, evidence: { errorCode: expect.stringMatching(/^MOCK-MONITORING-/) } }],
  });
  expect(await events()).toEqual([shown]);
});

describe('A fault', () => {
  const plain = drillFaults.filter((fault) => fault !== 'slow');

  test.each(plain)(
    'The fault %s is read as the table says, tried once, an incident; nothing was stored',
    async (fault) => {
      const { faultClass, origin } = faultReadings[fault].own;
      const context = scene.context(`SERVICE_MONITORING=${fault}`);
      const outcome = await tell(event, context);
      expect(outcome).toMatchObject({
        kind: 'unavailable',
        fault: { faultClass, origin },
        attempts: [{}],
        incident: { systemId: 'SERVICE_MONITORING', drill: true },
      });
      expect(await events()).toEqual([]);
      expect(await tell(event)).toMatchObject({ kind: 'answered' });
      expect(await events()).toEqual([shown]);
    },
  );

  test('The fault slow exceeds the time, and the event is still there', async () => {
    const outcome = await tell(event, scene.context('SERVICE_MONITORING=slow'));
    expect(outcome).toMatchObject({ fault: { faultClass: faultReadings.slow.own.faultClass } });
    expect(await events()).toEqual([shown]);
  });

  test.each(['hang', 'reset', 'http500', 'truncated', 'drift', 'wrongPerson'])(
    'The fault %s loses the answer alone: the repeated event is there once',
    async (fault) => {
      await control(at('__faults/SERVICE_MONITORING'), 'PUT', { fault, variant: 'done' });
      expect(await tell(event)).toMatchObject({ kind: 'unavailable' });
      await control(at('__faults/SERVICE_MONITORING'), 'DELETE');
      expect(await tell(event)).toMatchObject({ kind: 'answered' });
      // A reset on a kept connection is repeated by the transport too: so it may have been sent three times.
      expect(await events()).toEqual([{ ...shown, sent: expect.toSatisfy((times) => times >= 2) }]);
    },
  );
});
