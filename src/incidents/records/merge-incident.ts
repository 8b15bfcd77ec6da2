import { sql } from 'kysely';
import type { Transaction } from '../../storage/database.ts';
import type { Row } from '../../storage/tables.ts';
import { partKey } from '../../systems/systems.ts';
import type { Incident } from '../incident.ts';
import { findOpen, hasNumber, insertIncident, toIncident } from './incident-rows.ts';
import { joinFaults, type PendingIncident } from './pending-incidents.ts';

/**
 * Merges the news of one incident into the database. Replicas take turns per system, so that two cannot open the same
 * outage.
 * @returns the present incident, maybe under another replica's number, and true in `isNew` when this replica opened
 *   it
 */
export async function mergeIncident(
  tx: Transaction,
  news: PendingIncident,
): Promise<{ readonly incident: Incident; readonly isNew: boolean }> {
  const { incident } = news;
  await takeTurn(tx, incident);
  const own = await tx.selectFrom('incidents').selectAll().where(hasNumber(incident.id)).executeTakeFirst();
  const found =
    own && (own.resolved_at === null || news.questions === 0) ? own : ((await findOpen(tx, incident)) ?? own);
  const row = found ?? (await insertIncident(tx, incident));
  // Callers know our number, so they must find the incident by it.
  const aliases = own === undefined && row.id !== incident.id ? [...row.aliases, incident.id] : row.aliases;
  const affected = await countAffected(tx, row.id, news);
  const written = await tx
    .updateTable('incidents')
    .set({
      ...{ aliases, ...sumsOf(row, news), ...stateOf(row, news) },
      affected_applications: row.affected_applications + affected.applications,
      affected_people: row.affected_people + affected.people,
    })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { incident: toIncident(written), isNew: found === undefined };
}

/** Locks the incidents of this system and their tickets until the end of the transaction. */
export async function takeTurn(tx: Transaction, { systemId, part }: Pick<Incident, 'systemId' | 'part'>) {
  const key = `incident ${partKey(systemId, part)}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

function sumsOf(row: Row<'incidents'>, { incident, faults, questions }: PendingIncident) {
  const isLater = incident.lastFailureAt >= row.last_failure_at;
  return {
    faults: JSON.stringify(joinFaults(row.faults, faults)),
    affected_questions: row.affected_questions + questions,
    last_failure_at: Math.max(row.last_failure_at, incident.lastFailureAt),
    again_since_at: laterOf(row.again_since_at, incident.againSince),
    parent_id: row.parent_id ?? incident.parentId,
    ...(isLater && { last_evidence: JSON.stringify(incident.lastEvidence) }),
  };
}

/** The later event decides between open and ended. */
function stateOf(row: Row<'incidents'>, { incident, resolution, questions }: PendingIncident) {
  if (resolution !== null) {
    // The operator may have prolonged the outage on another replica since this replica last read its end.
    const isProlonged = resolution.by === 'END' && row.forced !== null && row.forced.until > resolution.at;
    if (row.resolved_at !== null || isProlonged) return {};
    return { resolved_at: resolution.at, resolved_by: resolution.by, resolution_reason: resolution.reason };
  }
  const failedAfterIt = row.resolved_at !== null && incident.lastFailureAt > row.resolved_at && questions > 0;
  if (!failedAfterIt) return {};
  // A replica does not see that its failure reopened an incident that another one had ended.
  const wasSeen = (incident.againSince ?? 0) >= (row.resolved_at ?? 0);
  const again_since_at = wasSeen ? incident.againSince : incident.lastFailureAt;
  return { resolved_at: null, resolved_by: null, resolution_reason: null, forced: 'null', again_since_at };
}

const laterOf = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

async function countAffected(tx: Transaction, incidentId: string, news: PendingIncident) {
  const digests = [
    ...[...news.applications].map((hex) => ['application', hex] as const),
    ...[...news.people].map((hex) => ['person', hex] as const),
  ];
  if (digests.length === 0) return { applications: 0, people: 0 };
  const added = await tx
    .insertInto('incident_affected')
    .values(
      digests.map(([kind, hex]) => ({ incident_id: incidentId, kind, digest: Buffer.from(hex, 'hex') })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('kind')
    .execute();
  const applications = added.filter(({ kind }) => kind === 'application').length;
  return { applications, people: added.length - applications };
}
