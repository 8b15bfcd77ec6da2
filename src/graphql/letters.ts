/** Letters and pictures of one request: each is composed once, however often the document asks, and only if it does. */
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

export interface Letters {
  /** The message that carries a ticket as far as the viewer may see it; for a ticket in none, as it would be written now. */
  ofTicket(
    ticket: SupportTicket & { readonly messageId: string | null },
  ): Promise<SupportMessageSource | null>;
  ofIncident(id: string): Promise<SupportMessageSource[]>;
  /**
   * A message as a file.
   * @throws RefusedError ANSWER_TIME_OVER
   */
  eml(message: Message): Promise<string>;
  picture(question: FailedQuestion, language: Language): string;
}

/** @param signal aborted when the answer's time is over, or its caller has gone */
export function createLetters(
  seeing: Seeing & { readonly settings: UnavailableSettings },
  signal: AbortSignal,
): Letters {
  const carried = remembered((id: string) => kept(() => seenMessage(seeing, id)));
  const ofIncident = remembered((id: string) => kept(() => seenMessages(seeing, id)));
  const previews = new Map<string, SupportMessageSource | null>();
  const files = remembered((message: Message) => toEml(message, signal));
  const pictures = new Map<FailedQuestion, Map<Language, string>>();

  function previewOf(ticket: SupportTicket): SupportMessageSource | null {
    const key = previewId(ticket, seeing.records.sealing);
    const known = previews.get(key);
    if (known !== undefined) return known;
    const message = previewMessage(ticket, seeing.settings.message, seeing.records.sealing);
    const preview = message && { message, kept: null };
    previews.set(key, preview);
    return preview;
  }

  return {
    async ofTicket(ticket) {
      const message = ticket.messageId === null ? null : await carried(ticket.messageId);
      return message ?? previewOf(ticket);
    },
    ofIncident,
    eml: files,
    picture(question, language) {
      const drawn = pictures.get(question) ?? new Map<Language, string>();
      pictures.set(question, drawn);
      const picture = drawn.get(language) ?? drawPicture(question, language);
      drawn.set(language, picture);
      return picture;
    },
  };
}

function remembered<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
