/** The prints of a paper: a page and a file, in one language or in both. */
import type { Paper } from './paper.ts';
import { type SheetLanguage, sheetLanguages } from './sheet.ts';
import { toHtml } from './to-html.ts';
import { toPdf } from './to-pdf.ts';
import { writeSheet } from './write-sheet.ts';

/**
 * Prints a page, as an HTML document.
 * @param language null: both, Kazakh first
 */
export function printPage(paper: Paper, language: SheetLanguage | null): string {
  return toHtml(sheetsOf(paper, language));
}

/**
 * Prints a PDF file. The same paper gives the same bytes.
 * @param language null: both, Kazakh first
 */
export function printFile(paper: Paper, language: SheetLanguage | null): Promise<Buffer> {
  return toPdf(sheetsOf(paper, language), paper.issuedAt);
}

function sheetsOf(paper: Paper, language: SheetLanguage | null) {
  const [first, second] = sheetLanguages;
  if (language !== null) return [writeSheet(paper, language)] as const;
  return [writeSheet(paper, first), writeSheet(paper, second)] as const;
}
