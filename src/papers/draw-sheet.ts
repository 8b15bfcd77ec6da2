/** Draws a sheet on the pages of a PDF document, from the top; content that does not fit continues on the next page. Sizes are points. */
import type PDFDocument from 'pdfkit';
import type { Sheet, SheetPart, SheetRow } from './sheet.ts';

type Document = InstanceType<typeof PDFDocument>;

/** A document that is drawn on, with the words at the top of each further page of its sheet. */
interface Pen {
  readonly document: Document;
  readonly continued: string;
}

const sizes = { title: 15, heading: 11.5, body: 11, small: 9 } as const;
const labelWidth = 142;
const padding = 4;
const lineGap = 1.5;

/** Draws on the current page of the document, whose fonts `plain` and `bold` are registered. */
export function drawSheet(document: Document, sheet: Sheet): void {
  const { title, rows, parts, signatures, note } = sheet;
  const pen = { document, continued: `№ ${sheet.number}` };
  const { x, width } = areaOf(document);
  document.font('bold').fontSize(sizes.title).text(title, x, document.y, { width, align: 'center' });
  document.moveDown(0.8);
  ruleAt(document, document.y);
  for (const row of rows) drawRow(pen, row);
  for (const part of parts) drawPart(pen, part);
  drawSignatures(pen, signatures);
  document.font('plain').fontSize(sizes.small);
  needs(pen, document.heightOfString(note, { width }) + 20);
  document.text(note, x, document.y + 20, { width });
}

/** The left edge and the width between the margins. */
function areaOf({ page }: Document) {
  return { x: page.margins.left, width: page.width - page.margins.left - page.margins.right };
}

/** Goes to a new page where less than this height is left. The font is another one then. */
function needs({ document, continued }: Pen, height: number): boolean {
  if (document.y + height <= document.page.height - document.page.margins.bottom) return false;
  document.addPage().font('plain').fontSize(sizes.small);
  const { x, width } = areaOf(document);
  document.text(continued, x, document.y, { width, align: 'right' }).moveDown(0.5);
  return true;
}

function ruleAt(document: Document, y: number, from = 0, to = areaOf(document).width): void {
  const { x } = areaOf(document);
  document
    .lineWidth(0.7)
    .moveTo(x + from, y)
    .lineTo(x + to, y)
    .stroke();
}

function drawRow(pen: Pen, { label, lines }: SheetRow): void {
  const { document } = pen;
  const { x, width } = areaOf(document);
  const value = lines.join('\n');
  const valueWidth = width - labelWidth;
  const options = { lineGap };
  const plain = () => document.font('plain').fontSize(sizes.body);
  const bold = () => document.font('bold').fontSize(sizes.body);
  const labelHeight = plain().heightOfString(label, { ...options, width: labelWidth - padding * 2 });
  const height = Math.max(labelHeight, bold().heightOfString(value, { ...options, width: valueWidth }));
  needs(pen, height + padding * 2);
  const top = document.y + padding;
  plain().text(label, x, top, { ...options, width: labelWidth - padding * 2 });
  bold().text(value, x + labelWidth, top, { ...options, width: valueWidth });
  document.y = top + height + padding;
  ruleAt(document, document.y);
}

function drawPart(pen: Pen, part: SheetPart): void {
  const { document } = pen;
  const { x, width } = areaOf(document);
  needs(pen, 60);
  document.font('bold').fontSize(sizes.heading);
  document.text(part.heading, x, document.y + 16, { width }).moveDown(0.3);
  if (part.kind === 'table') {
    drawTable(pen, part);
    return;
  }
  const lines = part.kind === 'list' ? part.items.map((one, at) => `${at + 1}. ${one}`) : part.paragraphs;
  const options = { width, lineGap, paragraphGap: 3 };
  for (const line of lines) {
    needs(pen, document.font('plain').fontSize(sizes.body).heightOfString(line, options));
    document.font('plain').fontSize(sizes.body).text(line, x, document.y, options);
  }
}

function drawTable(pen: Pen, { columns, rows, total }: SheetPart & { kind: 'table' }): void {
  ruleAt(pen.document, pen.document.y);
  drawCells(pen.document, columns, 'bold');
  const drawNext = (cells: readonly [string, string], font: 'plain' | 'bold') => {
    // A further page has the names of the columns again.
    if (needs(pen, cellHeight)) drawCells(pen.document, columns, 'bold');
    drawCells(pen.document, cells, font);
  };
  for (const row of rows) drawNext(row, 'plain');
  drawNext(total, 'bold');
}

const cellHeight = 24;

/** One line of a table: the first cell at the left edge, the second at the right. */
function drawCells(
  document: Document,
  [first, second]: readonly [string, string],
  font: 'plain' | 'bold',
): void {
  const { x, width } = areaOf(document);
  document.font(font).fontSize(sizes.body);
  const top = document.y + padding;
  document.text(first, x + padding, top, { width: width / 2 - padding });
  document.text(second, x + width / 2, top, { width: width / 2 - padding, align: 'right' });
  document.y = top + document.currentLineHeight(true) + padding;
  ruleAt(document, document.y);
}

/** Lines to sign on, side by side. */
function drawSignatures(pen: Pen, signatures: readonly string[]): void {
  const { document } = pen;
  const { x, width } = areaOf(document);
  const gap = 34;
  const each = (width - gap * (signatures.length - 1)) / signatures.length;
  needs(pen, 100);
  const top = document.y + 60;
  document.font('plain').fontSize(sizes.small);
  for (const [at, words] of signatures.entries()) {
    const left = at * (each + gap);
    ruleAt(document, top, left, left + each);
    document.text(words, x + left, top + 3, { width: each });
  }
}
