import type { ConsentNeeded } from '../../access/asking/reply.ts';
import type { ConsentState } from '../../access/consent/consent.ts';
import type { Text } from '../../kernel/text.ts';
import type { NextStep } from '../generated/resolvers.ts';
import type { ConsentNeededSource } from '../sources.ts';

/** Answers that the person has not agreed. The register was not asked, so the answer reveals nothing about their data. */
export const toConsentNeeded = ({
  systemId: system,
  state: consent,
  requestableFrom,
}: ConsentNeeded): ConsentNeededSource => ({
  __typename: 'ConsentNeeded',
  known: false,
  system,
  request: null,
  consent,
  requestableFrom,
  ...said[consent],
});

type Said = { readonly message: Text; readonly nextStep: NextStep; readonly howToConsent: Text };

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
      kk: 'Сіз бас тарттыңыз. Ойыңыз өзгерсе, келісімді қайта сұрауды өтініңіз: бұл бас тартқаннан кейін бір тәуліктен соң мүмкін болады.',
      ru: 'Вы отказались. Если передумали, попросите запросить согласие снова: это станет возможно через сутки после отказа.',
      en: 'You have refused. If you change your mind, let consent be asked for again: that is possible a day after you have refused.',
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
      en: 'Nothing is known: the person has withdrawn the consent. Do not use their data on its ground any more. This does not mean that there is no record.',
    },
    nextStep: 'OTHER',
    howToConsent: {
      kk: 'Сіз келісіміңізді кері қайтарып алдыңыз. Қайта келісу үшін келісімді жаңадан сұрауды өтініңіз: бұл бір тәуліктен соң мүмкін болады.',
      ru: 'Вы отозвали согласие. Чтобы дать его снова, попросите запросить его заново: это станет возможно через сутки.',
      en: 'You have withdrawn your consent. To give it again, let it be asked for anew: that is possible a day later.',
    },
  },
  STOPPED: {
    message: {
      kk: 'Деректер белгісіз: адам бұл ұйымнан келісім сұрауларын бұдан әрі алғысы келмейді. Мәліметтерді адамның құжатынан алыңыз. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные неизвестны: человек больше не хочет получать запросы согласия от этой организации. Возьмите сведения из его документа. Это не значит, что данных нет.',
      en: 'Nothing is known: the person wants no more requests for consent of this organisation. Take the facts from the person’s document. This does not mean that there is no record.',
    },
    nextStep: 'BRING_DOCUMENT',
    howToConsent: {
      kk: 'Сіз бұл ұйымның сұрауларынан бас тарттыңыз, сондықтан SMS жіберілмейді. Оның орнына құжатыңызды көрсетіңіз.',
      ru: 'Вы отказались от запросов этой организации, поэтому SMS больше не отправляются. Предъявите вместо этого документ.',
      en: 'You have said that you want no more requests of this organisation, so no SMS is sent. Show your document instead.',
    },
  },
  LIMIT_REACHED: {
    message: {
      kk: 'Деректер белгісіз: бір адамға тәулігіне жіберілетін келісім сұрауларының саны таусылды, SMS жіберілген жоқ. Кейінірек сұраңыз. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные неизвестны: человеку уже отправлено столько запросов согласия, сколько допускается за сутки; SMS не отправлено. Запросите позже. Это не значит, что данных нет.',
      en: 'Nothing is known: the person was sent as many requests for consent as one person is sent in a day, so no SMS was sent. Ask later. This does not mean that there is no record.',
    },
    nextStep: 'WAIT_AND_REPEAT',
    howToConsent: {
      kk: 'Бүгін сізден келісім тым жиі сұралды, сондықтан қазір SMS жіберілмейді. Кейінірек келісімді қайта сұрауға болады.',
      ru: 'Сегодня у вас уже много раз запрашивали согласие, поэтому сейчас SMS не отправляется. Позже согласие можно будет запросить снова.',
      en: 'You were asked for consent many times today, so no SMS is sent now. Later, consent can be asked for again.',
    },
  },
};
