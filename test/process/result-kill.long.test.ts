import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import {
  decidedOn,
  openOutbox,
  pushCredentials,
  type SeenResult,
} from '../scenarios/results/result-scene.ts';
import { seeded } from '../support/random.ts';
import { until } from '../support/until.ts';
import { createRecordScene } from './record-scene.ts';
import { change } from './registrars.ts';
import { createReplica } from './replica.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const kills = 10;

test.each(['push', 'none'] as const)(
  'A gateway that is killed ten times between decisions and their delivery (%s) leaves one result of each, with its evidence',
  async (mode) => {
    const scene = await createRecordScene((end) => ends.push(end));
    const port = 20_000 + (process.pid % 20_000);
    const replica = createReplica({
      ...scene.settings,
      PORT: String(port),
      RESULT_RETRY_MAX_SECONDS: '1',
      SHEP_PUSH_ID: pushCredentials.id,
      SHEP_PUSH_PASSWORD: pushCredentials.password,
    });
    ends.push(() => replica.kill());
    replica.start();
    await replica.ready();
    const outbox = await openOutbox(String(scene.settings.DATABASE_URL));
    ends.push(() => outbox.close());
    const to = `http://127.0.0.1:${port}/shep/async`;
    const how = { mode, to, ...pushCredentials, times: 2, delayMs: 200 };
    await fetch(`${scene.control}/__notifications`, { method: 'PUT', body: JSON.stringify(how) });
    const random = seeded(20);

    const decided: string[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const input = { stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION', iin: '850630390007' };
      for (const one of ['a', 'b', 'c']) {
        const created = { ...input, idempotencyKey: `decided-${kill}-${one}` };
        const { application } = await change(
          replica.address(),
          'createApplication',
          'CreateApplicationInput',
          created,
        );
        await outbox.decide(decidedOn({ ...application, route: 'STATE_CORPORATION' }));
        decided.push(application.id);
      }
      // SHEP accepts, and its answer is lost for some.
      if (kill % 3 === 1) await scene.setFault('SHEP', 'reset', { variant: 'done', percent: 50 });
      await sleep(random() * 1500);
      await replica.kill();
      await scene.endFault('SHEP');
      replica.start();
      await replica.ready();
    }

    const results = async () => (await (await fetch(`${scene.control}/__results`)).json()) as SeenResult[];
    const rows = () =>
      outbox.database
        .selectFrom('results')
        .select(['application_id', 'state', 'message_id', 'attempts'])
        .execute();
    await until(async () => (await rows()).every(({ state }) => state === 'DELIVERED'));
    expect((await rows()).map((row) => row.application_id).sort()).toEqual([...decided].sort());
    const seen = await results();
    expect(seen.map(({ application }) => application).sort()).toEqual([...decided].sort());
    expect(seen.map(({ inEffect }) => inEffect)).toEqual(decided.map(() => 1));
    for (const id of decided) {
      const evidence = (await outbox.evidence(id)).map(({ kind, state }) => state ?? kind);
      expect(evidence).toEqual(expect.arrayContaining(['SENT', 'DELIVERED']));
      expect(evidence.filter((one) => one === 'DELIVERED')).toHaveLength(1);
    }
    expect(
      replica
        .output()
        .split('\n')
        .filter((line) => line.includes('defect')),
    ).toEqual([]);
  },
);
