import { deflateSync } from 'node:zlib';

/** Small files of each kind that is taken, with the parts that a check of them depends on. Pictures of nothing. */

const hex = (text: string) => Buffer.from(text.replaceAll(/\s/g, ''), 'hex');

/** A segment of a JPEG: marker, length, content. */
const segment = (marker: string, content: Buffer) =>
  Buffer.concat([hex(`ff${marker}`), Buffer.from([0, content.length + 2]), content]);

/** Its thumbnail has an end of its own; its packed picture has stuffed bytes, and a restart. Two scans: progressive. */
export const jpeg = Buffer.concat([
  hex('ffd8'),
  segment('e1', hex('457869660000 ffd8ffd9')),
  segment('db', Buffer.alloc(65, 1)),
  segment('c2', hex('0800100010 01 011100')),
  segment('da', hex('010100003f00')),
  hex('1234 ff00 56 ffd0 78 ff00'),
  // A byte to fill up stands before the marker.
  hex('ff'),
  segment('da', hex('010100003f00')),
  hex('9abc ff00'),
  hex('ffd9'),
]);

const chunk = (type: string, content: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(type), content, Buffer.alloc(4)]);
};

/** Its text holds what looks like its end. */
export const png = Buffer.concat([
  hex('89504e470d0a1a0a'),
  chunk('IHDR', hex('00000001 00000001 08 00 00 00 00')),
  chunk('tEXt', Buffer.from('Comment\0....IEND....')),
  chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
  chunk('IEND', Buffer.alloc(0)),
]);

/** Numbers of a TIFF in either order of bytes. */
function writerOf(isLittle: boolean) {
  const write = (size: 2 | 4) => (value: number) => {
    const bytes = Buffer.alloc(size);
    if (isLittle) bytes.writeUIntLE(value, 0, size);
    else bytes.writeUIntBE(value, 0, size);
    return bytes;
  };
  return { short: write(2), long: write(4) };
}

/**
 * A TIFF of so many pages, each of two strips of eight bytes: its directories come before the strips, as a file has them
 * whose cut end would not be missed otherwise.
 */
export function tiff(isLittle: boolean, pages = 1): Buffer {
  const { short, long } = writerOf(isLittle);
  const directoryBytes = 2 + 2 * 12 + 4;
  const pageBytes = directoryBytes + 16;
  const stripsAt = 8 + pages * pageBytes;
  const field = (tag: number, count: number, at: number) =>
    Buffer.concat([short(tag), short(4), long(count), long(at)]);
  const directories = Array.from({ length: pages }, (_, page) => {
    const at = 8 + page * pageBytes;
    const valuesAt = at + directoryBytes;
    const next = page + 1 < pages ? at + pageBytes : 0;
    const strips = [stripsAt + page * 16, stripsAt + page * 16 + 8];
    return Buffer.concat([
      short(2),
      field(273, 2, valuesAt),
      field(279, 2, valuesAt + 8),
      long(next),
      ...strips.map(long),
      long(8),
      long(8),
    ]);
  });
  const head = Buffer.concat([Buffer.from(isLittle ? 'II' : 'MM'), short(42), long(8)]);
  return Buffer.concat([head, ...directories, Buffer.alloc(pages * 16, 0xab)]);
}

/** A PDF of these objects. What is no text stands as it is. */
export function pdf(...objects: (string | Buffer)[]): Buffer {
  const parts = objects.flatMap((object, i) => [`${i + 1} 0 obj\n`, object, '\nendobj\n']);
  const whole = ['%PDF-1.7\n', ...parts, `xref\n0 1\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`];
  return Buffer.concat(whole.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
}

/** An object with a stream. */
export function streamObject(dictionary: string, content: Buffer | string): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return Buffer.concat([
    Buffer.from(`<<${dictionary} /Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** Objects packed into a stream, as newer files have them. */
export function packed(
  objects: string | Buffer,
  dictionary = '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode',
): Buffer {
  return streamObject(
    dictionary,
    deflateSync(
      Buffer.concat([Buffer.from('9 0  '), typeof objects === 'string' ? Buffer.from(objects) : objects]),
    ),
  );
}
