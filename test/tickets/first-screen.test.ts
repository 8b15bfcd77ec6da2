import { expect, test } from 'vitest';
import { blockedWords } from '../../src/services/blocks-texts.ts';
import type { MessageKind } from '../../src/tickets/message/told.ts';
import { asks, screenTexts } from '../../src/tickets/texts/first-screen-texts.ts';
import { kindTexts, letterTexts } from '../../src/tickets/texts/letter-texts.ts';
import { iinOf, letterAbout } from './many-tickets.ts';

const maxBytes = 100_000;
const bar = '='.repeat(72);

const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
/** Words of a letter in their order, without its form. */
const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const visible = (html: string) =>
  unescaped(
    html.replace(/<head>.*<\/head>|<div style="display:none.*?<\/div>/g, '').replaceAll(/<[^>]*>/g, '\n'),
  );
const screenOf = (text: string) => text.split(bar)[0] ?? '';
const times = (text: string, part: string) => text.split(part).length - 1;

test('The first screen of one application has five facts once, the request, the ids to search by, and the address for answers', () => {
  const screen = screenOf(letterAbout({ applications: 1 }).text);
  const lines = screen.split('\n');
  for (const [start, value] of [
    ['1 Қызмет / Услуга: S6: Міндетті зейнетақы', 'Осуществление пенсионных выплат'],
    [
      '2 Тіркеу № / Рег. №: әлі жоқ / ещё нет',
      '(Қағидалардың 10-т. / п. 10 Правил) · жоба / черновик draft-1',
    ],
    ['3 ЖСН / ИИН: ', iinOf(1)],
    ['4 Әрекеттер / Действия: 2026-11-21 18:20:00: 2 × HTTP 500, E-1', ''],
    [
      '5 Суреттер / Снимки: sequence-of-actions-1-kk.png, sequence-of-actions-1-ru.png',
      'қоса берілді / приложены',
    ],
  ] as const) {
    const found = lines.filter((line) => line.startsWith(start));
    expect(found, start).toHaveLength(1);
    expect(found[0]).toContain(value);
  }
  for (const fact of [
    iinOf(1),
    'draft-1',
    'INC-1',
    '+7 700 000 00 00',
    'answers@provider.invalid',
    'sender-7',
  ])
    expect(times(screen, fact), fact).toBe(1);
  expect(screen).toContain('messageId m-2');
  expect(screen).toContain(asks.TICKETS.kk);
  expect(screen).toContain(asks.TICKETS.ru);
  expect(asks.TICKETS.ru).toMatch(/без промедления ответить .*номер вашей заявки и ваш срок/);
  expect(screen).toContain('Ұйым / Организация: Provider <of> "examples"');
  // No rule names a time for the answer.
  expect(asks.TICKETS.ru).not.toMatch(/\d/);
});

test.for(['TICKETS', 'NUMBER', 'CLOSING', 'AGAIN', 'OPERATOR'] as const)(
  'A letter of a drill asks for nothing in any of its forms: %s',
  (kind) => {
    const { text, html } = letterAbout({ kind, applications: 1, drill: true });
    const screen = screenOf(text);
    expect(screen).toContain('Это учебное письмо: делать ничего не нужно, отвечать тоже.');
    expect(screen).toContain('ештеңе істеудің де, жауап берудің де қажеті жоқ');
    // The request of a real letter is a quotation, and stands out nowhere.
    expect(screen).toContain(`«${asks[kind].ru}»`);
    for (const { ru, kk } of Object.values(asks)) {
      expect(screen).not.toContain(`\n${ru}`);
      for (const words of [ru, kk]) expect(html).not.toContain(`<b>${words}`);
    }
    expect(html).not.toMatch(/<b>(Бұл —|Это учебное)/);
  },
);

test('A letter names our sender in SHEP where the system is behind it, and only there', () => {
  for (const system of ['SHEP', 'PERSON_REGISTER', 'PENSION_FUND'] as const) {
    const { text } = letterAbout({ applications: 1, system });
    const isBehind = system !== 'PENSION_FUND';
    expect(text.includes('senderId sender-7'), system).toBe(isBehind);
    expect(text.includes('Отправитель в ШЭП: sender-7'), system).toBe(isBehind);
  }
});

test('The letter to the operator tells the class, the sums and what stands still, and asks for a repair', () => {
  const screen = screenOf(letterAbout({ kind: 'OPERATOR', applications: 0 }).text);
  for (const line of [
    'Ақау класы / Класс сбоя: TIMEOUT',
    'запросов: 1, заявлений: 1, лиц: 1',
    blockedWords('PERSON_REGISTER', 'KK', false),
    blockedWords('PERSON_REGISTER', 'RU', false),
    asks.OPERATOR.kk,
    asks.OPERATOR.ru,
  ])
    expect(screen).toContain(line);
  expect(screenOf(letterAbout({ applications: 1 }).text)).not.toContain('Остановлено');
});

test.for([1, 3, 25, 200])(
  'A letter about %s applications fits, and tells the same as text and as HTML',
  (applications) => {
    for (const tried of [1, applications]) {
      const { html, text, payload, subject } = letterAbout({ applications, tried });
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(maxBytes);
      const note =
        /Здесь не поместилось: строк таблицы – (\d+), заявлений с полной последовательностью действий – (\d+)/;
      const [, lines = '0', details = '0'] = note.exec(unescaped(html)) ?? [];
      expect(lines).toBe('0');
      expect(subject).toContain('INC-1 – Ақау жалғасуда / Сбой продолжается – ');
      expect(JSON.parse(payload).tickets).toHaveLength(applications);
      // Every application stands in the first screen with its number and person.
      for (let i = 1; i <= applications; i += 1) {
        expect(times(screenOf(text), iinOf(i)), iinOf(i)).toBe(1);
        expect(screenOf(text)).toMatch(new RegExp(`draft-${i}\\b`));
        expect(html).toContain(iinOf(i));
      }
      if (details === '0')
        expect(wordsOf(visible(html))).toEqual(wordsOf(text.replaceAll(/[=]{72}|^-+$/gm, '')));
      else {
        expect(tried).toBeGreaterThan(10);
        const shown = unescaped(html).match(/Заявление \d+ \/ \d+/g) ?? [];
        expect(shown.length + Number(details)).toBe(tried);
        expect(text.match(/^Заявление \d+ \/ \d+$/gm)).toHaveLength(tried);
        expect(unescaped(html)).toContain('есть в простом тексте этого письма и в файле ticket.json');
      }
    }
  },
);

test('Applications that met the open breaker are told in one line, with their numbers', () => {
  const { text } = letterAbout({ applications: 25, tried: 2 });
  const [, kk = '', ru = ''] = text.split(bar);
  expect(ru.match(/Запрос не отправлялся/g)).toHaveLength(1);
  expect(ru).toMatch(/^№ 3–25: Запрос не отправлялся: сбой системы продолжается с .* \(23 ×\)$/m);
  expect(kk).toMatch(/^№ 3–25: Сұрау жіберілмеді: .* \(23 ×\)$/m);
  expect(ru.match(/^Заявление \d+ \/ 25$/gm)).toEqual(['Заявление 1 / 25', 'Заявление 2 / 25']);
  expect(screenOf(text)).toMatch(
    /25 \| S6 \| .*draft-25 \| \d{12} \| 2026-11-21 18:22:48: сұрау жіберілмеді \/ запрос не отправлялся/,
  );
});

test('A letter about an outage that is over lists the applications by their numbers alone', () => {
  const { text, html } = letterAbout({ kind: 'CLOSING', applications: 3, isOver: true });
  const screen = screenOf(text);
  expect(screen).toContain(asks.CLOSING.ru);
  for (const i of [1, 2, 3]) {
    expect(screen).toMatch(new RegExp(`^${i} \\| S6 \\| .*draft-${i}$`, 'm'));
    expect(html).not.toContain(iinOf(i));
  }
});

test('The end of an outage with many applications fits too', () => {
  const { html, text } = letterAbout({ kind: 'CLOSING', applications: 3000, isOver: true });
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(maxBytes);
  const shown = html.match(/<td[^>]*>[^<]*draft-\d+<\/td>/g) ?? [];
  expect(unescaped(html)).toContain(`Здесь не поместилось: строк таблицы – ${3000 - shown.length}, `);
  expect(text).toContain('draft-3000');
});

test.for<[string, object]>([
  ['one application', { applications: 1 }],
  ['several', { applications: 3 }],
])('Hostile texts stay texts in a letter about %s', ([, many]) => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&\uFFFF`;
  const letter = letterAbout({
    ...(many as { applications: number }),
    purpose: { applicationRef: hostile, applicationNumber: hostile },
    screenshots: [hostile, `https://files.invalid/${hostile}`],
    settings: { provider: hostile, phone: hostile },
  });
  expect(letter.html.match(/<img /g)?.length).toBe(letter.html.match(/<img src="cid:/g)?.length);
  expect(letter.html).not.toMatch(/<script|<x|\uFFFF/);
  expect(times(unescaped(letter.html), '<script>alert(1)')).toBe(times(letter.text, '<script>alert(1)'));
});

