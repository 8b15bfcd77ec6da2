/** Signing of messages to SHEP, from the key file to the outcome of the register's question. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { MockSigner } from '../../../mocks/signature-service/mock-cms.ts';
import { makeMockKey } from '../../../mocks/signature-service/mock-key.ts';
import type { Incident } from '../../../src/incidents/incident.ts';
import { culpritOf } from '../../../src/registers/outcome.ts';
import type { Attempt } from '../../../src/resilience/guard.ts';
import type { ServiceResult } from '../../../src/systems/state-corporation/mapping.ts';
import { signerBin } from '../../support/production.ts';
import { startRegisters, type TestRegisters } from '../../support/registers.ts';
import { keyPassword, makeSigningKeys, type SigningKeys } from '../../support/signing-keys.ts';
import { startBetween } from '../../support/stand-between.ts';

const iin = '900101490009';
let stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.toReversed()) await stop();
  stops = [];
});

interface Scene extends TestRegisters {
  readonly keys: SigningKeys;
  /** Questions that reached a simulated system. */
  calls(): Promise<Record<string, number>>;
}

async function start(holder?: MockSigner, password?: string, settings: object = {}): Promise<Scene> {
  const keys = await makeSigningKeys(holder, password);
  const registers = await startRegisters({ ...keys.settings, ...settings });
  stops.push(keys.remove, registers.stop);
  return {
    ...{ ...registers, keys },
    async calls() {
      const told = await fetch(`${registers.addresses.control}/__calls`);
      return ((await told.json()) as { systems: Record<string, number> }).systems;
    },
  };
}

type Context = ReturnType<TestRegisters['context']>;

/** Asks the databank about one person. */
async function ask({ registers }: TestRegisters, context: Context) {
  const { source, client } = registers.disabilityDatabank;
  const [outcome] = await source.askMany(context, [iin], client.byIins);
  if (outcome === undefined) throw new Error('expected one outcome');
  return outcome;
}

async function outcomeOf(scene: TestRegisters, context: Context = scene.context()) {
  const outcome = await ask(scene, context);
  if (outcome.kind === 'answered') return { kind: outcome.kind };
  const { fault, incident, attempts } = outcome;
  return {
    ...{ faultClass: fault.faultClass, culprit: culpritOf(outcome), sent: attempts.length },
    incident: incident && `${incident.audience} ${incident.systemId}`,
  };
}

test('A signed message is answered; its key is examined once, and each message is signed', async () => {
  const scene = await start();
  const context = scene.context();
  expect(await outcomeOf(scene, context)).toEqual({ kind: 'answered' });
  expect(await scene.calls()).toMatchObject({ SIGNATURE_SERVICE: 2, SHEP: 1 });
  await outcomeOf(scene, context);
  expect(await scene.calls()).toMatchObject({ SIGNATURE_SERVICE: 3, SHEP: 2 });
});

const ofOperator = {
  faultClass: 'OUR_CREDENTIALS',
  culprit: 'SIGNATURE_SERVICE',
  sent: 0,
  incident: 'OPERATOR SIGNATURE_SERVICE',
};

test.each<[string, MockSigner, string, string]>([
  ['an expired key', { validUntil: '2026-01-01T00:00:00.000+00:00' }, keyPassword, 'within its dates'],
  [
    'a key before its first day',
    { validFrom: '2098-01-01T00:00:00.000+00:00' },
    keyPassword,
    'within its dates',
  ],
  ['a revoked key', { revoked: true }, keyPassword, 'not revoked'],
  ['the key of another organisation', { bin: '991240090019' }, keyPassword, 'not of another one'],
  ['a wrong password', {}, 'another', 'the password'],
])(
  'With %s nothing leaves, and the operator has an incident of the signatures',
  async (_name, holder, password, task) => {
    const scene = await start(holder, password);
    const context = scene.context();
    expect(await outcomeOf(scene, context)).toEqual(ofOperator);
    expect(await scene.calls()).toMatchObject({ SHEP: 0 });
    expect(scene.unfitKeys).toEqual([expect.stringContaining(task)]);
    // NCANode is not asked again before the rest of a refused credential is over.
    expect(await outcomeOf(scene, context)).toEqual(ofOperator);
    expect(await scene.calls()).toMatchObject({ SIGNATURE_SERVICE: 1 });
    expect(context.health.breaker('DISABILITY_DATABANK').kind).toBe('closed');
  },
);

