/** Attaches an uploaded scan to an application that is still open to scans. */

import type { Changed } from '../../kernel/changed.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { Transaction } from '../../storage/database.ts';
import { once } from '../../storage/idempotency.ts';
import { isOpenToScans } from '../application-state.ts';
import { type ApplicationsParts, changeSeenIn, type Seen } from '../changes.ts';
import { extentWith, type Scan } from './scan-rows.ts';
import { attachUpload } from './upload-rows.ts';

export interface ScanToAdd extends Pick<Scan, 'document' | 'name'> {
  /** Id of the upload. */
  readonly upload: string;
  readonly organisation: Owner;
  /** The applicant's, verified: base64 of a CMS; null: it is not signed. */
  readonly signature: string | null;
}

/** Why a scan is not added, beside what stands in the way of every change. */
export type NotAdded =
  /** There is no such upload to be attached. */
  | { readonly kind: 'noUpload' }
  /** The scans would be too large for one case. */
  | { readonly kind: 'caseTooLarge' }
  /** They would be more than `maxScans`. */
  | { readonly kind: 'tooManyScans' };

/** Most scans of one application. */
export const maxScans = 100;

/**
 * The same request under the same key is done once.
 * @param maxCaseBytes all scans of the application together, with their signatures
 */
export function addScan(
  parts: ApplicationsParts,
  key: string,
  seen: Seen,
  scan: ScanToAdd,
  maxCaseBytes: number,
): Promise<Changed | NotAdded> {
  const { database, clock } = parts;
  const { id: applicationId } = seen;
  const { upload: id, organisation } = scan;
  const at = clock.now();
  // A digest of a name could be tried: what is remembered of it needs the key.
  const input = { ...scan, name: parts.sealing.hash(scan.name, 'scan name').toString('hex') };
  const request = { owner: organisation, key: `${applicationId} ${key}`, mutation: 'attachScan', input, at };
  return database.transaction().execute(async (tx) => {
    let refused: NotAdded | null = null;
    let changed: Changed = { kind: 'keyInUse' };
    const result = await once(tx, request, async () => {
      changed = await changeSeenIn(tx, parts, seen, async (_tx, { state, version }) => {
        if (!isOpenToScans(state)) return { kind: 'outOfTurn', state };
        refused = await attach(tx);
        if (refused !== null) return { kind: 'notFound' };
        await tx
          .updateTable('applications')
          .set({ version: version + 1, changed_at: at })
          .where('id', '=', applicationId)
          .execute();
        return { kind: 'done', id };
      });
      return changed.kind === 'done' ? changed.id : null;
    });
    return refused ?? ('resultId' in result ? { kind: 'done', id: result.resultId } : changed);
  });

  async function attach(tx: Transaction): Promise<NotAdded | null> {
    const { scans, bytes } = await extentWith(tx, applicationId, scan);
    if (scans > maxScans) return { kind: 'tooManyScans' };
    if (bytes > maxCaseBytes) return { kind: 'caseTooLarge' };
    const isThere = await attachUpload(tx, { id, organisation, applicationId }, scan, parts.sealing);
    return isThere ? null : { kind: 'noUpload' };
  }
}
