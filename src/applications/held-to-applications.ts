/** An application that is kept here is held to what it is, before anything else is looked at. */
import { ownerOf } from '../access/application-sight.ts';
import type { Asking } from '../access/asking/asking.ts';
import type { Viewer } from '../access/viewer.ts';
import type { AskContext } from '../registers/data-source.ts';
import type { Database } from '../storage/database.ts';
import { kept } from '../storage/kept.ts';
import type { Sealing } from '../storage/sealing.ts';
import { isBasisFor, keptReferences } from './application-basis.ts';
import { findApplication } from './application-rows.ts';

/** Whether every application that a purpose names allows the question. */
export function createHeldToApplications(
  { database, sealing }: { readonly database: Database; readonly sealing: Sealing },
  viewer: Viewer,
  { onQuestion }: Pick<AskContext, 'onQuestion'>,
): Asking['applicationsAllow'] {
  return ({ iin, purpose }) => {
    const named = viewer.kind === 'DEMO' ? [] : keptReferences(purpose);
    if (named.length === 0) return null;
    const asked = { owner: ownerOf(viewer, purpose.route), iin, purpose };
    const found = kept(() => Promise.all(named.map((id) => findApplication(database, id, sealing))));
    onQuestion(found.catch(() => {}));
    return found.then((all) => all.every((application) => isBasisFor(application, asked)));
  };
}
