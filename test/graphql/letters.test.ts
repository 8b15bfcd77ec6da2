import { expect, test } from 'vitest';
import { createLetters } from '../../src/graphql/letters.ts';
import { createSealing } from '../../src/storage/sealing.ts';
import type { MessageSettings } from '../../src/tickets/message/message.ts';
import { writeSupportTicket } from '../../src/tickets/support-ticket.ts';
import { startGateway } from '../support/gateway.ts';
import { failedQuestion } from '../tickets/failed-questions.ts';

const message: MessageSettings = {
  provider: 'Provider',
  phone: null,
  replyTo: 'answers@provider.invalid',
  environment: 'demo',
  isSigned: false,
  shepSender: 'sender-7',
  from: 'tirek@provider.invalid',
  operator: null,
  redirectTo: 'not-sent@provider.invalid',
};
const ticketSettings = { beforeRegistration: 'send', picture: 'counts', mailboxes: {} } as const;

const ticketOf = (more: object = {}) => ({
  ...writeSupportTicket({ ...failedQuestion, ...more }, ticketSettings),
  messageId: null,
});

const secret = Buffer.alloc(32, 1);

/** Letters of one request that keeps nothing. */
function lettersOf(signal: AbortSignal) {
  const sealing = createSealing([{ id: 'k1', secret }], secret);
  const seeing = {
    records: { sealing },
    viewer: {},
    settings: { ...ticketSettings, askAgainMs: 0, message },
  };
  return createLetters(seeing as never, signal);
}

test('The gateway composes a letter once for many keys of a document, with its file and pictures', async () => {
  const letters = lettersOf(new AbortController().signal);
  const [first, ...others] = await Promise.all(
    Array.from({ length: 20 }, () => letters.ofTicket(ticketOf())),
  );
  if (!first) throw new Error('expected a letter');
  expect(others.every((other) => other?.message === first.message)).toBe(true);
  expect(letters.eml(first.message)).toBe(letters.eml(first.message));
  expect(await letters.eml(first.message)).toContain('Message-ID');
  expect(letters.picture(failedQuestion, 'KK')).toContain('<svg');
});

test('Letters about two people are two letters, even with one reference', async () => {
  const letters = lettersOf(new AbortController().signal);
  const [one, other] = [
    await letters.ofTicket(ticketOf()),
    await letters.ofTicket(ticketOf({ iin: '850630390007' })),
  ];
  expect(one?.message.text).toContain('900101490009');
  expect(other?.message.text).toContain('850630390007');
  expect(other?.message.text).not.toContain('900101490009');
  expect(other?.message.messageId).not.toBe(one?.message.messageId);
});

test('The gateway refuses a letter that is not drawn within the time of the answer', async () => {
  const over = new AbortController();
  const letters = lettersOf(over.signal);
  const letter = await letters.ofTicket(ticketOf());
  if (!letter) throw new Error('expected a letter');
  over.abort();
  await expect(letters.eml(letter.message)).rejects.toMatchObject({ code: 'ANSWER_TIME_OVER' });
});

test('A letter as a file under ten keys is one file, and other callers are answered meanwhile', async () => {
  const gateway = await startGateway({ MAX_REQUEST_POINTS: '1000000' });
  const keys = Array.from({ length: 10 }, (_, i) => `m${i}: message { eml }`).join(' ');
  const asked = gateway.ask(
    `{ person(iin: "900101490009", purpose: { stateService: ENPF_PAYMENTS, route: STATE_CORPORATION, applicationRef: "draft-1" }) {
      identity { ... on RegisterUnavailable { supportTicket { ${keys} } } } } }`,
    {},
    { 'tirek-drill': 'PERSON_REGISTER=down' },
  );
  const health = await fetch(`${gateway.address}/health/live`);
  expect(health.status).toBe(200);
  const { data, errors } = await asked;
  expect(errors).toEqual([]);
  const files = Object.values(data.person.identity.supportTicket) as { eml: string }[];
  expect(files).toHaveLength(10);
  // Boundaries of a mail are random: the same text is the same file.
  expect(new Set(files.map(({ eml }) => eml)).size).toBe(1);
  await gateway.stop();
});
