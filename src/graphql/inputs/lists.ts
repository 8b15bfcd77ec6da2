import type { LookFilter } from '../../access/looks/find-looks.ts';
import type { IncidentFilter } from '../../incidents/list-incidents.ts';
import { parseInstant } from '../../kernel/dates.ts';
import type { CountedPage, Cursor, Page, PageRequest } from '../../storage/page.ts';
import { type SystemKey, systemKeys } from '../../systems/systems.ts';
import { type TicketState, ticketStates } from '../../tickets/filing/ticket-state.ts';
import type { MessageFilter } from '../../tickets/list-messages.ts';
import type { TicketFilter } from '../../tickets/list-tickets.ts';
import type { TimelineFilter } from '../../tickets/timeline.ts';
import type {
  AccessLogFilter,
  IncidentFilter as IncidentFilterInput,
  SupportMessageFilter as MessageFilterInput,
  SupportTicketFilter as TicketFilterInput,
  TimelineFilter as TimelineFilterInput,
} from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';

export function toIncidentFilter(input: IncidentFilterInput | null | undefined): IncidentFilter {
  const { systems, open, audience, drill } = input ?? {};
  return {
    // A system without a connection has no incidents.
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

export function toMessageFilter(input: MessageFilterInput | null | undefined): Omit<MessageFilter, 'owner'> {
  const { incident, states, kinds, mailbox } = input ?? {};
  return {
    incidentId: incident ?? null,
    states: states ?? null,
    kinds: kinds ?? null,
    mailbox: mailbox ?? null,
  };
}

export function toTimelineFilter(input: TimelineFilterInput | null | undefined): TimelineFilter {
  const { incident, systems, byPeople } = input ?? {};
  return { incidentId: incident ?? null, systems: systems ?? null, byPeople: byPeople ?? null };
}

/** Most tickets that are sent again at once. A test holds the words of the schema equal to it. */
export const mostTickets = 500;

/** Gives different ids. @throws GraphQLError BAD_USER_INPUT */
export function toTicketIds(ids: readonly string[]): readonly string[] {
  if (ids.length < 1 || ids.length > mostTickets) throw refusal(`ids: 1 to ${mostTickets} tickets`);
  return [...new Set(ids)];
}

/** Most days of one list. A test holds the words of the schema equal to it. */
export const mostDays = 92;

/** @throws GraphQLError BAD_USER_INPUT */
export function toDays(last: number): number {
  if (last < 1 || last > mostDays) throw refusal(`last: 1 to ${mostDays} days`);
  return last;
}

const isSystemKey = (id: string): id is SystemKey => systemKeys.some((key) => key === id);
const isTicketState = (state: string): state is TicketState => ticketStates.some((known) => known === state);

export function toLookFilter(input: AccessLogFilter | null | undefined): LookFilter {
  const { iin = null, account = null, organisation = null, since, until } = input ?? {};
  const isBeyondVolume = input?.beyondVolume ?? null;
  const bounds = { from: toInstant(since), until: toInstant(until) };
  return { look: null, iin, account, organisation, ...bounds, isBeyondVolume, correlationId: null };
}

const toInstant = (text: string | null | undefined): number | null =>
  text ? (parseInstant(text) ?? null) : null;

/** Most items of a page. A test holds the words of the schema equal to it. */
export const largestPage = 100;

/** @throws GraphQLError BAD_USER_INPUT */
export function toPageRequest({ first, after }: { first: number; after?: string | null }): PageRequest {
  if (first < 1 || first > largestPage) throw refusal(`first: 1 to ${largestPage}`);
  return { first, after: after ? toCursor(after) : null };
}

function toCursor(text: string): Cursor {
  const [, at, id] = /^(\d{1,16}) ([\w.-]{1,100})$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (at === undefined || id === undefined) throw refusal('after: the endCursor or cursor of a page before');
  return { at: Number(at), id };
}

/** Makes a connection of a page. */
export function toConnection<Item>(
  { after }: PageRequest,
  { items, hasNext }: Page<Item>,
  cursorOf: (item: Item) => Cursor,
) {
  const edges = items.map((node) => {
    const { at, id } = cursorOf(node);
    return { node, cursor: Buffer.from(`${at} ${id}`).toString('base64url') };
  });
  const [startCursor, endCursor] = [edges.at(0)?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  const pageInfo = { hasNextPage: hasNext, hasPreviousPage: after !== null, startCursor, endCursor };
  return { edges, nodes: [...items], pageInfo };
}

/** Makes a connection with the length of the whole list. */
export const toCountedConnection = <Item>(
  request: PageRequest,
  page: CountedPage<Item>,
  cursorOf: (item: Item) => Cursor,
) => ({ ...toConnection(request, page, cursorOf), totalCount: page.total });
