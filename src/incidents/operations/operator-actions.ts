/** What an operator may do to a system's state: announce maintenance, switch it off here, end an incident. */

import type { Changed } from '../../kernel/changed.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { NewId } from '../../kernel/ids.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { once } from '../../storage/idempotency.ts';
import { findIncident } from '../records/incident-rows.ts';
import { takeTurn } from '../records/merge-incident.ts';
import { type ForcedOutage, forceOpen } from './force-open.ts';
import type { MaintenanceWindow } from './maintenance-window.ts';
import { endWindow, insertWindow } from './window-rows.ts';

export type NewWindow = Omit<MaintenanceWindow, 'id' | 'createdAt' | 'endedAt'>;

/** The operator's own key: the same request under the same key is done once. */
export interface OperatorKey {
  readonly owner: Owner;
  readonly key: string;
}

export interface OperatorActions {
  openWindow(key: OperatorKey, window: NewWindow): Promise<Changed>;
  endWindow(id: string): Promise<Changed>;
  forceOutage(key: OperatorKey, outage: ForcedOutage): Promise<Changed>;
  resolveIncident(id: string, by: string, reason: string): Promise<Changed>;
}

interface OperatorActionsParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Makes this replica see it at once; the others see it within a second. */
  readonly refresh: () => Promise<unknown>;
}

export function createOperatorActions({
  database,
  clock,
  newId,
  refresh,
}: OperatorActionsParts): OperatorActions {
  async function shown(changed: Promise<Changed>): Promise<Changed> {
    const result = await changed;
    if (result.kind === 'done') await refresh();
    return result;
  }

  function doOnce(
    key: OperatorKey,
    mutation: string,
    input: object,
    make: (tx: Transaction) => Promise<string>,
  ): Promise<Changed> {
    const request = { ...key, mutation, input, at: clock.now() };
    return database.transaction().execute(async (tx) => {
      const result = await once(tx, request, () => make(tx));
      return 'resultId' in result ? { kind: 'done', id: result.resultId } : { kind: 'keyInUse' };
    });
  }

  return {
    openWindow: (key, window) =>
      shown(
        doOnce(key, 'openMaintenanceWindow', window, async (tx) => {
          const id = `MW-${newId()}`;
          await insertWindow(tx, { ...window, id, createdAt: clock.now(), endedAt: null });
          return id;
        }),
      ),
    endWindow: (id) =>
      shown(
        endWindow(database, id, clock.now()).then((ended) =>
          ended ? { kind: 'done', id } : { kind: 'notFound' },
        ),
      ),
    forceOutage: (key, outage) =>
      shown(doOnce(key, 'forceOutage', outage, (tx) => forceOpen(tx, outage, clock.now(), newId))),
    resolveIncident: (id, by, reason) =>
      shown(
        database.transaction().execute(async (tx) => {
          const incident = await findIncident(tx, id);
          if (incident === null) return { kind: 'notFound' };
          await takeTurn(tx, incident);
          const { numUpdatedRows } = await tx
            .updateTable('incidents')
            .set({ resolved_at: clock.now(), resolved_by: 'OPERATOR', resolution_reason: `${by}: ${reason}` })
            .where('id', '=', incident.id)
            .where('resolved_at', 'is', null)
            .executeTakeFirst();
          return numUpdatedRows > 0n
            ? { kind: 'done', id: incident.id }
            : { kind: 'outOfTurn', state: 'RESOLVED' };
        }),
      ),
  };
}
