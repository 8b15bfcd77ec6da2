/** Applications that are kept here, as the basis of a question about a person. */
import { ownerOf } from '../access/application-sight.ts';
import type { Asking } from '../access/asking/asking.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Owner } from '../kernel/owner.ts';
import type { AskContext } from '../registers/data-source.ts';
import type { Purpose } from '../services/purpose.ts';
import { kept } from '../storage/kept.ts';
import type { Application } from './application.ts';
import { findApplication, type RowsParts } from './application-rows.ts';
import { isBasis } from './application-state.ts';

/** Ids of applications that are kept here. */
const keptForm = /^APP-/;
/** Texts that look like such an id: in small letters, or in Cyrillic ones. No front end's own reference begins so. */
const looksKept = /^[AА][PР][PР]-/iu;

/** True for a reference that looks like an id of an application kept here, and is none. */
export function isLookAlike(reference: string): boolean {
  return looksKept.test(reference) && !keptForm.test(reference);
}

/** Allows a question if every application that its purpose names allows it; checked before anything else. */
export function createHeldToApplications(
  { database, sealing }: RowsParts,
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

/** References that must be applications kept here. Others belong to a front end, and are believed. */
function keptReferences({ applicationRef, applicationNumber, basis }: Purpose): readonly string[] {
  const given = [applicationRef, applicationNumber, basis?.reference];
  return given.filter((one) => typeof one === 'string').filter((one) => looksKept.test(one));
}

/** True until the application ends or its case leaves, for its owner, its people, its state service and route, whose rules name the systems. */
function isBasisFor(
  application: Application | null,
  { owner, iin, purpose }: { readonly owner: Owner; readonly iin: string | null; readonly purpose: Purpose },
): boolean {
  if (application === null || application.owner !== owner) return false;
  if (!isBasis(application.state)) return false;
  const { stateService, route } = application;
  if (purpose.stateService !== stateService || purpose.route !== route) return false;
  return iin === application.iin || (iin !== null && iin === application.applicant?.iin);
}
