/** Sentences about questions that are not asked, by their reason. */
import type { NotAskedReason, Withheld } from '../../access/asking/reply.ts';
import type { WithheldReason } from '../../access/withheld-reason.ts';
import type { Text } from '../../kernel/text.ts';
import type { NextStep } from '../generated/resolvers.ts';

/** Beginnings of the sentence, which ends with its subject; the sentence about the bank is whole. */
export const notAskedTexts: Readonly<
  Record<NotAskedReason, { readonly why: Text; readonly nextStep: NextStep }>
> = {
  NOT_NAMED: {
    why: {
      kk: 'Сұралған жоқ: қағидалар бұл жолда осы жүйені атамайды. Жүйе:',
      ru: 'Запрос не сделан: правила не называют эту систему на этом пути. Система:',
      en: 'Not asked: the rules do not name this system on this route. System:',
    },
    nextStep: 'NOTHING',
  },
  MISTYPED: {
    why: {
      kk: 'Деректер белгісіз: енгізілген нөмір қате (ЖСН — туған күні бар 12 цифр, шот — KZ және 18 таңба), оны тексеріңіз. Жүйе сұралған жоқ:',
      ru: 'Данные неизвестны: введённый номер неверен (ИИН — 12 цифр с датой рождения, счёт — KZ и 18 знаков), проверьте его. Система не запрошена:',
      en: 'Nothing is known: the number that was entered is not correct (an IIN is 12 digits with a date of birth, an account is KZ with 18 characters). Check it. System not asked:',
    },
    nextStep: 'CHECK_INPUT',
  },
  DECIDED: {
    why: {
      kk: 'Сұралған жоқ: алдыңғы жауап тіркеуге жол бермейді, артық деректер оқылмайды:',
      ru: 'Запрос не сделан: предыдущий ответ исключает регистрацию, лишние данные не читаются:',
      en: 'Not asked: an earlier answer rules the registration out, and no further data are read:',
    },
    nextStep: 'NOTHING',
  },
  FIRST_CHECK_OPEN: {
    why: {
      kk: 'Сұралған жоқ: алдымен бірінші тексерудің жүйесі жауап беруі керек, оған дейін басқа деректер оқылмайды:',
      ru: 'Запрос не сделан: сначала должна ответить система первой проверки, до этого другие данные не читаются:',
      en: 'Not asked: the system of the first check must answer first, and no other data are read before that:',
    },
    nextStep: 'NOTHING',
  },
  PACKAGE_FIRST: {
    why: {
      kk: 'Сұралған жоқ: алдымен құжаттар топтамасы қаралып, сәйкестігі белгіленеді:',
      ru: 'Запрос не сделан: сначала рассматривают пакет документов и отмечают его соответствие:',
      en: 'Not asked: the package of documents is looked at first, and must comply:',
    },
    nextStep: 'OTHER',
  },
  INPUT_MISSING: {
    why: {
      kk: 'Сұралған жоқ: шот нөмірі көрсетілмеген:',
      ru: 'Запрос не сделан: не указан номер счёта:',
      en: 'Not asked: no account number was given:',
    },
    nextStep: 'CHECK_INPUT',
  },
  NOT_CONNECTED: {
    why: {
      kk: 'Сұралған жоқ: шлюз бұл жүйеге қосылмаған, оны адам сұрайды:',
      ru: 'Запрос не сделан: шлюз не подключён к этой системе, её спрашивает человек:',
      en: 'Not asked: the gateway is not connected to this system, a person asks it:',
    },
    nextStep: 'OTHER',
  },
  BANK_NOT_CONNECTED: {
    why: {
      kk: 'Деректер белгісіз: шот нөміріндегі банк жүйеге қосылмаған. Шот нөмірін тексеріңіз.',
      ru: 'Данные неизвестны: банк из номера счёта не подключён. Проверьте номер счёта.',
      en: 'Nothing is known: the bank in the account number is not connected. Check the number.',
    },
    nextStep: 'CHECK_INPUT',
  },
};

/** Sentences of `Withheld`, and the step that they advise. A reason more is a build error here. */
export const withheldTexts: Readonly<
  Record<WithheldReason, { readonly message: Text; readonly nextStep: NextStep }>
> = {
  SCOPE: {
    message: {
      kk: 'Деректер көрсетілмейді: сіздің құқықтарыңыз бұл жүйеден сұрауға жеткіліксіз. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные не показаны: ваших прав недостаточно, чтобы запрашивать эту систему. Это не значит, что данных нет.',
      en: 'The data are withheld: your rights do not allow asking this system. This does not mean that there is no record.',
    },
    nextStep: 'TELL_OPERATOR',
  },
  ROUTE: {
    message: {
      kk: 'Деректер көрсетілмейді: бұл жолмен осы жүйеден сұрауға немесе осы адам туралы сұрауға болмайды. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные не показаны: этим путём нельзя запрашивать эту систему или этого человека. Это не значит, что данных нет.',
      en: 'The data are withheld: this system, or this person, may not be asked about through this route. This does not mean that there is no record.',
    },
    nextStep: 'OTHER',
  },
  LEGAL_BASIS: {
    message: {
      kk: 'Деректер көрсетілмейді: сұраудың құқықтық негізі көрсетілмеген. Негізді көрсетіп, қайта сұраңыз. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные не показаны: не указано правовое основание запроса. Укажите его и повторите запрос. Это не значит, что данных нет.',
      en: 'The data are withheld: no legal basis was given. Give one and ask again. This does not mean that there is no record.',
    },
    nextStep: 'OTHER',
  },
};

/** Sentences about a pension consent: the caller named it, so "no basis was given" would send them the wrong way (S6.15 p3). */
export const pensionConsentTexts: Readonly<
  Record<NonNullable<Withheld['pensionConsent']>, { readonly message: Text; readonly nextStep: NextStep }>
> = {
  MISSING: {
    message: {
      kk: 'Деректер көрсетілмейді: Мемлекеттік корпорацияның есебінде жасына байланысты немесе базалық зейнетақы тағайындау кезінде берілген, күші бар келісім жоқ. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные не показаны: в учёте Государственной корпорации нет действующего согласия, данного при назначении пенсии по возрасту или базовой пенсии. Это не значит, что данных нет.',
      en: 'The data are withheld: the State corporation has no consent in force on record that was given when an age pension or a base pension was appointed. This does not mean that there is no record.',
    },
    nextStep: 'OTHER',
  },
  NOT_CONNECTED: {
    message: {
      kk: 'Деректер көрсетілмейді: шлюз Мемлекеттік корпорацияның келісімдер есебіне қосылмаған, сондықтан зейнетақы тағайындау кезінде берілген келісім тексерілмеген. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные не показаны: шлюз не подключён к учёту согласий Государственной корпорации, поэтому согласие, данное при назначении пенсии, не проверено. Это не значит, что данных нет.',
      en: "The data are withheld: the gateway is not connected to the State corporation's record of consents, so the consent given when the pension was appointed could not be looked up. This does not mean that there is no record.",
    },
    nextStep: 'TELL_OPERATOR',
  },
};
