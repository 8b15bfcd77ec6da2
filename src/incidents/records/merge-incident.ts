/** Joins what one replica knows of an incident with what the database knows from all of them. */
import { sql } from 'kysely';
import type { Transaction } from '../../storage/database.ts';
import type { Row } from '../../storage/tables.ts';
import { partKey } from '../../systems/systems.ts';
import type { Incident } from '../incident.ts';
import { hasNumber, toIncident } from './incident-rows.ts';
import { joinSeen, type PendingIncident } from './pending-incidents.ts';

interface Merged {
  /** As it stands in the database now. Its number may be another replica's. */
  readonly incident: Incident;
  /** It did not exist before: this replica is the one that opened it. */
  readonly isNew: boolean;
}

/** Writes the news of one incident. Replicas take turns per system, so that two cannot open the same outage. */
export async function mergeIncident(tx: Transaction, news: PendingIncident): Promise<Merged> {
  const { incident } = news;
  await takeTurn(tx, incident);
  const own = await findById(tx, incident.id);
  const found =
    own && (own.resolved_at === null || news.questions === 0) ? own : ((await findOpen(tx, incident)) ?? own);
  const row = found ?? (await insert(tx, incident));
  // Our number was told to callers, and exists nowhere else: whoever quotes it must find the incident.
  const aliases = own === undefined && row.id !== incident.id ? [...row.aliases, incident.id] : row.aliases;
  const affected = await countAffected(tx, row.id, news);
  const written = await tx
    .updateTable('incidents')
    .set({
      ...sumsOf(row, news),
      ...stateOf(row, news),
      affected_applications: row.affected_applications + affected.applications,
      affected_people: row.affected_people + affected.people,
      aliases,
    })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { incident: toIncident(written), isNew: found === undefined };
}

/** Until the end of the transaction no other replica touches incidents of this system, nor their tickets. */
export async function takeTurn(
  tx: Transaction,
  { systemId, part }: Pick<Incident, 'systemId' | 'part'>,
): Promise<void> {
  const key = `incident ${partKey(systemId, part)}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

function findOpen(tx: Transaction, { systemId, part, audience, drill }: Incident) {
  return tx
    .selectFrom('incidents')
    .selectAll()
    .where('system_id', '=', systemId)
    .where('part', part === null ? 'is' : '=', part)
    .where('audience', '=', audience)
    .where('drill', '=', drill)
    .where('resolved_at', 'is', null)
    .executeTakeFirst();
}

function findById(tx: Transaction, id: string) {
  return tx.selectFrom('incidents').selectAll().where(hasNumber(id)).executeTakeFirst();
}

function insert(tx: Transaction, incident: Incident): Promise<Row<'incidents'>> {
  return tx
    .insertInto('incidents')
    .values({
      id: incident.id,
      aliases: [],
      system_id: incident.systemId,
      part: incident.part,
      audience: incident.audience,
      drill: incident.drill,
      since_at: incident.since,
      last_failure_at: incident.lastFailureAt,
      faults: '{}',
      last_evidence: JSON.stringify(incident.lastEvidence),
      forced: JSON.stringify(incident.forced),
      affected_questions: 0,
      affected_applications: 0,
      affected_people: 0,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

function sumsOf(row: Row<'incidents'>, { incident, faults, questions }: PendingIncident) {
  const joined = { ...row.faults };
  for (const [faultClass, seen] of Object.entries(faults))
    joined[faultClass] = joinSeen(joined[faultClass], seen);
  const isLater = incident.lastFailureAt >= row.last_failure_at;
  return {
    faults: JSON.stringify(joined),
    affected_questions: row.affected_questions + questions,
    last_failure_at: Math.max(row.last_failure_at, incident.lastFailureAt),
    parent_id: row.parent_id ?? incident.parentId,
    ...(isLater && { last_evidence: JSON.stringify(incident.lastEvidence) }),
  };
}

/** Open or ended: what happened later decides. */
function stateOf(row: Row<'incidents'>, { incident, resolution, questions }: PendingIncident) {
  if (resolution !== null) {
    // Who switched it off may have prolonged it elsewhere since this replica read until when.
    const isProlonged = resolution.by === 'END' && row.forced !== null && row.forced.until > resolution.at;
    if (row.resolved_at !== null || isProlonged) return {};
    return { resolved_at: resolution.at, resolved_by: resolution.by, resolution_reason: resolution.reason };
  }
  const failedAfterIt = row.resolved_at !== null && incident.lastFailureAt > row.resolved_at && questions > 0;
  return failedAfterIt
    ? { resolved_at: null, resolved_by: null, resolution_reason: null, forced: 'null' }
    : {};
}

async function countAffected(tx: Transaction, incidentId: string, news: PendingIncident) {
  const digests = [
    ...[...news.applications].map((hex) => ({ kind: 'application' as const, hex })),
    ...[...news.people].map((hex) => ({ kind: 'person' as const, hex })),
  ];
  if (digests.length === 0) return { applications: 0, people: 0 };
  const added = await tx
    .insertInto('incident_affected')
    .values(
      digests.map(({ kind, hex }) => ({ incident_id: incidentId, kind, digest: Buffer.from(hex, 'hex') })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('kind')
    .execute();
  const applications = added.filter(({ kind }) => kind === 'application').length;
  return { applications, people: added.length - applications };
}
