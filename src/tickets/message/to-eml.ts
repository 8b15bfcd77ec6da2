import { createTransport } from 'nodemailer';
import { RefusedError } from '../../kernel/errors.ts';
import { languageOf } from '../../kernel/text.ts';
import { drawPicture } from '../picture/draw-picture.ts';
import { toPng } from '../picture/to-png.ts';
import { letterLanguages } from '../texts/letter-texts.ts';
import type { Message } from './message.ts';

/** Writes messages down; reads and sends nothing. */
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

/** The message as it would be sent (RFC 5322), its pictures drawn one by one. @throws RefusedError ANSWER_TIME_OVER */
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
  const attachments = [...drawn, facts];
  const { message: written } = await writer.sendMail({
    ...letter,
    inReplyTo: letter.references,
    attachments,
  });
  return written.toString();
}
