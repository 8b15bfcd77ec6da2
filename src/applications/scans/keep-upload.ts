/** Takes the content of a scan in: checked by what it is, and sealed until an application takes it. */
import { RefusedError } from '../../kernel/errors.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { ApplicationsParts } from '../changes.ts';
import { checkScan, type ScanFault } from './check-scan.ts';
import { bytesWaiting, insertUpload, type ScanContent } from './scan-rows.ts';

/** In whose name a content is kept. */
export interface UploadOwner {
  /** As of an application. */
  readonly organisation: Owner;
  readonly by: string;
}

/** So many of the largest scans may wait for their applications, of one organisation. */
export const mostWaiting = 20;

/** @throws RefusedError BAD_REQUEST, with what was expected */
export async function keepUpload(
  { database, sealing, clock, newId }: ApplicationsParts,
  bytes: Buffer,
  maxBytes: number,
  { organisation, by }: UploadOwner,
): Promise<ScanContent & { readonly upload: string }> {
  const checked = checkScan(bytes, maxBytes);
  if (!checked.ok) throw new RefusedError('BAD_REQUEST', `expected ${expected[checked.reason]}`);
  if ((await bytesWaiting(database, organisation)) + bytes.length > mostWaiting * maxBytes)
    throw new RefusedError('BAD_REQUEST', waitingFault);
  const { mediaType, sha256 } = checked;
  const upload = `SCAN-${newId()}`;
  const content = { mediaType, sha256, bytes: bytes.length };
  const kept = { ...content, id: upload, organisation, content: bytes.toString('base64') };
  await insertUpload(database, { ...kept, at: clock.now(), by }, sealing);
  return { upload, ...content };
}

const waitingFault = `expected at most ${mostWaiting} times MAX_SCAN_BYTES of scans of your organisation that are not attached yet: attach them, or wait a day`;

const expected: Readonly<Record<ScanFault, string>> = {
  EMPTY: 'the content of a scan as the body of the request',
  TOO_LARGE: 'a scan of at most MAX_SCAN_BYTES',
  UNKNOWN_TYPE: 'a PDF, JPEG, PNG or TIFF, which is known by its content',
  CUT: 'a whole file: this one breaks off before its end',
  ACTIVE_CONTENT: 'a document that runs nothing when it is opened, and of which all objects can be read here',
  ENCRYPTED: 'a document that is not locked with a password',
};
