import { expect, test } from 'vitest';
import { createTestClock } from '../../support/clock.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';
import {
  ask,
  draft,
  incidentsOf,
  lettersOf,
  startBoth,
  startMail,
  startWith,
  stateOf,
} from './ticket-gateway.ts';

const hourMs = 3_600_000;
const flapMs = 600_000;

/** An application of another state service, with another mailbox. */
const homeEducation = (applicationNumber: string) => ({
  stateService: 'HOME_EDUCATION_COSTS',
  applicationNumber,
});

test('Ten quiet hours end nothing; the first answer does, and each addressed mailbox gets one closing message', async () => {
  const clock = createTestClock();
  const { smtp, gateway } = await startBoth({ TICKET_COLLECT_MS: '0' }, clock);
  await gateway.setFault('PERSON_REGISTER', 'http500');
  await ask(gateway, draft('draft-1'));
  await ask(gateway, homeEducation('HE-1'));
  await until(() => smtp.received().length === 2);

  clock.advance(10 * hourMs);
  const [open] = await incidentsOf(gateway, { open: true });
  expect(open).toMatchObject({ system: 'PERSON_REGISTER', resolvedAt: null });
  expect(['UNKNOWN_SINCE_FAILURE', 'DOWN']).toContain((await stateOf(gateway, 'PERSON_REGISTER')).state);
  expect(smtp.received()).toHaveLength(2);

  await gateway.endFault('PERSON_REGISTER');
  expect((await ask(gateway, {})).__typename).toBe('IdentityRecord');
  await until(async () => (await incidentsOf(gateway, { open: false })).length === 1);
  const [ended] = await incidentsOf(gateway);
  expect(ended).toMatchObject({ id: open.id, resolvedBy: 'ANSWER', since: open.since });

  await until(() => smtp.received().length === 4);
  const closings = lettersOf(smtp).slice(2);
  const tickets = lettersOf(smtp).slice(0, 2);
  for (const { headers, text } of closings) {
    expect(headers.get('subject')).toContain('Сбой устранён');
    // The root is the first letter to the same mailbox.
    const mine = tickets.find((one) => /draft-1/.test(one.text) === /draft-1/.test(text));
    expect(headers.get('references')).toBe(mine?.headers.get('message-id'));
    expect(headers.get('in-reply-to')).toBe(mine?.headers.get('message-id'));
    expect(text).toContain('сбой устранён');
    expect(text).toContain(open.id);
  }
  // Each names its own mailbox's application.
  const told = closings.map(({ text }) => [/draft-1/.test(text), /HE-1/.test(text)].join());
  expect(told.toSorted()).toEqual(['false,true', 'true,false']);

  // The writer goes on each second, and an hour later it has nothing to add.
  clock.advance(hourMs);
  for (let i = 0; i < 3; i += 1) await incidentsOf(gateway);
  expect((await incidentsOf(gateway))[0].messages).toHaveLength(4);
});

test('Two gateways on one database write one closing message', async () => {
  const clock = createTestClock();
  const smtp = await startMail();
  const a = await startWith(smtp, { TICKET_COLLECT_MS: '0' }, clock);
  const b = await startWith(smtp, { TICKET_COLLECT_MS: '0', DATABASE_URL: a.databaseUrl }, clock);
  await a.setFault('PERSON_REGISTER', 'http500');
  await ask(a, draft('draft-1'));
  await until(() => smtp.received().length === 1);
  clock.advance(1000);
  await a.endFault('PERSON_REGISTER');
  await ask(a, {});
  await until(async () => (await incidentsOf(b, { open: false })).length === 1);
  await until(() => smtp.received().length === 2);
  // Both have written several times by now.
  for (let i = 0; i < 5; i += 1) await Promise.all([incidentsOf(a), incidentsOf(b)]);
  expect((await incidentsOf(a))[0].messages).toMatchObject([{ kind: 'TICKETS' }, { kind: 'CLOSING' }]);
  expect(smtp.received()).toHaveLength(2);
});

const kindsOf = async (gateway: TestGateway): Promise<string[]> =>
  (await incidentsOf(gateway))[0].messages.map(({ kind }: { kind: string }) => kind);

/** Waits for the writer, which goes on each second: by then it has written its letters. */
async function writtenTwice(gateway: TestGateway) {
  for (let i = 0; i < 3; i += 1) await incidentsOf(gateway);
}

