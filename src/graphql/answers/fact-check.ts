/** The answer of the system with earlier decisions: its message names the facts, or says that there is none. */
import { eachLanguage, type Text } from '../../kernel/text.ts';
import type { EarlierDecisions, EarlierFact } from '../../systems/fact-check/mapping.ts';
import { nameOf } from '../../systems/systems.ts';
import type { AnyAnswerSource } from '../sources.ts';
import { recordMessage, systemLabel } from './messages.ts';
import { type Answered, toNoRecord, toRequest } from './no-record.ts';

export function toFactCheckAnswer(outcome: Answered<EarlierDecisions>): AnyAnswerSource {
  const [record] = outcome.records;
  if (record === undefined) return toNoRecord(outcome, 'NOTHING');
  const { facts } = record;
  const common = {
    ...{ known: true, system: outcome.systemId, request: toRequest(outcome.attempts) },
    ...{ ...record, __typename: 'FactCheckRecord' },
  };
  return facts.length === 0
    ? { ...common, message: nothingFound, nextStep: 'NOTHING' }
    : { ...common, message: recordMessage(outcome, facts.map(sentenceOf)), nextStep: 'READ_WARNINGS' };
}

const empty: Text = {
  kk: 'Жүйе жауап берді: бұрынғы тағайындаулар, төлемдер, бас тартулар, өтініштер мен келісімдер табылған жоқ.',
  ru: 'Система ответила: прежних назначений, выплат, отказов, заявлений и согласий не найдено.',
  en: 'The system answered: no earlier appointment, payment, refusal, application or consent was found.',
};

const kinds: Readonly<Record<EarlierFact['kind'], Text>> = {
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

/** "A record was found" would read as if a fact had been. */
const nothingFound: Text = eachLanguage((language) =>
  [empty[language], `${systemLabel[language]}: ${nameOf('FACT_CHECK')[language]}.`].join(' '),
);

function sentenceOf({ kind, on, number }: EarlierFact): Text {
  return eachLanguage((language) => `${kinds[kind][language]} (${on}, № ${number}).`);
}
