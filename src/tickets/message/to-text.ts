import { type Letter, type LetterLanguage, letterLanguages, type Part, valueIn } from './letter.ts';

/** The letter as plain text, one language after the other. */
export function toPlainText(letter: Letter): string {
  return `${letterLanguages.map((language) => inOne(letter, language)).join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}

function inOne({ title, banner, parts }: Letter, language: LetterLanguage): string {
  const head = banner ? `${banner[language]}\n\n${title[language]}` : title[language];
  return [head, ...parts.map((part) => partIn(part, language))].join('\n\n');
}

function partIn({ heading, rows }: Part, language: LetterLanguage): string {
  const lines = rows.map(({ label, value }) => `${label[language]}: ${inLines(valueIn(value, language))}`);
  return [heading[language], '-'.repeat(heading[language].length), ...lines].join('\n');
}

function inLines(value: string | string[]): string {
  return typeof value === 'string' ? value : value.map((step, i) => `\n   ${i + 1}) ${step}`).join('');
}
