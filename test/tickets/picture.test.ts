import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { inLanguage, type Language } from '../../src/kernel/text.ts';
import { CallFault, type Evidence } from '../../src/resilience/call-fault.ts';
import { nameIn } from '../../src/services/catalogue.ts';
import { nameOf, systemKeys } from '../../src/systems/systems.ts';
import type { FailedQuestion } from '../../src/tickets/failed-question.ts';
import { drawPicture } from '../../src/tickets/picture/draw-picture.ts';
import { toPng } from '../../src/tickets/picture/to-png.ts';
import { sequenceOfActions } from '../../src/tickets/recorded-steps.ts';
import { failedBy, personal, pictured } from './pictured-questions.ts';
import { overlap, readPicture } from './read-picture.ts';

const languages: Language[] = ['KK', 'RU', 'EN'];
const every = Object.entries(pictured).flatMap(([kind, question]) =>
  languages.map((language) => ({ kind, question, language })),
);
const textOf = (question: FailedQuestion, language: Language) =>
  readPicture(drawPicture(question, language))
    .texts.map(({ text }) => text)
    .join(' ');

test.for(every)('The picture shows the sequence of actions: $kind, $language', ({ question, language }) => {
  let rest = textOf(question, language).replaceAll(/\d{4}-\d{2}-\d{2} (?!\d{2}:)|\d{4}-\d{2}-\d{2}$/g, '');
  for (const { text } of sequenceOfActions(question)) {
    const [, time, sentence] = /^\S+ (\S+)\+05:00 (.+)$/.exec(inLanguage(text, language)) ?? [];
    const found = rest.indexOf(`${sentence} `);
    expect(found, sentence).toBeGreaterThan(-1);
    rest = rest.slice(found + `${sentence} `.length);
    expect(rest).toMatch(new RegExp(`^\\d+ ${time} \\+05:00`));
  }
});

test.for(every)('The picture overlaps and cuts nothing: $kind, $language', ({ question, language }) => {
  const svg = drawPicture(question, language);
  const { texts, crosses } = readPicture(svg);
  const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
  const marks = crosses.map(({ x, y }) => ({
    text: 'cross',
    box: { left: x - 11, right: x + 11, top: y - 11, bottom: y + 11 },
  }));
  for (const [i, one] of texts.entries()) {
    expect(one.box.left, one.text).toBeGreaterThanOrEqual(27);
    expect(one.box.right, one.text).toBeLessThanOrEqual(1100 - 27);
    expect(one.box.bottom, one.text).toBeLessThan(height);
    const over = [...texts.slice(i + 1), ...marks].filter((other) => overlap(one.box, other.box));
    expect(over.map(({ text }) => `${one.text} / ${text}`)).toEqual([]);
  }
});

test.for(systemKeys.flatMap((id) => languages.map((language) => [id, language] as const)))(
  'The name of %s fits into its head, %s',
  ([id, language]) => {
    const svg = drawPicture(failedBy(new CallFault('TIMEOUT', 'REGISTER'), id), language);
    const { texts, boxes } = readPicture(svg);
    const heads = boxes.filter((box) => box['stroke-width'] === '2').map(edgesOf);
    const inHeads = texts.filter(({ box }) => heads.some((head) => overlap(head, box)));
    expect(inHeads.map(({ text }) => text).join(' ')).toContain(
      inLanguage(nameIn('ENPF_PAYMENTS', id), language),
    );
    for (const { text, box } of inHeads) {
      const holds = heads.filter((head) => head.left + 4 < box.left && box.right < head.right - 4);
      expect(
        holds.filter((head) => head.top + 4 < box.top && box.bottom < head.bottom - 4),
        text,
      ).toHaveLength(1);
    }
  },
);

test.for(languages)(
  'The name of a system that asks for the gateway fits into its head too, %s',
  (language) => {
    const { texts, boxes } = readPicture(drawPicture(pictured.relay, language));
    const heads = boxes.filter((box) => box['stroke-width'] === '2').map(edgesOf);
    const [, , relay] = heads.toSorted((one, other) => one.left - other.left);
    const inside = texts.filter(({ box }) => relay && overlap(relay, box));
    const words = inside.map(({ text }) => text).join(' ');
    expect(words).toBe(inLanguage(nameOf('SERVICE_CENTRE'), language));
  },
);

