import { escapeMarkup } from '../../kernel/text.ts';
import { page } from './page.ts';
import type { Box, Cross, Line, Shape, Stroke, Words } from './shapes.ts';

/** Writes shapes as an SVG document, the later ones above the earlier. Black on white: it must survive a printer. */
export function toSvg(
  shapes: readonly Shape[],
  height: number,
  { title, lang }: { readonly title: string; readonly lang: string },
): string {
  const size = `width="${page.width}" height="${height}" viewBox="0 0 ${page.width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="${lang}" role="img" font-family="PT Sans, sans-serif">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<rect width="${page.width}" height="${height}" fill="#ffffff"/>`,
    ...shapes.map(shapeToSvg),
    '</svg>',
  ].join('\n');
}

function shapeToSvg(shape: Shape): string {
  if (shape.kind === 'words') return wordsToSvg(shape);
  if (shape.kind === 'line') return lineToSvg(shape);
  return shape.kind === 'cross' ? crossToSvg(shape) : boxToSvg(shape);
}

function wordsToSvg({ x, y, text, size, bold, centred }: Words): string {
  const style = `font-size="${size}"${bold ? ' font-weight="700"' : ''}${centred ? ' text-anchor="middle"' : ''}`;
  return `<text x="${x}" y="${y}" ${style} fill="#000000">${escapeMarkup(text)}</text>`;
}

const strokes: Readonly<Record<Stroke, string>> = {
  solid: 'stroke="#000000" stroke-width="2"',
  dashed: 'stroke="#000000" stroke-width="2.5" stroke-dasharray="10 6"',
  dotted: 'stroke="#000000" stroke-width="2" stroke-linecap="round" stroke-dasharray="0.1 6"',
  life: 'stroke="#6b6b6b" stroke-width="1"',
};

function lineToSvg({ from, to, stroke, head }: Line): string {
  const line = `<path d="M${from.x} ${from.y}L${to.x} ${to.y}" fill="none" ${strokes[stroke]}/>`;
  if (!head) return line;
  const back = to.x > from.x ? -12 : 12;
  return `${line}<path d="M${to.x} ${to.y}l${back} -6v12z" fill="#000000"/>`;
}

function crossToSvg({ x, y }: Cross): string {
  const path = `<path class="cross" d="M${x - 9} ${y - 9}l18 18m0 -18l-18 18" fill="none" stroke-linecap="round"`;
  return `${path} stroke="#ffffff" stroke-width="9"/>${path} stroke="#a00000" stroke-width="4.5"/>`;
}

function boxToSvg({ x, y, width, height, frame }: Box): string {
  const stroke = frame === 0 ? '' : ` stroke="#000000" stroke-width="${frame}"`;
  return `<rect x="${x}" y="${y}" width="${width.toFixed(1)}" height="${height}" fill="#ffffff"${stroke}/>`;
}
