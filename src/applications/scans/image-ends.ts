/** Where pictures end. Both walk from piece to piece, so that an end inside a thumbnail is not taken for theirs. */

/** True for a PNG whose last piece is its IEND, with nothing behind it. */
export function endsAsPng(bytes: Buffer): boolean {
  let at = 8;
  // Length and type before the content of a chunk, a checksum of four bytes behind it.
  while (at + 12 <= bytes.length) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    at += 12 + bytes.readUInt32BE(at);
    if (type === 'IEND') return at === bytes.length;
  }
  return false;
}

/** True for a JPEG whose picture ends. What cameras write behind it is theirs. */
export function endsAsJpeg(bytes: Buffer): boolean {
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === endOfImage) return true;
    else if (standsAlone(marker)) at += 2;
    else {
      if (at + 4 > bytes.length) return false;
      at += 2 + Math.max(2, bytes.readUInt16BE(at + 2));
      if (marker === startOfScan) at = endOfScan(bytes, at);
    }
  }
  return false;
}

const endOfImage = 0xd9;
const startOfScan = 0xda;

/** Markers without a length: restarts, and the one for private use. */
function standsAlone(marker: number): boolean {
  return (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01;
}

/** The next marker behind the packed picture, in which 0xFF is followed by zero or is a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1];
    if (next !== 0 && (next === undefined || !standsAlone(next))) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}
