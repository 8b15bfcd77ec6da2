/** Letters and pictures of one request: each is composed once, and only on demand. */
import { findIncident } from '../incidents/records/incident-rows.ts';
import type { Language } from '../kernel/text.ts';
import { kept } from '../storage/kept.ts';
import type { FailedQuestion } from '../tickets/failed-question.ts';
import { type Message, previewId, previewMessage } from '../tickets/message/message.ts';
import { toEml } from '../tickets/message/to-eml.ts';
import { drawPicture } from '../tickets/picture/draw-picture.ts';
import { type Seeing, seenMessage, seenMessages } from '../tickets/seen-tickets.ts';
import type { SupportTicket } from '../tickets/support-ticket.ts';
import type { UnavailableSettings } from './answers/unavailable.ts';
import type { SupportMessageSource } from './sources.ts';

export type Letters = ReturnType<typeof createLetters>;
type SeeingLetters = Seeing & { readonly settings: UnavailableSettings };

/** @param signal aborted when the answer's time is over, or the caller has gone */
export function createLetters(seeing: SeeingLetters, signal: AbortSignal) {
  const { records, settings } = seeing;
  const carried = remembered((id: string) => kept(() => seenMessage(seeing, id)));
  const preview = remembered(
    (ticket: SupportTicket): SupportMessageSource | null => {
      const message = previewMessage(ticket, settings.message, records.sealing);
      return message && { message, kept: null };
    },
    (ticket) => previewId(ticket, records.sealing),
  );
  const pictures = remembered((question: FailedQuestion) =>
    remembered((language: Language) => drawPicture(question, language)),
  );
  return {
    /** The message that carries a ticket, as far as the viewer may see it; a preview for a ticket in no message. */
    async ofTicket(ticket: SupportTicket & { readonly messageId: string | null }) {
      const message = ticket.messageId === null ? null : await carried(ticket.messageId);
      return message ?? preview(ticket);
    },
    incident: remembered((id: string) => kept(() => findIncident(records.database, id))),
    ofIncident: remembered((id: string) => kept(() => seenMessages(seeing, id))),
    /** A message as a file. @throws RefusedError ANSWER_TIME_OVER */
    eml: remembered((message: Message) => toEml(message, signal)),
    picture: (question: FailedQuestion, language: Language) => pictures(question)(language),
  };
}

/** @param keyOf equal for two items that have one value */
function remembered<Item, Value>(
  make: (item: Item) => Value,
  keyOf: (item: Item) => unknown = (item) => item,
): (item: Item) => Value {
  const made = new Map<unknown, Value>();
  return (item) => {
    const key = keyOf(item);
    const known = made.get(key);
    const value = known === undefined ? make(item) : known;
    made.set(key, value);
    return value;
  };
}
