import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually, until } from '../../support/until.ts';
import { type ResultScene, startResults } from './result-scene.ts';

let scene: ResultScene;
beforeAll(async () => {
  scene = await startResults({ BREAKER_OPEN_MS: '50', BREAKER_MAX_OPEN_MS: '50' });
});
afterAll(() => scene.stop());
beforeEach(() => scene.forget());

const isDelivered = async (id: string) => (await scene.read(id))?.state === 'DELIVERED';

test.each(['push', 'fetch'])(
  'RESEND by %s is obeyed under the same id, with growing pauses, until the receiver takes it',
  async (mode) => {
    await scene.tell({ mode });
    await scene.gateway.setFault('STATE_CORPORATION', 'overload');
    const application = await scene.registered();
    const messageId = await scene.decide(application);
    await until(async () => ((await scene.results())[0]?.sent ?? 0) >= 2);
    expect(await scene.read(application.id)).toMatchObject({ reply: 'MOCK-OVERLOADED' });
    await scene.gateway.endFault('STATE_CORPORATION');
    await until(() => isDelivered(application.id));
    const results = await scene.results();
    expect(results).toMatchObject([{ messageId, received: 1, inEffect: 1 }]);
    expect((await scene.read(application.id)).attempts).toBe(results[0]?.sent);
  },
);

test('RESEND that comes before the acceptance was answered is obeyed after it', async () => {
  await scene.tell({ early: true });
  await scene.gateway.setFault('STATE_CORPORATION', 'overload', { percent: 50 });
  const application = await scene.registered();
  await scene.decide(application);
  const other = await scene.registered();
  await scene.decide(other);
  await until(async () => (await isDelivered(application.id)) && (await isDelivered(other.id)));
  const results = await scene.results();
  expect(results.map(({ inEffect }) => inEffect)).toEqual([1, 1]);
  expect(results.reduce((sum, { sent }) => sum + sent, 0)).toBeGreaterThan(2);
});

test('A result that the receiver refuses is parked, told to an operator, and sent again by a worker under the same id', async () => {
  await scene.gateway.setFault('STATE_CORPORATION', 'soapFault');
  const application = await scene.registered();
  const messageId = await scene.decide(application);
  await until(async () => (await scene.read(application.id)).state === 'NOT_DELIVERED');
  expect(await scene.read(application.id)).toMatchObject({ reply: 'MOCK-PROVIDER-INTERNAL', attempts: 1 });
  await eventually(() => expect(scene.gateway.logged()).toContain('"msg":"result not delivered"'));
  expect(await (await fetch(`${scene.gateway.address}/metrics`)).text()).toMatch(
    /tirek_results_parked_total [1-9]/,
  );
  await scene.gateway.endFault('STATE_CORPORATION');
  const answer = await scene.resend(application.id, 'specialist');
  expect(answer.result.__typename).toBe('Done');
  expect(answer.application.result).toMatchObject({ messageId });
  await until(() => isDelivered(application.id));
  expect(await scene.results()).toMatchObject([{ messageId, sent: 2, received: 1, inEffect: 1 }]);
  expect((await scene.evidence(application.id)).map(({ kind }) => kind)).toContain('RESENT');
  expect(await scene.resend(application.id, 'specialist')).toMatchObject({
    result: { __typename: 'OutOfTurn', state: 'DELIVERED' },
  });
});

test('A receiver that had taken the message, and answered badly, takes it no second time', async () => {
  await scene.gateway.setFault('STATE_CORPORATION', 'garbage');
  const application = await scene.registered();
  await scene.decide(application);
  await until(async () => (await scene.read(application.id)).state === 'NOT_DELIVERED');
  await scene.gateway.endFault('STATE_CORPORATION');
  await scene.resend(application.id, 'operator');
  await until(() => isDelivered(application.id));
  expect(await scene.results()).toMatchObject([{ sent: 2, received: 2, inEffect: 1 }]);
});

test('An operator sends a result again without seeing the application; others find none', async () => {
  await scene.gateway.setFault('STATE_CORPORATION', 'http500');
  const application = await scene.registered();
  await scene.decide(application);
  await until(async () => (await scene.read(application.id)).state === 'NOT_DELIVERED');
  for (const role of ['pension-worker', 'examiner', 'auditor', 'citizen'])
    expect([role, await scene.resend(application.id, role)]).toEqual([
      role,
      { application: null, result: { __typename: 'NotFound' } },
    ]);
  expect(await scene.resend('APP-unknown', 'operator')).toMatchObject({ result: { __typename: 'NotFound' } });
  await scene.gateway.endFault('STATE_CORPORATION');
  const answer = await scene.resend(application.id, 'operator');
  expect(answer).toEqual({ application: null, result: { __typename: 'Done' } });
  await until(() => isDelivered(application.id));
});

test('SHEP that is down for the whole time holds the result, and delivers it once when it is up', async () => {
  await scene.gateway.setFault('SHEP', 'down');
  const application = await scene.taken();
  await scene.decide(application);
  await until(async () => (await scene.read(application.id)).attempts >= 2);
  expect(await scene.read(application.id)).toMatchObject({ state: 'WAITING', acceptedAt: null });
  expect(await scene.results()).toEqual([]);
  await scene.gateway.endFault('SHEP');
  await until(() => isDelivered(application.id));
  expect(await scene.results()).toMatchObject([{ received: 1, inEffect: 1 }]);
});

test('An acceptance whose answer is lost leads to a second sending, and to one result', async () => {
  const application = await scene.registered();
  await scene.gateway.setFault('SHEP', 'reset', { variant: 'done' });
  await scene.decide(application);
  await until(async () => ((await scene.results())[0]?.sent ?? 0) >= 2);
  await scene.gateway.endFault('SHEP');
  await until(() => isDelivered(application.id));
  const [result] = await scene.results();
  expect(result).toMatchObject({ received: 1, inEffect: 1 });
});
