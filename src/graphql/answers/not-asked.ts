/** Questions of a dossier that are not asked, and why. */
import { eachLanguage, type Text } from '../../kernel/text.ts';
import type { Question, ServiceRoute } from '../../services/state-service.ts';
import { nameOf, type SystemKey } from '../../systems/systems.ts';
import type { NotAskedSource } from '../sources.ts';

/** Data minimisation: what the rules do not name for a route is none of its business. */
export function notNamed(system: SystemKey, { item }: ServiceRoute): NotAskedSource {
  return notAsked('NOT_NAMED', system, item, nameOf(system));
}

/**
 * What came before has decided: no more is read of a person than the rules need.
 * @param item that decided
 */
export function alreadyDecided({ system, about }: Question, item: string): NotAskedSource {
  return notAsked('DECIDED', system, item, about);
}

/** No rule forbids it, but the gateway cannot: a person asks. */
export function notConnected({ system, about }: Question): NotAskedSource {
  return notAsked('NOT_CONNECTED', system, null, about);
}

export function accountNotGiven({ about }: Question): NotAskedSource {
  return notAsked('INPUT_MISSING', 'BANKS', null, about);
}

/** A number of a list that is not of its form: it costs its own item alone. */
export function mistypedNumber(system: SystemKey): NotAskedSource {
  return notAsked('MISTYPED', system, null, nameOf(system));
}

function notAsked(
  because: NotAskedSource['because'],
  system: NotAskedSource['system'],
  ruleItem: string | null,
  what: Text,
): NotAskedSource {
  const { why, nextStep } = said[because];
  const message = eachLanguage((language) => `${why[language]} ${what[language]}.`);
  return {
    __typename: 'NotAsked',
    known: false,
    system,
    request: null,
    message,
    nextStep,
    ruleItem,
    because,
  };
}

const said: Readonly<
  Record<NotAskedSource['because'], { readonly why: Text; readonly nextStep: NotAskedSource['nextStep'] }>
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
};
