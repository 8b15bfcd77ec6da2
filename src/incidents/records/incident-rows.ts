import { sql } from 'kysely';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Row } from '../../storage/tables.ts';
import type { SystemKey } from '../../systems/systems.ts';
import type { Incident } from '../incident.ts';

/** Reads an incident. @param row as `select *` gives it */
export function toIncident(row: Row<'incidents'>): Incident {
  const { id, part, faults, drill, forced } = row;
  return {
    ...{ id, part, drill, forced },
    systemId: row.system_id as SystemKey,
    since: row.since_at,
    againSince: row.again_since_at,
    lastFailureAt: row.last_failure_at,
    resolvedAt: row.resolved_at,
    resolvedBy: row.resolved_by as Incident['resolvedBy'],
    resolutionReason: row.resolution_reason,
    audience: row.audience as Incident['audience'],
    faults: faults as Incident['faults'],
    lastEvidence: row.last_evidence as Incident['lastEvidence'],
    affectedQuestions: row.affected_questions,
    affectedApplications: row.affected_applications,
    affectedPeople: row.affected_people,
    parentId: row.parent_id,
  };
}

/** Opens an incident; its failures are added later. */
export function insertIncident(
  tx: Transaction,
  incident: Pick<Incident, 'id' | Kind | 'since' | 'lastFailureAt' | 'lastEvidence' | 'forced'>,
): Promise<Row<'incidents'>> {
  const { id, systemId, part, audience, drill, since, lastFailureAt, lastEvidence, forced } = incident;
  return tx
    .insertInto('incidents')
    .values({
      ...{ id, aliases: [], system_id: systemId, part, audience, drill, faults: '{}' },
      ...{ since_at: since, last_failure_at: lastFailureAt },
      ...{ last_evidence: JSON.stringify(lastEvidence), forced: JSON.stringify(forced) },
      ...{ affected_questions: 0, affected_applications: 0, affected_people: 0 },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

type Kind = 'systemId' | 'part' | 'audience' | 'drill';

/** The open incident of a kind: there is at most one. */
export const findOpen = (tx: Transaction, { systemId, part, audience, drill }: Pick<Incident, Kind>) =>
  tx
    .selectFrom('incidents')
    .selectAll()
    .where('system_id', '=', systemId)
    .where('part', part === null ? 'is' : '=', part)
    .where('audience', '=', audience)
    .where('drill', '=', drill)
    .where('resolved_at', 'is', null)
    .executeTakeFirst();

/** Incidents that a replica has to know: open ones, those that may be reopened, and those it believes to be open. */
export async function readCurrent(database: Database, resolvedFrom: number, believedOpen: readonly string[]) {
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

/** @param id its number, or a number that another replica gave it */
export async function findIncident(database: Database | Transaction, id: string): Promise<Incident | null> {
  const row = await database.selectFrom('incidents').selectAll().where(hasNumber(id)).executeTakeFirst();
  return row ? toIncident(row) : null;
}

/** True for the incident of this number, or of a number that another replica gave it. */
export const hasNumber = (id: string) => sql<boolean>`(id = ${id} or aliases @> array[${id}])`;
