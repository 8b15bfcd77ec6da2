/** Sentences of `RegisterAnswer.message` where nothing is known: the failure, the mistake to avoid, the next step. */

import type { Incident } from '../../incidents/incident.ts';
import { toDateTime } from '../../kernel/clock.ts';
import { eachLanguage, type Text } from '../../kernel/text.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import type { Act } from '../../services/purpose.ts';
import { nameOf, type SystemKey } from '../../systems/systems.ts';
import type { NextStep } from '../generated/resolvers.ts';
import { systemLabel } from './messages.ts';

/** Facts of the message. Times are epoch milliseconds. */
interface UnavailableFacts {
  readonly system: SystemKey;
  /** Part of the system, null where it has no parts. */
  readonly part: string | null;
  /** The system that fails: the bus, where the bus is the cause. */
  readonly culprit: SystemKey;
  readonly faultClass: FaultClass;
  readonly since: number;
  readonly askAgainAt: number;
  readonly nextStep: NextStep;
  /** The outage to quote; null where there is none. */
  readonly incident: Pick<Incident, 'id' | 'drill'> | null;
  /** Address of the support service; null where the order names none. */
  readonly mailbox: string | null;
  /** The reader is the applicant, not a clerk. */
  readonly isApplicant: boolean;
  /** Act with an unknown result; null where no act was sent. */
  readonly doubt: Act | null;
}

/** Sentences of a failure, by the meaning of its class for a clerk at a counter. */
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

export function unavailableMessage(facts: UnavailableFacts): Text {
  const { system, part, culprit, incident, faultClass, isApplicant, doubt } = facts;
  const since = minuteOf(facts.since);
  const asked = nameOf(system, part);
  const failure = failures[faultClass](since);
  const throughBus = culprit === system ? null : causedBy(nameOf(culprit), asked, since);
  const sentences = [
    incident?.drill && drillNote,
    unknown,
    throughBus ?? eachLanguage((key) => `${failure[key]} ${systemLabel[key]}: ${asked[key]}.`),
    doubt === null ? notAbsent : doubts[doubt],
    !isApplicant && doNot,
    askAfter(secondOf(facts.askAgainAt)),
    advice(facts),
  ];
  return eachLanguage((key) => sentences.flatMap((one) => (one ? [one[key]] : [])).join(' '));
}

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

/** A clerk who now took another way would have the act done twice. */
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
  // A clerk who writes in addition to the gateway makes two requests of one.
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

function advice({ nextStep, mailbox, incident }: UnavailableFacts): Text | null {
  if (incident?.drill) return null;
  const quoted = eachLanguage((key) => (incident === null ? '' : `, ${incidentLabel[key]} ${incident.id}`));
  if (nextStep === 'TELL_OPERATOR') return tellOperator(quoted);
  return mailbox === null ? null : (advices[nextStep]?.(mailbox, quoted) ?? null);
}

/** `18:20, 21.11.2026` */
function minuteOf(epochMs: number): string {
  const text = toDateTime(epochMs);
  const [year, month, day] = text.slice(0, 10).split('-');
  return `${text.slice(11, 16)}, ${day}.${month}.${year}`;
}

const secondOf = (epochMs: number): string => toDateTime(epochMs).slice(11, 19);
