/** The messages about one incident to one mailbox: the support tickets, what came later, and the end. */
import { toMailDate } from '../../kernel/clock.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import type { Sealing } from '../../storage/sealing.ts';
import { nameOf } from '../../systems/systems.ts';
import type { FailedQuestion } from '../failed-question.ts';
import type { SupportTicket } from '../support-ticket.ts';
import { payloadOf } from './payload.ts';
import { toHtml } from './to-html.ts';
import { toPlainText } from './to-text.ts';
import type { MessageKind, Told } from './told.ts';
import { isLate, type Sender, writeLetter } from './write-letter.ts';

export interface MessageSettings extends Sender {
  readonly from: string;
  /** Who gets what is of our own making; null where nobody is named. */
  readonly operator: string | null;
  /** Where everything goes that must not reach a real mailbox; null in production only. */
  readonly redirectTo: string | null;
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

/**
 * Tells previews apart by the person and the application; nothing personal can be read from it. Where an answer has no id
 * of an application it is the question itself.
 */
export function previewId(ticket: Previewed, sealing: Sealing): string {
  const { id, iin, incident, stateServiceCode, question } = ticket;
  const { applicationNumber, applicationRef } = question.purpose;
  const own = question.attempts[0]?.evidence.messageId ?? question.askedAt;
  const application = applicationRef ?? applicationNumber ?? own;
  const whole = JSON.stringify([id ?? null, iin, stateServiceCode, applicationNumber, application]);
  return `${incident.id}.${sealing.hash(whole, 'preview').toString('hex').slice(0, 16)}`;
}

/** A ticket, with its id where it is kept: a viewer who may not see the IIN sees two people's under one reference. */
type Previewed = SupportTicket & { readonly id?: string };

/** The message that would carry a ticket which is not kept; null where it has no mailbox. */
export function previewMessage(
  ticket: Previewed,
  settings: MessageSettings,
  sealing: Sealing,
): Message | null {
  if (ticket.recipient === null) return null;
  const { incident, recipient } = ticket;
  return writeMessage(
    {
      kind: 'TICKETS',
      incident,
      tickets: [{ ...ticket, laterNumber: null }],
      mailbox: recipient.mailbox,
      key: previewId(ticket, sealing),
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
