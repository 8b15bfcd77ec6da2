import { describe, expect, test } from 'vitest';
import type { Behaviour } from '../../support/smtp.ts';
import { parcel, postTo, serverWith } from './smtp-posts.ts';

describe('The pace', () => {
  const paceMs = 1500;
  /** Number of pace periods in which each hand-over was over: on a slow machine more, never fewer. */
  const timed = async (behaviour: Behaviour) => {
    const server = await serverWith(behaviour);
    const post = postTo(server.url, { messages: 2, withinMs: paceMs, timeoutMs: 1000 });
    const start = performance.now();
    const times = await Promise.all(
      ['m-1', 'm-2', 'm-3', 'm-4', 'm-5'].map(async (id) => {
        await post.handOver(parcel(id));
        return performance.now() - start;
      }),
    );
    return times.map((time, i) => Math.min(Math.floor((time + 5) / paceMs), Math.floor(i / 2)));
  };

  test('The pace lets two messages go in their time, and the third waits, even longer than the silence of the server may last', async () => {
    expect(await timed('accept')).toEqual([0, 0, 1, 1, 2]);
  });

  test('The pace holds when the server ends the connection after each message', async () => {
    expect(await timed('dropAfter250')).toEqual([0, 0, 1, 1, 2]);
  });

  test('A message that waits at the close is for later', async () => {
    const server = await serverWith();
    const post = postTo(server.url, { messages: 1 });
    expect(await post.handOver(parcel())).toEqual({ kind: 'accepted' });
    const waiting = post.handOver(parcel('m-2'));
    post.close();
    expect(await waiting).toMatchObject({ kind: 'later' });
    expect(await post.handOver(parcel('m-3'))).toMatchObject({ kind: 'later' });
    expect(server.received()).toHaveLength(1);
  });

  test('A message on its way at the close is finished', async () => {
    const server = await serverWith('slow', { slowMs: 200 });
    const post = postTo(server.url);
    const going = post.handOver(parcel());
    await new Promise((resolve) => setTimeout(resolve, 100));
    post.close();
    expect(await going).toEqual({ kind: 'accepted' });
  });
});
