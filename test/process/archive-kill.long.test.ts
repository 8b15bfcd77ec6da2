import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { archiveName } from '../../src/access/looks/archives.ts';
import { openedDays, partitionOf } from '../../src/access/looks/days.ts';
import { takeUpLooks } from '../../src/access/looks/take-up-looks.ts';
import { systemClock, toDate } from '../../src/kernel/clock.ts';
import { beginOf, dayBefore } from '../../src/kernel/working-days.ts';
import { createScene, leaveJournals, type Scene, verify } from '../access/looks/chains.ts';
import { seeded } from '../support/random.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { launch } from './processes.ts';

const today = toDate(systemClock.now());
const dayMs = 86_400_000;
const perDay = 8000;
const days = Array.from({ length: 3 }, (_, i) => toDate(beginOf(today) + (i - 3) * dayMs));

/** Rows of three days before today, and of today. */
const row = (i: number) => ({
  ...{ kind: 'BEGUN', at: beginOf(today) + Math.floor(i / perDay - 3) * dayMs + (i % perDay) },
  ...{ viewer: { id: 'clerk', kind: 'PERSON' }, systems: ['BANKS'] },
});

/** The database has days from yesterday on; earlier ones are made here as the function makes them. */
async function openPastDays({ database }: Scene): Promise<void> {
  for (const day of days.filter((one) => one < dayBefore(today))) {
    const part = sql.table(partitionOf(day));
    const [from, until] = [beginOf(day), beginOf(day) + dayMs];
    await sql`create table ${part} partition of access_log for values from (${sql.lit(from)}) to (${sql.lit(until)})`.execute(
      database,
    );
    await sql`create trigger access_log_is_appended before update or delete or truncate on ${part}
      for each statement execute function access_log_is_appended()`.execute(database);
  }
}

/** A fast machine archives a day in less than a tenth of a second. */
const killWithinMs = 40;

test('A command that is killed again and again while it archives loses no row, and the last run ends the work', async () => {
  const scene = await createScene();
  await openPastDays(scene);
  await leaveJournals(scene.folder, 'c', [4 * perDay], row);
  await takeUpLooks(scene.folder, scene.database, () => {});
  const whole = [{ chain: 'c', rows: 4 * perDay + 1, broken: null }];
  expect(await verify(scene)).toEqual(whole);
  const temporary = await makeTemporaryFolder();
  onTestFinished(() => temporary.remove());
  const archives = join(temporary.path, 'archives');
  const settings = {
    ...{ DATABASE_URL: scene.databaseUrl, DATA_DIR: temporary.path },
    DATA_HASH_KEY: `a:${Buffer.alloc(32, 7).toString('base64')}`,
  };
  const run = (...args: string[]) => launch('sh', ['src/launch.sh', ...args], settings);
  const archive = () => run('src/archive-looks.ts', '--before', today, '--into', archives);
  const random = seeded(7);
  const filesAt = async () => (await readdir(archives).catch(() => [])).sort().join(' ');

  let killed = 0;
  for (let turn = 0; turn < 12; turn += 1) {
    const { child, ended } = archive();
    const over = ended.then(() => 'over' as const);
    // From the first sign of its work on: while it writes, verifies, or takes the day away.
    const before = await filesAt();
    while ((await Promise.race([over, sleep(3)])) !== 'over' && (await filesAt()) === before);
    await sleep(random() * killWithinMs);
    if (child.exitCode === null) killed += 1;
    child.kill('SIGKILL');
    await ended;
    expect(await verify(scene)).toEqual(whole);
  }
  expect(killed).toBeGreaterThan(2);
  const last = archive();
  expect(await last.ended).toBe(0);
  expect(await verify(scene)).toEqual(whole);
  expect((await openedDays(scene.database)).days[0]).toBe(today);
  const files = days.map(archiveName);
  expect((await readdir(archives)).filter((name) => name.endsWith('.txt')).sort()).toEqual(files);
  const check = run('src/verify-journal.ts', '--archive', ...files.map((name) => join(archives, name)));
  expect(await check.ended).toBe(0);
  expect(check.output()).toContain('3 archives, 0 broken');
  const record = run('src/verify-journal.ts');
  expect(await record.ended).toBe(0);
  expect(record.output()).toContain(`rows, ${3 * perDay} of them archived, unbroken`);
});

test('The command says what it expects, and touches nothing', async () => {
  const scene = await createScene();
  const settings = { DATABASE_URL: scene.databaseUrl, DATA_DIR: scene.folder };
  for (const args of [
    [],
    ['--before', '2026-13-01', '--into', scene.folder],
    ['--before', '2999-01-01', '--into', 'x'],
  ]) {
    const { ended, output } = launch('sh', ['src/launch.sh', 'src/archive-looks.ts', ...args], settings);
    expect(await ended).toBe(2);
    expect(output()).toContain('expected');
  }
});
