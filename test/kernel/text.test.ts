import { expect, it } from 'vitest';
import { eachLanguage, inLanguage } from '../../src/kernel/text.ts';

it('gives a text in the language that was asked for', () => {
  const text = { kk: 'жоқ', ru: 'нет', en: 'no' };
  expect([inLanguage(text, 'KK'), inLanguage(text, 'RU'), inLanguage(text, 'EN')]).toEqual([
    'жоқ',
    'нет',
    'no',
  ]);
});

it('builds a text of all three languages', () => {
  expect(eachLanguage((key) => `in ${key}`)).toEqual({ kk: 'in kk', ru: 'in ru', en: 'in en' });
});
