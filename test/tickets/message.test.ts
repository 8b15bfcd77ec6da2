import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { createSealing } from '../../src/storage/sealing.ts';
import { type MessageSettings, previewMessage, writeMessage } from '../../src/tickets/message/message.ts';
import { toEml } from '../../src/tickets/message/to-eml.ts';
import type { MessageKind } from '../../src/tickets/message/told.ts';
import { writeSupportTicket } from '../../src/tickets/support-ticket.ts';
import { failedQuestion } from './failed-questions.ts';
import { letterSettings as settings } from './letter-settings.ts';
import { letterAbout } from './many-tickets.ts';

const secret = Buffer.alloc(32, 1);
const sealing = createSealing([{ id: 'k1', secret }], secret);

const ticketOf = (purpose: object, more: object = {}) =>
  writeSupportTicket(
    { ...failedQuestion, purpose: { ...failedQuestion.purpose, ...purpose }, ...more },
    { beforeRegistration: 'send', picture: 'counts', mailboxes: {} },
  );
const messageOf = (purpose: object = {}, more: object = {}, own: Partial<MessageSettings> = {}) => {
  const message = previewMessage(ticketOf(purpose, more), { ...settings, ...own }, sealing);
  if (!message) throw new Error('expected a message');
  return message;
};

test('A message has the five facts, in Kazakh and in Russian, with the evidence and a person to call', () => {
  const { text } = messageOf();
  const [, kk = '', ru = ''] = text.split('='.repeat(72));
  for (const part of [kk, ru]) {
    expect(part.match(/^[1-5]\. /gm)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
    for (const fact of [
      '900101490009',
      'INC-1',
      'm-2',
      'E-1',
      'GBDFL_UniversalServiceSync',
      '{s}',
      'sender-7',
      '+7 700',
    ])
      expect(part).toContain(fact);
  }
  expect(kk).toMatch(/2\. .*Әлі тіркелмеген/);
  expect(ru).toMatch(/2\. .*Ещё не зарегистрировано/);
  expect(ru).toMatch(/1\. .*Осуществление пенсионных выплат/);
  expect(ru).toMatch(/пункт 14 Правил, приказ № 84/);
});

test('The number stands in the place of the reason as soon as there is one', () => {
  const { text } = messageOf({ applicationNumber: 'KZ-2026-7' });
  expect(text).toMatch(/2\. Регистрационный номер заявления: KZ-2026-7/);
  expect(text).not.toContain('Ещё не зарегистрировано');
});

test.each([
  ['WARD', 'қорғаншы немесе қамқоршы', 'опекун или попечитель'],
  ['PENAL_ADMINISTRATION', 'түзеу мекемесінің әкімшілігі', 'администрация исправительного учреждения'],
] as const)('A message tells that %s applied for the person, by the kind alone', (applicant, kk, ru) => {
  const { text, html } = messageOf({ applicant });
  for (const shown of [text, html.replaceAll(/<[^>]*>/g, ' ')]) {
    expect(shown).toMatch(new RegExp(`Өтінішті берген[: ]+${kk}`));
    expect(shown).toMatch(new RegExp(`Кто подал заявление[: ]+${ru}`));
  }
  expect(messageOf().text).not.toContain('Кто подал заявление');
});

test('A message about several applications tells each kind of applicant once, with the numbers of its applications', () => {
  const { text } = letterAbout({ applications: 3, purpose: { applicant: 'WARD' } });
  expect(text.match(/Кто подал заявление:\s+1\) опекун или попечитель \(№ 1–3\)/g)).toHaveLength(1);
});

test('No message is addressed to a real mailbox outside production, and its subject says DRILL', () => {
  expect(messageOf()).toMatchObject({ to: 'not-sent@provider.invalid' });
  expect(messageOf().subject).toMatch(/^\[DRILL\] INC-1 – .*S6 ENPF_PAYMENTS$/);
  const inProduction = messageOf({}, {}, { redirectTo: null });
  expect(inProduction.to).toBe('oop@enbek.kz');
  expect(inProduction.subject).not.toContain('DRILL');
});

test('A state service without a mailbox in the orders has no message', () => {
  const ticket = ticketOf({ stateService: 'CAPITALIZATION_PAYMENTS' });
  expect(previewMessage(ticket, settings, sealing)).toBeNull();
});

