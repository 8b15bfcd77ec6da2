import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../src/papers/paper.ts';
import { printFile, printPage } from '../../src/papers/print-paper.ts';
import { type SheetLanguage, sheetLanguages } from '../../src/papers/sheet.ts';
import { layoutIsOurs, paperTitles } from '../../src/papers/sheet-texts.ts';
import { writeSheet } from '../../src/papers/write-sheet.ts';
import { textOfPdf } from './pdf-text.ts';
import { samplePaper, samplePapers } from './sample-papers.ts';

const require = createRequire(import.meta.url);
const prints = samplePapers().flatMap((paper) =>
  sheetLanguages.map((language) => [paper.kind, language, paper] as const),
);

/** Words that stand on a sheet, as a reader of the markup sees them. */
const plain = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

/** Everything that a sheet says, piece by piece. */
function wordsOf(paper: Paper, language: SheetLanguage): string[] {
  const { title, rows, parts, signatures, note } = writeSheet(paper, language);
  const inParts = parts.flatMap((part) => {
    if (part.kind === 'list') return [part.heading, ...part.items];
    if (part.kind === 'words') return [part.heading, ...part.paragraphs];
    return [part.heading, ...part.columns, ...part.rows.flat(), ...part.total];
  });
  return [title, ...rows.flatMap(({ label, lines }) => [label, ...lines]), ...inParts, ...signatures, note];
}

describe.for(prints)('%s in %s', ([kind, language, paper]) => {
  test('The paper names its issuer, kind, time, person and item, and says that the layout is ours', () => {
    const words = wordsOf(paper, language).join('\n');
    for (const said of [
      paperTitles[kind][language],
      layoutIsOurs[language],
      `№ ${paper.number}`,
      '30.11.2026 08:41 (UTC+5)',
      paper.service.name[language],
      paper.service.order[language],
      paper.person.iin,
      paper.applicationId,
      paper.issuedBy.account,
      paper.issuedBy.organisation?.bin ?? '',
      paper.issuedBy.organisation?.name ?? '',
    ])
      expect(words).toContain(said);
    if (paper.appendix !== null)
      expect(words).toContain(
        language === 'kk' ? `${paper.appendix}-қосымша` : `приложение ${paper.appendix}`,
      );
  });

  test('The page has every word of the sheet, and no script, picture or address', () => {
    const page = printPage(paper, language);
    const shown = plain(page);
    for (const word of wordsOf(paper, language)) expect(shown).toContain(word);
    expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
    expect(page).toContain('@page { size: A4;');
    expect(page).not.toMatch(/<script|<img|<link|<iframe|href=|src=|url\(|\son\w+=/i);
  });

  test('The PDF has every word of the sheet, and the same bytes each time', async () => {
    const file = await printFile(paper, language);
    const shown = textOfPdf(file);
    for (const word of wordsOf(paper, language)) expect(shown).toContain(word.replace(/\s/g, ''));
    expect(file.equals(await printFile(paper, language))).toBe(true);
    expect(file.equals(await printFile({ ...paper, issuedAt: paper.issuedAt + 60_000 }, language))).toBe(
      false,
    );
    expect(file.toString('latin1')).toContain('<xmp:CreateDate>2026-11-30T03:41:00Z</xmp:CreateDate>');
  });

  test('The embedded font has every letter of the sheet', () => {
    const fontkit = createRequire(require.resolve('pdfkit'))('fontkit');
    const letters = new Set(wordsOf(paper, language).join(''));
    for (const file of ['400Regular/PTSans_400Regular.ttf', '700Bold/PTSans_700Bold.ttf']) {
      const font = fontkit.openSync(require.resolve(`@expo-google-fonts/pt-sans/${file}`));
      const lacking = [...letters].filter((one) => !font.hasGlyphForCodePoint(one.codePointAt(0)));
      expect(lacking).toEqual([]);
    }
  });
});

test('A PDF prints each letter that only Kazakh has', async () => {
  const person = { iin: '850630390007', name: 'ӘҒҚҢӨҰҮҺІ әғқңөұүһі' };
  const shown = textOfPdf(await printFile(samplePaper('ACCEPTANCE_RECEIPT', { person }), 'kk'));
  expect(shown).toContain('ӘҒҚҢӨҰҮҺІәғқңөұүһі');
});

test('Without a language both are printed, Kazakh first', async () => {
  const paper = samplePaper('ACCEPTANCE_RECEIPT');
  const { kk, ru } = paperTitles.ACCEPTANCE_RECEIPT;
  const page = plain(printPage(paper, null));
  expect(page.indexOf(ru, page.indexOf(kk) + kk.length)).toBeGreaterThan(page.indexOf(kk));
  const file = textOfPdf(await printFile(paper, null));
  expect(file.indexOf(ru.replace(/\s/g, ''))).toBeGreaterThan(file.indexOf(kk.replace(/\s/g, '')));
});

test('Markup in a name is text', () => {
  const person = { iin: '850630390007', name: '<script>alert("x")</script>' };
  const page = printPage(samplePaper('ACCEPTANCE_RECEIPT', { person }), 'ru');
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;');
});

test('A receipt that the gateway finished by itself says so, and one without an organisation too', () => {
  const words = (issuedBy: Paper['issuedBy']) =>
    wordsOf(samplePaper('ACCEPTANCE_RECEIPT', { issuedBy }), 'ru').join('\n');
  const own = words({ account: 'GATEWAY', organisation: { bin: '160440007161', name: null } });
  expect(own).toContain('шлюз «Тирек»');
  expect(own).toContain('БИН 160440007161');
  expect(words({ account: 'citizen-1', organisation: null })).toContain('организация не указана');
});
