/** A paper by its number, as far as the viewer may see the application that it belongs to. */
import { maySeeApplication } from '../access/application-sight.ts';
import type { Viewer } from '../access/viewer.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import type { Database } from '../storage/database.ts';
import type { Sealing } from '../storage/sealing.ts';
import type { Paper } from './paper.ts';
import { toPaper } from './paper-rows.ts';

/**
 * Finds a paper.
 * @param id `PAPER-…`
 * @returns null where there is none, or its application is not the viewer's to see: the viewer does not learn which
 */
export async function seenPaper(
  { database, sealing }: { readonly database: Database; readonly sealing: Sealing },
  viewer: Viewer,
  id: string,
): Promise<Paper | null> {
  const row = await database
    .selectFrom('papers')
    .innerJoin('applications', 'applications.id', 'papers.application_id')
    .selectAll('papers')
    .select(['owner', 'route', 'state_service', 'handed_over_at'])
    .where('papers.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const application = {
    ...{ owner: row.owner, route: row.route as ApplicationRoute, stateService: row.state_service },
    acceptedCase: row.handed_over_at === null ? null : {},
  };
  return maySeeApplication(viewer, application) ? toPaper(row, sealing) : null;
}
