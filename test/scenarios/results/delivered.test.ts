import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import { checked, nurlan, registered } from '../applications/application-gateway.ts';
import { type ResultScene, startResults } from './result-scene.ts';

let scene: ResultScene;
beforeAll(async () => {
  scene = await startResults();
});
afterAll(() => scene.stop());
beforeEach(() => scene.forget());

const isDelivered = async (id: string) => (await scene.read(id))?.state === 'DELIVERED';

test('A grant goes to the State corporation once, and its delivery is learnt by asking where no push comes', async () => {
  const application = await scene.registered();
  const messageId = await scene.decide(application);
  expect(messageId).toMatch(/^RES-/);
  await until(() => isDelivered(application.id));
  const [result] = await scene.results();
  expect(result).toMatchObject({ messageId, application: application.id, decision: 'GRANTED' });
  expect(result).toMatchObject({ state: 'DELIVERED', sent: 1, received: 1, inEffect: 1 });
  expect(await scene.read(application.id)).toMatchObject({ messageId, attempts: 1, reply: null });
  const kinds = (await scene.evidence(application.id)).map(({ kind }) => kind);
  expect(kinds).toEqual(['SENT', 'ACCEPTED', 'NOTIFIED']);
  expect((await scene.notifications()).waiting).toBe(0);
});

test('A refusal with its reasons goes the same way, and a push tells its delivery', async () => {
  await scene.tell({});
  const application = await scene.registered();
  await scene.decide(application, { decision: 'REFUSED', reasons: 'Причина <&> "по тексту"' });
  await until(() => isDelivered(application.id));
  expect(await scene.results()).toMatchObject([{ decision: 'REFUSED', inEffect: 1 }]);
  await until(async () => (await scene.notifications()).answers.length === 2);
  expect((await scene.notifications()).answers).toEqual([200, 200]);
});

test('The answer of SHEP about the state is the evidence if it tells nothing by itself', async () => {
  await scene.tell({ mode: 'none' });
  const application = await scene.registered();
  await scene.decide(application);
  await until(() => isDelivered(application.id));
  const kinds = (await scene.evidence(application.id)).map(({ kind }) => kind);
  expect(kinds).toEqual(['SENT', 'ACCEPTED', 'ASKED']);
});

test('The result of S4 goes to the State corporation too (S4.12 p5)', async () => {
  const { application } = await (await scene.workers()).corporation.create(nurlan, {
    stateService: 'CAPITALIZATION_PAYMENTS',
  });
  const s4 = { stateService: 'CAPITALIZATION_PAYMENTS', number: 'MOCK-CASE-1' };
  expect(await scene.decide(application, s4)).toMatch(/^RES-/);
  await until(() => isDelivered(application.id));
  expect(await scene.results()).toMatchObject([{ application: application.id, inEffect: 1 }]);
});

test('No result of the fund’s own route, of the portal or of another state service goes anywhere (S6.9 p4)', async () => {
  const { worker, corporation } = await scene.workers();
  const own = await registered(worker);
  expect(await scene.decide(own)).toBeNull();
  const application = await checked(corporation);
  expect(await scene.decide(application, { route: 'PORTAL' })).toBeNull();
  expect(await scene.decide(application, { stateService: 'HOME_EDUCATION_COSTS' })).toBeNull();
  expect(await scene.decide(application, { stateService: 'gone' })).toBeNull();
  expect(await scene.read(application.id)).toBeNull();
  expect(await scene.results()).toEqual([]);
});

test('A decision that is rolled back leaves no result behind', async () => {
  const application = await scene.registered();
  await expect(scene.decideAndFail(application)).rejects.toThrow('the decision fails');
  expect(await scene.read(application.id)).toBeNull();
  const other = await scene.registered();
  await scene.decide(other);
  await until(() => isDelivered(other.id));
  expect(await scene.results()).toMatchObject([{ application: other.id }]);
});

test('Two results of one application leave one after the other', async () => {
  const application = await scene.registered();
  const first = await scene.decide(application, { decision: 'REFUSED' });
  const second = await scene.decide(application);
  await until(() => isDelivered(application.id));
  expect((await scene.results()).map(({ messageId }) => messageId)).toEqual([first, second]);
  const kinds = (await scene.evidence(application.id)).map(({ kind }) => kind);
  expect(kinds).toEqual(['SENT', 'ACCEPTED', 'NOTIFIED', 'SENT', 'ACCEPTED', 'NOTIFIED']);
});

test('The sending is on record as a look at the person, and neither the log nor the table shows the person', async () => {
  const application = await scene.registered();
  await scene.decide(application, { reasons: 'тайная причина' });
  await until(() => isDelivered(application.id));
  expect(scene.gateway.logged()).not.toContain(nurlan);
  const [row] = await scene.outbox.database
    .selectFrom('results')
    .selectAll()
    .where('application_id', '=', application.id)
    .execute();
  expect(row?.content_sealed.toString('utf8')).not.toMatch(/\d{12}|причина/);
  const auditor = { authorization: `Bearer ${await scene.gateway.tokenOf('auditor')}` };
  const query = `{ accessLog(first: 5, filter: { iin: "${nurlan}" }) { nodes { systems { system result } } } }`;
  const { data } = await scene.gateway.ask(query, {}, auditor);
  expect(JSON.stringify(data)).toContain('STATE_CORPORATION');
});
