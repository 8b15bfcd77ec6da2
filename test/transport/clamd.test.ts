import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createClamd } from '../../src/transport/clamd.ts';
import { TransportError } from '../../src/transport/transport-error.ts';
import { type Reply, says, startFakeClamd } from '../support/fake-clamd.ts';
import { until } from '../support/until.ts';

const file = Buffer.from('%PDF-1.4\n%%EOF\n');

async function clamd(reply: Reply, onConnection?: (socket: Socket) => void, timeoutMs = 5000) {
  const fake = await startFakeClamd(reply, onConnection);
  onTestFinished(() => fake.stop());
  return { fake, scan: createClamd(fake.address, timeoutMs) };
}

/** The scanner's word, or the kind of the error that came instead. */
async function endOf(scanned: Promise<string>): Promise<string> {
  return scanned.catch((error: unknown) => {
    if (error instanceof TransportError) return error.kind;
    throw error;
  });
}

test('The scanner reads a file whole, whatever its size, and its word comes back', async () => {
  const { fake, scan } = await clamd(says('stream: OK'));
  const files = [1, 4, 65_535, 65_536, 65_537, 5_000_000].map((bytes) => randomBytes(bytes));
  for (const one of files) expect(await scan(one)).toBe('clean');
  expect(fake.files.map((one, at) => one.equals(files[at] ?? file))).toEqual(files.map(() => true));
});

test('Each of ten simultaneous files has its own answer', async () => {
  const { scan } = await clamd((one, socket) =>
    says(one.includes('EVIL') ? 'stream: Evil.A FOUND' : 'stream: OK')(one, socket),
  );
  const files = Array.from({ length: 10 }, (_, at) => Buffer.from(at % 2 === 0 ? 'EVIL' : 'good'));
  expect(await Promise.all(files.map(scan))).toEqual(
    files.map((one) => (one.includes('EVIL') ? 'found' : 'clean')),
  );
});

test('The gateway reads a reply in single bytes as a whole one', async () => {
  const { scan } = await clamd(async (_file, socket) => {
    for (const byte of Buffer.from('stream: Eicar-Test-Signature FOUND\0')) {
      socket.write(Buffer.of(byte));
      await new Promise((resolve) => setImmediate(resolve));
    }
  });
  expect(await scan(file)).toBe('found');
});

// No reply among these may be taken for "nothing was found".
const replies: [string, string, string][] = [
  ['stream: Win.Test.EICAR_HDB-1 FOUND\0', 'found', 'a signature'],
  ['INSTREAM size limit exceeded. ERROR\0', 'too-large', 'its own limit'],
  ["stream: Can't allocate memory ERROR\0", 'malformed', 'an error of its own'],
  ['UNKNOWN COMMAND\0', 'malformed', 'a command that it does not know'],
  ['PONG\0', 'malformed', 'an answer to something else'],
  ['HTTP/1.1 400 Bad Request\r\n\r\n', 'cut', 'another protocol'],
  ['stream: OK', 'cut', 'a reply without its end'],
  ['stream: ', 'cut', 'half a reply'],
  ['\0', 'malformed', 'an empty reply'],
  ['stream: OK\0stream: Evil FOUND\0', 'malformed', 'two replies'],
  ['stream: OK\n\0', 'malformed', 'a reply with a line'],
  ['x stream: OK\0', 'malformed', 'a reply with something before it'],
  [`stream: ${'x'.repeat(100_000)}`, 'malformed', 'a reply without an end'],
  ['', 'connection', 'no reply'],
];
test.each(replies.map(([reply, ending, name]) => [name, ending, reply] as const))(
  '%s ends as %s',
  async (_, ending, reply) => {
    const { scan } = await clamd((_file, socket) => void socket.end(reply, 'latin1'));
    expect(await endOf(scan(file))).toBe(ending);
  },
);

test('An "OK" that comes before the file was sent says nothing of the file', async () => {
  const { scan } = await clamd(says(''), (socket) => void socket.write('stream: OK\0'));
  expect(await endOf(scan(randomBytes(20_000_000)))).toBe('malformed');
});

test('The gateway reports the limit of the scanner before the whole file is sent', async () => {
  const { scan } = await clamd(says(''), (socket) => {
    socket.resume();
    socket.once('data', () => socket.end('INSTREAM size limit exceeded. ERROR\0'));
  });
  expect(await endOf(scan(randomBytes(20_000_000)))).toBe('too-large');
});

test('A scanner that closes or breaks the connection has given no result', async () => {
  const closed = await clamd(says(''), (socket) => void socket.end());
  expect(await endOf(closed.scan(file))).toBe('connection');
  const broken = await clamd(says(''), (socket) => void socket.resetAndDestroy());
  expect(await endOf(broken.scan(randomBytes(5_000_000)))).toBe('connection');
  const gone = await startFakeClamd(says(''));
  await gone.stop();
  expect(await endOf(createClamd(gone.address, 5000)(file))).toBe('connection');
});

test('A silent scanner, or one that reads nothing, has its full time, and then its connection is closed', async () => {
  const sockets: Socket[] = [];
  const silent = await clamd((_file, socket) => void sockets.push(socket), undefined, 150);
  expect(await endOf(silent.scan(file))).toBe('timeout');
  await until(() => sockets.every(({ closed }) => closed));
  const deaf = await clamd(says(''), (socket) => void socket.pause(), 150);
  expect(await endOf(deaf.scan(randomBytes(20_000_000)))).toBe('timeout');
});

test('A reply that drips on has no more time than another', async () => {
  const { scan } = await clamd(
    (_file, socket) => {
      const timer = setInterval(() => socket.write('s'), 20);
      socket.on('close', () => clearInterval(timer));
    },
    undefined,
    200,
  );
  expect(await endOf(scan(file))).toBe('timeout');
});

test('The gateway reads a reply that lies in the socket while its own loop is blocked, and does not take it for silence', async () => {
  const { scan } = await clamd(
    (_file, socket) => {
      socket.end('stream: OK\0');
      const startedAt = performance.now();
      while (performance.now() - startedAt < 400);
    },
    undefined,
    200,
  );
  expect(await endOf(scan(file))).toBe('clean');
});
