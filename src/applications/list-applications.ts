import { sql } from 'kysely';
import type { Owner } from '../kernel/owner.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import type { Page, PageRequest } from '../storage/page.ts';
import type { Application } from './application.ts';
import { selectApplications, toApplication } from './application-rows.ts';
import type { ApplicationsParts } from './changes.ts';

interface ApplicationFilter {
  /** Whose, on each route that may be seen. */
  readonly owners: readonly (readonly [ApplicationRoute, Owner])[];
  readonly states: readonly string[] | null;
  readonly stateService: string | null;
  readonly number: string | null;
  readonly iin: string | null;
}

/**
 * Applications of an owner, the youngest first: who is a citizen and a clerk too has two.
 * @param onDefect told of one that cannot be read, whose key is gone: the others are shown without it
 */
export async function listApplications(
  { database, sealing }: Pick<ApplicationsParts, 'database' | 'sealing'>,
  { first, after }: PageRequest,
  { owners, states, stateService, number, iin }: ApplicationFilter,
  onDefect: (error: unknown) => void,
): Promise<Page<Application>> {
  let found = selectApplications(database).where((is) =>
    is.or(
      owners.map(([route, owner]) =>
        is.and([is('applications.owner', '=', owner), is('applications.route', '=', route)]),
      ),
    ),
  );
  if (states !== null) found = found.where('applications.state', 'in', nonEmpty(states));
  if (stateService !== null) found = found.where('applications.state_service', '=', stateService);
  if (number !== null) found = found.where('applications.number', '=', number);
  if (iin !== null) found = found.where('subjects.iin_hash', '=', sealing.hash(iin, 'iin'));
  if (after) {
    found = found.where(
      sql<boolean>`(applications.created_at, applications.id) < (${after.at}, ${after.id})`,
    );
  }
  const rows = await found
    .orderBy('applications.created_at', 'desc')
    .orderBy('applications.id', 'desc')
    .limit(first + 1)
    .execute();
  const items = rows.slice(0, first).flatMap((row) => {
    try {
      return [toApplication(row, sealing)];
    } catch (error) {
      onDefect(error);
      return [];
    }
  });
  return { items, hasNext: rows.length > first };
}

/** SQL has no empty list: nothing is called ''. */
const nonEmpty = (values: readonly string[]) => (values.length === 0 ? [''] : [...values]);
