import { toDate, toDateTime } from '../../kernel/clock.ts';
import { inLanguage, type Language } from '../../kernel/text.ts';
import type { RecordedStep } from '../recorded-steps.ts';
import { arrowsOf, failedAt } from './arrows.ts';
import { backsOf, frameOf } from './backs.ts';
import type { Lanes } from './lanes.ts';
import { page } from './page.ts';
import { paragraph } from './paragraph.ts';
import { pictureTexts } from './picture-texts.ts';
import type { Block, Shape } from './shapes.ts';

const size = 15;
const gap = 13;

/** One step below `top`: number and time at the left, its words, and its arrows below them. */
export function drawStep(
  step: RecordedStep,
  number: number,
  lanes: Lanes,
  language: Language,
  top: number,
): Block {
  const x = (step.kind === 'asked' || step.kind === 'told' ? lanes.frontEnd.x : lanes.gateway.x) + 12;
  const width = page.width - page.margin - x;
  const caption = captionOf(step, lanes, language);
  const bold = caption === null ? null : paragraph(caption, { x, top, width }, { size, bold: true });
  const below = { x, top: bold?.bottom ?? top, width };
  const plain = paragraph(inLanguage(step.text, language), below, { size });
  const words = [...(bold?.shapes ?? []), ...plain.shapes];
  const y = plain.bottom + gap;
  const arrows = arrowsOf(step, lanes, y);
  const backs = arrows.length === 0 ? [frameOf(words)] : backsOf(words);
  const shapes = [...backs, ...words, ...timeOf(step, number, top), ...arrows];
  return { shapes, bottom: y + (arrows.length === 0 ? gap : 2 * gap) };
}

/** What is said in bold, so that a failure is seen without colours. */
function captionOf({ kind, fault }: RecordedStep, lanes: Lanes, language: Language): string | null {
  if (kind === 'notTried') return `${inLanguage(pictureTexts.notTried, language)}.`;
  if (fault === null || (kind !== 'failed' && kind !== 'unusable')) return null;
  return `${inLanguage(pictureTexts.failed, language)}: ${failedAt(fault, lanes).name}.`;
}

function timeOf({ at }: RecordedStep, number: number, top: number): Shape[] {
  const x = page.margin + 24;
  const width = 150;
  const time = `${toDateTime(at).slice(11, 23)} +05:00`;
  return [
    ...paragraph(String(number), { x: page.margin, top, width }, { size, bold: true }).shapes,
    ...paragraph(time, { x, top, width }, { size: 14 }).shapes,
    ...paragraph(toDate(at), { x, top: top + 18, width }, { size: 12 }).shapes,
  ];
}
