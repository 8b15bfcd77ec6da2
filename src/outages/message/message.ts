/** The messages about one incident to one mailbox: the support tickets, what came later, and the end. */
import { createHash } from 'node:crypto';
import { toMailDate } from '../../kernel/clock.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import { nameOf } from '../../systems/systems.ts';
import type { FailedQuestion } from '../failed-question.ts';
import type { Incident } from '../incident.ts';
import type { SupportTicket } from '../support-ticket.ts';
import { payloadOf } from './payload.ts';
import { toHtml } from './to-html.ts';
import { toPlainText } from './to-text.ts';
import { isLate, type Sender, writeLetter } from './write-letter.ts';

/** A ticket, and the number that came when it had left. */
export type ToldTicket = SupportTicket & { readonly laterNumber: string | null };

export interface MessageSettings extends Sender {
  readonly from: string;
  /** Who gets what is of our own making; null where nobody is named. */
  readonly operator: string | null;
  /** Where everything goes that must not reach a real mailbox; null in production only. */
  readonly redirectTo: string | null;
}

/** TICKETS: applications with their facts. NUMBER: a number that came later. CLOSING: it is over. AGAIN: it goes on. OPERATOR: it is ours. */
export type MessageKind = 'TICKETS' | 'NUMBER' | 'CLOSING' | 'AGAIN' | 'OPERATOR';

/** What a message is written from. */
export interface Told {
  readonly kind: MessageKind;
  readonly incident: Incident;
  /** Of one incident and one mailbox. */
  readonly tickets: readonly ToldTicket[];
  /** Where it belongs: a mailbox of the orders. Null: the operator's. */
  readonly mailbox: string | null;
  /** Tells the messages of an incident apart. */
  readonly key: string;
  /** When it is written, epoch ms. */
  readonly at: number;
}

export interface Message {
  /** Stable: the same tickets have the same id, however often they are sent. */
  readonly messageId: string;
  /** The thread of the incident. */
  readonly references: string;
  /** As in the header; the same at every try. */
  readonly date: string;
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

/** Writes a message. The same tickets under the same key give the same message, however often it is written. */
export function writeMessage(told: Told, settings: MessageSettings): Message {
  const { incident, tickets, kind, mailbox } = told;
  const letter = writeLetter(told, settings);
  const domain = settings.from.slice(settings.from.lastIndexOf('@') + 1).replace(/[^\w.-]/g, '');
  return {
    messageId: `<${told.key}@${domain}>`,
    references: `<${incident.id}@${domain}>`,
    date: toMailDate(told.at),
    from: settings.from,
    replyTo: settings.replyTo,
    to: addressOf(mailbox ?? settings.operator, settings),
    subject: subjectOf(told, settings),
    text: toPlainText(letter),
    html: toHtml(letter),
    payload: JSON.stringify(payloadOf(told), undefined, 2),
    // A number or an end needs no picture.
    questions: kind === 'TICKETS' ? tickets.map(({ question }) => question) : [],
  };
}

/** Tells the previews of two applications apart. */
export function previewId(ticket: SupportTicket): string {
  return `${ticket.incident.id}.${digestOf(ticket)}`;
}

/** The message that would carry a ticket which is not kept; null where it has no mailbox. */
export function previewMessage(ticket: SupportTicket, settings: MessageSettings): Message | null {
  if (ticket.recipient === null) return null;
  const { incident, recipient } = ticket;
  return writeMessage(
    {
      kind: 'TICKETS',
      incident,
      tickets: [{ ...ticket, laterNumber: null }],
      mailbox: recipient.mailbox,
      key: previewId(ticket),
      at: incident.lastFailureAt,
    },
    settings,
  );
}

/** The one place that says where a message goes. Outside production that is never where it belongs. */
function addressOf(belongsTo: string | null, { redirectTo, replyTo }: MessageSettings): string {
  return redirectTo ?? belongsTo ?? replyTo;
}

/** Short enough for a list of letters: full names stand inside. */
function subjectOf({ kind, incident, tickets }: Told, { redirectTo }: MessageSettings): string {
  const drill = incident.drill || redirectTo !== null ? '[DRILL] ' : '';
  const codes = [...new Set(tickets.map(({ stateServiceCode }) => stateServiceCode))].slice(0, 3);
  const services = codes.map((code) => `${stateServiceOf(code)?.number ?? ''} ${code ?? ''}`.trim());
  const name = nameOf(incident.systemId, incident.part).ru;
  const parts = [
    `${subjects[isLate({ kind, incident }) ? 'LATE' : kind]}: ${name}`,
    services.filter(Boolean).join(', '),
    incident.id,
  ];
  return `${drill}${parts.filter((part) => part !== '').join(' – ')}`;
}

const subjects: Readonly<Record<MessageKind | 'LATE', string>> = {
  TICKETS: 'Ақау / Сбой',
  LATE: 'Ақау жойылды, өтініштер туралы / Сбой устранён, о заявлениях',
  NUMBER: 'Тіркеу нөмірі / Регистрационный номер',
  CLOSING: 'Ақау жойылды / Сбой устранён',
  AGAIN: 'Ақау қайталанды / Сбой повторился',
  OPERATOR: 'Оператор әрекеті қажет / Нужно действие оператора',
};

/** Tells questions of one incident apart by their application; nothing personal can be read from it. */
function digestOf({ stateServiceCode, question: { purpose, attempts, askedAt } }: SupportTicket): string {
  const { applicationNumber, applicationRef } = purpose;
  // Without an application it is the question itself: two people's must never be taken for one.
  const own = attempts[0]?.evidence.messageId ?? askedAt;
  const key = `${stateServiceCode}/${applicationNumber ?? ''}/${applicationRef ?? (applicationNumber ? '' : own)}`;
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
