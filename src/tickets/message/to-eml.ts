import { createTransport } from 'nodemailer';
import { RefusedError } from '../../kernel/errors.ts';
import { languageOf } from '../../kernel/text.ts';
import { drawPicture } from '../picture/draw-picture.ts';
import { toPng } from '../picture/to-png.ts';
import { letterLanguages } from '../texts/letter-texts.ts';
import type { Message } from './message.ts';

/** Reads nothing and sends nothing: it only writes the message down. */
const writer = createTransport({
  streamTransport: true,
  buffer: true,
  newline: 'windows',
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** Those of the letter; of many applications in one of them only, since mailboxes refuse what is too large. */
const pictureLanguages = letterLanguages.map(languageOf);
const inBothUpTo = 5;

/**
 * The message as it would be sent (RFC 5322), to be kept or opened in a mail program. Its pictures are drawn one after the
 * other: a large message takes no more than one thread from others.
 * @param signal ends the drawing
 * @throws RefusedError ANSWER_TIME_OVER when the signal was aborted
 */
export async function toEml(message: Message, signal?: AbortSignal): Promise<string> {
  const { payload, questions, ...letter } = message;
  const facts = { filename: 'ticket.json', content: payload, contentType: 'application/json' };
  const languages = questions.length > inBothUpTo ? pictureLanguages.slice(-1) : pictureLanguages;
  const drawn: object[] = [];
  for (const [i, question] of questions.entries())
    for (const language of languages) {
      if (signal?.aborted)
        throw new RefusedError('ANSWER_TIME_OVER', 'expected fewer or smaller letters in one answer');
      drawn.push({
        filename: `sequence-of-actions-${i + 1}-${language.toLowerCase()}.png`,
        content: await toPng(drawPicture(question, language)),
        contentType: 'image/png',
      });
    }
  const inReplyTo = letter.references;
  const { message: written } = await writer.sendMail({
    ...letter,
    inReplyTo,
    attachments: [...drawn, facts],
  });
  return written.toString();
}
