/** The message that carries support tickets of one incident to one mailbox. */
import { createHash } from 'node:crypto';
import { stateServiceOf } from '../../services/catalogue.ts';
import { nameOf } from '../../systems/systems.ts';
import type { FailedQuestion } from '../failed-question.ts';
import type { Incident } from '../incident.ts';
import type { SupportTicket } from '../support-ticket.ts';
import { payloadOf } from './payload.ts';
import { toHtml } from './to-html.ts';
import { toPlainText } from './to-text.ts';
import { type Sender, writeLetter } from './write-letter.ts';

export interface MessageSettings extends Sender {
  readonly from: string;
  /** Where everything goes that must not reach a real mailbox; null in production only. */
  readonly redirectTo: string | null;
}

export interface Message {
  /** Stable: the same tickets have the same id, however often they are sent. */
  readonly messageId: string;
  /** The thread of the incident. */
  readonly references: string;
  readonly from: string;
  readonly replyTo: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The facts for machines, JSON. */
  readonly payload: string;
  /** What its pictures are drawn from, when it is written as a file: one of each ticket. */
  readonly questions: readonly FailedQuestion[];
}

/**
 * Writes a message.
 * @param tickets of one incident and one mailbox
 * @returns null where the order names no mailbox
 */
export function writeMessage(tickets: readonly SupportTicket[], settings: MessageSettings): Message | null {
  const [first] = tickets;
  if (!first?.recipient) return null;
  const { incident } = first;
  const letter = writeLetter(incident, tickets, settings);
  const domain = settings.from.slice(settings.from.lastIndexOf('@') + 1).replace(/[^\w.-]/g, '');
  return {
    messageId: `<${incident.id}.${digestOf(tickets)}@${domain}>`,
    references: `<${incident.id}@${domain}>`,
    from: settings.from,
    replyTo: settings.replyTo,
    to: settings.redirectTo ?? first.recipient.mailbox,
    subject: subjectOf(incident, first, settings),
    text: toPlainText(letter),
    html: toHtml(letter),
    payload: JSON.stringify(payloadOf(incident, tickets), undefined, 2),
    questions: tickets.map(({ question }) => question),
  };
}

/** Short enough for a list of letters: full names stand inside. */
function subjectOf(
  incident: Incident,
  { stateServiceCode }: SupportTicket,
  { redirectTo }: MessageSettings,
): string {
  const drill = incident.drill || redirectTo !== null ? '[DRILL] ' : '';
  const service = stateServiceOf(stateServiceCode);
  const name = nameOf(incident.systemId, incident.part).ru;
  return `${drill}Ақау / Сбой: ${name} – ${service?.number ?? ''} ${stateServiceCode ?? ''} – ${incident.id}`;
}

/** Tells messages of one incident apart by the applications in them; nothing personal can be read from it. */
function digestOf(tickets: readonly SupportTicket[]): string {
  const keys = tickets.map(({ stateServiceCode, question: { purpose, attempts, askedAt } }) => {
    const { applicationNumber, applicationRef } = purpose;
    // Without an application it is the question itself: two people's must never be taken for one.
    const own = attempts[0]?.evidence.messageId ?? askedAt;
    return `${stateServiceCode}/${applicationNumber ?? ''}/${applicationRef ?? (applicationNumber ? '' : own)}`;
  });
  return createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, 16);
}