test('Collected tickets leave at the end and tell it: their mailbox gets no second letter about it, another one does', async () => {
  const clock = createTestClock();
  const { smtp, gateway } = await startBoth({}, clock);
  await gateway.setFault('PERSON_REGISTER', 'http500');
  await ask(gateway, draft('draft-1'));
  await ask(gateway, homeEducation('HE-1'));
  await until(() => smtp.received().length === 2);
  await ask(gateway, draft('draft-2'));
  await until(async () => (await kindsOf(gateway)).length === 3);
  clock.advance(1000);
  await gateway.endFault('PERSON_REGISTER');
  await ask(gateway, {});
  await until(() => smtp.received().length === 4);
  await writtenTwice(gateway);
  const letters = lettersOf(smtp).map(({ headers, text }) => [headers.get('subject'), text] as const);
  expect(letters).toHaveLength(4);
  expect(letters.slice(2)).toEqual([
    [expect.stringMatching(/Сбой устранён \(о заявлениях\) – /), expect.stringContaining('draft-2')],
    [expect.stringMatching(/Сбой устранён – /), expect.stringContaining('HE-1')],
  ]);

  // Within the flap window no mailbox is told of a further end, whichever letter told the first one; its return is told to both.
  const turn = async (fails: boolean) => {
    await (fails ? gateway.setFault('PERSON_REGISTER', 'http500') : gateway.endFault('PERSON_REGISTER'));
    await ask(gateway, {});
    await until(async () => (await incidentsOf(gateway, { open: fails })).length === 1);
  };
  clock.advance(flapMs / 10);
  await turn(true);
  await until(() => smtp.received().length === 6);
  const subjects = lettersOf(smtp).map(({ headers }) => headers.get('subject') ?? '');
  expect(subjects.slice(4).every((subject) => subject.includes('(повторился)'))).toBe(true);
  await turn(false);
  await writtenTwice(gateway);
  expect(smtp.received()).toHaveLength(6);
  clock.advance(flapMs);
  await until(() => smtp.received().length === 8);
});

test('A mailbox that had one letter, with the applications that waited until the end, is told of the return and of no end twice', async () => {
  const clock = createTestClock();
  const { smtp, gateway } = await startBoth({}, clock);
  const turn = async (fails: boolean, purpose: object = {}) => {
    await (fails ? gateway.setFault('PERSON_REGISTER', 'http500') : gateway.endFault('PERSON_REGISTER'));
    await ask(gateway, purpose);
    await until(async () => (await incidentsOf(gateway, { open: fails })).length === 1);
  };
  await turn(true, draft('draft-1'));
  await until(() => smtp.received().length === 1);
  await ask(gateway, draft('draft-2'));
  await until(async () => (await kindsOf(gateway)).length === 2);
  await turn(false);
  await until(() => smtp.received().length === 2);
  await writtenTwice(gateway);
  clock.advance(flapMs / 10);
  await turn(true);
  await until(() => smtp.received().length === 3);
  await turn(false);
  await writtenTwice(gateway);
  // The letter of the first end counts for the flap window, though it is no closing message.
  expect(await kindsOf(gateway)).toEqual(['TICKETS', 'TICKETS', 'AGAIN']);
  clock.advance(flapMs);
  await until(() => smtp.received().length === 4);
  expect(await kindsOf(gateway)).toEqual(['TICKETS', 'TICKETS', 'AGAIN', 'CLOSING']);
});

test('A system that fails again and again within the flap window fills no mailbox: one thread, two letters in each window', async () => {
  const clock = createTestClock();
  const { smtp, gateway } = await startBoth({ TICKET_COLLECT_MS: '0' }, clock);
  const turn = async (fails: boolean) => {
    await (fails ? gateway.setFault('PERSON_REGISTER', 'http500') : gateway.endFault('PERSON_REGISTER'));
    await ask(gateway, fails ? draft('draft-1') : {});
    await until(async () => (await incidentsOf(gateway, { open: fails })).length === 1);
  };
  await turn(true);
  await until(() => smtp.received().length === 1);
  clock.advance(1000);
  const [{ id }] = await incidentsOf(gateway);
  await turn(false);
  await until(() => smtp.received().length === 2);
  for (let i = 0; i < 4; i += 1) {
    clock.advance(flapMs / 10);
    await turn(true);
    await until(() => smtp.received().length === 3);
    await turn(false);
    await writtenTwice(gateway);
    expect(await kindsOf(gateway)).toEqual(['TICKETS', 'CLOSING', 'AGAIN']);
  }
  clock.advance(0.6 * flapMs);
  await until(() => smtp.received().length === 4);
  expect(await kindsOf(gateway)).toEqual(['TICKETS', 'CLOSING', 'AGAIN', 'CLOSING']);
  expect(await incidentsOf(gateway)).toMatchObject([{ id, affectedApplications: 1, affectedPeople: 1 }]);

  const letters = lettersOf(smtp);
  const [root, ...answers] = letters.map(({ headers }) => headers);
  expect(root?.has('references')).toBe(false);
  for (const headers of answers) expect(headers.get('references')).toBe(root?.get('message-id'));
  const subjects = letters.map(({ headers }) => headers.get('subject') ?? '');
  expect(subjects[2]).toContain('Сбой продолжается (повторился)');
  expect(letters[2]?.text).toContain('сбой продолжается');
  expect(letters[2]?.text).toContain('draft-1');
  expect(subjects[3]).toContain('Сбой устранён');
});
