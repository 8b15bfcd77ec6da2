import type { Database, Transaction } from '../../storage/database.ts';
import type { MaintenanceWindow } from './maintenance-window.ts';

export async function insertWindow(tx: Transaction, window: Omit<MaintenanceWindow, 'endedAt'>) {
  const { id, systemId, part, startsAt, endsAt, repeats, until, reason, by, createdAt } = window;
  await tx
    .insertInto('maintenance_windows')
    .values({
      ...{ id, system_id: systemId, part, starts_at: startsAt, ends_at: endsAt, repeats },
      ...{ until_at: until, reason, created_by: by, created_at: createdAt },
    })
    .execute();
}

const selectWindows = (database: Database) =>
  database
    .selectFrom('maintenance_windows')
    .select(['id', 'system_id as systemId', 'part', 'starts_at as startsAt', 'ends_at as endsAt', 'repeats'])
    .select(['until_at as until', 'reason', 'created_by as by'])
    .select(['created_at as createdAt', 'ended_at as endedAt'])
    .$castTo<MaintenanceWindow>();

/** Lists windows that are open or still to come, the earliest first. */
export const standingWindows = (database: Database, at: number): Promise<MaintenanceWindow[]> =>
  selectWindows(database)
    .where('ended_at', 'is', null)
    .where((is) => is.or([is('until_at', 'is', null), is('until_at', '>', at)]))
    .where((is) => is.or([is('repeats', '!=', 'NEVER'), is('ends_at', '>', at)]))
    .orderBy('starts_at')
    .orderBy('id')
    .execute();

export const findWindow = async (database: Database, id: string): Promise<MaintenanceWindow | null> =>
  (await selectWindows(database).where('id', '=', id).executeTakeFirst()) ?? null;

/** @returns false when there is none, or it has ended already */
export async function endWindow(tx: Transaction, id: string, at: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('maintenance_windows')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
