import type { Shape, Words } from './shapes.ts';
import { widthOf } from './text-lines.ts';

/** Height above the baseline that a line of a step takes, px. */
const ascent = 15;

/** White below each line of the words, so that no lane runs through them. */
export function backsOf(words: readonly Words[]): Shape[] {
  return words.map(({ x, y, text, size, bold }) => boxAround(x, y, widthOf(text, size, bold), y, 0));
}

/** A step without an arrow is framed like a note. */
export function frameOf(words: readonly Words[]): Shape {
  const ys = words.map(({ y }) => y);
  const widths = words.map(({ text, size, bold }) => widthOf(text, size, bold));
  return boxAround(words[0]?.x ?? 0, Math.min(...ys), Math.max(...widths), Math.max(...ys), 1);
}

function boxAround(x: number, firstLine: number, width: number, lastLine: number, frame: number): Shape {
  const y = firstLine - ascent;
  return { kind: 'box', x: x - 5, y, width: width + 10, height: lastLine - y + 6, frame };
}
