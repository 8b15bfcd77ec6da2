import { randomUUID } from 'node:crypto';
import { coded } from '../people/dictionaries.ts';
import type { Coded } from '../person-register/record.ts';
import { now } from '../shep/now.ts';
import { writeElement, xsiNamespace } from '../xml/write.ts';
import type { Message } from './read-message.ts';

/** The second result level: the provider's own word on the question. */
export const processed = coded('00000', 'Сообщение успешно обработано', 'Хабарлама сәтті өңделді');
export const malformedQuery = coded(
  'MOCK-00001',
  'Ошибка в параметрах запроса',
  'Сұрау параметрлерінде қате бар',
);
/** The register's word on a consent token that is not KDP's, or not for this service and person, or no longer good. */
export const tokenRefused = coded(
  'MOCK-TOKEN-REFUSED',
  'Токен доступа к персональным данным не принят',
  'Дербес деректерге қол жеткізу токені қабылданбады',
);

/** The system that sends the messages. */
export interface Author {
  readonly prefix: string;
  readonly namespace: string;
  readonly self: Coded;
}

/** The document `response`. @param content the written result; empty for none */
export function writeMessage(
  { prefix, namespace, self }: Author,
  { requestId, senderCode }: Pick<Message, 'requestId' | 'senderCode'>,
  messageResult: Coded,
  content: string,
): string {
  const fields = [
    writeElement('messageId', randomUUID()),
    writeElement('messageDate', now()),
    writeElement('requestId', requestId),
    writeElement('sender', self),
    writeElement('receiver', coded(senderCode, 'Отправитель запроса', 'Сұрау жіберуші')),
    writeElement('messageResult', messageResult),
    content,
  ];
  return `<${prefix}:response xmlns:${prefix}="${namespace}" xmlns:xsi="${xsiNamespace}">${fields.join('')}</${prefix}:response>`;
}
