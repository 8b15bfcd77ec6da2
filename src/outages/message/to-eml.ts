import { createTransport } from 'nodemailer';
import type { Message } from './message.ts';

/** Reads nothing and sends nothing: it only writes the message down. */
const writer = createTransport({
  streamTransport: true,
  buffer: true,
  newline: 'windows',
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** The message as it would be sent (RFC 5322), to be kept or opened in a mail program. */
export async function toEml(message: Message): Promise<string> {
  const { messageId, references, from, replyTo, to, subject, text, html, payload } = message;
  const attachment = { filename: 'ticket.json', content: payload, contentType: 'application/json' };
  const { message: written } = await writer.sendMail({
    messageId,
    references,
    inReplyTo: references,
    from,
    replyTo,
    to,
    subject,
    text,
    html,
    attachments: [attachment],
  });
  return written.toString();
}
