import type { Collision, RefusalObstacle } from '../../applications/decision/terms.ts';
import { type Text, textsOf } from '../../kernel/text.ts';

/** Sentence for each obstacle to a refusal. */
export const obstacleTexts: Readonly<Record<RefusalObstacle, Text>> = {
  NO_NOTICE: {
    kk: 'Алдын ала шешім мен тыңдау туралы хабарлама берілмеген.',
    ru: 'Уведомление о предварительном решении и о заслушивании не направлено.',
    en: 'No notice of the provisional decision and of the hearing was given.',
  },
  NOT_OBTAINED: {
    kk: 'Адамның хабарламаны алғаны тіркелмеген.',
    ru: 'Получение уведомления человеком не зафиксировано.',
    en: 'It is not on record that the person has obtained the notice.',
  },
  NOTICE_TERM: {
    kk: 'Хабарлама мен шешім арасындағы жұмыс күндері әлі өтпеген.',
    ru: 'Рабочие дни между уведомлением и решением ещё не истекли.',
    en: 'The working days between the notice and the decision are not over.',
  },
  OBJECTION_TERM: {
    kk: 'Адамның қарсылық білдіру мерзімі әлі өтпеген.',
    ru: 'Срок для возражения человека ещё не истёк.',
    en: "The term of the person's objection is not over.",
  },
  NOT_HEARD: {
    kk: 'Хабарлама алынғаннан кейінгі тыңдау тіркелмеген.',
    ru: 'Заслушивание после получения уведомления не зафиксировано.',
    en: 'No hearing is on record since the person obtained the notice.',
  },
};

/** Sentence for each collision of terms. */
export const collisionTexts: Readonly<Record<Collision, Text>> = {
  DECISION_OVERDUE: {
    kk: 'Шешім қабылдау мерзімі өтті.',
    ru: 'Срок принятия решения истёк.',
    en: 'The term of the decision is over.',
  },
  NOTICE_TOO_LATE: {
    kk: 'Хабарлама мерзіміне байланысты бас тарту туралы заңды шешім тек шешім мерзімінен кейін мүмкін.',
    ru: 'Из-за срока уведомления законный отказ возможен только после срока решения.',
    en: 'Because of the term of the notice, a lawful refusal is possible only after the term of the decision.',
  },
  OBJECTION_OUTLIVES_DECISION: {
    kk: 'Қарсылық білдіру мерзіміне байланысты бас тарту туралы заңды шешім тек шешім мерзімінен кейін мүмкін.',
    ru: 'Из-за срока возражения законный отказ возможен только после срока решения.',
    en: 'Because of the term of the objection, a lawful refusal is possible only after the term of the decision.',
  },
};

/** Sentences about terms. */
export const termTexts = textsOf({
  RefusalNotLawful: {
    kk: 'Бас тарту әзірге заңды емес, шешім қабылданбады.',
    ru: 'Отказ пока незаконен, решение не принято.',
    en: 'A refusal is not lawful yet, and no decision was made.',
  },
  TermsUnknown: {
    kk: 'Мерзімдерді есептеу мүмкін емес: жұмыс күндері күнтізбесінде қажетті жыл жоқ. Оператор күнтізбені толықтырады.',
    ru: 'Сроки нельзя вычислить: в календаре рабочих дней нет нужного года. Календарь дополняет оператор.',
    en: 'The terms cannot be computed: the calendar of working days lacks a year. The operator completes the calendar.',
  },
});
