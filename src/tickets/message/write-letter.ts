/** The letter to the support service: the outage, each application with its five facts, the evidence, a person to call. */

import type { Incident } from '../../incidents/incident.ts';
import { eachLanguage, type Text } from '../../kernel/text.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import { nameOf } from '../../systems/systems.ts';
import { toMoment } from '../recorded-steps.ts';
import { itemNumber } from '../support-ticket.ts';
import { failureTexts } from '../texts/action-texts.ts';
import { itemOfRules, kindTexts, letterTexts } from '../texts/letter-texts.ts';
import type { Letter, Part, Value } from './letter.ts';
import { knownNumberOf, type MessageKind, type Told, type ToldTicket } from './told.ts';

/** The writer, and how to be reached. */
export interface Sender {
  readonly provider: string;
  readonly phone: string | null;
  readonly replyTo: string;
  /** Named in every letter. */
  readonly environment: string;
}

export function writeLetter({ kind, incident, tickets }: Told, sender: Sender): Letter {
  const evidence = evidencePart(incident);
  const parts: Readonly<Record<MessageKind, () => Part[]>> = {
    TICKETS: () => [...tickets.map((ticket, i) => applicationPart(ticket, i, tickets.length)), ...evidence],
    NUMBER: () => tickets.map((ticket) => part(letterTexts.application, whichApplication(ticket))),
    CLOSING: () => [toldPart(tickets)],
    AGAIN: () => [toldPart(tickets)],
    OPERATOR: () => evidence,
  };
  return {
    title: kindTexts[kindOf({ kind, incident })].title,
    banner: incident.drill ? letterTexts.drill : null,
    parts: [outagePart(incident, kind), ...parts[kind](), contactPart(tickets[0], sender)],
  };
}

/** LATE: applications that were collected until the outage was over: its end is told with them. */
export function kindOf({ kind, incident }: Pick<Told, 'kind' | 'incident'>): MessageKind | 'LATE' {
  return kind === 'TICKETS' && incident.resolvedAt !== null ? 'LATE' : kind;
}

function outagePart(incident: Incident, kind: MessageKind): Part {
  const classes = Object.keys(incident.faults) as FaultClass[];
  const seen = eachLanguage((key) => classes.map((faultClass) => failureTexts[faultClass][key]).join('; '));
  const { resolvedAt: ended, affectedQuestions, affectedApplications, affectedPeople } = incident;
  const endedText = eachLanguage((key) => `${letterTexts.ended[key]} ${toMoment(ended ?? 0)}`);
  return part(letterTexts.outage, {
    system: nameOf(incident.systemId, incident.part),
    incident: incident.id,
    since: toMoment(incident.since),
    state: ended === null ? letterTexts.goesOn : endedText,
    what: classes.length === 0 ? null : seen,
    // The heading of the runbook: of use to the operator alone.
    classes: kind === 'OPERATOR' ? classes.join(', ') : null,
    affected: String(affectedQuestions),
    affectedApplications: String(affectedApplications),
    affectedPeople: String(affectedPeople),
  });
}

function applicationPart(ticket: ToldTicket, i: number, count: number): Part {
  // The same number is in the names of its pictures.
  const heading = eachLanguage((key) => `${letterTexts.application[key]} ${i + 1} / ${count}`);
  return part(count === 1 ? letterTexts.application : heading, {
    ...whichApplication(ticket),
    fact4: ticket.sequenceOfActions.map(({ text }) => text),
    fact5: screenshotsOf(ticket),
  });
}

/** Facts 1 to 3. A message about a number that came later has no others: they stand in the message before it. */
function whichApplication(ticket: ToldTicket): Rows {
  const { stateService, registration, applicationRef, iin } = ticket;
  const notYet = registration && 'items' in registration ? registration.notYetBecause : null;
  return {
    fact1: stateService ?? letterTexts.none,
    fact2: knownNumberOf(ticket) ?? notYet ?? letterTexts.none,
    ownNumber: applicationRef,
    fact3: iin ?? letterTexts.none,
  };
}

/** The applications that were told of, by their numbers alone. */
function toldPart(tickets: readonly ToldTicket[]): Part {
  const numbers = tickets.flatMap((ticket) => knownNumberOf(ticket) ?? ticket.applicationRef ?? []);
  return part(letterTexts.application, {
    told: String(tickets.length),
    toldNumbers: numbers.length === 0 ? null : numbers.join(', '),
  });
}

function screenshotsOf({ hasPicture, screenshots }: ToldTicket): Value {
  const added = screenshots.map((one) => eachLanguage(() => one));
  if (added.length === 0) return hasPicture ? letterTexts.drawn : letterTexts.attachByHand;
  return hasPicture ? [letterTexts.drawn, ...added] : added;
}

function evidencePart({ lastEvidence }: Incident): Part[] {
  if (lastEvidence === null) return [];
  const { httpStatus, errorCode, serviceId, messageId, sessionId, sentAt, failedAt } = lastEvidence;
  return [
    part(letterTexts.evidence, {
      ...{
        httpStatus: httpStatus === null ? null : String(httpStatus),
        errorCode,
        serviceId,
        messageId,
        sessionId,
      },
      ...{ sentAt: toMoment(sentAt), failedAt: toMoment(failedAt) },
    }),
  ];
}

function contactPart(
  ticket: ToldTicket | undefined,
  { provider, phone, replyTo, environment }: Sender,
): Part {
  return part(letterTexts.contact, { provider, phone, replyTo, environment, basis: basisOf(ticket) });
}

/** The duty of the sender to write: the item of the rules and their order. */
function basisOf(ticket: ToldTicket | undefined): Text | null {
  const service = stateServiceOf(ticket?.stateServiceCode);
  if (!service?.support) return null;
  return itemOfRules(itemNumber(service.support.item), service.order.name);
}

/** By label, in their order; null: no such row. */
type Rows = Readonly<Partial<Record<keyof typeof letterTexts, Value | null>>>;

function part(heading: Text, rows: Rows): Part {
  const written = Object.entries(rows).flatMap(([label, value]) =>
    value === null ? [] : [{ label: letterTexts[label as keyof typeof letterTexts], value }],
  );
  return { heading, rows: written };
}
