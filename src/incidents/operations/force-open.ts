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
  /** True when the support service receives the affected applications. */
  readonly withTickets: boolean;
}

/** Switches a system off, in its open incident or in a new one. @returns the incident's number */
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

/** Switches systems on again after their time. A system that still fails reopens its old incident. */
export function endForced(view: MemoryIncidentStore, pending: PendingIncidents, at: number): void {
  for (const incident of view.all()) {
    if (incident.resolvedAt !== null || incident.forced === null || incident.forced.until > at) continue;
    view.put({ ...incident, resolvedAt: at, resolvedBy: 'END', resolutionReason: null });
    pending.addResolution(incident, { at, by: 'END', reason: null });
  }
}
