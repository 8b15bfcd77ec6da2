/** The letter to the support service: the outage, each application with its five facts, the evidence, a person to call. */
import { toDateTime } from '../../kernel/clock.ts';
import { eachLanguage, type Text } from '../../kernel/text.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import { orderNames } from '../../services/state-service.ts';
import { nameOf } from '../../systems/systems.ts';
import { failureTexts } from '../action-texts.ts';
import type { Incident } from '../incident.ts';
import type { ShownEvidence } from '../shown-evidence.ts';
import type { SupportTicket } from '../support-ticket.ts';
import type { Letter, Part, Row, Value } from './letter.ts';
import { letterTexts } from './letter-texts.ts';

/** Who writes, and how to be reached. */
export interface Sender {
  readonly provider: string;
  readonly phone: string | null;
  readonly replyTo: string;
  /** Named in every letter. */
  readonly environment: string;
}

/** @param tickets of one incident and one mailbox, at least one */
export function writeLetter(incident: Incident, tickets: readonly SupportTicket[], sender: Sender): Letter {
  return {
    title: letterTexts.title,
    banner: incident.drill ? letterTexts.drill : null,
    parts: [
      outagePart(incident),
      ...tickets.map(applicationPart),
      ...evidencePart(incident.lastEvidence),
      contactPart(tickets[0], sender),
    ],
  };
}

function outagePart(incident: Incident): Part {
  const classes = Object.keys(incident.faults) as FaultClass[];
  const seen = eachLanguage((key) => classes.map((faultClass) => failureTexts[faultClass][key]).join('; '));
  const ended = incident.resolvedAt;
  return part(letterTexts.outage, [
    row('system', nameOf(incident.systemId, incident.part)),
    row('incident', incident.id),
    row('since', toDateTime(incident.since)),
    row('state', ended === null ? letterTexts.goesOn : toDateTime(ended)),
    row('what', seen),
    row('affected', String(incident.affectedQuestions)),
  ]);
}

function applicationPart(ticket: SupportTicket): Part {
  const { registration, applicationRef } = ticket;
  const number =
    registration && ('number' in registration ? registration.number : registration.notYetBecause);
  return part(letterTexts.application, [
    row('fact1', ticket.stateService ?? letterTexts.none),
    row('fact2', number ?? letterTexts.none),
    ...(applicationRef === null ? [] : [row('ownNumber', applicationRef)]),
    row('fact3', ticket.iin ?? letterTexts.none),
    row(
      'fact4',
      ticket.sequenceOfActions.map(({ text }) => text),
    ),
    row('fact5', ticket.hasPicture ? letterTexts.drawn : letterTexts.attachByHand),
  ]);
}

function evidencePart(evidence: ShownEvidence | null): Part[] {
  if (evidence === null) return [];
  const { httpStatus, errorCode, serviceId, messageId, sessionId, sentAt, failedAt } = evidence;
  const ids = { errorCode, serviceId, messageId, sessionId };
  return [
    part(letterTexts.evidence, [
      ...(httpStatus === null ? [] : [row('httpStatus', String(httpStatus))]),
      ...Object.entries(ids).flatMap(([key, id]) => (id === null ? [] : [row(key as keyof typeof ids, id)])),
      row('sentAt', toDateTime(sentAt)),
      row('failedAt', toDateTime(failedAt)),
    ]),
  ];
}

function contactPart(ticket: SupportTicket | undefined, sender: Sender): Part {
  return part(letterTexts.contact, [
    row('provider', sender.provider),
    ...(sender.phone === null ? [] : [row('phone', sender.phone)]),
    row('replyTo', sender.replyTo),
    row('environment', sender.environment),
    ...basisRow(ticket),
  ]);
}

/** What obliges the sender to write: the item of the rules and their order. */
function basisRow(ticket: SupportTicket | undefined): Row[] {
  const service = stateServiceOf(ticket?.stateServiceCode);
  if (!service?.support) return [];
  const number = service.support.item.slice(service.support.item.indexOf('.') + 1);
  const order = orderNames[service.order];
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
