import { afterEach, expect, test } from 'vitest';
import { systemClock } from '../../../src/kernel/clock.ts';
import { createJsonChannel } from '../../../src/transport/json/channel.ts';

const sent: string[] = [];
afterEach(() => {
  sent.length = 0;
});

const connection = {
  async send({ body }: { readonly body: string }) {
    sent.push(body);
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') };
  },
  async close() {},
} as never;

const channel = createJsonChannel({
  connection,
  drillConnection: connection,
  maxBodyBytes: 1000,
  clock: systemClock,
  maxHintMs: 1000,
  newId: () => 'm-1',
});

const ask = (question: object) =>
  channel.post('search', question, {
    signal: new AbortController().signal,
    timeoutMs: 1000,
    drill: undefined,
    isWrite: false,
    prepare: () => Promise.reject(new Error('nothing to prepare')),
    evidence: {},
  });

test.for([
  ['the first half', '\uD800'],
  ['the second half', '\uDC00'],
  ['both in the wrong order', '\uDE00\uD83D'],
])(
  'A question with half a character does not leave, and the error does not repeat its text: %s',
  async ([, half]) => {
    for (const question of [{ name: `secret${half}` }, { people: [{ name: `secret${half}` }] }]) {
      const asked = ask(question);
      // Not a CallFault: the system did nothing of it.
      await expect(asked).rejects.toThrow('expected texts of whole characters in a question to a system');
      await expect(asked).rejects.not.toThrow('secret');
    }
    expect(sent).toEqual([]);
  },
);

test.for([
  ['a character of two halves', '\u{1F600}'],
  ['a text that looks like half a character', '\\ud800'],
])('A question with %s leaves as it is', async ([, name]) => {
  await ask({ name, none: null, count: 1 });
  expect(sent.map((body) => JSON.parse(body))).toEqual([{ name, none: null, count: 1 }]);
});
