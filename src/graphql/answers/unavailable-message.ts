/** The sentences of `RegisterAnswer.message` where nothing is known: what failed, what not to do, what to do. */

import type { Incident } from '../../incidents/incident.ts';
import { toDateTime } from '../../kernel/clock.ts';
import { eachLanguage, type Text } from '../../kernel/text.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import type { Act } from '../../services/purpose.ts';
import { nameOf, type SystemKey } from '../../systems/systems.ts';
import type { NextStep } from '../generated/resolvers.ts';
import { systemLabel } from './messages.ts';

/** What the message is made of. Times are epoch milliseconds. */
interface UnavailableFacts {
  /** The system that was asked. */
  readonly system: SystemKey;
  /** Which one, where the system consists of several; null otherwise. */
  readonly part: string | null;
  /** The system that fails: the bus, where the bus is the cause. */
  readonly culprit: SystemKey;
  readonly faultClass: FaultClass;
  readonly since: number;
  readonly askAgainAt: number;
  readonly nextStep: NextStep;
  /** The outage to quote. Null where there is none. */
  readonly incident: Pick<Incident, 'id' | 'drill'> | null;
  /** Where to write; null where nobody has to. */
  readonly mailbox: string | null;
  /** The reader is the applicant, not a clerk. */
  readonly isApplicant: boolean;
  /** What may have been done or not: it was sent, and no answer came. Null where nothing was to be done, or was sent. */
  readonly doubt: Act | null;
}

type Kind = 'outage' | 'unusable' | 'ours' | 'busy';

/** What the class means to somebody at a counter. */
const kindOf: Readonly<Record<FaultClass, Kind>> = {
  CONNECTION: 'outage',
  TIMEOUT: 'outage',
  OVERLOADED: 'outage',
  SYSTEM_ERROR: 'outage',
  BAD_RESPONSE: 'outage',
  NOT_TRIED: 'outage',
  CONTRACT_DRIFT: 'unusable',
  OUR_CREDENTIALS: 'ours',
  OUR_DEFECT: 'ours',
  OUR_QUOTA: 'busy',
  OUR_CAPACITY: 'busy',
  ABANDONED: 'busy',
};

export function unavailableMessage(facts: UnavailableFacts): Text {
  const { system, part, culprit, incident } = facts;
  return eachLanguage((key) => {
    const since = minuteOf(facts.since);
    const asked = nameOf(system, part)[key];
    const failure =
      culprit === system
        ? `${what[kindOf[facts.faultClass]][key](since)} ${systemLabel[key]}: ${asked}.`
        : throughBus[key](nameOf(culprit)[key], asked, since);
    const advice = [
      facts.isApplicant ? '' : doNot[key],
      ask[key](secondOf(facts.askAgainAt)),
      tell(facts, key),
    ];
    const drill = incident?.drill ? drillNote[key] : '';
    const unclear = facts.doubt === null ? notAbsent : doubts[facts.doubt];
    return [drill, unknown[key], failure, unclear[key], ...advice].filter((part) => part !== '').join(' ');
  });
}

const unknown: Text = { kk: 'Деректер белгісіз:', ru: 'Данные неизвестны:', en: 'Nothing is known:' };

const what: Readonly<Record<Kind, Readonly<Record<keyof Text, (since: string) => string>>>> = {
  outage: {
    kk: (since) => `жүйе тиісінше жауап бермейді, ақау басталған уақыт: ${since}.`,
    ru: (since) => `система не отвечает как должно, сбой начался ${since}.`,
    en: (since) => `the system does not answer as it should; the outage began at ${since}.`,
  },
  unusable: {
    kk: () => 'жүйенің жауабына сенуге болмайды.',
    ru: () => 'ответу системы нельзя доверять.',
    en: () => 'the answer of the system cannot be trusted.',
  },
  ours: {
    kk: () => '«Тірек» жүйесінің ақауынан сұрау орындалмады.',
    ru: () => 'запрос не выполнен по вине системы «Тирек».',
    en: () => 'the question failed through a fault of Tirek.',
  },
  busy: {
    kk: () => 'жауап уақытында алынбады.',
    ru: () => 'ответ не удалось получить вовремя.',
    en: () => 'no answer could be had in time.',
  },
};

const throughBus: Readonly<Record<keyof Text, (bus: string, asked: string, since: string) => string>> = {
  kk: (bus, asked, since) =>
    `жауап алынбады. Ақау көзі: ${bus}; басталған уақыт: ${since}. Сұралған жүйенің өзі туралы ештеңе белгісіз: ${asked}.`,
  ru: (bus, asked, since) =>
    `ответ не получен. Источник сбоя: ${bus}; начало: ${since}. О самой запрошенной системе ничего не известно: ${asked}.`,
  en: (bus, asked, since) =>
    `no answer came. The cause: ${bus}; since ${since}. Of the system itself nothing is known: ${asked}.`,
};

