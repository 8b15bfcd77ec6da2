/** The streams of a PDF: pictures, page contents, and in newer files packed objects. */
import { constants, inflateSync, type ZlibOptions } from 'node:zlib';

/** One stream, by its place in the file. */
export interface PdfStream {
  /** Of the word that opens it. */
  readonly opensAt: number;
  readonly contentFrom: number;
  readonly contentTo: number;
}

const opening = Buffer.from('stream');
const closing = Buffer.from('endstream');

export function* streamsIn(bytes: Buffer): Generator<PdfStream> {
  let opensAt = bytes.indexOf(opening);
  while (opensAt !== -1) {
    const contentFrom = contentBehind(bytes, opensAt);
    if (contentFrom === null) {
      opensAt = bytes.indexOf(opening, opensAt + opening.length);
      continue;
    }
    const contentTo = bytes.indexOf(closing, contentFrom);
    // Without an end there is none behind it either: nothing is searched twice.
    if (contentTo === -1) return;
    yield { opensAt, contentFrom, contentTo };
    opensAt = bytes.indexOf(opening, contentTo + closing.length);
  }
}

/** Where the content begins behind the word that opens a stream: on the next line. Null: the word opens none. */
function contentBehind(bytes: Buffer, opensAt: number): number | null {
  if (bytes.toString('latin1', Math.max(0, opensAt - 3), opensAt) === 'end') return null;
  const at = opensAt + opening.length;
  if (bytes[at] === newLine) return at + 1;
  return bytes[at] === carriageReturn && bytes[at + 1] === newLine ? at + 2 : null;
}

const newLine = 0x0a;
const carriageReturn = 0x0d;

/** What a check has cost so far. */
export interface Effort {
  streams: number;
  /** Bytes of objects that came out, in all. */
  objects: number;
  /** Bytes that came out of the beginnings of other streams, in all. */
  starts: number;
}

const megabyte = 1024 * 1024;
/** Most that a check may cost: a file that takes more is no scan, but a bomb. */
export const mostEffort: Readonly<Effort> = { streams: 4000, objects: 8 * megabyte, starts: 64 * megabyte };

/** The whole of packed objects. Undefined for what is not packed by deflate, is cut, or is more than may still be unpacked. */
export function unpacked(content: Buffer, effort: Effort): Buffer | undefined {
  const left = mostEffort.objects - effort.objects;
  const objects = left > 0 ? inflated(content, { maxOutputLength: left }) : undefined;
  effort.objects += objects?.length ?? 0;
  return objects;
}

/** How a stream begins, unpacked as far as needed; empty for one that is not packed by deflate. */
export function startOf(content: Buffer, effort: Effort): Buffer {
  if (!isDeflate(content)) return Buffer.of();
  let start: Buffer = Buffer.of();
  // A table of codes may stand first. None is longer than the last of these.
  for (const bytes of [24, 128, 512]) {
    const part = content.subarray(0, bytes);
    start = inflated(part, { finishFlush: constants.Z_SYNC_FLUSH }) ?? start;
    effort.starts += start.length;
    if (start.length >= enoughBytes || part.length === content.length) break;
  }
  return start;
}

/** Of a beginning, to tell what it is. */
const enoughBytes = 200;

/** By the two bytes in front (RFC 1950). */
function isDeflate(content: Buffer): boolean {
  return content.length > 2 && ((content[0] ?? 0) & 0x0f) === 8 && content.readUInt16BE(0) % 31 === 0;
}

function inflated(content: Buffer, options: ZlibOptions): Buffer | undefined {
  try {
    return inflateSync(content, options);
  } catch {
    return undefined;
  }
}
