/** How far a TIFF reaches: it has no end of its own, but says where its pages and their strips are. */

/** Numbers that are read before a file is given up: a chain of pages may be a ring. */
const maxReads = 2_000_000;

/** Offsets and lengths of the pieces of a picture: strips, or tiles. */
const pieces = [
  { offsets: 273, lengths: 279 },
  { offsets: 324, lengths: 325 },
] as const;

/** True for a TIFF of at least one page, everything of which is there. */
export function isWholeTiff(bytes: Buffer): boolean {
  const read = readerOf(bytes);
  let page = read(4, 4);
  for (let count = 0; page !== undefined; count += 1) {
    if (page === 0) return count > 0;
    const fields = read(page, 2);
    if (fields === undefined || fields === 0 || !hasItsPieces(read, page, fields, bytes.length)) return false;
    page = read(page + 2 + fields * fieldBytes, 4);
  }
  return false;
}

const fieldBytes = 12;

/** A whole number of so many bytes; undefined behind the end of the file, and when it has been asked too often. */
type Read = (at: number, size: 2 | 4) => number | undefined;

function readerOf(bytes: Buffer): Read {
  const isLittle = bytes[0] === 0x49;
  let reads = 0;
  return (at, size) => {
    reads += 1;
    if (reads > maxReads || at + size > bytes.length) return undefined;
    if (size === 2) return isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
    return isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  };
}

function hasItsPieces(read: Read, page: number, fields: number, end: number): boolean {
  const found = new Map<number, readonly number[] | undefined>();
  for (let i = 0; i < fields; i += 1) {
    const at = page + 2 + i * fieldBytes;
    const tag = read(at, 2);
    if (tag === undefined) return false;
    if (pieces.some(({ offsets, lengths }) => tag === offsets || tag === lengths))
      found.set(tag, numbersAt(read, at));
  }
  const kind = pieces.find(({ offsets, lengths }) => found.has(offsets) && found.has(lengths));
  const offsets = kind && found.get(kind.offsets);
  const lengths = kind && found.get(kind.lengths);
  if (!offsets || !lengths || offsets.length === 0 || offsets.length !== lengths.length) return false;
  return offsets.every((offset, i) => offset + (lengths[i] ?? 0) <= end);
}

/** The numbers of a field: in the field itself where they fit into four bytes. Undefined where they are not there. */
function numbersAt(read: Read, at: number): readonly number[] | undefined {
  const type = read(at + 2, 2);
  const size = type === 3 ? 2 : 4;
  const count = read(at + 4, 4);
  if ((type !== 3 && type !== 4) || count === undefined) return undefined;
  const start = count * size <= 4 ? at + 8 : read(at + 8, 4);
  if (start === undefined) return undefined;
  const numbers: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const number = read(start + i * size, size);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  return numbers;
}
