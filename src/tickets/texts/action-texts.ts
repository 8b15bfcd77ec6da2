import type { LanguageTag, Text } from '../../kernel/text.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import type { Act } from '../../services/purpose.ts';

type Sentence<Values extends unknown[]> = Readonly<Record<LanguageTag, (...values: Values) => string>>;

function sentence<Values extends unknown[]>(written: Sentence<Values>): Sentence<Values> {
  return written;
}

/** Sentences of a sequence of actions. Names of systems stand as quotations, in the nominative. */
export const actionTexts = {
  asked: sentence<[system: string]>({
    kk: (system) => `Өтініш бойынша деректер сұралды. Жүйе: ${system}.`,
    ru: (system) => `Запрошены данные по заявлению. Система: ${system}.`,
    en: (system) => `Data were asked for the application. System: ${system}.`,
  }),
  sent: sentence<[system: string, attempt: number, service: string | null, message: string]>({
    kk: (system, attempt, service, message) =>
      `${attempt}-талпыныс: сұрау жіберу басталды. Жүйе: ${system}; ${service === null ? '' : `сервис ${service}; `}хабарлама ${message}.`,
    ru: (system, attempt, service, message) =>
      `Попытка ${attempt}: начата отправка запроса. Система: ${system}; ${service === null ? '' : `сервис ${service}; `}сообщение ${message}.`,
    en: (system, attempt, service, message) =>
      `Attempt ${attempt}: sending of the request began. System: ${system}; ${service === null ? '' : `service ${service}; `}message ${message}.`,
  }),
  failed: sentence<[tookMs: number, failure: string, codes: string]>({
    kk: (tookMs, failure, codes) => `${tookMs} мс өткен соң: ${failure}${codes}.`,
    ru: (tookMs, failure, codes) => `Через ${tookMs} мс: ${failure}${codes}.`,
    en: (tookMs, failure, codes) => `After ${tookMs} ms: ${failure}${codes}.`,
  }),
  unusable: sentence<[failure: string]>({
    kk: (failure) => `Жауап келді, бірақ оны пайдалануға болмайды: ${failure}.`,
    ru: (failure) => `Ответ получен, но непригоден: ${failure}.`,
    en: (failure) => `An answer came, but it cannot be used: ${failure}.`,
  }),
  notTried: sentence<[system: string, since: string, cause: string]>({
    kk: (system, since, cause) =>
      `Сұрау жіберілмеді: жүйедегі ақау ${since} уақытынан бері жалғасуда (${cause}). Жүйе: ${system}.`,
    ru: (system, since, cause) =>
      `Запрос не отправлялся: сбой системы продолжается с ${since} (${cause}). Система: ${system}.`,
    en: (system, since, cause) =>
      `No request was sent: the system has been failing since ${since} (${cause}). System: ${system}.`,
  }),
  cause: sentence<[bus: string]>({
    kk: (bus) => `Ақау көзі: ${bus}, сұрау сол арқылы жіберіледі.`,
    ru: (bus) => `Источник сбоя: ${bus}, через который отправляется запрос.`,
    en: (bus) => `The cause: ${bus}, through which the request is sent.`,
  }),
  told: sentence<[system: string, incident: string]>({
    kk: (system, incident) =>
      `Сұраушыға деректердің белгісіз екені хабарланды. Жүйе: ${system}; инцидент ${incident}.`,
    ru: (system, incident) =>
      `Сотруднику сообщено, что данные неизвестны. Система: ${system}; инцидент ${incident}.`,
    en: (system, incident) =>
      `The caller was told that the data are not known. System: ${system}; incident ${incident}.`,
  }),
};

type Told = Pick<typeof actionTexts, 'asked' | 'told'>;

/** The same two sentences where a system was to act. @param wasSent false: it is certain that nothing was done */
export function actTexts(act: Act, wasSent: boolean): Told {
  // A result leaves without a caller who could be told.
  const isDoubt = wasSent || act === 'RESULT';
  return { asked: askedToDo[act], told: isDoubt ? toldOfDoubt[act] : toldNotSent };
}

const askedToDo: Readonly<Record<Act, Told['asked']>> = {
  REGISTRATION: {
    kk: (system) => `Өтінішті тіркеу сұралды. Жүйе: ${system}.`,
    ru: (system) => `Запрошена регистрация заявления. Система: ${system}.`,
    en: (system) => `The registration of the application was asked for. System: ${system}.`,
  },
  CASE: {
    kk: (system) => `Электрондық істі қабылдау сұралды. Жүйе: ${system}.`,
    ru: (system) => `Запрошен приём электронного дела. Система: ${system}.`,
    en: (system) => `The taking of the electronic case was asked for. System: ${system}.`,
  },
  RESULT: {
    kk: (system) => `Қызмет көрсету нәтижесін жеткізу басталды. Жүйе: ${system}.`,
    ru: (system) => `Начата доставка результата оказания услуги. Система: ${system}.`,
    en: (system) => `The delivery of the result of the state service began. System: ${system}.`,
  },
};

