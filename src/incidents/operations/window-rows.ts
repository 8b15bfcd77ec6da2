/** Maintenance windows between the database's words and ours. */
import type { Database, Transaction } from '../../storage/database.ts';
import type { Row } from '../../storage/tables.ts';
import type { SystemKey } from '../../systems/systems.ts';
import type { MaintenanceWindow, Repetition } from './maintenance-window.ts';

export async function insertWindow(tx: Transaction, window: MaintenanceWindow): Promise<void> {
  await tx
    .insertInto('maintenance_windows')
    .values({
      id: window.id,
      system_id: window.systemId,
      part: window.part,
      starts_at: window.startsAt,
      ends_at: window.endsAt,
      repeats: window.repeats,
      until_at: window.until,
      reason: window.reason,
      created_by: window.by,
      created_at: window.createdAt,
    })
    .execute();
}

/** Those that are open or still to come, first the earliest. */
export async function standingWindows(database: Database, at: number): Promise<MaintenanceWindow[]> {
  const rows = await database
    .selectFrom('maintenance_windows')
    .selectAll()
    .where('ended_at', 'is', null)
    .where((is) => is.or([is('until_at', 'is', null), is('until_at', '>', at)]))
    .where((is) => is.or([is('repeats', '!=', 'NEVER'), is('ends_at', '>', at)]))
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  return rows.map(toWindow);
}

export async function findWindow(database: Database, id: string): Promise<MaintenanceWindow | null> {
  const row = await database
    .selectFrom('maintenance_windows')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toWindow(row) : null;
}

/** @returns false when there is none, or it has ended already */
export async function endWindow(database: Database, id: string, at: number): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('maintenance_windows')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function toWindow(row: Row<'maintenance_windows'>): MaintenanceWindow {
  return {
    id: row.id,
    systemId: row.system_id as SystemKey,
    part: row.part,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    repeats: row.repeats as Repetition,
    until: row.until_at,
    reason: row.reason,
    by: row.created_by,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}
