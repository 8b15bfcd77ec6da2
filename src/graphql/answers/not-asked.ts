/** Questions that are not asked, and why. */
import type { NotAsked, NotAskedReason } from '../../access/asking/reply.ts';
import { eachLanguage, type Text } from '../../kernel/text.ts';
import type { NextStep } from '../generated/resolvers.ts';
import type { NotAskedSource } from '../sources.ts';

export function toNotAsked({ because, systemId: system, item: ruleItem, matter }: NotAsked): NotAskedSource {
  const { why, nextStep } = said[because];
  // Its sentence is whole: it speaks of the account's bank.
  const isWhole = because === 'BANK_NOT_CONNECTED';
  const message = isWhole ? why : eachLanguage((language) => `${why[language]} ${matter[language]}.`);
  return { __typename: 'NotAsked', known: false, system, request: null, message, nextStep, ruleItem };
}

const said: Readonly<Record<NotAskedReason, { readonly why: Text; readonly nextStep: NextStep }>> = {
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
  BANK_NOT_CONNECTED: {
    why: {
      kk: 'Деректер белгісіз: шот нөміріндегі банк жүйеге қосылмаған. Шот нөмірін тексеріңіз.',
      ru: 'Данные неизвестны: банк из номера счёта не подключён. Проверьте номер счёта.',
      en: 'Nothing is known: the bank in the account number is not connected. Check the number.',
    },
    nextStep: 'CHECK_INPUT',
  },
};
