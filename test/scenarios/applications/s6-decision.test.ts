/** S6.9 p4: a decision of the fund's provider, without a public term or hearing, and its result. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import type { Payload } from './application-gateway.ts';
import { type DecisionScene, place, reasons, startDecisions } from './decision-scene.ts';
import { eventsOf } from './desks.ts';

let scene: DecisionScene;
beforeAll(async () => {
  scene = await startDecisions();
});
afterAll(() => scene?.stop());

test('S6.9 p4: a refusal with reasons needs no invented term; its result leaves for the State corporation alone, and the gateway tells the stage', async () => {
  const arrived = await scene.arrivedOfS6('corporation');
  expect(arrived.proceeding).toMatchObject({
    ...{ decideBy: null, workingDaysLeft: null, termsUnknownBecause: null },
    ...{ obstacles: [], collisions: [], records: [] },
  });
  const notice = { reasons, place, hearingAt: '2099-01-01T10:00:00+05:00' };
  expect((await scene.act('intendRefusal', arrived, notice)).result).toEqual({
    ...{ __typename: 'OutOfTurn', state: 'CASE_HANDED_OVER' },
  });
  const { application } = await scene.act('refuseApplication', arrived, { reasons });
  expect(application).toMatchObject({
    state: 'REFUSED',
    papers: [],
    proceeding: { records: [{ late: null }] },
  });
  await until(async () => (await scene.seen(arrived.id)).result.state === 'DELIVERED');
  await until(async () => (await scene.seen(arrived.id)).stages.at(-1).toldAt !== null);
  expect((await eventsOf(scene.gateway, arrived.id)).at(-1)).toMatchObject({
    ...{ stage: 'REFUSED', from: 'PROVIDER', sent: 1 },
  });
});

test('S6.9 p4: the fund’s own route has a decision, and no result leaves', async () => {
  const arrived = await scene.arrivedOfS6('worker');
  const { application } = await scene.act('grantApplication', arrived);
  expect(application).toMatchObject({ state: 'GRANTED', result: null });
  const results: Payload[] = await scene.control('__results');
  expect(results.filter((one) => one.application === arrived.id)).toEqual([]);
});
