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
