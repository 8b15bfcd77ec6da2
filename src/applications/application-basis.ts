/** Whether an application that is kept here allows a question about somebody. */

import type { Owner } from '../kernel/owner.ts';
import type { Purpose } from '../outages/failed-question.ts';
import type { Application } from './application.ts';
import { finalStates } from './application-state.ts';

/** Ids of applications that are kept here begin so; a front end's own never do. */
const keptForm = /^APP-/;

/** A reference that must be an application here. Others are a front end's own, and believed. */
export function isKeptReference(applicationRef: string | null | undefined): applicationRef is string {
  return keptForm.test(applicationRef ?? '');
}

/** Who asks, about whom, what for. */
export interface AskedFor {
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
