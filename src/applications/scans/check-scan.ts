/**
 * Check that a file begins and ends as a scan does (S5.9(4), S6.10: documents are scanned). Its name and claimed type do not
 * count: both are the sender's word. Harm that a file does when it is opened is the scanner's to find (`inspection.ts`).
 */
import { createHash } from 'node:crypto';

/** Reason to refuse a file. */
export type ScanFault =
  | 'EMPTY'
  | 'TOO_LARGE'
  /** Neither PDF nor JPEG, PNG or TIFF. */
  | 'UNKNOWN_TYPE'
  /** The file begins as a scan and does not end as one: the upload broke off. */
  | 'CUT';

type ScanType = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';

type CheckedScan =
  /** `sha256`: digest of the whole file, hexadecimal. */
  | { readonly ok: true; readonly mediaType: ScanType; readonly sha256: string }
  | { readonly ok: false; readonly reason: ScanFault };

/** Checks first bytes, size and end mark; never throws. @param maxBytes of the largest file that is taken */
export function checkScan(bytes: Buffer, maxBytes: number): CheckedScan {
  if (bytes.length === 0) return { ok: false, reason: 'EMPTY' };
  if (bytes.length > maxBytes) return { ok: false, reason: 'TOO_LARGE' };
  const kind = kinds.find(({ beginnings }) => beginnings.some((begins) => startsWith(bytes, begins)));
  if (kind === undefined) return { ok: false, reason: 'UNKNOWN_TYPE' };
  if (!kind.isWhole(bytes)) return { ok: false, reason: 'CUT' };
  return { ok: true, mediaType: kind.mediaType, sha256: createHash('sha256').update(bytes).digest('hex') };
}

interface Kind {
  readonly mediaType: ScanType;
  /** Its first bytes. By its standard a PDF may begin later; such a one is also another kind of file. */
  readonly beginnings: readonly Buffer[];
  readonly isWhole: (bytes: Buffer) => boolean;
}

/** Bytes in which viewers look for the end of a PDF; cameras write less behind a JPEG. */
const tailBytes = 1024;
const endsNear = (mark: Buffer) => (bytes: Buffer) => bytes.subarray(-tailBytes).includes(mark);

/** The last piece of every PNG: no length, its name, its checksum. */
const lastPiece = hex('0000000049454e44ae426082');
const littleEndianTiff = hex('49492a00');
const bigEndianTiff = hex('4d4d002a');

const kinds: readonly Kind[] = [
  {
    mediaType: 'application/pdf',
    beginnings: [Buffer.from('%PDF-')],
    isWhole: endsNear(Buffer.from('%%EOF')),
  },
  { mediaType: 'image/jpeg', beginnings: [hex('ffd8ff')], isWhole: endsNear(hex('ffd9')) },
  {
    mediaType: 'image/png',
    beginnings: [hex('89504e470d0a1a0a')],
    isWhole: (bytes) => bytes.subarray(-lastPiece.length).equals(lastPiece),
  },
  // A TIFF has no end mark: its header alone is checked, which points to the first page.
  { mediaType: 'image/tiff', beginnings: [littleEndianTiff, bigEndianTiff], isWhole: hasItsFirstPage },
];

const tiffHeaderBytes = 8;

function hasItsFirstPage(bytes: Buffer): boolean {
  if (bytes.length < tiffHeaderBytes) return false;
  const at = startsWith(bytes, littleEndianTiff) ? bytes.readUInt32LE(4) : bytes.readUInt32BE(4);
  return at >= tiffHeaderBytes && at < bytes.length;
}

function hex(digits: string): Buffer {
  return Buffer.from(digits, 'hex');
}

function startsWith(bytes: Buffer, begins: Buffer): boolean {
  return bytes.subarray(0, begins.length).equals(begins);
}
