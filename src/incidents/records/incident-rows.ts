/** Incidents between the database's words and ours. */
import { sql } from 'kysely';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Row } from '../../storage/tables.ts';
import type { SystemKey } from '../../systems/systems.ts';
import type { Incident } from '../incident.ts';

/** @param row as `select *` gives it */
export function toIncident(row: Row<'incidents'>): Incident {
  return {
    id: row.id,
    systemId: row.system_id as SystemKey,
    part: row.part,
    since: row.since_at,
    lastFailureAt: row.last_failure_at,
    resolvedAt: row.resolved_at,
    resolvedBy: row.resolved_by as Incident['resolvedBy'],
    resolutionReason: row.resolution_reason,
    audience: row.audience as Incident['audience'],
    faults: row.faults as Incident['faults'],
    lastEvidence: row.last_evidence as Incident['lastEvidence'],
    affectedQuestions: row.affected_questions,
    affectedApplications: row.affected_applications,
    affectedPeople: row.affected_people,
    drill: row.drill,
    parentId: row.parent_id,
    forced: row.forced,
  };
}

/** What a replica has to know: the open ones, those that could be reopened, and those it believes to be open. */
export async function readCurrent(
  database: Database,
  resolvedFrom: number,
  believedOpen: readonly string[],
): Promise<Incident[]> {
  const rows = await database
    .selectFrom('incidents')
    .selectAll()
    .where((is) =>
      is.or([
        is('resolved_at', 'is', null),
        is('resolved_at', '>=', resolvedFrom),
        ...(believedOpen.length === 0 ? [] : [is('id', 'in', [...believedOpen])]),
      ]),
    )
    .orderBy('since_at')
    .execute();
  return rows.map(toIncident);
}

/** @param id its number, or one that it was given by another replica */
export async function findIncident(database: Database | Transaction, id: string): Promise<Incident | null> {
  const row = await database.selectFrom('incidents').selectAll().where(hasNumber(id)).executeTakeFirst();
  return row ? toIncident(row) : null;
}

/** True for the incident of this number, or of one that another replica gave it. */
export function hasNumber(id: string) {
  return sql<boolean>`(id = ${id} or aliases @> array[${id}])`;
}
