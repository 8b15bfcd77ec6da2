/** `RegisterAnswer.message` where the register answered: which of its sentences are said. */
import { eachLanguage, type Text } from '../../kernel/text.ts';
import { nameOf, partKey, type SystemKey } from '../../systems/systems.ts';
import type { NextStep } from '../generated/resolvers.ts';
import { messageTexts } from './message-texts.ts';

type Named = { readonly systemId: SystemKey; readonly part: string | null };

/** @param warnings whole sentences that the reader must not overlook */
export const recordMessage = (system: Named, warnings: readonly Text[]): Text =>
  warnings.length === 0 ? plainMessage(system) : writeMessage(system, warnings);

/** Nearly every answer has no warning, so its sentence is the same for all people. */
const plainMessages = new Map<string, Text>();

function plainMessage(system: Named): Text {
  const key = partKey(system.systemId, system.part);
  const message = plainMessages.get(key) ?? writeMessage(system, []);
  plainMessages.set(key, message);
  return message;
}

function writeMessage(system: Named, warnings: readonly Text[]): Text {
  const name = nameOf(system.systemId, system.part);
  return eachLanguage((key) => {
    const noted =
      warnings.length === 0 ? [] : [messageTexts.attention[key], ...warnings.map((warning) => warning[key])];
    return [messageTexts.found[key], ...noted, `${messageTexts.systemLabel[key]}: ${name[key]}.`].join(' ');
  });
}

/** @param removed number of the records that the register has deleted */
export function severalRecordsMessage(system: Named, count: number, removed: number): Text {
  return messageTexts.severalFound(
    count,
    removed === 0 ? messageTexts.nothing : messageTexts.deletedOf(removed),
    nameOf(system.systemId, system.part),
  );
}

export function noRecordMessage(system: Named, nextStep: NextStep): Text {
  const name = nameOf(system.systemId, system.part);
  const advice = nextStep === 'CHECK_INPUT' ? messageTexts.checkInput : messageTexts.nothing;
  return eachLanguage((key) =>
    [messageTexts.absent[key], advice[key], `${messageTexts.systemLabel[key]}: ${name[key]}.`]
      .filter((part) => part !== '')
      .join(' '),
  );
}