test('The steps stand below each other in the order of events, each with its number and time', () => {
  const { texts } = readPicture(drawPicture(pictured.error, 'RU'));
  const numbers = texts.filter(({ text }) => /^\d$/.test(text));
  const times = texts.filter(({ text }) => /^\d\d:\d\d/.test(text));
  expect(numbers.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '6']);
  const seconds = ['00.000', '00.003', '00.412', '00.703', '01.112', '01.112'];
  expect(times.map(({ text }) => text)).toEqual(seconds.map((second) => `18:20:${second} +05:00`));
  const steps = /^(Запрошены|Попытка \d|СБОЙ|Сотруднику)/;
  const begins = texts.filter(({ text }) => steps.test(text));
  expect(begins.map(({ text }) => steps.exec(text)?.[1])).toEqual([
    'Запрошены',
    'Попытка 1',
    'СБОЙ',
    'Попытка 2',
    'СБОЙ',
    'Сотруднику',
  ]);
  for (const column of [numbers, times, begins]) {
    const tops = column.map(({ box }) => box.top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  }
});

test('The bus has a lane only if the system is reached through it', () => {
  expect(textOf(pictured.silence, 'RU')).toContain('Шлюз «цифрового правительства»');
  expect(textOf(pictured.ownAddress, 'RU')).not.toContain('Шлюз «цифрового');
  const lanes = (question: FailedQuestion) =>
    drawPicture(question, 'RU').split('stroke="#6b6b6b"').length - 2;
  expect([lanes(pictured.silence), lanes(pictured.ownAddress)]).toEqual([4, 3]);
});

test.for([
  ['error', [955, 955], 'СБОЙ. Место: Централизованный банк'],
  ['silence', [955], 'СБОЙ. Место: Государственная база'],
  ['notTried', [565], 'СБОЙ УЖЕ ИЗВЕСТЕН.'],
  ['bus', [690, 690], 'СБОЙ. Место: Шлюз «цифрового правительства».'],
  ['ownAddress', [955], 'СБОЙ. Место: Единый накопительный'],
  ['relay', [690], 'СБОЙ. Место: Интегрированная цифровая система «Центр'],
  ['credentials', [440], 'СБОЙ. Место: «Тирек».'],
  ['late', [440], 'СБОЙ. Место: «Тирек».'],
  ['itemOfBatch', [955], 'СБОЙ. Место: Государственная база'],
] as const)(
  'A failure is marked by a cross at its place, bold words and a dashed line: %s',
  ([kind, places, words]) => {
    const { texts, crosses, paths } = readPicture(drawPicture(pictured[kind], 'RU'));
    expect(crosses.map(({ x }) => x)).toEqual(places);
    expect(texts.filter(({ text, bold }) => bold && text.startsWith(words))).toHaveLength(places.length);
    const dashed = paths
      .filter((path) => path['stroke-dasharray'] === '10 6')
      .map(({ d }) => d?.split(/[ L]/)[1]);
    expect(dashed).toEqual(crosses.map(({ y }) => String(y)));
  },
);

test('An answer has an arrow to the gateway, and silence has none', () => {
  const ends = (question: FailedQuestion) =>
    readPicture(drawPicture(question, 'RU'))
      .paths.filter((path) => path['stroke-dasharray'] === '10 6')
      .map(({ d }) => Number(/L(\S+)/.exec(d ?? '')?.[1]));
  expect(ends(pictured.error)).toEqual([440, 440]);
  expect(ends(pictured.silence)).toEqual([835]);
  expect(ends(pictured.late)).toEqual([570]);
});

test('The title has the system, the incident and its beginning, and the source if it is another system', () => {
  const text = textOf(pictured.bus, 'RU');
  expect(text).toContain('Система: Государственная база данных «Физические лица» Источник сбоя: Шлюз');
  expect(text).toContain('Инцидент: INC-20261121-182000-a3f1 Начало сбоя: 2026-11-21 18:20:00.000 +05:00');
  expect(textOf(pictured.silence, 'RU')).not.toContain('Источник сбоя');
});

test.for(every)(
  'The picture shows nothing about the person or the application: $kind, $language',
  ({ question, language }) => {
    const svg = drawPicture(question, language);
    for (const secret of [...Object.values(personal), 'ENPF_PAYMENTS']) expect(svg).not.toContain(secret);
  },
);

test('The picture shows only the fields of the allow-list', () => {
  const [attempt] = pictured.silence.attempts;
  const evidence = { ...attempt?.evidence, body: 'АЙТБАЕВА' } as Evidence;
  const attempts = attempt ? [{ ...attempt, evidence }] : [];
  expect(drawPicture({ ...pictured.silence, attempts }, 'RU')).not.toContain('АЙТБАЕВА');
});

