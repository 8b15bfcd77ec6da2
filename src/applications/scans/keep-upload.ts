/** Takes in the content of a scan: checked, inspected, and sealed until an application takes it. */
import { RefusedError } from '../../kernel/errors.ts';
import type { ApplicationsParts } from '../changes.ts';
import { checkScan, type ScanFault } from './check-scan.ts';
import type { InspectScan } from './inspection.ts';
import type { ScanContent } from './scan-rows.ts';
import { expectRoom, lockUploadsOf, type UploadBounds } from './upload-quota.ts';
import { insertUpload, type UploadOwner } from './upload-rows.ts';

/** @throws RefusedError BAD_REQUEST, SCAN_REFUSED, SCAN_INSPECTOR_AWAY, UPLOAD_QUOTA_EXCEEDED, UPLOADS_FULL */
export async function keepUpload(
  deps: ApplicationsParts & {
    readonly inspect: InspectScan;
    readonly bounds: UploadBounds;
    /** Bytes of the largest file that is taken. */
    readonly maxBytes: number;
  },
  bytes: Buffer,
  owner: UploadOwner,
): Promise<ScanContent & { readonly upload: string }> {
  const { database, sealing, clock, bounds } = deps;
  const checked = checkScan(bytes, deps.maxBytes);
  if (!checked.ok) throw new RefusedError('BAD_REQUEST', `expected ${expected[checked.reason]}`);
  // The scanner is not asked about a file that would not be kept.
  await expectRoom(database, owner, { files: 1, bytes: bytes.length }, bounds, clock.now());
  const { kind } = await deps.inspect(bytes);
  if (kind === 'refused') throw new RefusedError('SCAN_REFUSED', refusedFault);
  if (kind === 'away') throw new RefusedError('SCAN_INSPECTOR_AWAY', awayFault, askAgainSeconds);
  const { mediaType, sha256 } = checked;
  const id = `SCAN-${deps.newId()}`;
  const content = { mediaType, sha256, bytes: bytes.length };
  await database.transaction().execute(async (tx) => {
    const at = clock.now();
    await insertUpload(tx, { ...content, id, at }, owner, bytes.toString('base64'), sealing);
    // The lock comes last: uploads of one account wait for each other's count, and not for megabytes to be written.
    await lockUploadsOf(tx, owner);
    await expectRoom(tx, owner, nothingMore, bounds, at);
  });
  return { upload: id, ...content };
}

const refusedFault = 'expected a file in which the scanner of the operator finds nothing harmful';
const awayFault =
  'expected the scanner of the operator to look at the file, which it cannot now: post it again';
const askAgainSeconds = 30;
const nothingMore = { files: 0, bytes: 0 };

const expected: Readonly<Record<ScanFault, string>> = {
  EMPTY: 'the content of a scan as the body of the request',
  TOO_LARGE: 'a scan of at most MAX_SCAN_BYTES',
  UNKNOWN_TYPE: 'a PDF, JPEG, PNG or TIFF, which is known by its content',
  CUT: 'a whole file: this one breaks off before its end',
};
