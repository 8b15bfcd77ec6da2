/** Sentences of `RegisterAnswer.message` where the register answered. */
import { eachLanguage, type Text } from '../../kernel/text.ts';

const found: Text = { kk: 'Деректер табылды.', ru: 'Данные найдены.', en: 'A record was found.' };
const attention: Text = { kk: 'Назар аударыңыз:', ru: 'Внимание:', en: 'Note:' };
/** @param deleted how many of them the register has deleted, or nothing */
const severalFound = (count: number, deleted: Text, system: Text): Text => ({
  kk: `Табылған жазбалар саны: ${count}${deleted.kk}. Құжатпен салыстырып, қажеттісін таңдаңыз. Жүйе: ${system.kk}.`,
  ru: `Найдено записей: ${count}${deleted.ru}. Сверьте с документом и выберите нужную. Система: ${system.ru}.`,
  en: `Records found: ${count}${deleted.en}. Compare them with the document and choose the right one. System: ${system.en}.`,
});
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
const nothing: Text = eachLanguage(() => '');

const deletedOf = (removed: number): Text => ({
  kk: ` (оның жойылғаны: ${removed})`,
  ru: ` (из них удалено: ${removed})`,
  en: ` (deleted among them: ${removed})`,
});

const systemLabel: Text = { kk: 'Жүйе', ru: 'Система', en: 'System' };

/** Sentences about an answer of a register, with the words for "system" and "note". */
export const messageTexts = {
  found,
  attention,
  severalFound,
  absent,
  checkInput,
  nothing,
  deletedOf,
  systemLabel,
};
