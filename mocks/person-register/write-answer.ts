import { randomUUID } from 'node:crypto';
import { personNamespace, personServiceCode } from '../../src/systems/person-register/contract.ts';
import { coded } from '../people/dictionaries.ts';
import { now } from '../shep/now.ts';
import { writeElement, xsiNamespace } from '../xml/write.ts';
import type { Query } from './read-query.ts';
import type { Coded } from './record.ts';

/** The second result level: the register's own word on the question. */
export const processed = coded('00000', 'Сообщение успешно обработано', 'Хабарлама сәтті өңделді');
export const malformedQuery = coded(
  'MOCK-00001',
  'Ошибка в параметрах запроса',
  'Сұрау параметрлерінде қате бар',
);

/** The document `response` of the universal person service. @param persons written elements; none leaves `persons` out */
export function writeRegisterAnswer(query: Query, messageResult: Coded, persons: readonly string[]): string {
  const self = coded(personServiceCode, 'ГБД ФЛ', 'ЖТ МДҚ');
  const fields = [
    writeElement('messageId', randomUUID()),
    writeElement('messageDate', now()),
    writeElement('requestId', query.requestId),
    writeElement('sender', self),
    writeElement('receiver', coded(query.senderCode, 'Отправитель запроса', 'Сұрау жіберуші')),
    writeElement('messageResult', messageResult),
    persons.length === 0 ? '' : `<persons>${persons.join('')}</persons>`,
  ];
  return `<gbd:response xmlns:gbd="${personNamespace}" xmlns:xsi="${xsiNamespace}">${fields.join('')}</gbd:response>`;
}
