/** The words of the letter to the support service that do not depend on the outage. */
import { type LanguageTag, type Text, textsOf } from '../../kernel/text.ts';
import type { ApplicantKind } from '../../services/representative.ts';

/** Languages of a letter and of its pictures: it is written in one after the other. */
export const letterLanguages = ['kk', 'ru'] as const satisfies LanguageTag[];

/** Tag of a language of letters. */
export type LetterLanguage = (typeof letterLanguages)[number];

/** Headings and labels of a letter, by the key of their row. */
export const letterTexts = textsOf({
  drill: {
    kk: 'ОҚУ-ЖАТТЫҒУ. Ақау әдейі жасалды, ешқандай әрекет қажет емес.',
    ru: 'УЧЕНИЕ. Сбой вызван намеренно, никаких действий не требуется.',
    en: 'DRILL. The failure was made on purpose, nothing needs to be done.',
  },
  outage: { kk: 'Ақау', ru: 'Сбой', en: 'The outage' },
  system: { kk: 'Жүйе', ru: 'Система', en: 'System' },
  incident: { kk: 'Инцидент нөмірі', ru: 'Номер инцидента', en: 'Incident' },
  since: { kk: 'Басталған уақыты', ru: 'Начало', en: 'Since' },
  state: { kk: 'Жағдайы', ru: 'Состояние', en: 'State' },
  goesOn: { kk: 'ақау жалғасуда', ru: 'сбой продолжается', en: 'the outage goes on' },
  ended: { kk: 'ақау жойылды:', ru: 'сбой устранён:', en: 'over since' },
  what: { kk: 'Не байқалды', ru: 'Что наблюдается', en: 'What is seen' },
  classes: { kk: 'Ақау класы', ru: 'Класс сбоя', en: 'Class of failure' },
  affected: { kk: 'Жауапсыз қалған сұраулар саны', ru: 'Запросов без ответа', en: 'Questions unanswered' },
  affectedApplications: {
    kk: 'Ақау әсер еткен өтініштер',
    ru: 'Затронуто заявлений',
    en: 'Applications affected',
  },
  affectedPeople: { kk: 'Ақау әсер еткен адамдар', ru: 'Затронуто лиц', en: 'People affected' },
  notTried: {
    kk: 'Сұрау жіберілмеген өтініштер',
    ru: 'Заявления, по которым запрос не отправлялся',
    en: 'Applications for which no request was sent',
  },
  application: { kk: 'Өтініш', ru: 'Заявление', en: 'Application' },
  fact1: {
    kk: '1. Мемлекеттік көрсетілетін қызметтің атауы',
    ru: '1. Наименование государственной услуги',
    en: '1. Name of the state service',
  },
  fact2: {
    kk: '2. Өтініштің тіркеу нөмірі',
    ru: '2. Регистрационный номер заявления',
    en: '2. Registration number of the application',
  },
  fact3: { kk: '3. ЖСН', ru: '3. ИИН', en: '3. IIN' },
  fact4: {
    kk: '4. Қатеге әкелген әрекеттердің реттілігі',
    ru: '4. Последовательность действий, приведших к ошибке',
    en: '4. Sequence of actions that led to the error',
  },
  fact5: { kk: '5. Экран суреттері', ru: '5. Снимки экрана', en: '5. Screenshots' },
  drawn: {
    kk: 'әрекеттер реттілігінің суреті қоса берілді; оны «Тірек» шлюзі өз жазбасы бойынша салды',
    ru: 'приложен рисунок последовательности действий; его нарисовал шлюз «Тирек» по собственной записи',
    en: 'a picture of the sequence of actions is attached; the gateway drew it from its own record',
  },
  attachByHand: {
    kk: 'хабарламаны жіберуші қоса береді',
    ru: 'прилагает отправитель обращения',
    en: 'to be attached by the sender',
  },
  none: { kk: 'көрсетілмеген', ru: 'не указано', en: 'not given' },
  ownNumber: {
    kk: 'Қызметкер бағдарламасындағы жоба нөмірі',
    ru: 'Номер черновика в программе сотрудника',
    en: "The front end's own number",
  },
  applicant: { kk: 'Өтінішті берген', ru: 'Кто подал заявление', en: 'Who applied' },
  evidence: { kk: 'Техникалық мәліметтер', ru: 'Технические сведения', en: 'Evidence' },
  httpStatus: { kk: 'HTTP коды', ru: 'Код HTTP', en: 'HTTP status' },
  errorCode: { kk: 'Қате коды', ru: 'Код ошибки', en: 'Error code' },
  serviceId: { kk: '«Цифрлық үкімет» шлюзінің сервисі', ru: 'Сервис ШЭП', en: 'SHEP service' },
  messageId: { kk: 'Хабарлама идентификаторы', ru: 'Идентификатор сообщения', en: 'Message id' },
  sessionId: { kk: 'Сессия идентификаторы', ru: 'Идентификатор сессии', en: 'Session id' },
  senderId: { kk: '«Цифрлық үкімет» шлюзіндегі жіберуші', ru: 'Отправитель в ШЭП', en: 'Sender in SHEP' },
  sentAt: { kk: 'Жіберілген уақыты', ru: 'Время отправки', en: 'Sent at' },
  failedAt: { kk: 'Ақау уақыты', ru: 'Время сбоя', en: 'Failed at' },
  contact: { kk: 'Кіммен хабарласу керек', ru: 'С кем связаться', en: 'Whom to call' },
  provider: { kk: 'Көрсетілетін қызметті беруші', ru: 'Услугодатель', en: 'Provider' },
  phone: { kk: 'Телефон', ru: 'Телефон', en: 'Telephone' },
  replyTo: { kk: 'Жауап мекенжайы', ru: 'Адрес для ответа', en: 'Reply to' },
  environment: { kk: 'Орта', ru: 'Среда', en: 'Environment' },
  basis: { kk: 'Негіздеме', ru: 'Основание', en: 'Basis' },
});

