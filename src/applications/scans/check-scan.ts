/**
 * Whether a file that somebody attaches to an application is a scan (S5.9(4), S6.10: documents are scanned). By its content
 * alone: neither its name nor the type that was claimed is looked at, for both are the sender's word.
 */
import { createHash } from 'node:crypto';
import { endsAsJpeg, endsAsPng } from './image-ends.ts';
import { endsAsPdf, pdfFault } from './pdf-content.ts';
import { isWholeTiff } from './tiff-extent.ts';

/** Why a file is not taken. */
export type ScanFault =
  | 'EMPTY'
  | 'TOO_LARGE'
  /** Neither PDF nor JPEG, PNG or TIFF. */
  | 'UNKNOWN_TYPE'
  /** Begins as a scan and does not end as one: an upload that broke off. */
  | 'CUT'
  /** A PDF that does something when it is opened, carries other files along, or hides its objects from this check. */
  | 'ACTIVE_CONTENT'
  /** A PDF that nobody here can read. */
  | 'ENCRYPTED';

export type ScanType = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/tiff';

export type CheckedScan =
  | {
      readonly ok: true;
      readonly mediaType: ScanType;
      /** Of the whole file, hexadecimal. */
      readonly sha256: string;
    }
  | { readonly ok: false; readonly reason: ScanFault };

/**
 * Never throws, whatever the bytes. It is no virus scanner: it refuses what a scan has no need of, and does not decode
 * pictures.
 * @param maxBytes the largest file that is taken
 */
export function checkScan(bytes: Buffer, maxBytes: number): CheckedScan {
  if (bytes.length === 0) return { ok: false, reason: 'EMPTY' };
  if (bytes.length > maxBytes) return { ok: false, reason: 'TOO_LARGE' };
  const kind = kinds.find(({ beginnings }) => beginnings.some((begins) => startsWith(bytes, begins)));
  if (kind === undefined) return { ok: false, reason: 'UNKNOWN_TYPE' };
  if (!kind.isWhole(bytes)) return { ok: false, reason: 'CUT' };
  const reason = kind.faultOf?.(bytes) ?? null;
  if (reason !== null) return { ok: false, reason };
  return { ok: true, mediaType: kind.mediaType, sha256: createHash('sha256').update(bytes).digest('hex') };
}

interface Kind {
  readonly mediaType: ScanType;
  /** Its first bytes. A PDF may begin later by its standard; one that does is another file as well. */
  readonly beginnings: readonly Buffer[];
  readonly isWhole: (bytes: Buffer) => boolean;
  readonly faultOf?: (bytes: Buffer) => ScanFault | null;
}

const kinds: readonly Kind[] = [
  {
    mediaType: 'application/pdf',
    beginnings: [Buffer.from('%PDF-')],
    isWhole: endsAsPdf,
    faultOf: pdfFault,
  },
  { mediaType: 'image/jpeg', beginnings: [Buffer.from('ffd8ff', 'hex')], isWhole: endsAsJpeg },
  { mediaType: 'image/png', beginnings: [Buffer.from('89504e470d0a1a0a', 'hex')], isWhole: endsAsPng },
  {
    mediaType: 'image/tiff',
    beginnings: [Buffer.from('49492a00', 'hex'), Buffer.from('4d4d002a', 'hex')],
    isWhole: isWholeTiff,
  },
];

function startsWith(bytes: Buffer, begins: Buffer): boolean {
  return bytes.subarray(0, begins.length).equals(begins);
}
