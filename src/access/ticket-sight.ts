import { RefusedError } from '../kernel/errors.ts';
import type { Viewer } from './viewer.ts';

/** Which support tickets a viewer sees. MASKED: all, but nobody's IIN. */
export type TicketSight =
  | { readonly kind: 'ALL' | 'MASKED' | 'NONE' }
  | { readonly kind: 'OWN'; readonly organisation: string };

/** Officers see the tickets of their organisation, operators all without an IIN; citizens and machines see none. */
export function ticketSight(viewer: Viewer): TicketSight {
  if (viewer.kind === 'DEMO') return { kind: 'ALL' };
  if (viewer.roles.includes('operator')) return { kind: 'MASKED' };
  const isOfficer = viewer.kind === 'PERSON' && viewer.ownIin === null && viewer.scopes.length > 0;
  return isOfficer && viewer.organisation !== null
    ? { kind: 'OWN', organisation: viewer.organisation.bin }
    : { kind: 'NONE' };
}

/**
 * Windows, switching off and ending incidents are the operator's.
 * @throws RefusedError FORBIDDEN
 */
export function checkOperator(viewer: Viewer): void {
  if (viewer.kind === 'DEMO' || viewer.roles.includes('operator')) return;
  throw new RefusedError('FORBIDDEN', 'expected a viewer with the role operator');
}
