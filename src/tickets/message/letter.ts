/** A letter before it has a form, and its two forms: parts with a heading and rows, each text in every language. */
import { escapeMarkup, type Text } from '../../kernel/text.ts';
import { type LetterLanguage, letterLanguages } from '../texts/letter-texts.ts';

/** Value of a row: the same in every language (ids, times), a sentence, or steps in the order of events. */
export type Value = string | Text | readonly Text[];

export interface Part {
  readonly heading: Text;
  readonly rows: readonly { readonly label: Text; readonly value: Value }[];
}

export interface Letter {
  readonly title: Text;
  /** A warning above everything else; null: there is none. */
  readonly banner: Text | null;
  readonly parts: readonly Part[];
}

/** The letter as plain text. */
export function toPlainText({ title, banner, parts }: Letter): string {
  const texts = letterLanguages.map((language) => {
    const heads = banner ? [banner[language], title[language]] : [title[language]];
    return [...heads, ...parts.map((part) => partInText(part, language))].join('\n\n');
  });
  return `${texts.join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}

function partInText({ heading, rows }: Part, language: LetterLanguage): string {
  const lines = rows.map(({ label, value }) => {
    const said = valueIn(value, language, (steps) =>
      steps.map((step, i) => `\n   ${i + 1}) ${step}`).join(''),
    );
    return `${label[language]}: ${said}`;
  });
  return [heading[language], '-'.repeat(heading[language].length), ...lines].join('\n');
}

/** The letter as HTML without pictures, scripts or outside addresses: help desks strip or refuse those. */
export function toHtml({ title, banner, parts }: Letter): string {
  const bodies = letterLanguages.map((language) => {
    const warning = banner ? `<p><strong>${escapeMarkup(banner[language])}</strong></p>` : '';
    const tables = parts.map((part) => partInHtml(part, language)).join('');
    return `<div lang="${language}">${warning}<h2>${escapeMarkup(title[language])}</h2>${tables}</div>`;
  });
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeMarkup(title.ru)}</title></head><body style="font-family:sans-serif;font-size:14px">${bodies.join('<hr>')}</body></html>`;
}

function partInHtml({ heading, rows }: Part, language: LetterLanguage): string {
  const cells = rows.map(({ label, value }) => {
    const said = valueIn(
      value,
      language,
      (steps) => {
        const items = steps.map((step) => `<li>${escapeMarkup(step)}</li>`);
        return `<ol style="margin:0;padding-left:1.5em">${items.join('')}</ol>`;
      },
      escapeMarkup,
    );
    return `<tr><th scope="row" style="text-align:left;vertical-align:top;width:14em;padding:2px 12px 2px 0">${escapeMarkup(label[language])}</th><td style="vertical-align:top;padding:2px 0">${said}</td></tr>`;
  });
  return `<h3>${escapeMarkup(heading[language])}</h3><table>${cells.join('')}</table>`;
}

function valueIn(
  value: Value,
  language: LetterLanguage,
  list: (steps: string[]) => string,
  write: (text: string) => string = (text) => text,
): string {
  if (typeof value === 'string') return write(value);
  return 'map' in value ? list(value.map((step) => step[language])) : write(value[language]);
}
