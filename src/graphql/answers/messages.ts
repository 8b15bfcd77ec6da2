/** Sentences of `RegisterAnswer.message` for an answer of the register. */
import { eachLanguage, type Text } from '../../kernel/text.ts';
import { nameOf, partKey, type SystemKey } from '../../systems/systems.ts';
import type { NextStep } from '../generated/resolvers.ts';

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
  const found = { kk: 'Деректер табылды.', ru: 'Данные найдены.', en: 'A record was found.' };
  const attention = { kk: 'Назар аударыңыз:', ru: 'Внимание:', en: 'Note:' };
  return eachLanguage((key) => {
    const noted = warnings.length === 0 ? [] : [attention[key], ...warnings.map((warning) => warning[key])];
    return [found[key], ...noted, `${systemLabel[key]}: ${name[key]}.`].join(' ');
  });
}

/** @param removed number of the records that the register has deleted */
export function severalRecordsMessage(system: Named, count: number, removed: number): Text {
  const { kk, ru, en } = nameOf(system.systemId, system.part);
  const deleted = removed === 0 ? nothing : deletedOf(removed);
  return {
    kk: `Табылған жазбалар саны: ${count}${deleted.kk}. Құжатпен салыстырып, қажеттісін таңдаңыз. Жүйе: ${kk}.`,
    ru: `Найдено записей: ${count}${deleted.ru}. Сверьте с документом и выберите нужную. Система: ${ru}.`,
    en: `Records found: ${count}${deleted.en}. Compare them with the document and choose the right one. System: ${en}.`,
  };
}

export function noRecordMessage(system: Named, nextStep: NextStep): Text {
  const name = nameOf(system.systemId, system.part);
  const advice = nextStep === 'CHECK_INPUT' ? checkInput : nothing;
  return eachLanguage((key) =>
    [absent[key], advice[key], `${systemLabel[key]}: ${name[key]}.`].filter((part) => part !== '').join(' '),
  );
}

const absent: Text = {
  kk: 'Жүйе жауап берді: мұндай деректер жоқ.',
  ru: 'Система ответила: таких данных нет.',
  en: 'The system answered: there is no such record.',
};
const checkInput: Text = {
  kk: 'Енгізілген деректерді тексеріңіз.',
  ru: 'Проверьте введённые данные.',
  en: 'Check what was entered.',
};
const nothing: Text = { kk: '', ru: '', en: '' };

const deletedOf = (removed: number): Text => ({
  kk: ` (оның жойылғаны: ${removed})`,
  ru: ` (из них удалено: ${removed})`,
  en: ` (deleted among them: ${removed})`,
});

export const systemLabel: Text = { kk: 'Жүйе', ru: 'Система', en: 'System' };