test('Without a key file nothing leaves, and NCANode is not asked', async () => {
  const scene = await start();
  await scene.keys.remove();
  const context = scene.context();
  expect(await outcomeOf(scene, context)).toEqual(ofOperator);
  expect(await scene.calls()).toMatchObject({ SHEP: 0, SIGNATURE_SERVICE: 0 });
});

/** A stand before NCANode. */
async function startStand(spoil: (signed: string) => string, delayMs = 0) {
  const between = await startBetween(spoil, delayMs);
  stops.push(between.stop);
  return { lead: between.lead, settings: { SIGNATURE_SERVICE_URL: between.address } };
}

test('A message that changed after its signature is refused by SHEP: an incident of the operator', async () => {
  const between = await startStand((signed) => signed.replace(`<iin>${iin}<`, '<iin>750102390005<'));
  const scene = await start({}, keyPassword, between.settings);
  between.lead(String(scene.addresses.systems.SIGNATURE_SERVICE));
  expect(await outcomeOf(scene)).toMatchObject({
    ...{ faultClass: 'OUR_CREDENTIALS', sent: 1 },
    incident: expect.stringMatching(/^OPERATOR /),
  });
});

test('The signed message of another caller is no answer of NCANode, and does not leave', async () => {
  const between = await startStand((signed) =>
    signed
      .replace(/<messageId>[^<]*/, '<messageId>other')
      .replace(/<correlationId>[^<]*/, '<correlationId>other'),
  );
  const scene = await start({}, keyPassword, between.settings);
  between.lead(String(scene.addresses.systems.SIGNATURE_SERVICE));
  expect(await outcomeOf(scene)).toEqual({ ...ofOperator, faultClass: 'CONTRACT_DRIFT' });
  expect(await scene.calls()).toMatchObject({ SHEP: 0 });
});

test('The time of the signature is that of NCANode, in the attempt and in the figures, never the register’s', async () => {
  const delayMs = 300;
  const between = await startStand((signed) => signed, delayMs);
  const scene = await start({}, keyPassword, between.settings);
  between.lead(String(scene.addresses.systems.SIGNATURE_SERVICE));
  const startedAt = Date.now();
  const { attempts, askedAt } = await ask(scene, scene.context());
  const tookMs = Date.now() - startedAt;
  // The key is examined and the message signed: twice the delay, less what a timer may lack.
  const signedMs = 2 * delayMs - 10;
  expect((attempts[0]?.startedAt ?? 0) - askedAt).toBeGreaterThanOrEqual(signedMs);
  const timeOf = (systemId: string) => scene.outcomes.find((one) => one.systemId === systemId)?.tookMs;
  expect(timeOf('SIGNATURE_SERVICE')).toBeGreaterThanOrEqual(signedMs);
  expect(timeOf('DISABILITY_DATABANK')).toBeLessThanOrEqual(tookMs - signedMs);
});

test.each([
  ['down', 'CONNECTION'],
  ['hang', 'TIMEOUT'],
  ['http500', 'SYSTEM_ERROR'],
  ['garbage', 'BAD_RESPONSE'],
])('While NCANode is %s, the outage is that of the signatures', async (fault, faultClass) => {
  const scene = await start();
  const context = scene.context(`SIGNATURE_SERVICE=${fault}`);
  expect(await outcomeOf(scene, context)).toEqual({
    ...{ faultClass, culprit: 'SIGNATURE_SERVICE', sent: 0 },
    incident: 'SUPPORT SIGNATURE_SERVICE',
  });
  for (const key of ['DISABILITY_DATABANK', 'SHEP'])
    expect([context.health.breaker(key).kind, context.health.breaker(key).refuses()]).toEqual([
      'closed',
      undefined,
    ]);
});

test('A key that is replaced on disk is taken without a restart', async () => {
  const scene = await start({ revoked: true }, keyPassword, { CREDENTIAL_PAUSE_MS: '50' });
  const context = scene.context();
  expect(await outcomeOf(scene, context)).toEqual(ofOperator);
  await writeFile(join(scene.keys.folder, `${signerBin}.p12`), makeMockKey({ bin: signerBin }, keyPassword));
  await sleep(60);
  expect(await outcomeOf(scene, context)).toEqual({ kind: 'answered' });
});

