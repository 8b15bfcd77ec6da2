/** The text of a PDF as the library writes it: streams of Flate, hexadecimal glyphs, and a map of Unicode for each font. */
import { inflateSync } from 'node:zlib';

/** Text in the order in which it is drawn, without white space, which a line break takes away. */
export function textOfPdf(file: Buffer): string {
  const objects = objectsOf(file);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  let text = '';
  for (const { dictionary } of objects.values()) {
    for (const [, name = '', id = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, unicode = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? '') ?? [];
      fonts.set(name, lettersOf(objects.get(unicode)?.stream ?? ''));
    }
  }
  for (const { stream } of objects.values()) {
    let font: ReadonlyMap<string, string> = new Map();
    for (const [, name, glyphs] of stream.matchAll(
      /\/(F\d+) [\d.]+ Tf|<([\da-f]+)>(?=[^[\]]*\] TJ| -?[\d.]+)/gi,
    )) {
      if (name !== undefined) font = fonts.get(name) ?? new Map();
      else for (const [glyph] of (glyphs ?? '').matchAll(/.{4}/g)) text += font.get(glyph) ?? '\uFFFD';
    }
  }
  return text.replace(/\s/g, '');
}

interface PdfObject {
  readonly dictionary: string;
  /** Empty where the object has none. */
  readonly stream: string;
}

function objectsOf(file: Buffer): ReadonlyMap<string, PdfObject> {
  const source = file.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const [whole, id = ''] of source.matchAll(/(\d+) 0 obj\n[\s\S]*?endobj/g)) {
    const [dictionary = '', rest] = whole.split('stream\n');
    const packed = rest?.slice(0, rest.lastIndexOf('\nendstream'));
    const isFlate = dictionary.includes('/FlateDecode');
    const stream = packed && isFlate ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1') : '';
    objects.set(id, { dictionary, stream });
  }
  return objects;
}

/** Letters by glyph, four hexadecimal digits, of a map whose ranges list their letters. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<([\da-f]{4})> <[\da-f]{4}> \[([^\]]*)\]/gi)) {
    const start = Number.parseInt(first, 16);
    for (const [at, [, code = '']] of [...list.matchAll(/<([\da-f ]+)>/gi)].entries()) {
      const glyph = (start + at).toString(16).padStart(4, '0');
      const units = code.replaceAll(' ', '').match(/.{4}/g) ?? [];
      letters.set(glyph, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    }
  }
  return letters;
}
