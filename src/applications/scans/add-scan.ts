/** Attaches an uploaded scan to an application that is open to scans. */
import type { Changed } from '../../kernel/changed.ts';
import type { Owner } from '../../kernel/owner.ts';
import { changeOnce, ifUnchanged } from '../../storage/change-kept.ts';
import { lockApplication } from '../application-rows.ts';
import { isOpenToScans } from '../application-state.ts';
import { type ApplicationsParts, changeColumns, type Seen } from '../changes.ts';
import { extentWith, type Scan } from './scan-rows.ts';
import { attachUpload } from './upload-rows.ts';

export interface ScanToAdd extends Pick<Scan, 'document' | 'name' | 'attestation'> {
  /** Id of the upload. */
  readonly upload: string;
  readonly organisation: Owner;
  /** The applicant's verified signature: base64 of a CMS; null: it is not signed. */
  readonly signature: string | null;
}

/** Reasons against a scan. `noUpload`: it does not exist. `caseTooLarge`, `tooManyScans` (`maxScans`): the case is full. */
export type NotAdded = { readonly kind: 'noUpload' | 'caseTooLarge' | 'tooManyScans' };

/** Scans of one application at most. */
export const maxScans = 100;

/** Adds a scan once under a key. @param maxCaseBytes of all scans of the application together, with their signatures */
export function addScan(
  { database, sealing, clock }: ApplicationsParts,
  key: string,
  { id: applicationId, expectedVersion }: Seen,
  scan: ScanToAdd,
  maxCaseBytes: number,
): Promise<Changed | NotAdded> {
  const { upload: id, organisation } = scan;
  const at = clock.now();
  // A reader could guess a name by its bare digest: this one needs the key.
  const input = { ...scan, name: sealing.hash(scan.name, 'scan name').toString('hex') };
  const request = { owner: organisation, key: `${applicationId} ${key}`, mutation: 'attachScan', input, at };
  return changeOnce<Changed | NotAdded>(database, request, async (tx) => {
    const found = await lockApplication(tx, applicationId, sealing);
    return ifUnchanged(found, expectedVersion, async ({ state, version }): Promise<Changed | NotAdded> => {
      if (!isOpenToScans(state)) return { kind: 'outOfTurn', state };
      const { scans, bytes } = await extentWith(tx, applicationId, scan);
      if (scans > maxScans) return { kind: 'tooManyScans' };
      if (bytes > maxCaseBytes) return { kind: 'caseTooLarge' };
      const isThere = await attachUpload(tx, { id, organisation, applicationId }, scan, sealing);
      if (!isThere) return { kind: 'noUpload' };
      await changeColumns(tx, { id: applicationId, version }, at);
      return { kind: 'done', id };
    });
  });
}
