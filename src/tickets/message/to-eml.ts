import { createTransport } from 'nodemailer';
import { RefusedError } from '../../kernel/errors.ts';
import { languageOf } from '../../kernel/text.ts';
import { drawPicture } from '../picture/draw-picture.ts';
import { toPng } from '../picture/to-png.ts';
import type { Message } from './message.ts';
import { pictureId, pictureLanguages, pictureName } from './picture-names.ts';

/** Writes messages down; reads and sends nothing. */
const writer = createTransport({
  streamTransport: true,
  buffer: true,
  newline: 'windows',
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** The message as it would be sent (RFC 5322), its pictures drawn one by one. @throws RefusedError ANSWER_TIME_OVER */
export async function toEml(message: Message, signal?: AbortSignal): Promise<string> {
  const { payload, questions, references, ...letter } = message;
  const facts = { filename: 'ticket.json', content: payload, contentType: 'application/json' };
  const drawn: object[] = [];
  for (const [i, question] of questions.entries())
    for (const language of pictureLanguages(questions.length)) {
      if (signal?.aborted)
        throw new RefusedError('ANSWER_TIME_OVER', 'expected fewer or smaller letters in one answer');
      const filename = pictureName(i + 1, language);
      drawn.push({
        filename,
        content: await toPng(drawPicture(question, languageOf(language))),
        contentType: 'image/png',
        // The letter shows it, and a help desk that drops the HTML has it as a file.
        ...{ cid: pictureId(message.messageId, filename), contentDisposition: 'attachment' },
      });
    }
  const attachments = [...drawn, facts];
  const { message: written } = await writer.sendMail({
    ...letter,
    ...(references !== null && { references, inReplyTo: references }),
    attachments,
  });
  return written.toString();
}
