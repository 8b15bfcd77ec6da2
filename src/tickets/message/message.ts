/** Messages about one incident to one mailbox: the support tickets, later numbers, and the end. */
import { toMailDate } from '../../kernel/clock.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import type { Sealing } from '../../storage/sealing.ts';
import { nameOf } from '../../systems/systems.ts';
import type { SupportTicket } from '../support-ticket.ts';
import { stateInSubject } from './first-screen.ts';
import { payloadOf } from './payload.ts';
import { pictureId } from './picture-names.ts';
import type { Sender } from './sender.ts';
import { threadRoot } from './thread-root.ts';
import { toHtml } from './to-html.ts';
import { toPlainText } from './to-text.ts';
import type { Told } from './told.ts';
import { writeLetter } from './write-letter.ts';

export interface MessageSettings extends Sender {
  readonly from: string;
  /** The mailbox for failures of our own making; null where none is named. */
  readonly operator: string | null;
  /** The mailbox for everything that must not reach a real one; null in production only. */
  readonly redirectTo: string | null;
}

export type Message = ReturnType<typeof writeMessage>;

/** Writes a message: the same tickets under the same key give the same message each time. */
export function writeMessage(told: Told, settings: MessageSettings) {
  const { tickets, kind, mailbox, key, root } = told;
  const letter = writeLetter(told, settings);
  const domain = settings.from.slice(settings.from.lastIndexOf('@') + 1).replace(/[^\w.-]/g, '');
  const idOf = (name: string) => `<${name}@${domain}>`;
  const messageId = idOf(key);
  // A message about a number or an end needs no picture.
  const questions = kind === 'TICKETS' ? tickets.map(({ question }) => question) : [];
  return {
    /** The same for the same tickets, however often they are sent. */
    messageId,
    /** The root of the thread: the first message of the incident to this mailbox. Null for that one itself. */
    references: key === root ? null : idOf(root),
    /** Date of the header; the same at every try. */
    date: toMailDate(told.at),
    from: settings.from,
    replyTo: settings.replyTo,
    // This is the one place that chooses the recipient: outside production never the real one.
    to: settings.redirectTo ?? mailbox ?? settings.operator ?? settings.replyTo,
    subject: subjectOf(told, settings),
    text: toPlainText(letter),
    html: toHtml(letter, (picture) => `cid:${pictureId(messageId, picture)}`),
    /** The facts for machines, JSON. */
    payload: JSON.stringify(payloadOf(told), undefined, 2),
    ticketCount: tickets.length,
    /** Questions of its tickets, whose pictures are drawn when it is written as a file. */
    questions,
  } as const;
}

/** Id of a preview by the person and the application, or else the question; nothing personal can be read from it. */
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

/** Message of a ticket that is not kept; null where it has no mailbox. */
export function previewMessage(ticket: Previewed, settings: MessageSettings, sealing: Sealing) {
  if (ticket.recipient === null) return null;
  const { incident, recipient } = ticket;
  const content = { kind: 'TICKETS', incident, tickets: [{ ...ticket, laterNumber: null }] } as const;
  const { mailbox } = recipient;
  const [key, root] = [previewId(ticket, sealing), threadRoot(incident.id, mailbox)];
  return writeMessage({ ...content, mailbox, key, root, at: incident.lastFailureAt }, settings);
}

/** The incident comes first, since lists cut what is long. Letters of one kind have one subject: Gmail puts no others together. */
function subjectOf(told: Told, { redirectTo }: MessageSettings): string {
  const { incident, tickets } = told;
  const drill = incident.drill || redirectTo !== null ? '[DRILL] ' : '';
  const codes = [...new Set(tickets.map(({ stateServiceCode }) => stateServiceCode))].slice(0, 3);
  const services = codes.map((code) => `${stateServiceOf(code)?.number ?? ''} ${code ?? ''}`.trim());
  const name = nameOf(incident.systemId, incident.part).ru;
  const parts = [incident.id, stateInSubject(told), name, services.filter(Boolean).join(', ')];
  return `${drill}${parts.filter((part) => part !== '').join(' – ')}`;
}
