/** Attaches an uploaded scan to an application that is still open to scans. */
import { once } from '../../storage/idempotency.ts';
import { isOpenToScans } from '../application-state.ts';
import { type ApplicationChanged, type ApplicationsParts, changeSeenIn, type Seen } from '../changes.ts';
import { attachUpload, type Scan } from './scan-rows.ts';

export interface ScanToAdd extends Pick<Scan, 'document' | 'name'> {
  /** Id of the upload. */
  readonly upload: string;
  readonly organisation: string;
  /** The applicant's, verified: base64 of a CMS; null: it is not signed. */
  readonly signature: string | null;
}

/** The same request under the same key is done once. `noUpload`: there is none of this id to be attached. */
export function addScan(
  parts: ApplicationsParts,
  key: string,
  seen: Seen,
  scan: ScanToAdd,
): Promise<ApplicationChanged | { readonly kind: 'noUpload' }> {
  const { database, clock } = parts;
  const { id: applicationId } = seen;
  const { upload: id, organisation } = scan;
  const at = clock.now();
  const request = { key: `${applicationId} ${key}`, mutation: 'attachScan', input: scan, at };
  return database.transaction().execute(async (tx) => {
    let isThere = true;
    let changed: ApplicationChanged = { kind: 'keyInUse' };
    const result = await once(tx, request, async () => {
      changed = await changeSeenIn(tx, parts, seen, async (_tx, { state, version }) => {
        if (!isOpenToScans(state)) return { kind: 'outOfTurn', state };
        isThere = await attachUpload(tx, { id, organisation, applicationId }, scan, parts.sealing);
        if (!isThere) return { kind: 'notFound' };
        await tx
          .updateTable('applications')
          .set({ version: version + 1, changed_at: at })
          .where('id', '=', applicationId)
          .execute();
        return { kind: 'done', id };
      });
      return changed.kind === 'done' ? changed.id : null;
    });
    if (!isThere) return { kind: 'noUpload' };
    return 'resultId' in result ? { kind: 'done', id: result.resultId } : changed;
  });
}