test('A preview is in the thread of its incident', () => {
  expect(messageOf().references).toMatch(/^<INC-1\.[0-9a-f]{8}@provider\.invalid>$/);
  expect(messageOf({}, one).references).toBe(messageOf().references);
});

const attempt = failedQuestion.attempts[0];
const batched = { askedAt: 5, attempts: [{ ...attempt, evidence: { messageId: 'm-9' } }] };
const [one, another] = [{ iin: '900101490009' }, { iin: '850630390007' }];

test.for<[string, [object, object?], [object, object?], 'one id' | 'two ids']>([
  ['the same application', [{}], [{}], 'one id'],
  ['the same application asked again', [{}], [{}, batched], 'one id'],
  ['another reference', [{}], [{ applicationRef: 'draft-2' }], 'two ids'],
  ['another number', [{ applicationNumber: 'a-1' }], [{ applicationNumber: 'a-2' }], 'two ids'],
  ['another state service', [{}], [{ stateService: 'SEMIPALATINSK_COMPENSATION' }], 'two ids'],
  ['another person under the reference', [{}, one], [{}, another], 'two ids'],
  ['a person, where none was named', [{}, { iin: null }], [{}, one], 'two ids'],
  [
    'another person under the number',
    [{ applicationNumber: 'a-1', applicationRef: null }, one],
    [{ applicationNumber: 'a-1', applicationRef: null }, another],
    'two ids',
  ],
  [
    'another person in one message to the system',
    [{ applicationRef: null }, { ...one, ...batched }],
    [{ applicationRef: null }, { ...another, ...batched }],
    'two ids',
  ],
  [
    'another person whose question was not tried',
    [{ applicationRef: null }, { ...one, attempts: [] }],
    [{ applicationRef: null }, { ...another, attempts: [] }],
    'two ids',
  ],
  [
    'another question without an application',
    [{ applicationRef: null }],
    [{ applicationRef: null }, batched],
    'two ids',
  ],
])('Two previews, the second of %s', ([, first, second, wanted]) => {
  const ids = [messageOf(...first).messageId, messageOf(...second).messageId];
  expect(new Set(ids).size).toBe(wanted === 'one id' ? 1 : 2);
});

test('An id of a preview says nothing of its person: another key makes another one', () => {
  const ticket = ticketOf({});
  const other = createSealing([{ id: 'k1', secret }], Buffer.alloc(32, 2));
  expect(previewMessage(ticket, settings, other)?.messageId).not.toBe(messageOf().messageId);
});

test('Kept tickets whose IIN the viewer may not see have an id each', () => {
  const ids = ['T-1', 'T-2'].map((id) => {
    const ticket = { ...ticketOf({}, { iin: null }), id };
    return previewMessage(ticket, settings, sealing)?.messageId;
  });
  expect(new Set(ids).size).toBe(2);
});

describe('A message as a file', () => {
  test('The file has the headers of a thread, no sign of a robot, and its parts', async () => {
    const eml = await toEml(messageOf());
    expect(eml).toMatch(/^References: <INC-1\.[0-9a-f]{8}@provider\.invalid>\r$/m);
    expect(eml).toMatch(/^Message-ID: <INC-1\.[0-9a-f]{16}@provider\.invalid>\r$/m);
    expect(eml).toContain('Reply-To: answers@provider.invalid\r\n');
    expect(eml).not.toMatch(/^Auto-Submitted/im);
    for (const type of ['text/plain', 'text/html', 'image/png', 'application/json'])
      expect(eml).toContain(type);
  });

  test('The file has the drawn sequence of actions in both languages, as a picture', async () => {
    const eml = await toEml(messageOf());
    for (const language of ['kk', 'ru']) {
      const [, base64 = ''] = eml.split(`filename=sequence-of-actions-1-${language}.png`);
      const png = Buffer.from(base64.split('\r\n\r\n')[1]?.split('--')[0] ?? '', 'base64');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.length).toBeGreaterThan(20_000);
    }
    expect(messageOf().text).toMatch(/5\. Снимки экрана: приложен рисунок/);
  });

  test('The file gives the facts back, letter by letter', async () => {
    const message = messageOf();
    const eml = await toEml(message);
    const parts = [...eml.matchAll(/base64\r\n(?:[\w-]+: .*\r\n(?: .*\r\n)*)*\r\n([\w+/=\r\n]+)/g)].map(
      ([, base64 = '']) => Buffer.from(base64, 'base64').toString('utf8').replaceAll('\r\n', '\n'),
    );
    expect(parts).toContain(message.text);
    expect(parts.some((part) => part.includes('"registrationNumber": null'))).toBe(true);
  });
});

