/** An application that is kept here is held to what it is, before anything else is looked at. */
import { ownerOf } from '../access/application-sight.ts';
import type { Look } from '../access/withheld-reason.ts';
import { isBasisFor, keptReferences } from '../applications/application-basis.ts';
import { findApplication } from '../applications/application-rows.ts';
import { kept } from '../storage/kept.ts';
import { toWithheld } from './answers/withheld.ts';
import type { Context } from './context.ts';
import type { WithheldSource } from './sources.ts';

/**
 * @returns null where a purpose names no application that is kept here; a promise of the refusal, or of null where all that
 *   are named allow the question
 * @throws RefusedError STORAGE_UNAVAILABLE (by the promise)
 */
export function heldToApplications(
  { viewer, applications, ask }: Context,
  { iin, purpose, system }: Pick<Look, 'iin' | 'purpose' | 'system'>,
): Promise<WithheldSource | null> | null {
  const named = viewer.kind === 'DEMO' ? [] : keptReferences(purpose);
  if (named.length === 0) return null;
  const { database, sealing } = applications.parts;
  const asked = { owner: ownerOf(viewer, purpose.route), iin, purpose };
  const found = kept(() => Promise.all(named.map((id) => findApplication(database, id, sealing))));
  ask.onQuestion(found.catch(() => {}));
  return found.then((all) =>
    all.every((application) => isBasisFor(application, asked)) ? null : toWithheld(system, 'LEGAL_BASIS'),
  );
}