test('The HTML keeps to the limits of Outlook and Gmail, and asks for nothing from elsewhere', () => {
  for (const applications of [1, 3, 25]) {
    const { html } = letterAbout({ applications });
    expect(html).not.toMatch(
      /<(style|script|link|iframe|form|ol|ul)\b|https?:|\bem\b|class=|url\(|\sbackground/,
    );
    const styled = html.match(/<(p|h1|h2|h3|th|td|body)\b[^>]*>/g) ?? [];
    expect(styled.length).toBeGreaterThan(30);
    for (const tag of styled) expect(tag).toMatch(/style="font:\d+px Arial/);
    for (const tag of html.match(/<table[^>]*>/g) ?? []) expect(tag).toContain('width="600" border="1"');
    // A dark program colours both ground and words.
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).not.toMatch(/color:|bgcolor/);
  }
});

test('Lists of letters show the request beside the subject', () => {
  const { html } = letterAbout({ applications: 1 });
  const [, shown = ''] = /<body[^>]*><div style="display:none[^"]*">(.*?)<\/div>/.exec(html) ?? [];
  expect(shown.startsWith(asks.TICKETS.ru)).toBe(true);
});

test.for(Object.entries({ ...screenTexts, ...asks, ...letterTexts }))(
  'The text %s is whole in each language',
  ([, text]) => {
    for (const words of Object.values(text)) expect(words.trim().length).toBeGreaterThan(0);
    expect(text.kk).not.toBe('');
    expect(text.ru).toMatch(/[а-яё№]/i);
    expect(text.en).not.toMatch(/[а-яёәғқңөұүһі]/i);
  },
);

test('One word is used for the end of an outage in each language, in subjects, titles and states', () => {
  for (const kind of ['TICKETS', 'NUMBER', 'CLOSING'] satisfies MessageKind[]) {
    const { subject, text } = letterAbout({ kind, applications: 1, isOver: true });
    expect(subject).toContain('Ақау жойылды');
    expect(subject).toContain('Сбой устранён');
    expect(`${subject}${text}`).not.toMatch(/заверш[её]н|окончен|аяқталды|продолжается|жалғасуда/i);
  }
  for (const { title } of Object.values(kindTexts))
    expect(title.kk.includes('жойылды')).toBe(title.ru.includes('устранён'));
});
