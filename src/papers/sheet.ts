/** One printed sheet of a paper in one language, before it is a page or a PDF. */

/** Languages in which papers are printed. */
export const sheetLanguages = ['kk', 'ru'] as const;

/** A language in which papers are printed. */
export type SheetLanguage = (typeof sheetLanguages)[number];

/** A row of facts. */
export interface SheetRow {
  readonly label: string;
  /** Lines below each other. */
  readonly lines: readonly string[];
}

/** A part below the rows. */
export type SheetPart =
  | { readonly kind: 'list'; readonly heading: string; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly heading: string;
      readonly columns: readonly [string, string];
      readonly rows: readonly (readonly [string, string])[];
      readonly total: readonly [string, string];
    }
  | { readonly kind: 'words'; readonly heading: string; readonly paragraphs: readonly string[] };

/** Words of a sheet, from the top to the bottom. */
export interface Sheet {
  readonly language: SheetLanguage;
  readonly title: string;
  readonly number: string;
  readonly rows: readonly SheetRow[];
  readonly parts: readonly SheetPart[];
  /** Words below the lines on which people sign. */
  readonly signatures: readonly string[];
  readonly note: string;
}
