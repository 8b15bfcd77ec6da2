/** A paper as a PDF file: A4, black on white, PT Sans embedded, since a viewer's own font may lack Kazakh letters. */
import { createRequire } from 'node:module';
import type PDFDocument from 'pdfkit';
import { toJsDate } from '../kernel/clock.ts';
import { drawSheet } from './draw-sheet.ts';
import type { Sheet } from './sheet.ts';

const { resolve } = createRequire(import.meta.url);

const fonts = {
  plain: resolve('@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf'),
} as const;

/** Margins of the page, points: 22 mm at the side of the binding. */
const margins = { top: 51, right: 51, bottom: 45, left: 62 } as const;

/**
 * Writes a file. The same sheets with the same time of issue give the same bytes: the file of a case can be compared with a
 * file that is read later. Takes some 50 ms of the event loop for a sheet, and 200 ms more for the first file of a process, which loads the library.
 * @param sheets one at least; each begins on a page of its own
 * @param issuedAt epoch ms, as the creation date of the file
 */
export async function toPdf(sheets: readonly [Sheet, ...Sheet[]], issuedAt: number): Promise<Buffer> {
  // A gateway that never prints a paper does not load the library.
  const { default: Document } = await import('pdfkit');
  const [{ language, title, number }] = sheets;
  const document = new Document({
    ...{ size: 'A4', margins, pdfVersion: '1.7', lang: language, displayTitle: true, autoFirstPage: false },
    font: fonts.plain,
    info: {
      Title: `${title} № ${number}`,
      ...{ Creator: 'Tirek', Producer: 'Tirek', CreationDate: toJsDate(issuedAt) },
    },
  });
  const file = bytesOf(document);
  document.registerFont('plain', fonts.plain).registerFont('bold', fonts.bold);
  for (const sheet of sheets) drawSheet(document.addPage(), sheet);
  document.end();
  return file;
}

function bytesOf(document: InstanceType<typeof PDFDocument>): Promise<Buffer> {
  const { promise, resolve: done, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.on('end', () => done(Buffer.concat(chunks)));
  document.on('error', reject);
  return promise;
}
