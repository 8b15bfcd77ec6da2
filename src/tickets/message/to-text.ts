import { both, screenTexts } from '../texts/first-screen-texts.ts';
import { type LetterLanguage, letterLanguages } from '../texts/letter-texts.ts';
import type { Letter, Part, Value } from './letter.ts';

/** The letter as plain text, whole whatever its length: the first screen, and the full text in each language. */
export function toPlainText({ banner, screen, title, parts }: Letter): string {
  const { head, lines } = screen.table;
  const first = [
    ...(banner ? [both(banner)] : []),
    screen.headline,
    letterLanguages.map((language) => screen.ask[language]).join('\n'),
    screen.rows.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...(lines.length > 0 ? [[head, ...lines].map((cells) => cells.join(' | ')).join('\n')] : []),
    both(screenTexts.fullText),
  ];
  const full = letterLanguages.map((language) => [
    title[language],
    ...parts.map((part) => partInText(part, language)),
  ]);
  return `${[first, ...full].map((text) => text.join('\n\n')).join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}

function partInText({ heading, rows }: Part, language: LetterLanguage): string {
  const lines = rows.map(({ label, value }) => `${label[language]}: ${valueInText(value, language)}`);
  return [heading[language], '-'.repeat(heading[language].length), ...lines].join('\n');
}

function valueInText(value: Value, language: LetterLanguage): string {
  if (typeof value === 'string') return value;
  if (!('map' in value)) return value[language];
  return value.map((step, i) => `\n   ${i + 1}) ${step[language]}`).join('');
}
