import { escapeMarkup } from '../../kernel/text.ts';
import { type Letter, type LetterLanguage, letterLanguages, type Part, valueIn } from './letter.ts';

/** The letter as HTML without pictures, scripts or addresses of elsewhere: help desks strip or refuse those. */
export function toHtml(letter: Letter): string {
  const bodies = letterLanguages.map(
    (language) => `<div lang="${language}">${inOne(letter, language)}</div>`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeMarkup(letter.title.ru)}</title></head><body style="font-family:sans-serif;font-size:14px">${bodies.join('<hr>')}</body></html>`;
}

function inOne({ title, banner, parts }: Letter, language: LetterLanguage): string {
  const warning = banner ? `<p><strong>${escapeMarkup(banner[language])}</strong></p>` : '';
  return `${warning}<h2>${escapeMarkup(title[language])}</h2>${parts.map((part) => partIn(part, language)).join('')}`;
}

function partIn({ heading, rows }: Part, language: LetterLanguage): string {
  const cells = rows.map(
    ({ label, value }) =>
      `<tr><th scope="row" style="text-align:left;vertical-align:top;width:14em;padding:2px 12px 2px 0">${escapeMarkup(label[language])}</th><td style="vertical-align:top;padding:2px 0">${inCell(valueIn(value, language))}</td></tr>`,
  );
  return `<h3>${escapeMarkup(heading[language])}</h3><table>${cells.join('')}</table>`;
}

function inCell(value: string | string[]): string {
  if (typeof value === 'string') return escapeMarkup(value);
  const items = value.map((step) => `<li>${escapeMarkup(step)}</li>`);
  return `<ol style="margin:0;padding-left:1.5em">${items.join('')}</ol>`;
}
