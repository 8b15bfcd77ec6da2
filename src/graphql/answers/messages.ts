/** The sentences of `RegisterAnswer.message`: what the person at the screen reads, and may say to the citizen. */
import { toDateTime } from '../../kernel/clock.ts';
import type { Text } from '../../kernel/text.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { type SystemKey, systemOf } from '../../systems/systems.ts';

export function recordMessage(system: SystemKey): Text {
  const { kk, ru, en } = systemOf(system).name;
  return {
    kk: `Дерек табылды. Жүйе: ${kk}.`,
    ru: `Данные найдены. Система: ${ru}.`,
    en: `A record was found. System: ${en}.`,
  };
}

export function severalRecordsMessage(system: SystemKey, count: number): Text {
  const { kk, ru, en } = systemOf(system).name;
  return {
    kk: `Жүйеде ${count} адам табылды: құжатпен салыстырып, қажеттісін таңдаңыз. Жүйе: ${kk}.`,
    ru: `Система знает нескольких человек (${count}): сверьте с документом и выберите нужного. Система: ${ru}.`,
    en: `The system knows several persons (${count}): compare them with the document and choose. System: ${en}.`,
  };
}

export function noRecordMessage(system: SystemKey): Text {
  const { kk, ru, en } = systemOf(system).name;
  return {
    kk: `Жүйе жауап берді: мұндай дерек жоқ. Енгізілген нөмірді тексеріңіз. Жүйе: ${kk}.`,
    ru: `Система ответила: таких данных нет. Проверьте введённый номер. Система: ${ru}.`,
    en: `The system answered: there is no such record. Check the number that was entered. System: ${en}.`,
  };
}

type UnavailableKind = 'outage' | 'unusable' | 'ours' | 'busy';

/** What the class means to somebody at a counter. */
const kindOf: Readonly<Record<FaultClass, UnavailableKind>> = {
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

/** @param since and askAgainAt epoch milliseconds */
export function unavailableMessage(
  system: SystemKey,
  faultClass: FaultClass,
  since: number,
  askAgainAt: number,
): Text {
  const { kk, ru, en } = systemOf(system).name;
  const from = minuteOf(since);
  const after = secondOf(askAgainAt);
  const sentences: Record<UnavailableKind, Text> = {
    outage: {
      kk: `Деректер белгісіз: жүйе жұмыс істемейді (басталған уақыты ${from}). Бұл дерек жоқ дегенді білдірмейді; өтініш иесінен құжат талап етпеңіз және оған бас тартпаңыз, кейінірек қайта сұраңыз (${after}). Жүйе: ${kk}.`,
      ru: `Данные неизвестны: система не работает с ${from}. Это не значит, что данных нет; не требуйте у заявителя документ и не отказывайте ему, повторите запрос после ${after}. Система: ${ru}.`,
      en: `Nothing is known: the system has been out of order since ${from}. This does not mean that there is no record; do not refuse the applicant or demand a document, ask again after ${after}. System: ${en}.`,
    },
    unusable: {
      kk: `Деректер белгісіз: жүйенің жауабына сенуге болмайды. Бұл дерек жоқ дегенді білдірмейді; қолдау қызметіне хабарлаңыз. Жүйе: ${kk}.`,
      ru: `Данные неизвестны: ответу системы нельзя доверять. Это не значит, что данных нет; сообщите в службу поддержки. Система: ${ru}.`,
      en: `Nothing is known: the answer of the system cannot be trusted. This does not mean that there is no record; tell the support service. System: ${en}.`,
    },
    ours: {
      kk: `Деректер белгісіз: сұрау шлюздің кінәсінен орындалмады. Бұл дерек жоқ дегенді білдірмейді; шлюз операторына хабарлаңыз. Жүйе: ${kk}.`,
      ru: `Данные неизвестны: запрос не выполнен по вине шлюза. Это не значит, что данных нет; сообщите оператору шлюза. Система: ${ru}.`,
      en: `Nothing is known: the question failed through a fault of the gateway. This does not mean that there is no record; tell the operator of the gateway. System: ${en}.`,
    },
    busy: {
      kk: `Деректер белгісіз: жауап уақытында алынбады. Бұл дерек жоқ дегенді білдірмейді; кейінірек қайта сұраңыз (${after}). Жүйе: ${kk}.`,
      ru: `Данные неизвестны: ответ не удалось получить вовремя. Это не значит, что данных нет; повторите запрос после ${after}. Система: ${ru}.`,
      en: `Nothing is known: no answer could be had in time. This does not mean that there is no record; ask again after ${after}. System: ${en}.`,
    },
  };
  return sentences[kindOf[faultClass]];
}

function minuteOf(epochMs: number): string {
  const [, month, day, hour, minute] = /-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(toDateTime(epochMs)) ?? [];
  return `${hour}:${minute} (${day}.${month})`;
}

function secondOf(epochMs: number): string {
  return toDateTime(epochMs).slice(11, 19);
}
