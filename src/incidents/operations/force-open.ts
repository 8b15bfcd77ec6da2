/** Systems that a person switches off here, until a time. */
import type { NewId } from '../../kernel/ids.ts';
import type { Transaction } from '../../storage/database.ts';
import type { SystemKey } from '../../systems/systems.ts';
import { type MemoryIncidentStore, newIncidentNumber } from '../memory-incident-store.ts';
import { findOpen, insertIncident } from '../records/incident-rows.ts';
import { takeTurn } from '../records/merge-incident.ts';
import type { PendingIncidents } from '../records/pending-incidents.ts';

export interface ForcedOutage {
  readonly systemId: SystemKey;
  readonly part: string | null;
  readonly by: string;
  readonly until: number;
  readonly reason: string;
  /** Whether applications that it hits are written to the support service. */
  readonly withTickets: boolean;
}

/**
 * Switches a system off: in the incident that is open already, or in one of its own.
 * @returns the incident's number
 */
export async function forceOpen(
  tx: Transaction,
  { systemId, part, by, until, reason, withTickets }: ForcedOutage,
  at: number,
  newId: NewId,
): Promise<string> {
  const forced = { by, until, reason };
  const kind = { systemId, part, audience: withTickets ? 'SUPPORT' : 'OPERATOR', drill: false } as const;
  await takeTurn(tx, kind);
  const open = await findOpen(tx, kind);
  if (open) {
    const changes = { forced: JSON.stringify(forced) };
    await tx.updateTable('incidents').set(changes).where('id', '=', open.id).execute();
    return open.id;
  }
  const id = newIncidentNumber('INC', at, newId);
  await insertIncident(tx, { ...kind, id, since: at, lastFailureAt: at, lastEvidence: null, forced });
  return id;
}

/** Switches on again the systems whose time is over. A system that fails all the same has its old incident again. */
export function endForced(view: MemoryIncidentStore, pending: PendingIncidents, at: number): void {
  for (const incident of view.all()) {
    if (incident.resolvedAt !== null || incident.forced === null || incident.forced.until > at) continue;
    view.put({ ...incident, resolvedAt: at, resolvedBy: 'END', resolutionReason: null });
    pending.addResolution(incident, { at, by: 'END', reason: null });
  }
}
