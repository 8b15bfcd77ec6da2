import type { ConsentState } from '../../access/consent/consent.ts';
import type { Text } from '../../kernel/text.ts';
import type { SystemKey } from '../../systems/systems.ts';
import type { NextStep } from '../generated/resolvers.ts';
import type { ConsentNeededSource } from '../sources.ts';

/** The person has not agreed. The register was not asked, so that nothing of his data can be read from it. */
export function toConsentNeeded(system: SystemKey, consent: ConsentState): ConsentNeededSource {
  return {
    __typename: 'ConsentNeeded',
    known: false,
    system,
    request: null,
    consent,
    ...said[consent],
  };
}

interface Said {
  readonly message: Text;
  readonly nextStep: NextStep;
  readonly howToConsent: Text;
}

const said: Readonly<Record<ConsentState, Said>> = {
  NOT_REQUESTED: {
    message: {
      kk: 'Деректер белгісіз: адамның келісімі қажет, бірақ ол әлі сұралған жоқ. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные неизвестны: нужно согласие человека, а его ещё не запрашивали. Это не значит, что данных нет.',
      en: 'Nothing is known: the person’s consent is needed and was not asked for yet. This does not mean that there is no record.',
    },
    nextStep: 'ASK_CONSENT',
    howToConsent: {
      kk: 'Келісім сұралғаннан кейін eGov-та тіркелген телефоныңызға SMS келеді; келісу үшін соған жауап беріңіз.',
      ru: 'Когда согласие запросят, на телефон, зарегистрированный в eGov, придёт SMS; чтобы согласиться, ответьте на него.',
      en: 'Once consent is asked for, an SMS comes to the telephone that is registered with eGov; answer it to agree.',
    },
  },
  WAITING: {
    message: {
      kk: 'Деректер белгісіз: келісім сұралды, адам әлі жауап берген жоқ. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные неизвестны: согласие запрошено, человек ещё не ответил. Это не значит, что данных нет.',
      en: 'Nothing is known: consent was asked for and the person has not answered yet. This does not mean that there is no record.',
    },
    nextStep: 'WAIT_AND_REPEAT',
    howToConsent: {
      kk: 'Сізге SMS жіберілді: келіссеңіз, сұраудың мерзімі біткенше соған жауап беріңіз.',
      ru: 'Вам отправлено SMS: если согласны, ответьте на него, пока запрос не истёк.',
      en: 'An SMS was sent to you: if you agree, answer it before the request runs out.',
    },
  },
  REFUSED: {
    message: {
      kk: 'Деректер белгісіз: адам келісім беруден бас тартты. Мәліметтерді адамның құжатынан алыңыз. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные неизвестны: человек отказался дать согласие. Возьмите сведения из его документа. Это не значит, что данных нет.',
      en: 'Nothing is known: the person has refused consent. Take the facts from the person’s document. This does not mean that there is no record.',
    },
    nextStep: 'BRING_DOCUMENT',
    howToConsent: {
      kk: 'Сіз бас тарттыңыз. Ойыңыз өзгерсе, келісімді қайта сұрауды өтініңіз: бұл сұраудың мерзімі біткен соң мүмкін болады.',
      ru: 'Вы отказались. Если передумали, попросите запросить согласие снова: это станет возможно, когда истечёт прежний запрос.',
      en: 'You have refused. If you change your mind, let consent be asked for again: that is possible when this request has run out.',
    },
  },
  EXPIRED: {
    message: {
      kk: 'Деректер белгісіз: келісім сұрауының мерзімі өтті. Келісімді қайта сұраңыз. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные неизвестны: срок запроса согласия истёк. Запросите согласие заново. Это не значит, что данных нет.',
      en: 'Nothing is known: the request for consent has run out. Ask for consent again. This does not mean that there is no record.',
    },
    nextStep: 'ASK_CONSENT',
    howToConsent: {
      kk: 'Бұрынғы SMS енді жарамайды: келісім қайта сұралғанда келетін жаңа SMS-ке жауап беріңіз.',
      ru: 'Прежнее SMS больше не действует: ответьте на новое, которое придёт, когда согласие запросят снова.',
      en: 'The earlier SMS is no longer good: answer the new one that comes when consent is asked for again.',
    },
  },
  REVOKED: {
    message: {
      kk: 'Деректер белгісіз: адам келісімін кері қайтарып алды. Оның деректерін бұл келісім бойынша бұдан әрі пайдаланбаңыз. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные неизвестны: человек отозвал согласие. Не используйте больше его данные на основании этого согласия. Это не значит, что данных нет.',
      en: 'Nothing is known: the person has withdrawn the consent. Do not use his data on its ground any more. This does not mean that there is no record.',
    },
    nextStep: 'OTHER',
    howToConsent: {
      kk: 'Сіз келісіміңізді кері қайтарып алдыңыз. Қайта келісу үшін келісімді жаңадан сұрауды өтініңіз: бұл сұраудың мерзімі біткен соң мүмкін болады.',
      ru: 'Вы отозвали согласие. Чтобы дать его снова, попросите запросить его заново: это станет возможно, когда истечёт прежний запрос.',
      en: 'You have withdrawn your consent. To give it again, let it be asked for anew: that is possible when this request has run out.',
    },
  },
};