test('The next message that leaves signed ends the outage of the signatures', async () => {
  const scene = await start();
  const broken = scene.context('SIGNATURE_SERVICE=down');
  const open = () => broken.incidents.openOf('SIGNATURE_SERVICE', null);
  await outcomeOf(scene, broken);
  expect(await open()).toMatchObject({ systemId: 'SIGNATURE_SERVICE' });
  expect(await outcomeOf(scene, { ...broken, drill: undefined })).toEqual({ kind: 'answered' });
  expect(await open()).toBeNull();
});

test('While an operator has switched the service off, nothing is signed and nothing leaves', async () => {
  const scene = await start();
  const context = scene.context();
  const forcedOff = (id: string) => (id === 'SIGNATURE_SERVICE' ? ({} as Incident) : undefined);
  const switched = { ...context, incidents: { ...context.incidents, forcedOff } };
  expect(await outcomeOf(scene, switched)).toMatchObject({
    ...{ faultClass: 'NOT_TRIED', culprit: 'SIGNATURE_SERVICE', sent: 0 },
  });
  expect(await scene.calls()).toMatchObject({ SHEP: 0, SIGNATURE_SERVICE: 0 });
});

test('Many messages at once wait for places of their own, and each is signed', async () => {
  const scene = await start({}, keyPassword, { MAX_CALLS_PER_SYSTEM: '2' });
  const context = scene.context();
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => outcomeOf(scene, context)));
  expect(outcomes).toEqual(Array(12).fill({ kind: 'answered' }));
  expect(await scene.calls()).toMatchObject({ SHEP: 12 });
});

describe('The asynchronous channel', () => {
  /** A message id that no other test has. */
  const messageId = '5b0c9d0e-5d3f-4a58-8f04-3c5f0e1f7a11';
  const result = {
    ...{ applicationId: 'APP-1', stateService: 'ENPF_PAYMENTS', number: 'N-1', iin },
    decision: 'GRANTED',
    ...{ decidedAt: 0, reasons: null, paper: null },
  } satisfies ServiceResult;

  async function sent({ registers }: TestRegisters, context: Context) {
    const { source, client } = registers.stateCorporation;
    return source.write(context, { iin }, (attempt) => client.send(messageId, result, attempt));
  }

  test('Each of its messages is signed', async () => {
    const scene = await start();
    const context = scene.context();
    const { source, client } = scene.registers.stateCorporation;
    expect((await sent(scene, context)).kind).toBe('answered');
    for (const call of [
      (attempt: Attempt) => client.status(messageId, attempt),
      client.fetch,
      (attempt: Attempt) => client.confirm(messageId, true, attempt),
    ])
      expect((await source.tell<unknown>(context, call)).kind).toBe('answered');
    // The key is examined once.
    expect(await scene.calls()).toMatchObject({ SIGNATURE_SERVICE: 5, SHEP: 4 });
  });

  test('While NCANode is down no result leaves, and the outage is that of the signatures as a whole', async () => {
    const scene = await start();
    const context = scene.context('SIGNATURE_SERVICE=down');
    const outcome = await sent(scene, context);
    if (outcome.kind === 'answered') throw new Error('expected an outage');
    expect([culpritOf(outcome), outcome.attempts]).toEqual(['SIGNATURE_SERVICE', []]);
    expect(outcome.incident).toMatchObject({ systemId: 'SIGNATURE_SERVICE', part: null });
    expect(await scene.calls()).toMatchObject({ SHEP: 0 });
  });

  test('The receiver’s own answer leaves no message, and ends no outage of the signatures', async () => {
    const scene = await start();
    const context = scene.context('SIGNATURE_SERVICE=down');
    await sent(scene, context);
    const { source, client } = scene.registers.stateCorporation;
    const end = { messageId, end: 'DELIVERED', code: undefined } as const;
    const told = await source.tell(context, (attempt) => client.readEnd(end, attempt));
    expect(told.kind).toBe('answered');
    expect(await context.incidents.openOf('SIGNATURE_SERVICE', null)).not.toBeNull();
  });
});
