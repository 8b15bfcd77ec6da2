/** Parts of a sheet that differ by the kind of paper: documents, ground, period, decision. */
import type { Paper, PaperFacts } from './paper.ts';
import { ruleWords } from './rule-words.ts';
import type { SheetLanguage, SheetPart } from './sheet.ts';
import { sheetTexts } from './sheet-texts.ts';

/** Gives the parts in the order in which they stand on the sheet. */
export function partsOf(paper: Paper, language: SheetLanguage): readonly SheetPart[] {
  switch (paper.kind) {
    case 'ACCEPTANCE_RECEIPT':
      return [documentsPart(paper.facts, language)];
    case 'PENSION_DIFFERENCE_REFUSAL':
    case 'LOSS_OF_CAPACITY_REFUSAL':
      return [groundPart(paper.facts, language)];
    case 'CONTRIBUTIONS_NOTIFICATION':
      return [periodPart(paper.facts, language), contributionsPart(paper.facts, language)];
    case 'APPOINTMENT_DECISION':
      return decisionParts(paper.facts, language);
  }
}

function documentsPart({ documents }: PaperFacts['ACCEPTANCE_RECEIPT'], language: SheetLanguage): SheetPart {
  const heading = sheetTexts.documents[language];
  if (documents.length === 0)
    return { kind: 'words', heading, paragraphs: [sheetTexts.noDocuments[language]] };
  return { kind: 'list', heading, items: documents.map(({ kind, name }) => `${kind[language]}: ${name}`) };
}

function groundPart({ ground }: PaperFacts['LOSS_OF_CAPACITY_REFUSAL'], language: SheetLanguage): SheetPart {
  return {
    kind: 'words',
    heading: sheetTexts.refused[language],
    paragraphs: [ground.text[language], ruleWords(ground.item, null, language)],
  };
}

function periodPart(
  { period }: PaperFacts['CONTRIBUTIONS_NOTIFICATION'],
  language: SheetLanguage,
): SheetPart {
  const words = `${day(period.from)} – ${day(period.to)}`;
  return { kind: 'words', heading: sheetTexts.period[language], paragraphs: [words] };
}

function contributionsPart(
  { contributions, total }: PaperFacts['CONTRIBUTIONS_NOTIFICATION'],
  language: SheetLanguage,
): SheetPart {
  const heading = sheetTexts.contributions[language];
  if (contributions.length === 0)
    return { kind: 'words', heading, paragraphs: [sheetTexts.noContributions[language]] };
  return {
    ...{ kind: 'table', heading },
    columns: [sheetTexts.month[language], sheetTexts.amount[language]],
    rows: contributions.map(({ month, amount }) => [day(month), money(amount)] as const),
    total: [sheetTexts.total[language], money(total)],
  };
}

function decisionParts(
  { outcome, reasons }: PaperFacts['APPOINTMENT_DECISION'],
  language: SheetLanguage,
): SheetPart[] {
  const { decision, appointed, refusedToAppoint } = sheetTexts;
  const said = (outcome === 'APPOINTED' ? appointed : refusedToAppoint)[language];
  const decided: SheetPart = { kind: 'words', heading: decision[language], paragraphs: [said] };
  if (reasons.length === 0) return [decided];
  return [decided, { kind: 'words', heading: sheetTexts.reasons[language], paragraphs: reasons }];
}

/** `2026-05-31` as `31.05.2026`, and `2026-05` as `05.2026`. */
const day = (date: string) => date.split('-').reverse().join('.');

/** Thousands apart, by a space that does not break: `1 234 567,80`. */
function money(amount: string): string {
  const [whole = '', part] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  return part === undefined ? grouped : `${grouped},${part}`;
}
