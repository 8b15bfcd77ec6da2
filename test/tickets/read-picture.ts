import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { SaxesParser } from 'saxes';
import { pictureFont } from '../../src/tickets/picture/picture-font.ts';

await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** A text of a picture and the rectangle that it fills in the drawing. */
interface DrawnText {
  readonly text: string;
  readonly bold: boolean;
  readonly box: Rectangle;
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Reads a picture with an XML parser, and measures its texts in the font they are drawn in. */
export function readPicture(svg: string) {
  const texts: DrawnText[] = [];
  const paths: Record<string, string>[] = [];
  const boxes: Record<string, string>[] = [];
  let open: Record<string, string> | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open = name === 'text' ? attributes : null;
    if (name === 'path') paths.push(attributes);
    if (name === 'rect') boxes.push(attributes);
  });
  parser.on('text', (text) => {
    if (open !== null) texts.push({ text, bold: open['font-weight'] === '700', box: measure(open, text) });
    open = null;
  });
  parser.write(svg).close();
  const crosses = paths.filter((path) => path.class === 'cross').map(middleOf);
  return { texts, paths, boxes, crosses: crosses.filter((_, i) => i % 2 === 1) };
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

function measure(attributes: Record<string, string>, text: string): Rectangle {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const escaped = text.replace(/[&<"]/g, (sign) => signs[sign] ?? sign);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9000"><text ${written.join(' ')}>${escaped}</text></svg>`;
  const box = new Resvg(svg, { font: pictureFont }).getBBox();
  if (box === undefined) throw new Error(`Nothing is drawn for ${text}`);
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

/** The middle of a cross, of which the path begins at the upper left end, 9 px away. */
function middleOf({ d = '' }: Record<string, string>) {
  const [, x, y] = /^M(\S+) (\S+)l/.exec(d) ?? [];
  return { x: Number(x) + 9, y: Number(y) + 9 };
}

export function overlap(one: Rectangle, other: Rectangle): boolean {
  const apart = one.right <= other.left || other.right <= one.left;
  return !apart && one.top < other.bottom && other.top < one.bottom;
}
