/** An application that is kept here is held to what it is: whether it allows a question about a person. */

import { ownerOf } from '../access/application-sight.ts';
import type { Asking } from '../access/asking/asking.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Owner } from '../kernel/owner.ts';
import type { AskContext } from '../registers/data-source.ts';
import type { Purpose } from '../services/purpose.ts';
import { kept } from '../storage/kept.ts';
import type { Application } from './application.ts';
import { findApplication } from './application-rows.ts';
import { finalStates } from './application-state.ts';
import type { ApplicationsParts } from './changes.ts';

/** Ids of applications that are kept here begin so. */
const keptForm = /^APP-/;
/** The same for the eye: in small letters, or in Cyrillic ones. A front end's own never begin so. */
const looksKept = /^[AА][PР][PР]-/iu;

/** Whether a reference could be taken for that of an application that is kept here, and is none. */
export function isLookAlike(reference: string): boolean {
  return looksKept.test(reference) && !keptForm.test(reference);
}

/** Whether every application that a purpose names allows the question; looked at before anything else. */
export function createHeldToApplications(
  { database, sealing }: Pick<ApplicationsParts, 'database' | 'sealing'>,
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

/** References that must be applications here, wherever a purpose names one. Others are a front end's own, and believed. */
function keptReferences({ applicationRef, applicationNumber, basis }: Purpose): readonly string[] {
  const given = [applicationRef, applicationNumber, basis?.reference];
  return given.filter((one) => typeof one === 'string').filter((one) => looksKept.test(one));
}

/**
 * It allows its owner to ask about its people while it goes on: the person it is about, and their applicant; for its
 * state service and on its route, whose rules say which systems.
 */
function isBasisFor(
  application: Application | null,
  { owner, iin, purpose }: { readonly owner: Owner; readonly iin: string | null; readonly purpose: Purpose },
): boolean {
  if (application === null || application.owner !== owner) return false;
  if (finalStates.includes(application.state)) return false;
  const { stateService, route } = application;
  if (purpose.stateService !== stateService || purpose.route !== route) return false;
  return iin === application.iin || (iin !== null && iin === application.applicant?.iin);
}
