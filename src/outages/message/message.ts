/** The message that carries support tickets of one incident to one mailbox. */
import { createHash } from 'node:crypto';
import { stateServiceOf } from '../../services/catalogue.ts';
import { nameOf } from '../../systems/systems.ts';
import type { Incident } from '../incident.ts';
import { drawPicture } from '../picture/draw-picture.ts';
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
  /** The sequence of actions of each ticket, drawn in each language of the letter: SVG documents. */
  readonly pictures: readonly { readonly name: string; readonly svg: string }[];
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
    pictures: tickets.flatMap(({ question }, i) =>
      pictureLanguages.map((language) => ({
        name: `${i + 1}-${language.toLowerCase()}`,
        svg: drawPicture(question, language),
      })),
    ),
  };
}

const pictureLanguages = ['KK', 'RU'] as const;

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
  const keys = tickets.map(({ registration, applicationRef, stateServiceCode }) => {
    const number = registration && 'number' in registration ? registration.number : null;
    return `${stateServiceCode}/${number ?? ''}/${applicationRef ?? ''}`;
  });
  return createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, 16);
}
