import { RefusedError } from '../kernel/errors.ts';
import type { Owner } from '../kernel/owner.ts';
import { type Role, rightsOf } from './roles.ts';
import type { Viewer } from './viewer.ts';

/** The support tickets that a viewer sees. MASKED: all, without an IIN. */
export type TicketSight =
  | { readonly kind: 'ALL' | 'MASKED' | 'NONE' }
  | { readonly kind: 'OWN'; readonly owner: Owner };

/** Officers see the tickets of their organisation, operators all without an IIN; citizens and machines see none. */
export function ticketSight(viewer: Viewer): TicketSight {
  if (viewer.kind === 'DEMO') return { kind: 'ALL' };
  if (viewer.roles.includes('operator')) return { kind: 'MASKED' };
  return isOfficer(viewer) && viewer.organisation !== null
    ? { kind: 'OWN', owner: `org:${viewer.organisation.bin}` }
    : { kind: 'NONE' };
}

/** Role that reads other people's data: a citizen who has one too loses nothing, a mere citizen gains nothing. */
function isOfficer({ kind, roles, scopes }: Viewer): boolean {
  const readsOthers = (role: Role) => {
    const rights = rightsOf(role);
    return !rights.ownDataOnly && rights.scopes.some((scope) => scopes.includes(scope));
  };
  return kind === 'PERSON' && roles.some(readsOthers);
}

export const isOperator = ({ kind, roles }: Viewer): boolean => kind === 'DEMO' || roles.includes('operator');

/** Guards windows, switching off, ending incidents and breaking simulated systems. @throws RefusedError FORBIDDEN */
export function checkOperator(viewer: Viewer): void {
  if (isOperator(viewer)) return;
  throw new RefusedError('FORBIDDEN', 'expected a viewer with the role operator');
}
