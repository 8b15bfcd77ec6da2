import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import { createShiftedClock, type Payload } from '../applications/application-gateway.ts';
import { pushOf, type ResultScene, startResults } from './result-scene.ts';

const dayMs = 24 * 3600 * 1000;
const clock = createShiftedClock();
let scene: ResultScene;
beforeAll(async () => {
  scene = await startResults({ RESULT_PATIENCE_MS: String(7 * dayMs) }, clock);
});
afterAll(() => scene.stop());
beforeEach(() => scene.forget());

const isDelivered = async (id: string) => (await scene.read(id))?.state === 'DELIVERED';
const stateOf = async (id: string): Promise<string> => (await scene.read(id)).state;

/** An application whose result SHEP has accepted, and whose receiver is silent. */
async function accepted(): Promise<{ application: Payload; messageId: string }> {
  await scene.gateway.setFault('STATE_CORPORATION', 'hang');
  const application = await scene.registered();
  const messageId = (await scene.decide(application)) ?? '';
  await until(async () => (await stateOf(application.id)) === 'ACCEPTED');
  return { application, messageId };
}

test.each([
  ['three times', { times: 3 }],
  ['in reverse', { reversed: true }],
  ['before the acceptance was answered', { early: true }],
  ['late, in reverse, twice, and early', { times: 2, reversed: true, early: true, delayMs: 300 }],
])('Notifications that come %s leave one result at the receiver', async (_, how) => {
  await scene.tell(how);
  const application = await scene.registered();
  await scene.decide(application);
  await until(() => isDelivered(application.id));
  const pushes = 2 * ('times' in how ? how.times : 1);
  await until(async () => (await scene.notifications()).answers.length === pushes);
  expect((await scene.notifications()).answers).toEqual(Array(pushes).fill(200));
  expect(await scene.results()).toMatchObject([{ sent: 1, inEffect: 1, state: 'DELIVERED' }]);
  expect(await stateOf(application.id)).toBe('DELIVERED');
  const ends = (await scene.evidence(application.id)).filter(({ state }) => state === 'DELIVERED');
  expect(ends).toHaveLength(1);
});

test('A repetition is answered as the first push', async () => {
  const { application, messageId } = await accepted();
  const push = pushOf(messageId, { state: 'DELIVERED', at: '2026-11-30T10:00:00+05:00' });
  const first = await scene.push(push);
  clock.advance(dayMs);
  const second = await scene.push(push);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.text).toBe(first.text);
  expect(await scene.read(application.id)).toMatchObject({
    state: 'DELIVERED',
    deliveredAt: '2026-11-30T10:00:00.000+05:00',
  });
});

test('A notification after a day is taken, and a refusal behind the delivery changes nothing', async () => {
  const { application, messageId } = await accepted();
  clock.advance(dayMs);
  expect((await scene.push(pushOf(messageId, { state: 'DELIVERED' }))).status).toBe(200);
  expect((await scene.push(pushOf(messageId, { state: 'NOT_DELIVERED' }))).status).toBe(200);
  expect((await scene.push(pushOf(messageId, { again: true }))).status).toBe(200);
  expect(await stateOf(application.id)).toBe('DELIVERED');
  const incidents = await scene.openIncidents('STATE_CORPORATION');
  expect(incidents).toEqual([]);
});

test('A receiver that is back after a day gets the message that waited at SHEP', async () => {
  const { application } = await accepted();
  clock.advance(dayMs);
  await scene.gateway.endFault('STATE_CORPORATION');
  await until(() => isDelivered(application.id));
  expect(await scene.results()).toMatchObject([{ sent: 1, received: 1, inEffect: 1 }]);
});

test('A notification about an unknown message is refused, so that SHEP keeps it, and changes no other', async () => {
  const { application } = await accepted();
  for (const id of ['RES-unknown', 'MOCK-1', application.id]) {
    const { status, text } = await scene.push(pushOf(id, { state: 'DELIVERED' }));
    expect([status, text.includes('<errorCode>UNKNOWN_MESSAGE</errorCode>'), text.includes(id)]).toEqual([
      500,
      true,
      false,
    ]);
  }
  expect(await stateOf(application.id)).toBe('ACCEPTED');
});

test('A fetched notification about another sender’s message is refused at SHEP, and holds up none behind it', async () => {
  await scene.tell({ mode: 'fetch', foreign: true });
  const application = await scene.registered();
  await scene.decide(application);
  await until(() => isDelivered(application.id));
  await until(async () => (await scene.notifications()).waiting === 0);
  expect((await scene.notifications()).confirmed).toEqual(['MESSAGE_NOT_ACCTEPTED', 'MESSAGE_ACCEPTED']);
});

test('A refusal while a sending has no answer does not park the result', async () => {
  await scene.gateway.setFault('SHEP', 'http500');
  const application = await scene.taken();
  const messageId = (await scene.decide(application)) ?? '';
  await until(async () => (await scene.read(application.id)).attempts > 0);
  expect((await scene.push(pushOf(messageId, { state: 'NOT_DELIVERED' }))).status).toBe(200);
  expect(await stateOf(application.id)).toBe('WAITING');
  await scene.gateway.endFault('SHEP');
  await until(() => isDelivered(application.id));
});
