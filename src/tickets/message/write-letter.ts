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
import { applicationParts, whichApplication } from './application-parts.ts';
import { firstScreenOf, senderInShep } from './first-screen.ts';
import type { Letter, Part } from './letter.ts';
import { part } from './part.ts';
import type { Sender } from './sender.ts';
import { kindOf, type MessageKind, type Told, type ToldTicket } from './told.ts';

export function writeLetter(told: Told, sender: Sender): Letter {
  const { kind, incident, tickets } = told;
  const evidence = evidencePart(incident, sender);
  const parts: Readonly<Record<MessageKind, () => Part[]>> = {
    TICKETS: () => [...applicationParts(tickets), ...evidence],
    NUMBER: () => tickets.map((ticket) => part(letterTexts.application, whichApplication(ticket))),
    CLOSING: () => [],
    AGAIN: () => [],
    OPERATOR: () => evidence,
  };
  return {
    banner: incident.drill ? letterTexts.drill : null,
    screen: firstScreenOf(told, sender),
    title: kindTexts[kindOf(told)].title,
    parts: [outagePart(incident, kind), ...parts[kind](), contactPart(tickets[0], sender)],
  };
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

function evidencePart({ systemId, lastEvidence }: Incident, { shepSender }: Sender): Part[] {
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
        senderId: senderInShep(systemId, shepSender),
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
