/** The letter to the support service: the outage, each application with its five facts, the evidence, a person to call. */

import type { Incident } from '../../incidents/incident.ts';
import type { ShownEvidence } from '../../incidents/shown-evidence.ts';
import { toDateTime } from '../../kernel/clock.ts';
import { eachLanguage, type Text } from '../../kernel/text.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import { nameOf } from '../../systems/systems.ts';
import { failureTexts } from '../action-texts.ts';
import type { Letter, Part, Row, Value } from './letter.ts';
import { letterTexts } from './letter-texts.ts';
import type { MessageKind, Told, ToldTicket } from './told.ts';

/** Who writes, and how to be reached. */
export interface Sender {
  readonly provider: string;
  readonly phone: string | null;
  readonly replyTo: string;
  /** Named in every letter. */
  readonly environment: string;
}

export function writeLetter({ kind, incident, tickets }: Told, sender: Sender): Letter {
  const parts: Readonly<Record<MessageKind, () => Part[]>> = {
    TICKETS: () => [
      ...tickets.map((ticket, i) => applicationPart(ticket, i, tickets.length)),
      ...evidencePart(incident.lastEvidence),
    ],
    NUMBER: () => tickets.map(numberPart),
    CLOSING: () => [toldPart(tickets)],
    AGAIN: () => [toldPart(tickets)],
    OPERATOR: () => evidencePart(incident.lastEvidence),
  };
  return {
    title: titles[isLate({ kind, incident }) ? 'LATE' : kind],
    banner: incident.drill ? letterTexts.drill : null,
    parts: [outagePart(incident, kind), ...parts[kind](), contactPart(tickets[0], sender)],
  };
}

/** Applications that were collected until the outage was over: its end is told with them. */
export function isLate({ kind, incident }: Pick<Told, 'kind' | 'incident'>): boolean {
  return kind === 'TICKETS' && incident.resolvedAt !== null;
}

const titles: Readonly<Record<MessageKind | 'LATE', Text>> = {
  LATE: letterTexts.titleLate,
  TICKETS: letterTexts.title,
  NUMBER: letterTexts.titleNumber,
  CLOSING: letterTexts.titleClosing,
  AGAIN: letterTexts.titleAgain,
  OPERATOR: letterTexts.titleOperator,
};

function outagePart(incident: Incident, kind: MessageKind): Part {
  const classes = Object.keys(incident.faults) as FaultClass[];
  const seen = eachLanguage((key) => classes.map((faultClass) => failureTexts[faultClass][key]).join('; '));
  const ended = incident.resolvedAt;
  return part(letterTexts.outage, [
    row('system', nameOf(incident.systemId, incident.part)),
    row('incident', incident.id),
    row('since', moment(incident.since)),
    row('state', ended === null ? letterTexts.goesOn : endedText(ended)),
    ...(classes.length === 0 ? [] : [row('what', seen)]),
    // The heading of the runbook: of use to the operator alone.
    ...(kind === 'OPERATOR' ? [row('classes', classes.join(', '))] : []),
    row('affected', String(incident.affectedQuestions)),
    row('affectedApplications', String(incident.affectedApplications)),
    row('affectedPeople', String(incident.affectedPeople)),
  ]);
}

function endedText(at: number): Text {
  return eachLanguage((key) => `${letterTexts.ended[key]} ${moment(at)}`);
}

function applicationPart(ticket: ToldTicket, i: number, count: number): Part {
  // The same number is in the names of its pictures.
  const heading = eachLanguage((key) => `${letterTexts.application[key]} ${i + 1} / ${count}`);
  return part(count === 1 ? letterTexts.application : heading, [
    row('fact1', ticket.stateService ?? letterTexts.none),
    row('fact2', numberOf(ticket)),
    ...ownNumberRow(ticket),
    row('fact3', ticket.iin ?? letterTexts.none),
    row(
      'fact4',
      ticket.sequenceOfActions.map(({ text }) => text),
    ),
    row('fact5', screenshotsOf(ticket)),
  ]);
}

/** What came later says only what is new: the other facts stand in the message before it. */
function numberPart(ticket: ToldTicket): Part {
  return part(letterTexts.application, [
    row('fact1', ticket.stateService ?? letterTexts.none),
    row('fact2', ticket.laterNumber ?? numberOf(ticket)),
    ...ownNumberRow(ticket),
    row('fact3', ticket.iin ?? letterTexts.none),
  ]);
}

/** The applications that were told of, by their numbers alone. */
function toldPart(tickets: readonly ToldTicket[]): Part {
  const numbers = tickets.map((ticket) => {
    const known = ticket.laterNumber ?? ticket.registration;
    const number = typeof known === 'string' ? known : known && 'number' in known ? known.number : null;
    return number ?? ticket.applicationRef;
  });
  const shown = numbers.filter((number) => number !== null);
  return part(letterTexts.application, [
    row('told', String(tickets.length)),
    ...(shown.length === 0 ? [] : [row('toldNumbers', shown.join(', '))]),
  ]);
}

function numberOf({ registration }: ToldTicket): string | Text {
  if (registration === null) return letterTexts.none;
  return 'number' in registration ? registration.number : registration.notYetBecause;
}

function ownNumberRow({ applicationRef }: ToldTicket): Row[] {
  return applicationRef === null ? [] : [row('ownNumber', applicationRef)];
}

function screenshotsOf({ hasPicture, screenshots }: ToldTicket): string | Text | Text[] {
  const added = screenshots.map((one) => eachLanguage(() => one));
  if (added.length === 0) return hasPicture ? letterTexts.drawn : letterTexts.attachByHand;
  return hasPicture ? [letterTexts.drawn, ...added] : added;
}

function evidencePart(evidence: ShownEvidence | null): Part[] {
  if (evidence === null) return [];
  const { httpStatus, errorCode, serviceId, messageId, sessionId, sentAt, failedAt } = evidence;
  const ids = { errorCode, serviceId, messageId, sessionId };
  return [
    part(letterTexts.evidence, [
      ...(httpStatus === null ? [] : [row('httpStatus', String(httpStatus))]),
      ...Object.entries(ids).flatMap(([key, id]) => (id === null ? [] : [row(key as keyof typeof ids, id)])),
      row('sentAt', moment(sentAt)),
      row('failedAt', moment(failedAt)),
    ]),
  ];
}

function contactPart(ticket: ToldTicket | undefined, sender: Sender): Part {
  return part(letterTexts.contact, [
    row('provider', sender.provider),
    ...(sender.phone === null ? [] : [row('phone', sender.phone)]),
    row('replyTo', sender.replyTo),
    row('environment', sender.environment),
    ...basisRow(ticket),
  ]);
}

/** What obliges the sender to write: the item of the rules and their order. */
function basisRow(ticket: ToldTicket | undefined): Row[] {
  const service = stateServiceOf(ticket?.stateServiceCode);
  if (!service?.support) return [];
  const number = service.support.item.slice(service.support.item.indexOf('.') + 1);
  const order = service.order.name;
  return [
    row('basis', {
      kk: `Қағидалардың ${number}-тармағы, ${order.kk}`,
      ru: `пункт ${number} Правил, ${order.ru}`,
      en: `item ${number} of the Rules, ${order.en}`,
    }),
  ];
}

const part = (heading: Text, rows: readonly Row[]): Part => ({ heading, rows });

const row = (label: keyof typeof letterTexts, value: Value): Row => ({ label: letterTexts[label], value });

/** `2026-11-21 18:20:00.000+05:00` */
function moment(at: number): string {
  return toDateTime(at).replace('T', ' ');
}
