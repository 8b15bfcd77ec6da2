/** Records behind a number that a person holds, each by the rights of its own query. */
import { looksOfRequest, seenLook } from '../access/looks/seen-looks.ts';
import type { Application } from '../applications/application.ts';
import { listApplications } from '../applications/list-applications.ts';
import { ownApplications, seenApplication } from '../applications/use-cases/use-case.ts';
import { findWindow } from '../incidents/operations/window-rows.ts';
import { findIncident } from '../incidents/records/incident-rows.ts';
import { eachLanguage, type Text } from '../kernel/text.ts';
import { stateServiceOf } from '../services/catalogue.ts';
import { nameOf } from '../systems/systems.ts';
import type { KeptTicket } from '../tickets/filing/ticket-rows.ts';
import { seenMessage, seenTicket, seenTickets } from '../tickets/seen-tickets.ts';
import { foundTexts } from './answers/found-texts.ts';
import { lookSentence, written } from './answers/look-sentence.ts';
import type { Context } from './context.ts';
import { toTicketFilter } from './inputs/lists.ts';

export interface Found {
  readonly kind: keyof typeof foundTexts | 'LOOK';
  readonly recordId: string;
  readonly text: Text;
}

/** Records of the answer at most, and of one kind. */
const most = 50;
const page = { first: 20, after: null };

export async function findRecords(context: Context, number: string): Promise<Found[]> {
  const finders = [incidents, tickets, messages, windows, applications, looks];
  const found = await Promise.all(finders.map((find) => find(context, number)));
  const byId = new Map(found.flat().map((one) => [`${one.kind} ${one.recordId}`, one]));
  return [...byId.values()].slice(0, most);
}

async function incidents({ records }: Context, number: string): Promise<Found[]> {
  const incident = await findIncident(records.database, number);
  return incident
    ? [toFound('INCIDENT', incident.id, incident.since, nameOf(incident.systemId, incident.part))]
    : [];
}

/** By the ticket's number, and by the numbers of its application. */
async function tickets(context: Context, number: string): Promise<Found[]> {
  const ticket = await seenTicket(context, number);
  const others = await ticketsOf(context, { applicationNumber: number, applicationRef: number });
  return [...(ticket ? [ticket] : []), ...others].map(toFoundTicket);
}

async function ticketsOf(
  context: Context,
  { applicationNumber, applicationRef }: { applicationNumber: string | null; applicationRef: string | null },
): Promise<readonly KeptTicket[]> {
  const filters = [
    ...(applicationNumber === null ? [] : [{ applicationNumber }]),
    ...(applicationRef === null ? [] : [{ applicationRef }]),
  ];
  const found = await Promise.all(
    filters.map((filter) => seenTickets(context, page, toTicketFilter(filter))),
  );
  return found.flatMap(({ items }) => items);
}

/** By its number, also as the Message-ID has it. */
async function messages(context: Context, number: string): Promise<Found[]> {
  const id = number.replace(/^<?([\w.-]+)@[\w.-]+>?$/, '$1');
  const seen = await seenMessage(context, id);
  const incident = seen && (await context.letters.incident(seen.kept.incident_id));
  if (!seen || !incident) return [];
  const name = nameOf(incident.systemId, incident.part);
  return [toFound('SUPPORT_MESSAGE', seen.kept.id, seen.kept.created_at, name)];
}

async function windows({ records }: Context, number: string): Promise<Found[]> {
  const window = await findWindow(records.database, number);
  return window
    ? [toFound('MAINTENANCE', window.id, window.startsAt, nameOf(window.systemId, window.part))]
    : [];
}

async function applications(context: Context, number: string): Promise<Found[]> {
  const { viewer, ask, applications: kept } = context;
  const byId = await seenApplication(context, kept, number);
  const any = { states: null, stateService: null, iin: null };
  const wanted = { ...ownApplications(viewer), ...any, number };
  const { items } = await listApplications(kept.parts, page, wanted, ask.onDefect);
  return [...(byId ? [byId] : []), ...items].map(toFoundApplication);
}

/** By the number of the look, and by the correlation id of its request: with the tickets of the applications asked about. */
async function looks(context: Context, number: string): Promise<Found[]> {
  const look = await seenLook(context, number);
  const request = await looksOfRequest(context, number);
  const asked = await Promise.all(
    request.purposes.slice(0, page.first).map((purpose) => ticketsOf(context, purpose)),
  );
  return [
    ...[...(look ? [look] : []), ...request.looks].map(
      ({ entry }): Found => ({ kind: 'LOOK', recordId: entry.begun.look, text: lookSentence(entry) }),
    ),
    ...asked.flat().map(toFoundTicket),
  ];
}

const toFoundTicket = ({ id, createdAt, incident }: KeptTicket): Found =>
  toFound('SUPPORT_TICKET', id, createdAt, nameOf(incident.systemId, incident.part));

function toFoundApplication({ id, createdAt, stateService }: Application): Found {
  return toFound('APPLICATION', id, createdAt, stateServiceOf(stateService)?.name ?? null);
}

/** `Outage, 22.11.2026 06:15: State database "Physical persons"` */
function toFound(kind: keyof typeof foundTexts, id: string, at: number, name: Text | null): Found {
  const text = eachLanguage(
    (language) =>
      `${foundTexts[kind][language]}, ${written(at)}${name === null ? '' : `: ${name[language]}`}`,
  );
  return { kind, recordId: id, text };
}
