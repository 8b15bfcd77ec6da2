/** Small files of each accepted kind: their beginning and end, with an empty page. */

const hex = (text: string) => Buffer.from(text.replaceAll(/\s/g, ''), 'hex');

/** Its thumbnail has an end of its own, more than a kilobyte before the picture's. */
export const jpeg = Buffer.concat([
  hex('ffd8 ffe1 000a 457869660000 ffd8ffd9'),
  hex('ffda 0008 010100003f00'),
  Buffer.alloc(1500, 0x5a),
  hex('ffd9'),
]);

/** Its text holds a false end mark. */
export const png = Buffer.concat([
  hex('89504e470d0a1a0a'),
  hex('0000000d 49484452 0000000100000001 0800000000 3a7e9b55'),
  hex('0000000c 74455874 436f6d6d656e7400 49454e44 00000000'),
  hex('00000000 49454e44 ae426082'),
]);

/** In either order of bytes: a header that points to the description of the first page, and so many bytes of it. */
export function tiff(isLittle: boolean): Buffer {
  const head = isLittle ? '49492a00 20000000' : '4d4d002a 00000020';
  return Buffer.concat([hex(head), Buffer.alloc(24, 0xab), hex('0100'), Buffer.alloc(16)]);
}

/** A PDF of these objects. */
export function pdf(...objects: string[]): Buffer {
  const parts = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.7\n${parts.join('')}xref\n0 1\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`);
}