const toldOfDoubt: Readonly<Record<Act, Told['told']>> = {
  REGISTRATION: {
    kk: (system, incident) =>
      `Сұраушыға өтініштің тіркелген-тіркелмегені белгісіз екені хабарланды. Жүйе: ${system}; инцидент ${incident}.`,
    ru: (system, incident) =>
      `Сотруднику сообщено: неизвестно, зарегистрировано ли заявление. Система: ${system}; инцидент ${incident}.`,
    en: (system, incident) =>
      `The caller was told that it is not known whether the application was registered. System: ${system}; incident ${incident}.`,
  },
  CASE: {
    kk: (system, incident) =>
      `Сұраушыға істің қабылданған-қабылданбағаны белгісіз екені хабарланды. Жүйе: ${system}; инцидент ${incident}.`,
    ru: (system, incident) =>
      `Сотруднику сообщено: неизвестно, принято ли дело. Система: ${system}; инцидент ${incident}.`,
    en: (system, incident) =>
      `The caller was told that it is not known whether the case was taken. System: ${system}; incident ${incident}.`,
  },
  RESULT: {
    kk: (system, incident) =>
      `Нәтиженің жеткізілгені расталмады, ол өтінішпен бірге сақталды. Жүйе: ${system}; инцидент ${incident}.`,
    ru: (system, incident) =>
      `Доставка результата не подтверждена, он хранится при заявлении. Система: ${system}; инцидент ${incident}.`,
    en: (system, incident) =>
      `The delivery of the result is not confirmed; it is kept with the application. System: ${system}; incident ${incident}.`,
  },
};

const toldNotSent: Told['told'] = {
  kk: (system, incident) =>
    `Сұраушыға ештеңе жіберілмегені хабарланды. Жүйе: ${system}; инцидент ${incident}.`,
  ru: (system, incident) =>
    `Сотруднику сообщено, что ничего не отправлено. Система: ${system}; инцидент ${incident}.`,
  en: (system, incident) =>
    `The caller was told that nothing was sent. System: ${system}; incident ${incident}.`,
};

/** The outcome of an attempt, by class. */
export const failureTexts: Readonly<Record<FaultClass, Text>> = {
  CONNECTION: {
    kk: 'қосылым орнатылмады немесе үзілді',
    ru: 'соединение не установлено или разорвано',
    en: 'the connection failed or broke',
  },
  TIMEOUT: {
    kk: 'күту уақыты ішінде жауап келмеді',
    ru: 'ответ не пришёл за отведённое время',
    en: 'no answer came within the time allowed',
  },
  OVERLOADED: {
    kk: 'жүйе шамадан тыс жүктелгенін хабарлады',
    ru: 'система сообщила о перегрузке',
    en: 'the system said that it is overloaded',
  },
  SYSTEM_ERROR: {
    kk: 'жүйе қате қайтарды',
    ru: 'система вернула ошибку',
    en: 'the system returned an error of its own',
  },
  BAD_RESPONSE: {
    kk: 'келген жауап оқылмады',
    ru: 'полученный ответ не читается',
    en: 'the answer that came cannot be read',
  },
  CONTRACT_DRIFT: {
    kk: 'жауап келісілген құрылымға сай емес',
    ru: 'ответ не соответствует согласованной структуре',
    en: 'the answer does not have the agreed structure',
  },
  OUR_QUOTA: {
    kk: 'сұрау лимитіміз таусылды',
    ru: 'исчерпан наш лимит запросов',
    en: 'our quota of requests is used up',
  },
  OUR_CREDENTIALS: {
    kk: 'жүйе біздің тіркелгі деректерімізді қабылдамады',
    ru: 'система не приняла наши учётные данные',
    en: 'the system refused our credentials',
  },
  OUR_CAPACITY: {
    kk: 'шлюздің өзі шамадан тыс жүктелген',
    ru: 'сам шлюз перегружен',
    en: 'the gateway itself is overloaded',
  },
  OUR_DEFECT: { kk: 'шлюздің ішкі ақауы', ru: 'внутренний сбой шлюза', en: 'a defect of the gateway' },
  ABANDONED: {
    kk: 'жауапты күту тоқтатылды',
    ru: 'ожидание ответа прекращено',
    en: 'waiting for the answer was given up',
  },
  NOT_TRIED: { kk: 'сұрау жіберілмеді', ru: 'запрос не отправлялся', en: 'no request was sent' },
};
