/** The elements of a picture as SVG: places and sizes in px from the upper left corner. Black on white, for printers. */
import { escapeMarkup } from '../../kernel/text.ts';
import type { Words } from './text-lines.ts';

/** The page of a picture, px. Its height grows with the steps. */
export const page = { width: 1100, margin: 28 } as const;

/** Elements below each other, and their lower end. */
export type Block = { readonly ink: readonly string[]; readonly bottom: number };

/** Document of elements, the later ones above the earlier. */
export function svgOf(ink: readonly string[], height: number, title: string, lang: string): string {
  const size = `width="${page.width}" height="${height}" viewBox="0 0 ${page.width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="${lang}" role="img" font-family="PT Sans, sans-serif">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<rect width="${page.width}" height="${height}" fill="#ffffff"/>`,
    ...ink,
    '</svg>',
  ].join('\n');
}

export function words({ x, y, text, size, bold, centred }: Words): string {
  const style = `font-size="${size}"${bold ? ' font-weight="700"' : ''}${centred ? ' text-anchor="middle"' : ''}`;
  return `<text x="${x}" y="${y}" ${style} fill="#000000">${escapeMarkup(text)}</text>`;
}

const strokes = {
  solid: 'stroke="#000000" stroke-width="2"',
  dashed: 'stroke="#000000" stroke-width="2.5" stroke-dasharray="10 6"',
  dotted: 'stroke="#000000" stroke-width="2" stroke-linecap="round" stroke-dasharray="0.1 6"',
  /** The thin line below the head of a lane. */
  life: 'stroke="#6b6b6b" stroke-width="1"',
} as const;

type Point = { readonly x: number; readonly y: number };

export function segment(from: Point, to: Point, stroke: keyof typeof strokes): string {
  return `<path d="M${from.x} ${from.y}L${to.x} ${to.y}" fill="none" ${strokes[stroke]}/>`;
}

/** A line at the height `y` with a head at its end. */
export function arrow(from: number, to: number, y: number, stroke: keyof typeof strokes): string {
  const head = `<path d="M${to} ${y}l${to > from ? -12 : 12} -6v12z" fill="#000000"/>`;
  return segment({ x: from, y }, { x: to, y }, stroke) + head;
}

/** The mark of a failure, around its middle. */
export function cross(x: number, y: number): string {
  const path = `<path class="cross" d="M${x - 9} ${y - 9}l18 18m0 -18l-18 18" fill="none" stroke-linecap="round"`;
  return `${path} stroke="#ffffff" stroke-width="9"/>${path} stroke="#a00000" stroke-width="4.5"/>`;
}

/** @param frame thickness; 0: only white, so that no line crosses a text on it */
export function box(x: number, y: number, width: number, height: number, frame: number): string {
  const stroke = frame === 0 ? '' : ` stroke="#000000" stroke-width="${frame}"`;
  return `<rect x="${x}" y="${y}" width="${width.toFixed(1)}" height="${height}" fill="#ffffff"${stroke}/>`;
}
