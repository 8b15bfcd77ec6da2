/** A paper as a page made for printing: A4, black on white, one sheet in each language. It loads nothing and runs nothing. */
import { createHash } from 'node:crypto';
import { escapeMarkup } from '../kernel/text.ts';
import type { Sheet, SheetPart } from './sheet.ts';

const style = `
@page { size: A4; margin: 18mm 18mm 16mm 22mm; }
* { box-sizing: border-box; }
html { background: #fff; color: #000; font: 11pt/1.4 "PT Sans", "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
body { margin: 0; }
main { max-width: 182mm; margin: 0 auto; padding: 8mm 6mm; }
main + main { break-before: page; border-top: 1px dashed #000; }
h1 { font-size: 15pt; line-height: 1.25; text-align: center; margin: 0 0 7mm; overflow-wrap: anywhere; }
h2 { font-size: 11.5pt; margin: 6mm 0 2mm; break-after: avoid; }
dl { display: grid; grid-template-columns: 50mm 1fr; margin: 0; border-top: 1px solid #000; }
dt, dd { margin: 0; padding: 1.3mm 0; border-bottom: 1px solid #000; overflow-wrap: anywhere; }
dt { padding-right: 4mm; }
dd { font-weight: 700; }
dd span { display: block; }
p, li { margin: 0 0 1.5mm; overflow-wrap: anywhere; }
ol { margin: 0; padding-left: 7mm; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #000; padding: 1mm 2mm; text-align: left; }
th + th, td + td { text-align: right; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tfoot { font-weight: 700; display: table-row-group; }
.signatures { display: flex; gap: 12mm; margin-top: 20mm; break-inside: avoid; }
.signatures div { flex: 1; border-top: 1px solid #000; padding-top: 1mm; font-size: 9pt; }
footer { margin-top: 8mm; font-size: 9pt; break-inside: avoid; }
@media print { main { padding: 0; max-width: none; } main + main { border-top: 0; } }
`;

const digest = createHash('sha256').update(style).digest('base64');

/** The policy under which a browser shows the page: its own style sheet, and nothing else. */
export const pagePolicy = [
  'sandbox',
  "default-src 'none'",
  `style-src 'sha256-${digest}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Writes a whole HTML document.
 * @param sheets one at least; each begins on a page of its own
 */
export function toHtml(sheets: readonly [Sheet, ...Sheet[]]): string {
  const [{ language, title, number }] = sheets;
  const name = escapeMarkup(`${title} № ${number}`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<style>${style}</style>
</head>
<body>
${sheets.map(sheetOf).join('\n')}
</body>
</html>
`;
}

function sheetOf({ language, title, rows, parts, signatures, note }: Sheet): string {
  const lines = (all: readonly string[]) => all.map((line) => `<span>${escapeMarkup(line)}</span>`).join('');
  return `<main lang="${language}">
<h1>${escapeMarkup(title)}</h1>
<dl>
${rows.map((row) => `<dt>${escapeMarkup(row.label)}</dt><dd>${lines(row.lines)}</dd>`).join('\n')}
</dl>
${parts.map(partOf).join('\n')}
<div class="signatures">${signatures.map((words) => `<div>${escapeMarkup(words)}</div>`).join('')}</div>
<footer>${escapeMarkup(note)}</footer>
</main>`;
}

function partOf(part: SheetPart): string {
  const heading = `<h2>${escapeMarkup(part.heading)}</h2>`;
  const all = (words: readonly string[], tag: string) =>
    words.map((one) => `<${tag}>${escapeMarkup(one)}</${tag}>`).join('');
  if (part.kind === 'list') return `${heading}<ol>${all(part.items, 'li')}</ol>`;
  if (part.kind === 'words') return heading + all(part.paragraphs, 'p');
  const rows = part.rows.map((row) => `<tr>${all(row, 'td')}</tr>`).join('\n');
  const head = `<thead><tr>${all(part.columns, 'th')}</tr></thead>`;
  const foot = `<tfoot><tr>${all(part.total, 'td')}</tr></tfoot>`;
  return `${heading}<table>${head}<tbody>${rows}</tbody>${foot}</table>`;
}
