import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  finishStep,
  giveUpStep,
  type OutsideStep,
  type StepsParts,
  takeOutsideStep,
} from '../../../src/applications/steps/outside-step.ts';
import { readConfig } from '../../../src/config/config.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import { newUuid } from '../../../src/kernel/ids.ts';
import { CallFault } from '../../../src/resilience/call-fault.ts';
import type { FaultClass } from '../../../src/resilience/fault-classes.ts';
import type { AttemptRecord } from '../../../src/resilience/guard.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { createSealing } from '../../../src/storage/sealing.ts';
import {
  checked,
  startApplications,
  type Worker,
  workersAt,
} from '../../scenarios/applications/application-gateway.ts';
import type { TestGateway } from '../../support/gateway.ts';

const settleMs = 300_000;

let gateway: TestGateway;
let corporation: Worker;
let database: Database;
let parts: StepsParts;
beforeAll(async () => {
  gateway = await startApplications({ STEP_SETTLE_MS: String(settleMs) });
  ({ corporation } = await workersAt(gateway));
  database = openDatabase({
    ...{ url: gateway.databaseUrl, applicationName: 'steps', connections: 2, timeoutMs: 10_000 },
  });
  const { DATA_KEYS, DATA_HASH_KEY } = readConfig({});
  const jobs = { enqueue: async () => {} };
  const stages = { SERVICE_MONITORING: jobs, CASE_SYSTEM: jobs };
  parts = {
    ...{ database, clock: systemClock, newId: newUuid, stages, settleMs, answerMs: 1000 },
    sealing: createSealing(DATA_KEYS, DATA_HASH_KEY[0].secret),
  };
});
afterAll(async () => {
  await database?.destroy();
  await gateway?.stop();
});

/** The step of a system that fails as the test says, and counts its questions. */
function failing(faultClass: FaultClass, attempts: readonly AttemptRecord[]) {
  const asked = { find: 0, make: 0 };
  const common = { systemId: 'SERVICE_CENTRE', busId: null, part: null, askedAt: 0, attempts } as const;
  const fault = new CallFault(faultClass, 'REGISTER');
  const step: OutsideStep<string> = {
    ...{ act: 'REGISTRATION', mayBeSent: true },
    ...{ begin: 'beginRegistration', finish: 'register', giveUp: 'giveUpRegistration' },
    async find() {
      asked.find += 1;
      return { ...common, kind: 'answered', records: [] };
    },
    async make() {
      asked.make += 1;
      return { ...common, kind: 'unavailable', fault, since: 0, incident: null };
    },
    changesOf: (number) => ({ number, registered_at: 1 }),
  };
  return { step, asked };
}

const attempt: AttemptRecord = { startedAt: 0, endedAt: 1, evidence: {}, fault: null };

async function take(faultClass: FaultClass, attempts: readonly AttemptRecord[]) {
  const { id, version } = await checked(corporation);
  const { step, asked } = failing(faultClass, attempts);
  const seen = { id, expectedVersion: version, by: 'somebody' };
  expect((await takeOutsideStep(parts, seen, step)).kind).toBe('unavailable');
  const { state, version: expectedVersion } = await corporation.read(id);
  const again = async () => (await takeOutsideStep(parts, { ...seen, expectedVersion }, step)).kind;
  return { state, asked, again };
}

test.for(['NOT_TRIED', 'OUR_CAPACITY', 'OUR_CREDENTIALS', 'ABANDONED'] as const)(
  'A step of which nothing left the gateway (%s) is as it was before',
  async (faultClass) => {
    const { state, asked, again } = await take(faultClass, []);
    expect(state).toBe('CHECKED');
    await again();
    expect(asked).toEqual({ find: 0, make: 2 });
  },
);

const unclear = [
  ...([
    'CONNECTION',
    'TIMEOUT',
    'OVERLOADED',
    'SYSTEM_ERROR',
    'BAD_RESPONSE',
    'ABANDONED',
    'OUR_CAPACITY',
  ] as const),
  // The answer may have been about another one.
  'CONTRACT_DRIFT',
] as const;

