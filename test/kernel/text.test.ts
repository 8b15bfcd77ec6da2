import { describe, expect, it, test } from 'vitest';
import {
  eachLanguage,
  escapeMarkup,
  inLanguage,
  isOneLine,
  isWritable,
  readFreeText,
} from '../../src/kernel/text.ts';

it('The gateway gives a text in the requested language', () => {
  const text = { kk: 'жоқ', ru: 'нет', en: 'no' };
  expect([inLanguage(text, 'KK'), inLanguage(text, 'RU'), inLanguage(text, 'EN')]).toEqual([
    'жоқ',
    'нет',
    'no',
  ]);
});

it('The gateway builds a text of all three languages', () => {
  expect(eachLanguage((key) => `in ${key}`)).toEqual({ kk: 'in kk', ru: 'in ru', en: 'in en' });
});

describe('A text', () => {
  test.for([
    ['U+0000', '\u0000', false, false],
    ['U+0001', '\u0001', false, false],
    ['U+0008', '\b', false, false],
    ['tab', '\t', true, false],
    ['line feed', '\n', true, false],
    ['U+000B', '\v', false, false],
    ['form feed', '\f', false, false],
    ['carriage return', '\r', true, false],
    ['U+001F', '\u001F', false, false],
    ['DEL', '\u007F', true, false],
    ['U+0085', '\u0085', true, false],
    ['the first half of a character', '\uD800', false, false],
    ['the first half, the last one', '\uDBFF', false, false],
    ['the second half', '\uDC00', false, false],
    ['the second half, the last one', '\uDFFF', false, false],
    ['both halves in the wrong order', '\uDE00\uD83D', false, false],
    ['a character of two halves', '\u{1F600}', true, true],
    ['U+FFFD', '\uFFFD', true, true],
    ['U+FFFE', '\uFFFE', false, false],
    ['U+FFFF', '\uFFFF', false, false],
    ['the last character', '\u{10FFFF}', true, true],
    ['Kazakh letters', 'Әбдіқалық', true, true],
    ['a line separator', '\u2028', true, false],
    ['a turned direction', '\u202E', true, false],
  ] as const)(
    'A text with %s is or is not writable, is or is not one line',
    ([, inside, writable, oneLine]) => {
      for (const text of [inside, `a${inside}`, `${inside}a`, `a${inside}a`]) {
        expect([isWritable(text), isOneLine(text)]).toEqual([writable, oneLine]);
        expect(readFreeText(`x${text}x`, 100)).toBe(oneLine ? `x${text}x` : undefined);
      }
    },
  );

  test('A text that a person wrote is counted in characters, not in halves of them', () => {
    expect(readFreeText('\u{1F600}'.repeat(10), 10)).toBe('\u{1F600}'.repeat(10));
    expect(readFreeText('\u{1F600}'.repeat(11), 10)).toBeUndefined();
  });

  test('A text that a person wrote is not empty, and has no IIN', () => {
    expect(readFreeText('  a b ', 10)).toBe('a b');
    for (const text of ['', '  ', 'of 900101490009', '\n']) expect(readFreeText(text, 100)).toBeUndefined();
  });

  test('A text in a letter keeps the writable part, whatever is stored', () => {
    expect(escapeMarkup('a\uFFFE<\uD800\u0000\u{1F600}')).toBe('a\uFFFD&lt;\uFFFD\uFFFD\u{1F600}');
  });
});
