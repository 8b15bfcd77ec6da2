import type { Incident } from '../../incidents/incident.ts';
import type { SupportTicket } from '../support-ticket.ts';

/** Complete and the other side's: it leaves. Otherwise it waits for facts, or for a person. */
export function stateOfFacts(
  ticket: SupportTicket,
  { leavesByItself }: { readonly leavesByItself: (incident: Incident) => boolean },
): 'DRAFT' | 'QUEUED' {
  return ticket.missing.length === 0 && leavesByItself(ticket.incident) ? 'QUEUED' : 'DRAFT';
}
