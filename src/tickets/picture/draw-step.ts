import { toDate, toDateTime } from '../../kernel/clock.ts';
import { inLanguage, type Language } from '../../kernel/text.ts';
import type { CallFault } from '../../resilience/call-fault.ts';
import type { RecordedStep } from '../recorded-steps.ts';
import { pictureTexts } from '../texts/picture-texts.ts';
import { arrow, type Block, box, cross, page, segment, words } from './ink.ts';
import type { Lane, Lanes } from './lanes.ts';
import { paragraph, type Words, widthOf } from './text-lines.ts';

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
  const plain = paragraph(inLanguage(step.text, language), { x, top: bold?.bottom ?? top, width }, { size });
  const lines = [...(bold?.lines ?? []), ...plain.lines];
  const y = plain.bottom + gap;
  const arrows = arrowsOf(step, lanes, y);
  // A step without an arrow is framed like a note; white below the others keeps the lanes from running through them.
  const backs = arrows.length === 0 ? [backOf(lines, 1)] : lines.map((one) => backOf([one], 0));
  const texts = [...lines, ...timeOf(step, number, top)].map(words);
  return { ink: [...backs, ...texts, ...arrows], bottom: y + (arrows.length === 0 ? gap : 2 * gap) };
}

/** Bold words, by which a failure is seen without colours. */
function captionOf({ kind, fault }: RecordedStep, lanes: Lanes, language: Language): string | null {
  if (kind === 'notTried') return `${inLanguage(pictureTexts.notTried, language)}.`;
  if (fault === null || (kind !== 'failed' && kind !== 'unusable')) return null;
  return `${inLanguage(pictureTexts.failed, language)}: ${failedAt(fault, lanes).name}.`;
}

function timeOf({ at }: RecordedStep, number: number, top: number): Words[] {
  const place = { x: page.margin + 24, top, width: 150 };
  return [
    ...paragraph(String(number), { ...place, x: page.margin }, { size, bold: true }).lines,
    ...paragraph(`${toDateTime(at).slice(11, 23)} +05:00`, place, { size: 14 }).lines,
    ...paragraph(toDate(at), { ...place, top: top + 18 }, { size: 12 }).lines,
  ];
}

/** Height above the baseline that a line of a step takes, px. */
const ascent = 15;

/** A box behind lines that stand below each other. */
function backOf(lines: readonly Words[], frame: number): string {
  const ys = lines.map(({ y }) => y);
  const width = Math.max(...lines.map((one) => widthOf(one.text, one)));
  const top = Math.min(...ys) - ascent;
  return box((lines[0]?.x ?? 0) - 5, top, width + 10, Math.max(...ys) - top + 6, frame);
}

/** The way of one step between the lanes, at the height `y`: arrows, and a cross where it failed. */
function arrowsOf({ kind, fault }: RecordedStep, lanes: Lanes, y: number): string[] {
  const { frontEnd, gateway, bus, system } = lanes;
  const nextHop = bus ?? system;
  if (kind === 'asked') return [arrow(frontEnd.x, gateway.x, y, 'solid')];
  if (kind === 'told') return [arrow(gateway.x, frontEnd.x, y, 'solid')];
  if (kind === 'sent') {
    const sent = arrow(gateway.x, nextHop.x, y, 'solid');
    return reached(fault, lanes) === nextHop ? [sent] : [sent, arrow(nextHop.x, system.x, y, 'dotted')];
  }
  const dashed = (from: number, to: number) => segment({ x: from, y }, { x: to, y }, 'dashed');
  const halfWay = (gateway.x + nextHop.x) / 2;
  if (kind === 'notTried') return [dashed(gateway.x, halfWay), cross(halfWay, y)];
  if (fault === null || kind === 'cause') return [];
  const from = reached(fault, lanes);
  const isAnswer = kind === 'unusable' || !silent.includes(fault.faultClass);
  const back = isAnswer ? arrow(from.x, gateway.x, y, 'dashed') : dashed(from.x, from.x - silenceLength);
  return [back, cross(failedAt(fault, lanes).x, y)];
}

/** The place of a fault: with us, in the bus, or in the system. */
function failedAt(fault: CallFault, lanes: Lanes): Lane {
  return fault.origin === 'OURS' ? lanes.gateway : reached(fault, lanes);
}

/** Without an answer the line ends between two lanes, px from the one that was silent. */
const silenceLength = 120;

const silent: readonly string[] = ['CONNECTION', 'TIMEOUT', 'ABANDONED', 'OUR_CAPACITY'];
const refusals: readonly string[] = ['OUR_CREDENTIALS', 'OUR_QUOTA'];

/** The last lane that the request got to: the system, unless the bus failed or refused it, or we did before an answer. */
function reached(fault: CallFault | null, { bus, system }: Lanes): Lane {
  if (fault === null) return system;
  const stoppedByUs = fault.origin === 'OURS' && !refusals.includes(fault.faultClass);
  return fault.origin === 'BUS' || fault.byBus || stoppedByUs ? (bus ?? system) : system;
}
