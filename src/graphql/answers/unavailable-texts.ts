/** Sentences of `RegisterAnswer.message` where nothing is known. */
import type { Text } from '../../kernel/text.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import type { Act } from '../../services/purpose.ts';
import type { NextStep } from '../generated/resolvers.ts';

/** Sentences of a failure, by what its class means to a clerk at a counter. */
const outage = (since: string): Text => ({
  kk: `жүйе тиісінше жауап бермейді, ақау басталған уақыт: ${since}.`,
  ru: `система не отвечает как должно, сбой начался ${since}.`,
  en: `the system does not answer as it should; the outage began at ${since}.`,
});
const unusable = (): Text => ({
  kk: 'жүйенің жауабына сенуге болмайды.',
  ru: 'ответу системы нельзя доверять.',
  en: 'the answer of the system cannot be trusted.',
});
const ours = (): Text => ({
  kk: '«Тірек» жүйесінің ақауынан сұрау орындалмады.',
  ru: 'запрос не выполнен по вине системы «Тирек».',
  en: 'the question failed through a fault of Tirek.',
});
const busy = (): Text => ({
  kk: 'жауап уақытында алынбады.',
  ru: 'ответ не удалось получить вовремя.',
  en: 'no answer could be had in time.',
});
const failures: Readonly<Record<FaultClass, typeof outage>> = {
  CONNECTION: outage,
  TIMEOUT: outage,
  OVERLOADED: outage,
  SYSTEM_ERROR: outage,
  BAD_RESPONSE: outage,
  NOT_TRIED: outage,
  CONTRACT_DRIFT: unusable,
  OUR_CREDENTIALS: ours,
  OUR_DEFECT: ours,
  OUR_QUOTA: busy,
  OUR_CAPACITY: busy,
  ABANDONED: busy,
};

const unknown: Text = { kk: 'Деректер белгісіз:', ru: 'Данные неизвестны:', en: 'Nothing is known:' };

const causedBy = (bus: Text, asked: Text, since: string): Text => ({
  kk: `жауап алынбады. Ақау көзі: ${bus.kk}; басталған уақыт: ${since}. Сұралған жүйенің өзі туралы ештеңе белгісіз: ${asked.kk}.`,
  ru: `ответ не получен. Источник сбоя: ${bus.ru}; начало: ${since}. О самой запрошенной системе ничего не известно: ${asked.ru}.`,
  en: `no answer came. The cause: ${bus.en}; since ${since}. Of the system itself nothing is known: ${asked.en}.`,
});

const drillNote: Text = {
  kk: 'ОҚУ-ЖАТТЫҒУ: ақау әдейі жасалды, ешкімге жазбаңыз.',
  ru: 'УЧЕНИЕ: сбой вызван намеренно, никому не пишите.',
  en: 'DRILL: this failure was made on purpose, do not write to the support service.',
};

const notAbsent: Text = {
  kk: 'Бұл деректер жоқ дегенді білдірмейді.',
  ru: 'Это не значит, что данных нет.',
  en: 'This does not mean that there is no record.',
};

/** A clerk who took another way now would have it done twice. */
const doubts: Readonly<Record<Act, Text>> = {
  REGISTRATION: {
    kk: 'Өтініштің тіркелген-тіркелмегені белгісіз: шлюз мұны өзі анықтайды. Оны басқа жолмен тіркемеңіз, өтінішті қайта оқыңыз.',
    ru: 'Неизвестно, зарегистрировано ли заявление: шлюз выяснит это сам. Не регистрируйте его другим путём, прочитайте заявление заново.',
    en: 'Whether the application was registered is not known: the gateway finds out by itself. Do not register it by other means, read it again.',
  },
  CASE: {
    kk: 'Істің қабылданған-қабылданбағаны белгісіз: шлюз мұны өзі анықтайды. Оны басқа жолмен бермеңіз, өтінішті қайта оқыңыз.',
    ru: 'Неизвестно, принято ли дело: шлюз выяснит это сам. Не передавайте его другим путём, прочитайте заявление заново.',
    en: 'Whether the case was taken is not known: the gateway finds out by itself. Do not hand it over by other means, read the application again.',
  },
  RESULT: {
    kk: 'Нәтиженің жеткізілгені белгісіз: шлюз мұны өзі анықтайды. Өтінішті қайта оқыңыз.',
    ru: 'Неизвестно, доставлен ли результат: шлюз выяснит это сам. Прочитайте заявление заново.',
    en: 'Whether the result was delivered is not known: the gateway finds out by itself. Read the application again.',
  },
};

const doNot: Text = {
  kk: 'Өтініш берушіден құжат талап етпеңіз және өтінішін қабылдаудан бас тартпаңыз.',
  ru: 'Не требуйте у заявителя документ и не отказывайте в приёме заявления.',
  en: 'Do not demand a document from the applicant and do not refuse the application.',
};

const askAfter = (after: string): Text => ({
  kk: `${after} уақытынан кейін қайта сұраңыз.`,
  ru: `Повторите запрос после ${after}.`,
  en: `Ask again after ${after}.`,
});

const tellOperator = (incident: Text): Text => ({
  kk: `«Тірек» операторына хабарлаңыз${incident.kk}.`,
  ru: `Сообщите оператору системы «Тирек»${incident.ru}.`,
  en: `Tell the operator of Tirek${incident.en}.`,
});

/** Advice to the clerk where the order names a mailbox. */
const advices: Partial<Record<NextStep, (mailbox: string, incident: Text) => Text>> = {
  WRITE_TO_SUPPORT: (mailbox, incident) => ({
    kk: `Қолдау қызметіне жазыңыз: ${mailbox}${incident.kk}.`,
    ru: `Напишите в службу поддержки: ${mailbox}${incident.ru}.`,
    en: `Write to the support service: ${mailbox}${incident.en}.`,
  }),
  // A clerk who writes beside the gateway makes two requests of one.
  TICKET_WRITTEN: (mailbox, incident) => ({
    kk: `Қолдау қызметіне (${mailbox}${incident.kk}) өтінішті «Тірек» шлюзі өзі жазды және жібереді: сізге ештеңе жазудың қажеті жоқ.`,
    ru: `Обращение в службу поддержки (${mailbox}${incident.ru}) написал и отправит сам шлюз «Тирек»: вам писать не нужно.`,
    en: `The gateway itself has written to the support service (${mailbox}${incident.en}) and sends it: you need not write.`,
  }),
  COMPLETE_TICKET: (mailbox, incident) => ({
    kk: `Қолдау қызметіне (${mailbox}${incident.kk}) өтінішті «Тірек» шлюзі жазды, бірақ онда мәліметтер жетіспейді: толықтырыңыз, сонда ол жіберіледі.`,
    ru: `Обращение в службу поддержки (${mailbox}${incident.ru}) написал шлюз «Тирек», но в нём не хватает сведений: дополните их, и оно будет отправлено.`,
    en: `The gateway has written to the support service (${mailbox}${incident.en}), but something is missing: add it, and the ticket is sent.`,
  }),
};

const incidentLabel: Text = { kk: 'инцидент', ru: 'инцидент', en: 'incident' };

/** Sentences about an outage, which `unavailableMessage` puts together. */
export const unavailableTexts = {
  failures,
  unknown,
  causedBy,
  drillNote,
  notAbsent,
  doubts,
  doNot,
  askAfter,
  tellOperator,
  advices,
  incidentLabel,
};
