/** Adds a scan to an application that is still open to scans. */
import { once } from '../../storage/idempotency.ts';
import { isOpenToScans } from '../application-state.ts';
import { type ApplicationChanged, type ApplicationsParts, changeSeenIn, type Seen } from '../changes.ts';
import { insertScan, type NewScan } from './scan-rows.ts';

export type ScanToAdd = Pick<NewScan, 'document' | 'name' | 'mediaType' | 'bytes' | 'sha256' | 'content'>;

/** The same request under the same key is done once, whatever version it has seen. */
export function addScan(
  parts: ApplicationsParts,
  key: string,
  seen: Seen,
  scan: ScanToAdd,
): Promise<ApplicationChanged> {
  const { database, sealing, clock, newId } = parts;
  const { content: _, ...told } = scan;
  const at = clock.now();
  const request = { key: `${seen.id} ${key}`, mutation: 'attachScan', input: told, at };
  return database.transaction().execute(async (tx) => {
    let changed: ApplicationChanged = { kind: 'keyInUse' };
    const result = await once(tx, request, async () => {
      changed = await changeSeenIn(tx, parts, seen, async (_tx, { state, version }) => {
        if (!isOpenToScans(state)) return { kind: 'outOfTurn', state };
        const { id: applicationId, by } = seen;
        const id = `SCAN-${newId()}`;
        await insertScan(tx, { ...scan, id, applicationId, at, by }, sealing);
        await tx
          .updateTable('applications')
          .set({ version: version + 1, changed_at: at })
          .where('id', '=', applicationId)
          .execute();
        return { kind: 'done', id };
      });
      return changed.kind === 'done' ? changed.id : null;
    });
    return 'resultId' in result ? { kind: 'done', id: result.resultId } : changed;
  });
}
