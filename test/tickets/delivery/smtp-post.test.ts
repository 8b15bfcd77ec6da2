import { createServer, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { randomWriter, seeded } from '../../support/random.ts';
import type { Behaviour } from '../../support/smtp.ts';
import { until } from '../../support/until.ts';
import { emlOf, ends, parcel, postTo, serverWith } from './smtp-posts.ts';

/** A peer that is no mail server at all. */
async function peerThat(answers: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const peer = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    answers(socket);
  });
  await new Promise<void>((resolve) => peer.listen(0, '127.0.0.1', resolve));
  ends.push(() => {
    for (const socket of sockets) socket.destroy();
    peer.close();
  });
  const address = peer.address();
  return `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

describe('The result of a message, by the behaviour of the server', () => {
  test('A message that gets its 250 is accepted, byte by byte', async () => {
    const server = await serverWith();
    expect(await postTo(server.url).handOver(parcel())).toEqual({ kind: 'accepted' });
    expect(server.received()).toEqual([
      { from: 'tirek@p.invalid', to: ['support@s.invalid'], raw: emlOf('m-1').toString() },
    ]);
  });

  test('A connection that breaks after the 250 takes nothing back', async () => {
    const server = await serverWith('dropAfter250');
    const post = postTo(server.url);
    for (const id of ['m-1', 'm-2', 'm-3']) {
      // It may get the connection that is just ending: then it is for later, and the server has not seen it.
      await until(async () => (await post.handOver(parcel(id))).kind === 'accepted');
    }
    expect(server.messageIds()).toEqual(['<m-1@p.invalid>', '<m-2@p.invalid>', '<m-3@p.invalid>']);
    expect(server.connections()).toBe(3);
  });

  test('A connection that breaks before the 250 is for later, and no library repeats the message', async () => {
    const server = await serverWith('dropBefore250');
    const post = postTo(server.url);
    expect(await post.handOver(parcel())).toEqual({
      kind: 'later',
      reply: 'the hand-over did not end (ECONNECTION)',
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(server.maybe()).toHaveLength(1);
    expect(server.received()).toHaveLength(0);
    server.behave(() => 'accept');
    expect(await post.handOver(parcel())).toEqual({ kind: 'accepted' });
  });

  test('A connection that was used before has the same result', async () => {
    const server = await serverWith();
    const post = postTo(server.url);
    expect(await post.handOver(parcel('m-0'))).toEqual({ kind: 'accepted' });
    server.behave(() => 'dropBefore250');
    expect(await post.handOver(parcel())).toMatchObject({ kind: 'later' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(server.maybe()).toHaveLength(1);
    expect(server.connections()).toBe(1);
  });

  test('The post reports a connection that breaks before the greeting, and does not try again', async () => {
    let asked = 0;
    const url = await peerThat((socket) => {
      asked += 1;
      socket.destroy();
    });
    expect(await postTo(url).handOver(parcel())).toMatchObject({ kind: 'later' });
    expect(asked).toBe(1);
  });

  test.each([
    ['451', 'later', /^451 .*not taken$/],
    ['550', 'refused', /^550 .*not taken$/],
    ['rejectRecipient', 'refused', /^550 .*no such mailbox$/],
  ] as const)(
    '%s is %s, in the words of the server, and the next message goes its way',
    async (behaviour, kind, reply) => {
      const server = await serverWith(behaviour);
      const post = postTo(server.url);
      expect(await post.handOver(parcel())).toEqual({ kind, reply: expect.stringMatching(reply) });
      expect(server.received()).toHaveLength(0);
      server.behave(() => 'accept');
      expect(await post.handOver(parcel('m-2'))).toEqual({ kind: 'accepted' });
      expect(server.messageIds()).toEqual(['<m-2@p.invalid>']);
    },
  );

  test('A message is for later if the server falls silent, and not if it pauses', async () => {
    const server = await serverWith('slow', { slowMs: 500 });
    const silent = await postTo(server.url, { timeoutMs: 300 }).handOver(parcel());
    expect(silent).toMatchObject({ kind: 'later', reply: expect.stringContaining('ETIMEDOUT') });
    expect(await postTo(server.url).handOver(parcel('m-2'))).toEqual({ kind: 'accepted' });
    expect(server.messageIds()).toEqual(['<m-2@p.invalid>']);
    expect(server.maybe()).toHaveLength(1);
  });

  test('A missing server, greeting or host is for later', async () => {
    const server = await serverWith();
    await server.stop();
    const nobody = await postTo(server.url).handOver(parcel());
    expect(nobody).toEqual({ kind: 'later', reply: 'the hand-over did not end (ESOCKET, ECONNREFUSED)' });
    const mute = await peerThat(() => undefined);
    expect(await postTo(mute, { timeoutMs: 100 }).handOver(parcel())).toMatchObject({ kind: 'later' });
    const unknown = await postTo('smtp://nowhere.invalid:25').handOver(parcel());
    expect(unknown).toEqual({ kind: 'later', reply: expect.stringContaining('EDNS') });
  });

  test('A server that only ever trickles is for later too', async () => {
    const url = await peerThat((socket) => {
      socket.write('220 hello\r\n');
      const timer = setInterval(() => socket.write('250-wait\r\n'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    expect(await postTo(url, { timeoutMs: 100 }).handOver(parcel())).toMatchObject({ kind: 'later' });
  });

  test.each([
    ['of the sender', 'MAIL FROM', '550 not you', 'later'],
    ['of the size', 'MAIL FROM', '552 too large', 'refused'],
    ['of the order of commands', 'RCPT TO', '503 not now', 'later'],
    ['for want of a login', 'MAIL FROM', '530 log in first', 'later'],
    ['of the data', 'DATA', '554 no', 'refused'],
    ['of every sender', 'EHLO|HELO', '554 no service', 'later'],
  ])('A refusal %s (%s: %s) is %s', async (_, command, answer, kind) => {
    const url = await peerThat((socket) => {
      socket.write('220 hello\r\n');
      socket.on('data', (chunk) => {
        for (const line of chunk.toString().split('\r\n').slice(0, -1))
          socket.write(
            new RegExp(`^(${command})`).test(line)
              ? `${answer}\r\n`
              : line === 'DATA'
                ? '354 go\r\n'
                : '250 ok\r\n',
          );
      });
    });
    expect(await postTo(url).handOver(parcel())).toMatchObject({ kind });
  });
});

describe('Many messages and a server of many moods', () => {
  test('Each message is answered once, and none arrives twice', async () => {
    const server = await serverWith();
    const { pick } = randomWriter(seeded(7));
    const moods = [
      'accept',
      'accept',
      'dropBefore250',
      'dropAfter250',
      '451',
      '550',
      'rejectRecipient',
    ] as const;
    const said = new Map<number, Behaviour>();
    server.behave((n) => {
      if (!said.has(n)) said.set(n, pick(moods));
      return said.get(n) ?? 'accept';
    });
    const post = postTo(server.url);
    const ids = Array.from({ length: 120 }, (_, i) => `m-${i}`);
    const answers = await Promise.all(ids.map((id) => post.handOver(parcel(id))));
    const accepted = ids.filter((_, i) => answers[i]?.kind === 'accepted').map((id) => `<${id}@p.invalid>`);
    expect(accepted.length).toBeGreaterThan(40);
    expect([...server.messageIds()].sort()).toEqual(accepted.sort());
    expect(server.maybe().length).toBeGreaterThan(5);
    const arrived = [...server.received(), ...server.maybe()].map(({ raw }) => raw);
    expect(new Set(arrived).size).toBe(arrived.length);
  });
});
