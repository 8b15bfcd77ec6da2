import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { type Entry, entriesOf, recordedPairs, seenPairs } from '../scenarios/looks/entries.ts';
import { seeded } from '../support/random.ts';
import { until } from '../support/until.ts';
import { type Lookers, startLookers } from './lookers.ts';
import { askAt, createRecordScene, type RecordScene } from './record-scene.ts';
import { createReplica, type Replica } from './replica.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

type Moment = 'starting' | 'underLoad' | 'undrained';

const moments: readonly Moment[] = [
  ...(['starting', 'starting', 'starting', 'starting'] as const),
  ...(['undrained', 'undrained', 'undrained', 'undrained'] as const),
  ...Array.from({ length: 12 }, () => 'underLoad' as const),
];

async function killAt(
  moment: Moment,
  replica: Replica,
  lookers: Lookers,
  { database }: RecordScene,
  random: () => number,
  startMs: number,
): Promise<void> {
  if (moment === 'starting') {
    await sleep(random() * startMs);
    return replica.kill();
  }
  await replica.ready();
  const more = async (count: number) => {
    const enough = lookers.answered().size + count;
    await until(() => lookers.answered().size >= enough);
  };
  if (moment === 'underLoad') {
    await more(1 + Math.floor(random() * 60));
    await sleep(random() * 60);
    return replica.kill();
  }
  // The database takes nothing: the answers of that time are in the files alone.
  await database.transaction().execute(async (tx) => {
    await sql`lock table access_log in share row exclusive mode`.execute(tx);
    await more(20);
    await replica.kill();
  });
}

/** Changes one bit of a row of a file, from 1 on. */
async function flipBit(path: string, row: number): Promise<void> {
  const lines = (await readFile(path, 'latin1')).split('\n');
  const line = Buffer.from(lines[row - 1] ?? '', 'latin1');
  line[60] = (line[60] ?? 0) ^ 1;
  await writeFile(path, lines.with(row - 1, line.toString('latin1')).join('\n'), 'latin1');
}

test('A gateway that is killed twenty times under load has on record every person whom it asked a system about', async () => {
  const scene = await createRecordScene((end) => ends.push(end));
  for (const system of ['PERSON_REGISTER', 'PENSION_FUND'])
    await scene.setFault(system, 'slow', { delayMs: 40 });
  const random = seeded(21);
  const replica = createReplica(scene.settings);
  ends.push(() => replica.kill());
  const startedAt = performance.now();
  replica.start();
  await replica.ready();
  // A start may be killed at any point, however long it lasts here.
  const startMs = performance.now() - startedAt;
  const lookers = startLookers(replica.address, 8);
  ends.push(() => lookers.stop());
  const order = moments
    .map((moment) => ({ moment, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ moment }) => moment);
  for (const moment of order) {
    await killAt(moment, replica, lookers, scene, random, startMs);
    replica.start();
  }
  await replica.ready();
  await lookers.stop();

  const gateway = { ask: (query: string, variables = {}) => askAt(replica.address(), query, variables) };
  const entries = await entriesOf(gateway as never);
  const recorded = new Set(recordedPairs(entries));
  const seen = await seenPairs(scene.control);
  expect(seen.filter((pair) => !recorded.has(pair))).toEqual([]);
  const byRequest = new Map(entries.map((entry): [string, Entry] => [entry.correlationId ?? '', entry]));
  const unpromised = [...lookers.answered()].filter(([id, iin]) => {
    const entry = byRequest.get(id);
    return entry?.iin !== iin || !entry.ended || entry.systems.some(({ result }) => result === null);
  });
  expect(unpromised).toEqual([]);
  expect(lookers.odd()).toEqual([]);
  expect(lookers.answered().size).toBeGreaterThan(300);
  // Kills hit open calls: some looks have an unknown end, and no caller was told of one.
  expect(entries.some(({ ended }) => !ended)).toBe(true);
  expect(replica.output()).not.toContain('defect');

  const rows = await scene.database
    .selectFrom('access_log')
    .innerJoin('access_chains', 'access_chains.id', 'chain')
    .select(['name as chain', 'sequence'])
    .orderBy('sequence')
    .execute();
  const chains = [...Map.groupBy(rows, ({ chain }) => chain).values()];
  for (const chain of chains)
    expect(chain.map(({ sequence }) => sequence)).toEqual(chain.map((_, i) => i + 1));
  expect(chains.length).toBeGreaterThan(12);
  // The files of the living gateway are still its own.
  expect(await readdir(join(scene.folder, 'looks'))).toHaveLength(1);

  const whole = await scene.verify();
  expect(whole).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+ chains, 0 broken$/m) });
  expect(whole.output.match(/rows, unbroken; the last hash is [\w-]{43}$/gm)?.length).toBe(chains.length);

  await replica.kill();
  const [file = ''] = await readdir(join(scene.folder, 'looks'));
  await flipBit(join(scene.folder, 'looks', file), 1);
  expect(await scene.verify()).toMatchObject({
    code: 1,
    output: expect.stringMatching(/BROKEN at row 1 \(.*journal\): [\s\S]*^\d+ chains, 1 broken$/m),
  });
  await flipBit(join(scene.folder, 'looks', file), 1);
  expect(await scene.verify()).toMatchObject({ code: 0 });

  const { chain = '' } = chains.find((one) => one.length > 20)?.[0] ?? {};
  await sql`alter table access_log disable trigger access_log_is_appended`.execute(scene.database);
  await sql`update access_log set line = overlay(line placing chr(ascii(substr(line, 70, 1)) # 1) from 70)
    where chain = (select id from access_chains where name = ${chain}) and sequence = 17`.execute(
    scene.database,
  );
  const broken = await scene.verify();
  expect(broken).toMatchObject({ code: 1, output: expect.stringMatching(/^\d+ chains, 1 broken$/m) });
  expect(broken.output).toContain(`${chain}: BROKEN at row 17 (database): the hash of row 17 does not fit`);
});
