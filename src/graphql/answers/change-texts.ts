import type { Text } from '../../kernel/text.ts';

/** What to do when a change was not made. */
export const changeTexts = {
  NotFound: {
    kk: 'Мұндай нөмірлі жазба жоқ. Нөмірді тексеріңіз.',
    ru: 'Записи с таким номером нет. Проверьте номер.',
    en: 'There is nothing of this number. Check it.',
  },
  OutOfTurn: {
    kk: 'Қазіргі жағдайында бұл мүмкін емес. Жазбаны қайта оқыңыз.',
    ru: 'В нынешнем состоянии это невозможно. Прочитайте запись заново.',
    en: 'Its state does not allow it. Read it again.',
  },
  VersionChanged: {
    kk: 'Сіз оқығаннан кейін жазба өзгерді. Оны қайта оқып, әрекетті қайталаңыз.',
    ru: 'Запись изменилась после того, как вы её прочли. Прочитайте её заново и повторите.',
    en: 'It has changed since you read it. Read it again and repeat.',
  },
  Incomplete: {
    kk: 'Өтініш толық емес. Жетіспейтін мәліметтерді толтырыңыз.',
    ru: 'Обращение неполное. Дополните недостающие сведения.',
    en: 'It is not complete. Add what is missing.',
  },
  KeyInUse: {
    kk: 'Бұл кілт басқа сұрау үшін қолданылған. Жаңа кілт алыңыз.',
    ru: 'Этот ключ уже использован для другого запроса. Возьмите новый.',
    en: 'This key was used for another request. Take a new one.',
  },
} as const satisfies Record<string, Text>;
