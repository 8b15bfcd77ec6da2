/** Actions of an operator on a system's state: announced maintenance, forced outage, end of an incident. */

import type { Changed } from '../../kernel/changed.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { NewId } from '../../kernel/ids.ts';
import type { Owner } from '../../kernel/owner.ts';
import { changeOnce } from '../../storage/change-kept.ts';
import type { Database } from '../../storage/database.ts';
import { findIncident } from '../records/incident-rows.ts';
import { takeTurn } from '../records/merge-incident.ts';
import { noteAction } from '../records/outage-actions.ts';
import { type ForcedOutage, forceOpen } from './force-open.ts';
import type { MaintenanceWindow } from './maintenance-window.ts';
import { endWindow, insertWindow } from './window-rows.ts';

export type NewWindow = Omit<MaintenanceWindow, 'id' | 'createdAt' | 'endedAt'>;
/** The operator's own key: a repeated request under the same key is done once. */
export type OperatorKey = { readonly owner: Owner; readonly key: string };
export type OperatorActions = ReturnType<typeof createOperatorActions>;

export function createOperatorActions(deps: {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Shows the change in this replica at once; the other replicas show it within a second. */
  readonly refresh: () => Promise<unknown>;
}) {
  const { database, clock, newId } = deps;

  async function shown(change: Promise<Changed>): Promise<Changed> {
    const changed = await change;
    if (changed.kind === 'done') await deps.refresh();
    return changed;
  }

  return {
    openWindow(key: OperatorKey, window: NewWindow): Promise<Changed> {
      const at = clock.now();
      const request = { ...key, mutation: 'openMaintenanceWindow', input: window, at };
      return shown(
        changeOnce(database, request, async (tx) => {
          const id = `MW-${newId()}`;
          await insertWindow(tx, { ...window, id, createdAt: at });
          const { by, reason } = window;
          await noteAction(tx, { kind: 'MAINTENANCE_ANNOUNCED', at, by, window_id: id, reason });
          return { kind: 'done', id };
        }),
      );
    },
    endWindow(id: string, by: string): Promise<Changed> {
      const end = database.transaction().execute(async (tx): Promise<Changed> => {
        const at = clock.now();
        if (!(await endWindow(tx, id, at))) return { kind: 'notFound' };
        await noteAction(tx, { kind: 'MAINTENANCE_ENDED', at, by, window_id: id });
        return { kind: 'done', id };
      });
      return shown(end);
    },
    forceOutage(key: OperatorKey, outage: ForcedOutage): Promise<Changed> {
      const at = clock.now();
      const request = { ...key, mutation: 'forceOutage', input: outage, at };
      return shown(
        changeOnce(database, request, async (tx) => {
          const id = await forceOpen(tx, outage, at, newId);
          const { by, reason } = outage;
          await noteAction(tx, { kind: 'SYSTEM_FORCED_OFF', at, by, incident_id: id, reason });
          return { kind: 'done', id };
        }),
      );
    },
    resolveIncident(incidentId: string, by: string, reason: string): Promise<Changed> {
      const resolve = database.transaction().execute(async (tx): Promise<Changed> => {
        const incident = await findIncident(tx, incidentId);
        if (incident === null) return { kind: 'notFound' };
        await takeTurn(tx, incident);
        const { id } = incident;
        const at = clock.now();
        const { numUpdatedRows } = await tx
          .updateTable('incidents')
          .set({ resolved_at: at, resolved_by: 'OPERATOR', resolution_reason: `${by}: ${reason}` })
          .where('id', '=', id)
          .where('resolved_at', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return { kind: 'outOfTurn', state: 'RESOLVED' };
        await noteAction(tx, { kind: 'INCIDENT_ENDED', at, by, incident_id: id, reason });
        return { kind: 'done', id };
      });
      return shown(resolve);
    },
  };
}
