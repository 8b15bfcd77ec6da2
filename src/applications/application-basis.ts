/** Whether an application that is kept here allows a question about somebody. */

import type { Owner } from '../kernel/owner.ts';
import type { Purpose } from '../services/purpose.ts';
import type { Application } from './application.ts';
import { finalStates } from './application-state.ts';

/** Ids of applications that are kept here begin so. */
const keptForm = /^APP-/;
/** The same for the eye: in small letters, or in Cyrillic ones. A front end's own never begin so. */
const looksKept = /^[AА][PР][PР]-/iu;

/** Whether a reference could be taken for that of an application that is kept here, and is none. */
export function isLookAlike(reference: string): boolean {
  return looksKept.test(reference) && !keptForm.test(reference);
}

/** References that must be applications here, wherever a purpose names one. Others are a front end's own, and believed. */
export function keptReferences({ applicationRef, applicationNumber, basis }: Purpose): readonly string[] {
  const given = [applicationRef, applicationNumber, basis?.reference];
  return given.filter((one) => typeof one === 'string').filter((one) => looksKept.test(one));
}

/** Who asks, about whom, what for. */
interface AskedFor {
  readonly owner: Owner;
  readonly iin: string | null;
  readonly purpose: Purpose;
}

/**
 * It allows its owner to ask about its people while it goes on: about whom it is, and who applies for him; for its
 * state service and on its route, whose rules say which systems.
 */
export function isBasisFor(application: Application | null, { owner, iin, purpose }: AskedFor): boolean {
  if (application === null || application.owner !== owner) return false;
  if (finalStates.includes(application.state)) return false;
  const { stateService, route } = application;
  if (purpose.stateService !== stateService || purpose.route !== route) return false;
  return iin === application.iin || (iin !== null && iin === application.applicant?.iin);
}