test.for(unclear)(
  'The gateway neither repeats a step that was sent and failed (%s) nor asks about it before it must have arrived',
  async (faultClass) => {
    const { state, asked, again } = await take(faultClass, [attempt]);
    expect(state).toBe('REGISTERING');
    expect(await again()).toBe('outOfTurn');
    expect(asked).toEqual({ find: 0, make: 1 });
  },
);

test.for(['OUR_CREDENTIALS', 'OUR_QUOTA'] as const)(
  'A step that the system answered (%s) is over: the gateway asks for the result before a repetition',
  async (faultClass) => {
    const { state, asked, again } = await take(faultClass, [attempt]);
    expect(state).toBe('REGISTERING');
    expect(await again()).toBe('unavailable');
    expect(asked).toEqual({ find: 1, make: 2 });
  },
);

test('A defect of the gateway that hides the sending counts as sent', async () => {
  const { state, asked, again } = await take('OUR_DEFECT', []);
  expect(state).toBe('REGISTERING');
  expect(await again()).toBe('outOfTurn');
  expect(asked).toEqual({ find: 0, make: 1 });
});

/** A registration that was sent, got no answer, was asked about in vain and given up. */
async function givenUp() {
  const { id, version } = await checked(corporation);
  const seen = { id, expectedVersion: version, by: 'somebody' };
  const { step, asked } = failing('TIMEOUT', [attempt]);
  await takeOutsideStep(parts, seen, step);
  const { version: begun } = await corporation.read(id);
  await giveUpStep(parts, { id, version: begun, by: 'GATEWAY' }, step);
  const after = await corporation.read(id);
  expect(after.state).toBe('CHECKED');
  return { seen: { ...seen, expectedVersion: after.version }, step, asked };
}

const answered = {
  systemId: 'SERVICE_CENTRE',
  busId: null,
  part: null,
  askedAt: 0,
  attempts: [attempt],
} as const;

test('The gateway finds a late effect of an abandoned step before it sends anything again', async () => {
  const { seen, step, asked } = await givenUp();
  const late: OutsideStep<string> = {
    ...step,
    find: async () => ({ ...answered, kind: 'answered', records: ['LATE-1'] }),
  };
  expect(await takeOutsideStep(parts, seen, late)).toEqual({ kind: 'done', id: seen.id });
  expect(asked.make).toBe(1);
  expect(await corporation.read(seen.id)).toMatchObject({
    state: 'REGISTERED',
    registration: { number: 'LATE-1' },
  });
});

test('The gateway asks each time about a step without a result before it sends it again', async () => {
  const { seen, step, asked } = await givenUp();
  await takeOutsideStep(parts, seen, step);
  expect(asked).toEqual({ find: 1, make: 2 });
});

test('An outdated check makes the gateway ask, and not send again', async () => {
  const { seen, step, asked } = await givenUp();
  expect(await takeOutsideStep(parts, seen, { ...step, mayBeSent: false })).toEqual({ kind: 'notSent' });
  expect(asked).toEqual({ find: 1, make: 1 });
  expect((await corporation.read(seen.id)).state).toBe('CHECKED');
});

test('A number from an abandoned process is kept', async () => {
  const { seen, step } = await givenUp();
  await finishStep(parts, seen, step, 'LATE-2');
  expect(await corporation.read(seen.id)).toMatchObject({
    state: 'REGISTERED',
    registration: { number: 'LATE-2' },
  });
});

test('A number for an application that ended without one is reported', async () => {
  const { seen, step } = await givenUp();
  const { application } = await corporation.withdraw(await corporation.read(seen.id));
  expect(application.state).toBe('WITHDRAWN');
  await expect(finishStep(parts, seen, step, 'LATE-3')).rejects.toThrow(/has ended/);
});
