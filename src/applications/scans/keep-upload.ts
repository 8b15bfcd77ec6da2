/** Takes the content of a scan in: checked by what it is, and sealed until an application takes it. */
import { RefusedError } from '../../kernel/errors.ts';
import type { ApplicationsParts } from '../changes.ts';
import { checkScan, type ScanFault } from './check-scan.ts';
import { insertUpload, type ScanContent } from './scan-rows.ts';

/** @throws RefusedError BAD_REQUEST, with what was expected */
export async function keepUpload(
  { database, sealing, clock, newId }: ApplicationsParts,
  bytes: Buffer,
  maxBytes: number,
  { organisation, by }: { readonly organisation: string; readonly by: string },
): Promise<ScanContent & { readonly upload: string }> {
  const checked = checkScan(bytes, maxBytes);
  if (!checked.ok) throw new RefusedError('BAD_REQUEST', `expected ${expected[checked.reason]}`);
  const { mediaType, sha256 } = checked;
  const upload = `SCAN-${newId()}`;
  const content = { mediaType, sha256, bytes: bytes.length };
  const kept = { ...content, id: upload, organisation, content: bytes.toString('base64') };
  await insertUpload(database, { ...kept, at: clock.now(), by }, sealing);
  return { upload, ...content };
}

const expected: Readonly<Record<ScanFault, string>> = {
  EMPTY: 'the content of a scan as the body of the request',
  TOO_LARGE: 'a scan of at most MAX_SCAN_BYTES',
  UNKNOWN_TYPE: 'a PDF, JPEG, PNG or TIFF, which is known by its content',
  CUT: 'a whole file: this one breaks off before its end',
  ACTIVE_CONTENT: 'a document that runs nothing when it is opened, and of which all objects can be read here',
  ENCRYPTED: 'a document that is not locked with a password',
};
