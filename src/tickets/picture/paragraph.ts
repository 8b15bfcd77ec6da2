import type { Block, Words } from './shapes.ts';
import { wrap } from './text-lines.ts';

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
}

/** Height of a line of text, px. */
function lineHeight(size: number): number {
  return Math.round(size * 1.35);
}

/** Puts a text below `top`, in as many lines as it needs. `x` is its left end, or its middle when it is centred. */
export function paragraph(
  text: string,
  place: { readonly x: number; readonly top: number; readonly width: number },
  { size, bold = false, centred = false }: TextStyle,
): Block<Words> {
  const lines = wrap(text, place.width, size, bold);
  const shapes = lines.map(
    (line, i): Words => ({
      kind: 'words',
      x: place.x,
      y: place.top + i * lineHeight(size) + size,
      text: line,
      size,
      bold,
      centred,
    }),
  );
  return { shapes, bottom: place.top + lines.length * lineHeight(size) };
}