const drillNote: Text = {
  kk: 'ОҚУ-ЖАТТЫҒУ: ақау әдейі жасалды, ешкімге жазбаңыз.',
  ru: 'УЧЕНИЕ: сбой вызван намеренно, никому не пишите.',
  en: 'DRILL: this failure was made on purpose, write to nobody.',
};

const notAbsent: Text = {
  kk: 'Бұл деректер жоқ дегенді білдірмейді.',
  ru: 'Это не значит, что данных нет.',
  en: 'This does not mean that there is no record.',
};

/** Who went another way now would have it done twice. */
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
};

const doNot: Text = {
  kk: 'Өтініш берушіден құжат талап етпеңіз және өтінішін қабылдаудан бас тартпаңыз.',
  ru: 'Не требуйте у заявителя документ и не отказывайте в приёме заявления.',
  en: 'Do not demand a document from the applicant and do not refuse the application.',
};

const ask: Readonly<Record<keyof Text, (after: string) => string>> = {
  kk: (after) => `${after} уақытынан кейін қайта сұраңыз.`,
  ru: (after) => `Повторите запрос после ${after}.`,
  en: (after) => `Ask again after ${after}.`,
};

const operator: Readonly<Record<keyof Text, (incident: string) => string>> = {
  kk: (incident) => `«Тірек» операторына хабарлаңыз${incident}.`,
  ru: (incident) => `Сообщите оператору системы «Тирек»${incident}.`,
  en: (incident) => `Tell the operator of Tirek${incident}.`,
};

const write: Readonly<Record<keyof Text, (mailbox: string, incident: string) => string>> = {
  kk: (mailbox, incident) => `Қолдау қызметіне жазыңыз: ${mailbox}${incident}.`,
  ru: (mailbox, incident) => `Напишите в службу поддержки: ${mailbox}${incident}.`,
  en: (mailbox, incident) => `Write to the support service: ${mailbox}${incident}.`,
};

/** A clerk who writes beside the gateway makes two requests of one. */
const written: Readonly<Record<keyof Text, (mailbox: string, incident: string) => string>> = {
  kk: (mailbox, incident) =>
    `Қолдау қызметіне (${mailbox}${incident}) өтінішті «Тірек» шлюзі өзі жазды және жібереді: сізге ештеңе жазудың қажеті жоқ.`,
  ru: (mailbox, incident) =>
    `Обращение в службу поддержки (${mailbox}${incident}) написал и отправит сам шлюз «Тирек»: вам писать не нужно.`,
  en: (mailbox, incident) =>
    `The gateway itself has written to the support service (${mailbox}${incident}) and sends it: you need not write.`,
};

const complete: typeof write = {
  kk: (mailbox, incident) =>
    `Қолдау қызметіне (${mailbox}${incident}) өтінішті «Тірек» шлюзі жазды, бірақ онда мәліметтер жетіспейді: толықтырыңыз, сонда ол жіберіледі.`,
  ru: (mailbox, incident) =>
    `Обращение в службу поддержки (${mailbox}${incident}) написал шлюз «Тирек», но в нём не хватает сведений: дополните их, и оно будет отправлено.`,
  en: (mailbox, incident) =>
    `The gateway has written to the support service (${mailbox}${incident}), but something is missing: add it, and the ticket is sent.`,
};

const adviceOf: Partial<Record<NextStep, typeof write>> = {
  TICKET_WRITTEN: written,
  COMPLETE_TICKET: complete,
  WRITE_TO_SUPPORT: write,
};

const incidentLabel: Text = { kk: 'инцидент', ru: 'инцидент', en: 'incident' };

function tell({ nextStep, mailbox, incident }: UnavailableFacts, key: keyof Text): string {
  if (incident?.drill) return '';
  const quoted = incident === null ? '' : `, ${incidentLabel[key]} ${incident.id}`;
  if (nextStep === 'TELL_OPERATOR') return operator[key](quoted);
  if (mailbox === null) return '';
  return adviceOf[nextStep]?.[key](mailbox, quoted) ?? '';
}

/** `18:20, 21.11.2026` */
function minuteOf(epochMs: number): string {
  const text = toDateTime(epochMs);
  const [year, month, day] = text.slice(0, 10).split('-');
  return `${text.slice(11, 16)}, ${day}.${month}.${year}`;
}

function secondOf(epochMs: number): string {
  return toDateTime(epochMs).slice(11, 19);
}
