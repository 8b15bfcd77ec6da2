import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { eventsOf } from '../scenarios/applications/desks.ts';
import type { SeenResult } from '../scenarios/results/result-scene.ts';
import { seeded } from '../support/random.ts';
import { eventually, until } from '../support/until.ts';
import { createRecordScene } from './record-scene.ts';
import { change, read } from './registrars.ts';
import { createReplica } from './replica.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const kills = 8;
const cases = 12;
const stages = ['CASE_HANDED_OVER', 'REFUSAL_INTENDED', 'GRANTED'];
const statement = { surname: 'Бекенов', name: 'Нұрлан', birthDate: '1985-06-30' };

test('A gateway that is killed while a provider decides leaves one decision, one paper, one result of each case, and each stage once, told by E-maket', async () => {
  const scene = await createRecordScene((end) => ends.push(end));
  const replica = createReplica({
    ...scene.settings,
    ...{ RESULT_RETRY_MAX_SECONDS: '1', MONITORING_RETRY_MAX_SECONDS: '1' },
  });
  ends.push(() => replica.kill());
  replica.start();
  await replica.ready();

  /** The next act on a case, by its state as a person reads it. */
  async function act(id: string): Promise<string> {
    const address = replica.address();
    const { state, version } = await read(address, id);
    const input = { id, expectedVersion: version };
    const hearing = { reasons: ['A reason.'], place: 'Office 12', hearingAt: '2099-01-01T10:00:00+05:00' };
    if (state === 'CASE_HANDED_OVER')
      await change(address, 'intendRefusal', 'IntendRefusalInput', { ...input, ...hearing });
    if (state === 'REFUSAL_INTENDED')
      await change(address, 'grantApplication', 'GrantApplicationInput', input);
    return state;
  }
  /** A person who repeats an act without an answer, until the case is decided. */
  async function decide(id: string): Promise<void> {
    while ((await act(id).catch(() => '')) !== 'GRANTED') await sleep(100);
  }

  const ids: string[] = [];
  for (let number = 0; number < cases; number += 1) ids.push(await arise(replica.address(), number));
  const random = seeded(12);
  const deciding = ids.map(async (id, index) => {
    await sleep(index * 700);
    await decide(id);
  });
  for (let kill = 0; kill < kills; kill += 1) {
    // E-maket takes a stage, and its answer is lost for some.
    if (kill % 2 === 0) await scene.setFault('CASE_SYSTEM', 'reset', { variant: 'done', percent: 60 });
    await sleep(300 + random() * 1200);
    await replica.kill();
    await scene.endFault('CASE_SYSTEM');
    replica.start();
    await replica.ready();
  }
  await Promise.all(deciding);

  for (const id of ids) {
    const told = await eventually(async () => {
      const events = await eventsOf(scene, id);
      expect(events.map(({ stage }) => stage)).toEqual(stages);
      return events;
    });
    expect(told).toMatchObject(stages.map(() => ({ from: 'CASE_SYSTEM', sent: 1 })));
  }
  const rows = () => scene.database.selectFrom('results').select(['application_id', 'state']).execute();
  await until(async () => (await rows()).every(({ state }) => state === 'DELIVERED'));
  expect((await rows()).map((row) => row.application_id).sort()).toEqual([...ids].sort());
  const results = (await (await fetch(`${scene.control}/__results`)).json()) as SeenResult[];
  expect(results.map(({ inEffect }) => inEffect)).toEqual(ids.map(() => 1));
  const papers = await scene.database.selectFrom('papers').select('application_id').execute();
  expect(papers.map((row) => row.application_id).sort()).toEqual([...ids].sort());
  expect((await scene.calls()).SERVICE_MONITORING).toBe(0);
});

/** A case of S4 that arose in E-maket. */
async function arise(address: string | undefined, number: number): Promise<string> {
  const whose = { stateService: 'CAPITALIZATION_PAYMENTS', route: 'STATE_CORPORATION', iin: '850630390007' };
  const key = { idempotencyKey: `decision-kill-${number}` };
  let seen = (await change(address, 'createApplication', 'CreateApplicationInput', { ...whose, ...key }))
    .application;
  const step = async (mutation: string, type: string, more: object = {}) => {
    const input = { id: seen.id, expectedVersion: seen.version, ...more };
    seen = (await change(address, mutation, type, input)).application;
  };
  await step('recordPackage', 'RecordPackageInput', { documents: [] });
  await step('enterStatement', 'EnterStatementInput', statement);
  await step('checkApplication', 'CheckApplicationInput');
  const query = `{ id: "${seen.id}", expectedVersion: ${seen.version} }`;
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation { handOverCase(input: ${query}, decision: "Asked by hand.") { application { state } } }`,
    }),
  });
  const { data } = (await response.json()) as { data: { handOverCase: { application: { state: string } } } };
  expect(data.handOverCase.application.state).toBe('CASE_HANDED_OVER');
  return seen.id;
}
