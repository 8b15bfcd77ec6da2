/** The readers of standard output and error: they may go away, be full, or stop to read, and cost lines only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';
import { familyOf, type Launched, launch, postgresOf, survivors } from './processes.ts';

type Reader = 'reads' | 'goes away' | 'was never there' | 'does not read' | 'is a full disk';

const pairs: readonly [stdout: Reader, stderr: Reader][] = [
  ['goes away', 'reads'],
  ['reads', 'goes away'],
  ['goes away', 'goes away'],
  ['was never there', 'reads'],
  ['reads', 'was never there'],
  ['was never there', 'was never there'],
  ['does not read', 'reads'],
  ['reads', 'does not read'],
  ['does not read', 'does not read'],
  ['is a full disk', 'reads'],
  ['reads', 'is a full disk'],
  ['goes away', 'is a full disk'],
];

test.for(pairs)('The gateway writes on: the reader of stdout %s, that of stderr %s', async (readers) => {
  const full = await open('/dev/full', 'w');
  onTestFinished(() => full.close());
  const output = (reader: Reader) => (reader === 'is a full disk' ? full.fd : 'pipe');
  const child = spawn(process.execPath, [fileURLToPath(new URL('writer.ts', import.meta.url))], {
    stdio: ['ignore', output(readers[0]), output(readers[1]), 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const streams = [child.stdout, child.stderr];
  const each = (reader: Reader, act: (stream: (typeof streams)[number]) => void) => {
    for (const [index, stream] of streams.entries()) if (readers[index] === reader) act(stream);
  };
  each('reads', (stream) => stream?.resume());
  each('was never there', (stream) => stream?.destroy());
  await once(child, 'message');
  each('goes away', (stream) => stream?.destroy());
  for (const lines of [50, 20_000]) {
    child.send(lines);
    const [told] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    expect(told).toMatchObject({ waiting: expect.any(Number) });
    expect(told.waiting).toBeLessThan(1_100_000);
  }
});

test('The gateway outlives the readers of its log, at the first line of an outage too, and stops in its order', async () => {
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const { child, ready } = launch('npm', ['start'], { DATA_DIR: folder.path });
  const address = await ready;
  const pids = [...familyOf(child.pid ?? 0), ...(await postgresOf(folder.path))];
  child.stdout?.destroy();
  child.stderr?.destroy();
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    return (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).text();
  };
  await ask('mutation { drill(system: PERSON_REGISTER, fault: down) { endsAt } }');
  expect(await ask('{ person(iin: "900101490009") { identity { __typename } } }')).toContain(
    'RegisterUnavailable',
  );
  expect(await (await fetch(`${address}/health/live`)).json()).toEqual({ status: 'live' });
  child.kill('SIGTERM');
  expect(await survivors(pids)).toEqual([]);
});

/** A program of the project whose readers have gone before its first line. */
function launchUnread(file: string, settings: Record<string, string>): Launched {
  const launched = launch('sh', ['src/launch.sh', file], settings);
  launched.child.stdout?.destroy();
  launched.child.stderr?.destroy();
  return launched;
}

test('The simulated systems answer without a reader of their first line', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  taken.close();
  const { child, ended } = launchUnread('mocks/main.ts', { MOCKS_PORT: String(port) });
  const address = `http://127.0.0.1:${port}/__systems`;
  await until(
    async () => child.exitCode !== null || (await fetch(address).catch(() => null))?.status === 200,
  );
  // Its line is written before the answer to a second question.
  expect((await fetch(address)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('The journal is verified without a reader: the exit code gives the result', async () => {
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  // There is no record yet, as one line says.
  expect(await launchUnread('src/verify-journal.ts', { DATA_DIR: folder.path }).ended).toBe(2);
});
