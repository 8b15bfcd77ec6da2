import type { LookFilter } from '../../access/looks/list-looks.ts';
import type { IncidentFilter } from '../../incidents/list-incidents.ts';
import { parseInstant } from '../../kernel/dates.ts';
import { type SystemKey, systemKeys } from '../../systems/systems.ts';
import { type TicketState, ticketStates } from '../../tickets/filing/ticket-state.ts';
import type { TicketFilter } from '../../tickets/list-tickets.ts';
import type {
  AccessLogFilter,
  IncidentFilter as IncidentFilterInput,
  SupportTicketFilter as TicketFilterInput,
} from '../generated/resolvers.ts';

export function toIncidentFilter(input: IncidentFilterInput | null | undefined): IncidentFilter {
  const { systems, open, audience, drill } = input ?? {};
  return {
    // A system that the gateway is not connected to has no incidents; so have all others.
    systems: systems ? [...new Set(systems.filter(isSystemKey))] : null,
    isOpen: open ?? null,
    audience: audience === 'OTHER' ? null : (audience ?? null),
    drill: drill ?? null,
  };
}

export function toTicketFilter(input: TicketFilterInput | null | undefined): Omit<TicketFilter, 'owner'> {
  const { incident, states, stateService, applicationNumber, applicationRef, iin, mailbox } = input ?? {};
  return {
    incidentId: incident ?? null,
    states: states ? [...new Set(states.filter(isTicketState))] : null,
    stateService: stateService ?? null,
    applicationNumber: applicationNumber ?? null,
    applicationRef: applicationRef ?? null,
    iin: iin ?? null,
    mailbox: mailbox ?? null,
  };
}

function isSystemKey(id: string): id is SystemKey {
  return systemKeys.some((key) => key === id);
}

function isTicketState(state: string): state is TicketState {
  return ticketStates.some((known) => known === state);
}

export function toLookFilter(input: AccessLogFilter | null | undefined): LookFilter {
  const { iin = null, account = null, organisation = null, since, until } = input ?? {};
  const isBeyondVolume = input?.beyondVolume ?? null;
  const bounds = { from: toInstant(since), until: toInstant(until) };
  return { look: null, iin, account, organisation, ...bounds, isBeyondVolume };
}

/** The scalar has checked its form. */
function toInstant(text: string | null | undefined): number | null {
  return text ? (parseInstant(text) ?? null) : null;
}