test('A line of the settings cannot smuggle a header, nor turn its direction', () => {
  for (const name of [
    'Provider\r\nBcc: x@y.invalid',
    'Provider\u202E',
    'a\u0000',
    'a\uFFFE',
    'a\uFFFF',
    'a\uD800',
  ])
    expect(() => readConfig({ PROVIDER_NAME: name })).toThrow('PROVIDER_NAME: expected one line');
  for (const address of [
    'x',
    'a@b',
    'a@b.invalid, c@d.invalid',
    '"a b"@c.invalid',
    'a@b.invalid\nBcc: c@d.invalid',
  ])
    expect(() => readConfig({ MAIL_REDIRECT_TO: address })).toThrow(
      'MAIL_REDIRECT_TO: expected one e-mail address',
    );
});

/** State of an outage in its letters: kind, over or not, number of applications; state in the subject, title of the Russian text. */
test.for<[MessageKind, boolean, number, string, RegExp]>([
  ['TICKETS', false, 1, 'Ақау жалғасуда / Сбой продолжается', /сбой цифровой системы$/],
  ['TICKETS', false, 3, 'Ақау жалғасуда / Сбой продолжается', /сбой цифровой системы$/],
  ['TICKETS', true, 1, 'Ақау жойылды (өтініштер туралы) / Сбой устранён (о заявлениях)', /устранён$/],
  ['TICKETS', true, 3, 'Ақау жойылды (өтініштер туралы) / Сбой устранён (о заявлениях)', /устранён$/],
  ['NUMBER', false, 1, 'Ақау жалғасуда (тіркеу нөмірі) / Сбой продолжается (регистрационный номер)', /номер/],
  ['NUMBER', true, 1, 'Ақау жойылды (тіркеу нөмірі) / Сбой устранён (регистрационный номер)', /номер/],
  ['CLOSING', true, 1, 'Ақау жойылды / Сбой устранён', /^Сбой цифровой системы устранён$/],
  ['CLOSING', true, 3, 'Ақау жойылды / Сбой устранён', /^Сбой цифровой системы устранён$/],
  ['AGAIN', false, 1, 'Ақау жалғасуда (қайталанды) / Сбой продолжается (повторился)', /повторился$/],
  ['AGAIN', false, 3, 'Ақау жалғасуда (қайталанды) / Сбой продолжается (повторился)', /повторился$/],
  [
    ...(['OPERATOR', false, 0] as const),
    'Ақау жалғасуда (оператор әрекеті қажет) / Сбой продолжается (нужно действие оператора)',
    /^Оператору шлюза/,
  ],
])(
  'A letter %s about an outage that is over (%s), with %s applications, says how it stands',
  ([kind, isOver, count, state, title]) => {
    const incident = { ...failedQuestion.incident, resolvedAt: isOver ? 5 : null };
    const tickets = Array.from({ length: count }, (_, i) => ({
      ...ticketOf({ applicationRef: `draft-${i + 1}` }, { incident }),
      laterNumber: null,
    }));
    const told = { kind, incident, tickets, mailbox: null, key: 'k', root: 'k', at: 1 };
    const message = writeMessage(told, { ...settings, redirectTo: null });
    expect(message.subject).toContain(`INC-1 – ${state} – `);
    expect(message.subject.indexOf('INC-1')).toBe(0);
    const [screen = '', kk = '', ru = ''] = message.text.split('='.repeat(72));
    expect(screen.startsWith(state)).toBe(true);
    const titles = [kk, ru].map((text) => text.trim().split('\n')[0] ?? '');
    expect(titles[1]).toMatch(title);
    // Both languages agree on its end, in one word each.
    expect(titles[0]?.includes('жойылды')).toBe(titles[1]?.includes('устранён'));
    expect(/сбой устранён/i.test(ru)).toBe(isOver);
    expect(ru.includes('сбой продолжается')).toBe(!isOver);
    expect(kk.includes('ақау жалғасуда')).toBe(!isOver);
    for (const { applicationRef } of tickets) expect(screen).toContain(applicationRef);
  },
);
