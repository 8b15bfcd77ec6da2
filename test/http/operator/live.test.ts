import { createServer } from 'node:http';
import { duplexPair } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { demoViewer } from '../../../src/access/viewer.ts';
import { createLive } from '../../../src/http/operator/live.ts';
import { RefusedError } from '../../../src/kernel/errors.ts';
import { until } from '../../support/until.ts';

type Overrides = Partial<Parameters<typeof createLive>[0]>;

/** Streams over connections without the buffers of an operating system: a reader that reads nothing is noticed soon. */
function startStreams(overrides: Overrides = {}) {
  let state = 0;
  const defects: unknown[] = [];
  const live = createLive({
    state: async () => String(state),
    viewerOf: async () => demoViewer,
    onDefect: (error) => defects.push(error),
    everyMs: 1,
    ...overrides,
  });
  const server = createServer((request, response) => {
    response.writeHead(200);
    live.add(response, request.headers.authorization);
  });
  onTestFinished(() => live.close());
  const connect = (reads: boolean, authorization = 'Bearer one') => {
    const [ours, theirs] = duplexPair();
    server.emit('connection', theirs);
    let text = '';
    let isOver = false;
    if (reads) ours.on('data', (chunk) => (text += chunk));
    theirs.once('close', () => (isOver = true));
    ours.write(`GET / HTTP/1.1\r\nhost: a\r\nauthorization: ${authorization}\r\n\r\n`);
    return { text: () => text, isOver: () => isOver };
  };
  const change = () => {
    state += 1;
  };
  return { live, connect, change, defects };
}

const count = (text: string, event: string) => text.split(`event: ${event}\n`).length - 1;

test('A listener that takes nothing is dropped at a bound of unsent bytes, and the others hear every event', async () => {
  let state = 0;
  const { connect } = startStreams({
    async state() {
      state += 1;
      return String(state);
    },
  });
  const readers = [connect(true), connect(true)];
  const slow = connect(false);
  await until(() => slow.isOver());
  expect(readers.map((one) => one.isOver())).toEqual([false, false]);
  const [heard = 0] = readers.map((one) => count(one.text(), 'changed'));
  await until(() => readers.every((one) => count(one.text(), 'changed') > heard + 10));
});

test('A state that stays tells of no change, and a changed one does', async () => {
  const { connect, change } = startStreams();
  const one = connect(true);
  await until(() => count(one.text(), 'beat') > 1);
  expect(count(one.text(), 'changed')).toBe(0);
  change();
  await until(() => count(one.text(), 'changed') === 1);
});

test('A change before the second look is told: the first look comes with the first stream', async () => {
  const { connect, change } = startStreams({ everyMs: 300 });
  const one = connect(true);
  await until(() => one.text().includes('retry'));
  change();
  await until(() => count(one.text(), 'changed') === 1);
});

test('A token that has ended ends its streams; an account that asks too often keeps them', async () => {
  const ended = new Set<string | undefined>();
  const { connect } = startStreams({
    async viewerOf(authorization) {
      if (authorization === 'Bearer busy') throw new RefusedError('RATE_LIMITED', 'often', 1);
      if (ended.has(authorization)) throw new RefusedError('UNAUTHENTICATED', 'ended');
      return demoViewer;
    },
  });
  const [short, twin, busy, long] = ['short', 'short', 'busy', 'long'].map((name) =>
    connect(true, `Bearer ${name}`),
  );
  await until(() => count(long?.text() ?? '', 'beat') > 0);
  ended.add('Bearer short');
  await until(() => [short, twin].every((one) => one?.text().endsWith('0\r\n\r\n')));
  const heard = count(busy?.text() ?? '', 'beat');
  await until(() => count(busy?.text() ?? '', 'beat') > heard);
  expect([busy, long].map((one) => one?.text().endsWith('0\r\n\r\n'))).toEqual([false, false]);
});

test('The last listener ends the timer, and a failed look is told and repeated', async () => {
  let looks = 0;
  const { live, connect, defects } = startStreams({
    async state() {
      looks += 1;
      throw new Error('no state');
    },
  });
  connect(true);
  await until(() => defects.length > 1);
  live.close();
  await until(async () => {
    const before = looks;
    await new Promise((resolve) => setTimeout(resolve, 50));
    return looks === before;
  });
  expect(live.isOpen()).toBe(false);
});
