/**
 * An estimate of the width of a text, in px: about a tenth more than PT Sans takes, so that what was found to fit does
 * fit, also in the font that shows the SVG itself where there is no PT Sans.
 */
export function widthOf(text: string, size: number, bold = false): number {
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

/** Breaks a text into lines of at most `width` px, between words; a word that is wider than a line is broken too. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width, size, bold))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string, width: number, size: number, bold: boolean): string[] {
  const made: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character, size, bold) > width) {
      made.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...made, piece];
}
