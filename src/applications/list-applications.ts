import type { Owner } from '../kernel/owner.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import { nonEmpty, readPage } from '../storage/lists.ts';
import type { Page, PageRequest } from '../storage/page.ts';
import type { Application } from './application.ts';
import { type RowsParts, selectApplications, toApplication } from './application-rows.ts';

interface ApplicationFilter {
  /** Owner on each route that the viewer may see. */
  readonly owners: readonly (readonly [ApplicationRoute, Owner])[];
  /** State services whose cases the viewer decides, once they were handed over. */
  readonly provides: readonly string[];
  readonly states: readonly string[] | null;
  readonly stateService: string | null;
  readonly number: string | null;
  readonly iin: string | null;
}

/** Lists applications of owners, the youngest first. @param onDefect told of an unreadable one: the others are shown without it */
export async function listApplications(
  { database, sealing }: RowsParts,
  page: PageRequest,
  { owners, provides, states, stateService, number, iin }: ApplicationFilter,
  onDefect: (error: unknown) => void,
): Promise<Page<Application>> {
  let found = selectApplications(database).where(({ and, or, eb }) =>
    or([
      ...owners.map(([route, owner]) =>
        and([eb('applications.owner', '=', owner), eb('applications.route', '=', route)]),
      ),
      and([
        eb('applications.state_service', 'in', nonEmpty(provides)),
        eb('applications.handed_over_at', 'is not', null),
      ]),
    ]),
  );
  if (states !== null) found = found.where('applications.state', 'in', nonEmpty(states));
  if (stateService !== null) found = found.where('applications.state_service', '=', stateService);
  if (number !== null) found = found.where('applications.number', '=', number);
  if (iin !== null) found = found.where('subjects.iin_hash', '=', sealing.hash(iin, 'iin'));
  const order = { at: 'applications.created_at', id: 'applications.id' };
  const { rows, hasNext } = await readPage(found, order, page);
  const items = rows.flatMap((row) => {
    try {
      return [toApplication(row, sealing)];
    } catch (error) {
      onDefect(error);
      return [];
    }
  });
  return { items, hasNext };
}