/** The one who applies for the person, by their relation alone: no letter names them. */
export const applicantTexts: Readonly<Record<ApplicantKind, Text>> = {
  CHILD: { kk: 'баланың заңды өкілі', ru: 'законный представитель ребёнка', en: 'a parent of the child' },
  WARD: { kk: 'қорғаншы немесе қамқоршы', ru: 'опекун или попечитель', en: 'a guardian' },
  PRINCIPAL: {
    kk: 'сенімхат бойынша өкіл',
    ru: 'представитель по доверенности',
    en: 'a representative by power of attorney',
  },
  PENAL_ADMINISTRATION: {
    kk: 'түзеу мекемесінің әкімшілігі',
    ru: 'администрация исправительного учреждения',
    en: 'the administration of a correctional facility',
  },
};

interface KindTexts {
  /** The matter of the letter beside the state of the outage, in its subject; null: the outage is the matter. */
  readonly matter: Text | null;
  readonly title: Text;
}

/** Matter and title of each kind of message. The matter is short enough for a list of letters: full names stand inside. */
export const kindTexts = kinds({
  TICKETS: {
    matter: null,
    title: {
      kk: 'Қолдау қызметіне хабарлама: цифрлық жүйеде ақау бар',
      ru: 'Обращение в службу поддержки: сбой цифровой системы',
      en: 'Request to the support service: a digital system fails',
    },
  },
  LATE: {
    matter: { kk: 'өтініштер туралы', ru: 'о заявлениях', en: 'about applications' },
    title: {
      kk: 'Қолдау қызметіне хабарлама: цифрлық жүйедегі ақау жойылды',
      ru: 'Обращение в службу поддержки: сбой цифровой системы устранён',
      en: 'Request to the support service: the outage of a digital system is over',
    },
  },
  NUMBER: {
    matter: { kk: 'тіркеу нөмірі', ru: 'регистрационный номер', en: 'registration number' },
    title: {
      kk: 'Бұрын жіберілген хабарламаға: өтініштің тіркеу нөмірі белгілі болды',
      ru: 'К обращению, отправленному ранее: стал известен регистрационный номер заявления',
      en: 'To a request sent before: the registration number of the application is known',
    },
  },
  CLOSING: {
    matter: null,
    title: {
      kk: 'Цифрлық жүйедегі ақау жойылды',
      ru: 'Сбой цифровой системы устранён',
      en: 'The outage of the digital system is over',
    },
  },
  AGAIN: {
    matter: { kk: 'қайталанды', ru: 'повторился', en: 'again' },
    title: {
      kk: 'Цифрлық жүйедегі ақау қайталанды',
      ru: 'Сбой цифровой системы повторился',
      en: 'The outage of the digital system goes on again',
    },
  },
  OPERATOR: {
    matter: { kk: 'оператор әрекеті қажет', ru: 'нужно действие оператора', en: 'the operator must act' },
    title: {
      kk: 'Шлюз операторына: қате біздің тарапымызда немесе тексеруді қажет етеді',
      ru: 'Оператору шлюза: сбой на нашей стороне или требует проверки человеком',
      en: 'To the operator of the gateway: the failure is ours, or a person must look at it',
    },
  },
});

function kinds<Kind extends string>(texts: Readonly<Record<Kind, KindTexts>>) {
  return texts;
}

/**
 * Fact 2 of an application without a number.
 * @param bus the cause of the outage, where it is not the system itself
 * @param numbers of the items that ask the system before a number is given, as `10, 12`
 */
export function notYetRegistered(system: Text, bus: Text | null, numbers: string): Text {
  return {
    kk: `Әлі тіркелмеген, себебі тіркеуге дейін жауап беруі тиіс жүйеден сенімді жауап алынбады: ${system.kk} (Қағидалардың ${numbers}-тармағы).${bus ? ` Ақау көзі: ${bus.kk}.` : ''}`,
    ru: `Ещё не зарегистрировано, потому что до регистрации не получен достоверный ответ системы: ${system.ru} (пункт ${numbers} Правил).${bus ? ` Источник сбоя: ${bus.ru}.` : ''}`,
    en: `Not yet registered, because before registration no usable answer was received from the system: ${system.en} (item ${numbers} of the Rules).${bus ? ` The cause: ${bus.en}.` : ''}`,
  };
}

/** Duty to write, as the letter's last line names it: an item of the rules, and their order. */
export function itemOfRules(number: string, order: Text): Text {
  return {
    kk: `Қағидалардың ${number}-тармағы, ${order.kk}`,
    ru: `пункт ${number} Правил, ${order.ru}`,
    en: `item ${number} of the Rules, ${order.en}`,
  };
}
