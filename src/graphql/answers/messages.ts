/** The sentences of `RegisterAnswer.message` where the register answered. */
import { eachLanguage, type Text } from '../../kernel/text.ts';
import { type SystemKey, systemOf } from '../../systems/systems.ts';
import type { NextStep } from '../generated/resolvers.ts';

/** @param warnings what the reader must not overlook, whole sentences */
export function recordMessage(system: SystemKey, warnings: readonly Text[]): Text {
  const { name } = systemOf(system);
  const found = { kk: 'Деректер табылды.', ru: 'Данные найдены.', en: 'A record was found.' };
  const attention = { kk: 'Назар аударыңыз:', ru: 'Внимание:', en: 'Note:' };
  return eachLanguage((key) => {
    const noted = warnings.length === 0 ? [] : [attention[key], ...warnings.map((warning) => warning[key])];
    return [found[key], ...noted, `${systemLabel[key]}: ${name[key]}.`].join(' ');
  });
}

export function severalRecordsMessage(system: SystemKey, count: number): Text {
  const { kk, ru, en } = systemOf(system).name;
  return {
    kk: `Табылған жазбалар саны: ${count}. Құжатпен салыстырып, қажеттісін таңдаңыз. Жүйе: ${kk}.`,
    ru: `Найдено записей: ${count}. Сверьте с документом и выберите нужную. Система: ${ru}.`,
    en: `Records found: ${count}. Compare them with the document and choose the right one. System: ${en}.`,
  };
}

export function noRecordMessage(system: SystemKey, nextStep: NextStep): Text {
  const { name } = systemOf(system);
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

export const bankNotConnectedMessage: Text = {
  kk: 'Деректер белгісіз: шот нөміріндегі банк жүйеге қосылмаған. Шот нөмірін тексеріңіз.',
  ru: 'Данные неизвестны: банк из номера счёта не подключён. Проверьте номер счёта.',
  en: 'Nothing is known: the bank in the account number is not connected. Check the number.',
};

export const systemLabel: Text = { kk: 'Жүйе', ru: 'Система', en: 'System' };
