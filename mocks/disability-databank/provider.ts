import { disabilityNamespace, disabilityServiceId } from '../../src/systems/disability-databank/contract.ts';
import type { AnswerKind } from '../answer-kind.ts';
import { itemsOf, wholeFault } from '../batch/items.ts';
import { type Message, readMessage } from '../message/read-message.ts';
import { type Author, malformedQuery, processed, writeMessage } from '../message/write-message.ts';
import { coded } from '../people/dictionaries.ts';
import { noData, success } from '../shep/names.ts';
import type { ProviderAnswer, ShepProvider } from '../shep/provider.ts';
import type { Variant } from '../variants.ts';
import { writeElement } from '../xml/write.ts';
import { disabilityItems } from './items.ts';
import { type DisabilityQuestion, readQuestion } from './read-question.ts';
import type { DisabilityItem } from './record.ts';

const author: Author = {
  prefix: 'tsb',
  namespace: disabilityNamespace,
  self: coded('MOCK-TSBDI', 'ЦБДИ', 'МОДҚ'),
};

/** The databank of persons with disabilities (TsBDI) behind SHEP. The contract is invented. */
export const disabilityDatabank: ShepProvider = {
  system: 'DISABILITY_DATABANK',
  serviceId: disabilityServiceId,
  ask(data) {
    const message = readMessage(data);
    const question = readQuestion(message);
    const asked = askedOf(question);
    return {
      iin: asked[0],
      people: question.kind === 'iins' ? asked : [],
      fault: wholeFault(disabilityItems, asked),
      answer: (kind, variant) => answer(message, question, kind, variant),
    };
  },
};

function askedOf(question: DisabilityQuestion): readonly string[] {
  if (question.kind === 'iins') return question.iins;
  return question.kind === 'certificate' && question.holder !== undefined ? [question.holder] : [];
}

function answer(
  message: Message,
  question: DisabilityQuestion,
  kind: AnswerKind,
  variant: Variant | undefined,
): ProviderAnswer {
  if (question.kind === 'malformed' && kind === 'healthy') {
    return { status: success, data: writeMessage(author, message, malformedQuery, '') };
  }
  const items = itemsOf(disabilityItems, askedOf(question), kind, variant);
  const isNobody = question.kind === 'certificate' && items.length === 0;
  // An even last digit of the certificate's number gets the first form of "no holder", an odd one the second.
  if (isNobody && Number(question.number.at(-1)) % 2 === 0) return { status: noData, data: undefined };
  return { status: success, data: writeMessage(author, message, processed, writeItems(items)) };
}

function writeItems(items: readonly DisabilityItem[]): string {
  return items.length === 0 ? '' : writeElement('items', { item: items });
}
