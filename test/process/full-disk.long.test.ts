import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { entriesOf, noteSeen, recordedPairs, seenPairs } from '../scenarios/looks/entries.ts';
import { inventedIins } from '../support/persons.ts';
import { until } from '../support/until.ts';
import { askAt, createRecordScene, type RecordScene } from './record-scene.ts';
import { createReplica, type Replica } from './replica.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Running {
  readonly scene: RecordScene;
  readonly replica: Replica;
  /** Makes every write of the gateway beyond so many bytes of a file fail, as a full disk does; null: no limit any more. */
  limit(bytes: number | null): void;
}

async function start(settings: Record<string, string> = {}): Promise<Running> {
  const scene = await createRecordScene((end) => ends.push(end));
  const replica = createReplica({ ...scene.settings, ...settings });
  ends.push(() => replica.kill());
  replica.start();
  await replica.ready();
  const limit = (bytes: number | null) =>
    execFileSync('prlimit', ['--pid', String(replica.pid()), `--fsize=${bytes ?? 'unlimited'}:unlimited`]);
  return { scene, replica, limit };
}

const [first = '', ...people] = inventedIins(60);
const question = `query ($iin: IIN!) { person(iin: $iin) {
  identity { __typename ... on IdentityRecord { surname } } pensionAccounts { __typename } } }`;

/** Size of the only journal of looks. */
async function journalBytes({ folder }: RecordScene): Promise<number> {
  const [name = ''] = await readdir(join(folder, 'looks'));
  return (await stat(join(folder, 'looks', name))).size;
}

async function isUp({ replica }: Running): Promise<string | undefined> {
  const page = await (await fetch(`${replica.address()}/metrics`)).text();
  return /^tirek_access_record_up (\d)$/m.exec(page)?.[1];
}

function expectRefusal({ status, headers, data, errors }: Awaited<ReturnType<typeof askAt>>): void {
  expect({
    status,
    data,
    codes: errors.map((error: { extensions: { code: string } }) => error.extensions.code),
  }).toEqual({
    status: 503,
    data: null,
    codes: ['ACCESS_RECORD_UNAVAILABLE'],
  });
  expect(errors[0].extensions.retryAfter).toBe(5);
  expect(headers.get('retry-after')).toBe('5');
}

/** Asks until it is answered. */
async function answeredAgain({ replica }: Running, iin: string): Promise<void> {
  await until(async () => (await askAt(replica.address(), question, { iin })).status === 200);
}

async function expectWhole({ scene, replica }: Running): Promise<void> {
  const gateway = { ask: (query: string, variables = {}) => askAt(replica.address(), query, variables) };
  const recorded = new Set(recordedPairs(await entriesOf(gateway as never)));
  expect((await seenPairs(scene.control)).filter((pair) => !recorded.has(pair))).toEqual([]);
  for (const name of await readdir(join(scene.folder, 'looks')))
    expect(await readFile(join(scene.folder, 'looks', name), 'utf8')).toMatch(/^(?:[\w-]{43} \{.*\}\n)*$/);
  expect(await scene.verify()).toMatchObject({ code: 0 });
  expect(replica.output()).not.toContain('defect');
}

test.each([0, 100, 700])(
  'The gateway on a disk with only %i bytes more asks no register about a person, answers everything else, and then goes on',
  async (more) => {
    const running = await start();
    const { scene, replica, limit } = running;
    await askAt(replica.address(), question, { iin: first });
    expect(await isUp(running)).toBe('1');
    limit((await journalBytes(scene)) + more);
    // A small entry still fits on the disk: the disk is full for a larger one only.
    await until(async () => (await askAt(replica.address(), question, { iin: people.pop() })).status === 503);
    const calls = await scene.calls();
    const before = await journalBytes(scene);
    const refused = await Promise.all(
      people.splice(0, 10).map((iin) => askAt(replica.address(), question, { iin })),
    );
    for (const answer of refused) expectRefusal(answer);
    expect(await scene.calls()).toEqual(calls);
    expect(await journalBytes(scene)).toBe(before);
    const { status, data, errors } = await askAt(replica.address(), '{ systems { state } }');
    expect([status, errors]).toEqual([200, []]);
    expect(new Set(data.systems.map(({ state }: { state: string }) => state))).toEqual(new Set(['UP']));
    expect(await isUp(running)).toBe('0');
    expect(replica.output().match(/looks cannot be put on record/g)).toHaveLength(1);

    limit(null);
    await answeredAgain(running, first);
    expect(await isUp(running)).toBe('1');
    await expectWhole(running);
  },
);

test('An answer whose end cannot be put on record does not leave, though its question did', async () => {
  const running = await start();
  const { scene, replica, limit } = running;
  const iin = people.pop() ?? '';
  const { data } = await askAt(replica.address(), question, { iin });
  const { surname } = data.person.identity;
  expect(surname).toMatch(/\p{L}{3}/u);
  await noteSeen(scene.control);
  await scene.setFault('PERSON_REGISTER', 'slow', { delayMs: 2000 });
  const asked = askAt(replica.address(), question, { iin });
  await until(async () => (await seenPairs(scene.control)).includes(`${iin} PERSON_REGISTER`));
  limit(await journalBytes(scene));
  const answer = await asked;
  expectRefusal(answer);
  expect(answer.text).not.toContain(surname);
  expect(await isUp(running)).toBe('0');

  limit(null);
  await scene.endFault('PERSON_REGISTER');
  await answeredAgain(running, first);
  await expectWhole(running);
});

test('A gateway whose own probe cannot be put on record goes on', async () => {
  const running = await start({ PENSION_FUND_PROBE_IIN: first, BREAKER_OPEN_MS: '300', RETRY_MAX: '0' });
  const { scene, replica, limit } = running;
  await scene.setFault('PENSION_FUND', 'http500');
  for (const iin of people.splice(0, 12)) await askAt(replica.address(), question, { iin });
  limit(await journalBytes(scene));
  await until(() => replica.output().includes('looks cannot be put on record'));
  const { status } = await askAt(replica.address(), '{ systems { state } }');
  expect(status).toBe(200);
  limit(null);
  await scene.endFault('PENSION_FUND');
  const states = async () => (await askAt(replica.address(), '{ systems { state } }')).data.systems;
  await until(async () => (await states()).every(({ state }: { state: string }) => state === 'UP'));
  // The end of the look comes on record after the state is known.
  await until(async () => (await isUp(running)) === '1');
  await expectWhole(running);
});
