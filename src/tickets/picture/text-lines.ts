interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  /** `x` is the middle of the text; else its left end. */
  readonly centred?: boolean;
}

/** One line of a text, at its baseline, px. */
export interface Words extends TextStyle {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Estimates the width of a text, px: about a tenth above PT Sans, so that it also fits in the viewer's own font. */
export function widthOf(text: string, { size, bold = false }: TextStyle): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size * (bold ? 1.06 : 1);
}

function emsOf(character: string): number {
  if (/[ .,:;!|'"()[\]{}/\-ijlftrIіІ]/.test(character)) return 0.35;
  if (/[MWmwАДЖМФШЩЫЮжмфшщыюҖ@%—–]/.test(character)) return 0.84;
  if (/\p{Lu}/u.test(character)) return 0.66;
  return /\d/.test(character) ? 0.58 : 0.54;
}

/** Puts a text below `top`, in as many lines as it needs. */
export function paragraph(
  text: string,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
  style: TextStyle,
): { readonly lines: Words[]; readonly bottom: number } {
  const { size } = style;
  const lineHeight = Math.round(size * 1.35);
  const fits = (line: string) => widthOf(line, style) <= width;
  // Lines break between words; a word that is wider than a line is broken too.
  const pieces = text.split(' ').flatMap((word) => joined([...word], '', fits));
  const lines = joined(pieces, ' ', fits).map((line, i) => {
    return { ...style, x, y: top + i * lineHeight + size, text: line };
  });
  return { lines, bottom: top + lines.length * lineHeight };
}

/** Joins pieces as long as they fit; each line has at least one piece. */
function joined(pieces: readonly string[], between: string, fits: (text: string) => boolean): string[] {
  const made: string[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    const longer = last === undefined ? piece : last + between + piece;
    if (last !== undefined && fits(longer)) made[made.length - 1] = longer;
    else made.push(piece);
  }
  return made.length === 0 ? [''] : made;
}
