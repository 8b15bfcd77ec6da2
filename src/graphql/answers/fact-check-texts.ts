/** Sentences about earlier decisions. */
import type { Text } from '../../kernel/text.ts';
import type { EarlierFact } from '../../systems/fact-check/mapping.ts';

export const nothingEarlierText: Text = {
  kk: 'Жүйе жауап берді: бұрынғы тағайындаулар, төлемдер, бас тартулар, өтініштер мен келісімдер табылған жоқ.',
  ru: 'Система ответила: прежних назначений, выплат, отказов, заявлений и согласий не найдено.',
  en: 'The system answered: no earlier appointment, payment, refusal, application or consent was found.',
};

export const earlierFactTexts: Readonly<Record<EarlierFact['kind'], Text>> = {
  APPOINTMENT: { kk: 'Тағайындалған', ru: 'Выплата назначена', en: 'The payment was appointed' },
  PAYMENT: { kk: 'Төлем жасалған', ru: 'Выплата произведена', en: 'The payment was made' },
  REFUSAL: {
    kk: 'Тағайындаудан бас тартылған',
    ru: 'В назначении отказано',
    en: 'The appointment was refused',
  },
  APPLICATION: { kk: 'Өтініш берілген', ru: 'Заявление подано', en: 'An application was filed' },
  PROACTIVE_CONSENT: {
    kk: 'Проактивті қызмет арқылы келісім берілген',
    ru: 'Согласие дано через проактивную услугу',
    en: 'A consent was given through the proactive service',
  },
  OTHER: {
    kk: 'Түрі белгісіз жазба, ол бойынша шешім қабылдамаңыз',
    ru: 'Запись неизвестного вида, не принимайте по ней решений',
    en: 'A record of a kind that is not known here, do not decide on it',
  },
};
