/**
 * The letter as HTML that Outlook and Gmail show as it is: tables with widths in attributes, styles in their elements, and no
 * script, sheet of styles or outside address. Colours are left to the reader's program, so that a dark one stays readable.
 */
import { escapeMarkup } from '../../kernel/text.ts';
import { both, leftOut, screenTexts } from '../texts/first-screen-texts.ts';
import { type LetterLanguage, letterLanguages } from '../texts/letter-texts.ts';
import type { Letter, Part, Value } from './letter.ts';
import { pictureName } from './picture-names.ts';

/** Gmail cuts a letter above 102 kB of HTML. */
const maxHtmlBytes = 100_000;

/** Word, which draws for Outlook, takes no font over from an element around. */
const font = (px: number) => `font:${px}px Arial`;
const table = (rows: string, width = '600') =>
  `<table width="${width}" border="1" cellspacing="0" cellpadding="5" style="width:100%;max-width:${width}px;border-collapse:collapse;overflow-wrap:anywhere">${rows}</table>`;
const paragraph = (text: string) => `<p style="${font(14)};margin:8px 0">${text}</p>`;

/** @param addressOf gives the address of a picture within the letter, by its file name */
export function toHtml(letter: Letter, addressOf: (picture: string) => string): string {
  const lines = letter.screen.table.lines.map(lineInHtml);
  const details = letter.parts.filter(({ detailOf }) => detailOf !== undefined);
  const inHtml = (part: Part) =>
    letterLanguages.map((language) => partInHtml(part, language, addressOf)).join('');
  // Its longest note is a part of it.
  const room = maxHtmlBytes - bytesOf(page(letter, [], (part) => !details.includes(part), addressOf));
  const shownLines = lines.slice(0, fitting(lines, room));
  const pieces = details.map(inHtml);
  const shown = new Set(details.slice(0, fitting(pieces, room - bytesOf(shownLines.join('')))));
  return page(letter, shownLines, (part) => part.detailOf === undefined || shown.has(part), addressOf);
}

const bytesOf = (text: string) => Buffer.byteLength(text);

/** Number of the first pieces that fit into a room. */
function fitting(pieces: readonly string[], roomBytes: number): number {
  let left = roomBytes;
  const end = pieces.findIndex((piece) => {
    left -= bytesOf(piece);
    return left < 0;
  });
  return end < 0 ? pieces.length : end;
}

function page(
  { banner, screen, title, parts }: Letter,
  lines: readonly string[],
  isShown: (part: Part) => boolean,
  addressOf: (picture: string) => string,
): string {
  const omitted = parts.filter((part) => !isShown(part)).length;
  const cut = screen.table.lines.length - lines.length;
  const head = screen.table.head.map(
    (name) => `<th align="left" style="${font(13)};overflow-wrap:normal">${escapeMarkup(name)}</th>`,
  );
  const rows = screen.rows.map(({ label, value }) => rowInHtml(label, escapeMarkup(value)));
  const asks = letterLanguages.map((language) => escapeMarkup(screen.ask[language]));
  const full = letterLanguages.map((language) => {
    const shown = parts.filter(isShown).map((part) => partInHtml(part, language, addressOf));
    return `<hr><div lang="${language}"><h2 style="${font(17)};font-weight:bold">${escapeMarkup(title[language])}</h2>${shown.join('')}</div>`;
  });
  return [
    `<!doctype html><html lang="${letterLanguages[0]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeMarkup(screen.headline)}</title></head><body style="${font(14)}">`,
    // Lists of letters show it beside the subject.
    `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${asks.toReversed().join(' ')}</div>`,
    banner ? paragraph(`<b>${escapeMarkup(both(banner))}</b>`) : '',
    `<h1 style="${font(19)};font-weight:bold;margin:8px 0">${escapeMarkup(screen.headline)}</h1>`,
    // A drill asks for nothing.
    ...asks.map((ask) => paragraph(banner ? ask : `<b>${ask}</b>`)),
    table(rows.join('')),
    screen.table.lines.length > 0 ? `<br>${table(`<tr>${head.join('')}</tr>${lines.join('')}`)}` : '',
    omitted + cut > 0 ? paragraph(`<b>${escapeMarkup(both(leftOut(cut, omitted)))}</b>`) : '',
    paragraph(escapeMarkup(both(screenTexts.fullText))),
    ...full,
    '</body></html>',
  ].join('');
}

function lineInHtml(cells: readonly string[]): string {
  // A number of twelve digits stays one word on a telephone too.
  const shown = cells.map(
    (text) => `<td${text.length <= 12 ? ' nowrap' : ''} style="${font(13)}">${escapeMarkup(text)}</td>`,
  );
  return `<tr>${shown.join('')}</tr>`;
}

function rowInHtml(label: string, value: string): string {
  return `<tr><th scope="row" align="left" valign="top" width="120" style="${font(13)};font-weight:bold">${escapeMarkup(label)}</th><td valign="top" style="${font(14)}">${value}</td></tr>`;
}

function partInHtml(part: Part, language: LetterLanguage, addressOf: (picture: string) => string): string {
  const rows = part.rows.map(({ label, value }) => rowInHtml(label[language], valueInHtml(value, language)));
  const name = part.pictureOf === undefined ? '' : pictureName(part.pictureOf, language);
  const picture = `<br><img src="${addressOf(name)}" width="600" style="width:100%;max-width:600px" alt="${name}">`;
  return `<h3 style="${font(14)};font-weight:bold;margin:14px 0 6px">${escapeMarkup(part.heading[language])}</h3>${table(rows.join(''))}${name && picture}`;
}

function valueInHtml(value: Value, language: LetterLanguage): string {
  if (typeof value === 'string') return escapeMarkup(value);
  if (!('map' in value)) return escapeMarkup(value[language]);
  return value.map((step, i) => `${i + 1}) ${escapeMarkup(step[language])}`).join('<br>');
}