test('A drill has a banner, and an outage has none', () => {
  const { silence } = pictured;
  const drill = { ...silence, incident: { ...silence.incident, drill: true } };
  for (const [language, word] of [
    ['KK', 'ОҚУ-ЖАТТЫҒУ'],
    ['RU', 'УЧЕНИЕ'],
    ['EN', 'DRILL'],
  ] as const) {
    expect(textOf(drill, language).startsWith(word)).toBe(true);
    expect(textOf(silence, language)).not.toContain(word);
  }
});

test('The signs of XML in a text are written as text', () => {
  const hostile = failedBy(new CallFault('TIMEOUT', 'REGISTER'), 'PERSON_REGISTER', 1, {
    messageId: '</text><script>"&\'',
  });
  const svg = drawPicture(hostile, 'EN');
  expect(svg).not.toContain('<script');
  expect(textOf(hostile, 'EN')).toContain('message </text><script>"&\'.');
  expect(textOf(hostile, 'EN')).toContain('State database "Physical persons"');
});

test('A word longer than a line is broken and not cut', () => {
  const serviceId = 'Universal'.repeat(20);
  const long = failedBy(new CallFault('TIMEOUT', 'REGISTER'), 'PERSON_REGISTER', 1, { serviceId });
  const { texts } = readPicture(drawPicture(long, 'RU'));
  expect(Math.max(...texts.map(({ box }) => box.right))).toBeLessThan(1075);
  expect(texts.map(({ text }) => text).join('')).toContain(serviceId);
});

test('The same question gives the same picture', async () => {
  const [one, other] = [drawPicture(pictured.error, 'KK'), drawPicture(pictured.error, 'KK')];
  expect(one).toBe(other);
  const pngs = await Promise.all([toPng(one), toPng(other)]);
  expect(pngs[0].equals(pngs[1])).toBe(true);
});

test('The PNG is a PNG as large as the drawing', async () => {
  const svg = drawPicture(pictured.error, 'KK');
  const png = await toPng(svg);
  expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  expect(png.readUInt32BE(16)).toBe(1100);
  expect(png.readUInt32BE(20)).toBe(Number(/ height="(\d+)"/.exec(svg)?.[1]));
});

test('A document that is not SVG is refused, and the pictures behind it are drawn', async () => {
  const svg = drawPicture(pictured.error, 'KK');
  const [before, refused, after, last] = await Promise.allSettled(
    [svg, '<svg', svg, svg].map((one) => toPng(one)),
  );
  expect(refused?.status).toBe('rejected');
  expect(before?.status).toBe('fulfilled');
  expect([after, last]).toEqual([before, before]);
});

test('The thread of the pictures keeps no process alive', () => {
  const file = new URL('../../src/tickets/picture/to-png.ts', import.meta.url).href;
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  const code = `const { toPng } = await import('${file}'); console.log((await toPng('${svg}')).length > 50);`;
  const options = { encoding: 'utf8', timeout: 120_000 } as const;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], options);
  expect([stdout, status]).toEqual(['true\n', 0]);
});

test('Every sign of every picture has a glyph of its own, all Kazakh letters too', async () => {
  const glyph = (sign: string, weight: number) =>
    toPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60" font-family="PT Sans"><text x="9" y="40" font-size="32" font-weight="${weight}">${sign}</text></svg>`,
    );
  const drawn = every.map(({ question, language }) => textOf(question, language)).join('');
  const signs = new Set(`${drawn}ӘәҒғҚқҢңӨөҰұҮүҺһІі`.replaceAll(/[\s<&]/g, ''));
  for (const weight of [400, 700]) {
    // Georgian is in neither file.
    const missing = await glyph('ა', weight);
    const glyphs = await Promise.all(
      [...signs].map(async (sign) => ({ sign, png: await glyph(sign, weight) })),
    );
    const without = glyphs.filter(({ png }) => png.equals(missing)).map(({ sign }) => sign);
    expect(without).toEqual([]);
    expect((await glyph('ბ', weight)).equals(missing)).toBe(true);
    expect((await glyph('Қ', weight)).equals(await glyph('К', weight))).toBe(false);
  }
});

function edgesOf({ x, y, width, height }: Record<string, string>) {
  const [left, top] = [Number(x), Number(y)];
  return { left, top, right: left + Number(width), bottom: top + Number(height) };
}
