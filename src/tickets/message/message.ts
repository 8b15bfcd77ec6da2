/** Messages about one incident to one mailbox: the support tickets, later numbers, and the end. */
import { toMailDate } from '../../kernel/clock.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import type { Sealing } from '../../storage/sealing.ts';
import { nameOf } from '../../systems/systems.ts';
import type { SupportTicket } from '../support-ticket.ts';
import { kindTexts, letterLanguages } from '../texts/letter-texts.ts';
import { toHtml, toPlainText } from './letter.ts';
import { payloadOf } from './payload.ts';
import type { Told } from './told.ts';
import { kindOf, type Sender, writeLetter } from './write-letter.ts';

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
  const { incident, tickets, kind, mailbox } = told;
  const letter = writeLetter(told, settings);
  const domain = settings.from.slice(settings.from.lastIndexOf('@') + 1).replace(/[^\w.-]/g, '');
  // A message about a number or an end needs no picture.
  const questions = kind === 'TICKETS' ? tickets.map(({ question }) => question) : [];
  return {
    /** The same for the same tickets, however often they are sent. */
    messageId: `<${told.key}@${domain}>`,
    /** The thread of the incident. */
    references: `<${incident.id}@${domain}>`,
    /** Date of the header; the same at every try. */
    date: toMailDate(told.at),
    from: settings.from,
    replyTo: settings.replyTo,
    // This is the one place that chooses the recipient: outside production never the real one.
    to: settings.redirectTo ?? mailbox ?? settings.operator ?? settings.replyTo,
    subject: subjectOf(told, settings),
    text: toPlainText(letter),
    html: toHtml(letter),
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
  const key = previewId(ticket, sealing);
  return writeMessage({ ...content, mailbox: recipient.mailbox, key, at: incident.lastFailureAt }, settings);
}

function subjectOf({ kind, incident, tickets }: Told, { redirectTo }: MessageSettings): string {
  const drill = incident.drill || redirectTo !== null ? '[DRILL] ' : '';
  const codes = [...new Set(tickets.map(({ stateServiceCode }) => stateServiceCode))].slice(0, 3);
  const services = codes.map((code) => `${stateServiceOf(code)?.number ?? ''} ${code ?? ''}`.trim());
  const name = nameOf(incident.systemId, incident.part).ru;
  const { subject } = kindTexts[kindOf({ kind, incident })];
  const parts = [
    `${letterLanguages.map((language) => subject[language]).join(' / ')}: ${name}`,
    services.filter(Boolean).join(', '),
    incident.id,
  ];
  return `${drill}${parts.filter((part) => part !== '').join(' – ')}`;
}
