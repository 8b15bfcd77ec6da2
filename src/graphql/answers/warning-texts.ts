/** Sentences of warnings about a record that was found, which a clerk must not overlook. */
import { type Text, textsOf } from '../../kernel/text.ts';
import type { IdentityWarningCode } from '../generated/resolvers.ts';

/** A day that cannot be meant was left out of the record. */
export const unusableDay: Text = {
  kk: 'Жазбадағы күндердің бірін оқу мүмкін емес: ол көрсетілмейді.',
  ru: 'Одну из дат записи прочесть нельзя: она не показана.',
  en: 'A date in the record cannot be read: it is not shown.',
};

/** The system has found something else than was written, which a person would take for the same. */
export const differsFromSearch: Text = {
  kk: 'Табылған жазба сұралғаннан әріптерімен ерекшеленеді: құжатпен салыстырыңыз.',
  ru: 'Найденная запись отличается от запроса написанием: сверьте с документом.',
  en: 'The record that was found is spelt otherwise than what was asked for: compare it with the document.',
};

/** Warnings of the person register. OTHER stands for codes of later releases: the gateway gives none. */
export const identityWarningTexts: Readonly<Record<Exclude<IdentityWarningCode, 'OTHER'>, Text>> = {
  DECEASED: { kk: 'Адам қайтыс болған.', ru: 'Человек умер.', en: 'The person has died.' },
  REMOVED: {
    kk: 'Жазба тіркелімнен жойылған.',
    ru: 'Запись удалена из регистра.',
    en: 'The record was deleted from the register.',
  },
  EXCLUDED: {
    kk: 'ЖСН тіркелімнен шығарылған немесе шартты түрде шығарылған.',
    ru: 'ИИН исключён или условно исключён из регистра.',
    en: 'The IIN was excluded from the register, perhaps conditionally.',
  },
  CAPACITY: {
    kk: 'Әрекетке қабілеттілігінің шектелуі немесе соттылығы туралы белгі бар.',
    ru: 'Есть отметка об ограничении дееспособности или о судимости.',
    en: 'There is a note on a limit of legal capacity or on a conviction.',
  },
  IMPRISONMENT: {
    kk: 'Соттылық немесе босатылу туралы белгі бар.',
    ru: 'Есть отметка об осуждении или освобождении.',
    en: 'There is a note on a conviction or a release.',
  },
  MISSING: {
    kk: 'Хабар-ошарсыз кеткен деп танылған.',
    ru: 'Признан пропавшим без вести.',
    en: 'Declared missing.',
  },
  HIDING: {
    kk: 'Тергеуден немесе соттан жасырынып жүр деген белгі бар.',
    ru: 'Есть отметка о розыске.',
    en: 'There is a note that the person is hiding from an investigation or a court.',
  },
  NO_VALID_DOCUMENT: {
    kk: 'Жарамды жеке куәлік те, паспорт та жоқ.',
    ru: 'Нет действующего удостоверения личности или паспорта.',
    en: 'There is no valid identity card or passport.',
  },
  DISCREPANCY: {
    kk: 'Жазба ЖСН-дегі туған күнге немесе жынысқа сәйкес келмейді.',
    ru: 'Запись расходится с датой рождения или полом в ИИН.',
    en: 'The record contradicts the date of birth or the sex in the IIN.',
  },
  UNUSABLE_DATE: unusableDay,
  SPELT_OTHERWISE: differsFromSearch,
};

/** Warnings of the banks, the fund and E-maket. */
export const recordWarningTexts = textsOf({
  otherOwner: {
    kk: 'Шот бар, бірақ ол бұл адамға тиесілі емес.',
    ru: 'Счёт есть, но принадлежит не этому человеку.',
    en: 'The account exists, but it is not this person’s.',
  },
  notAffirmed: {
    kk: 'Қор төлемді растамайды.',
    ru: 'Фонд не подтверждает выплату.',
    en: 'The fund does not affirm the payment.',
  },
  unexecuted: {
    kk: 'Орындалмаған өтініш бар.',
    ru: 'Есть неисполненное заявление.',
    en: 'There is an unexecuted application.',
  },
  scheduled: {
    kk: 'Төлем кестесі белгіленген.',
    ru: 'График выплат уже установлен.',
    en: 'A payment schedule has been set.',
  },
  allEnded: {
    kk: 'Тағайындаулардың бәрі тоқтатылған.',
    ru: 'Все назначения прекращены.',
    en: 'All appointments have ended.',
  },
  stateUnknown: {
    kk: 'Тағайындаудың күйі белгісіз: ол бойынша шешім қабылдамаңыз.',
    ru: 'Состояние назначения неизвестно: не принимайте по нему решений.',
    en: 'The state of an appointment is not known: do not decide on it.',
  },
  notInForce: {
    kk: 'Көрсетілген күні құжаттың күші болмаған: ол ешкімді сәйкестендірмейді.',
    ru: 'В день предъявления документ не действовал: он никого не идентифицирует.',
    en: 'The document was not in force on the day it was shown: it identifies nobody.',
  },
  kindUnknown: {
    kk: 'Құжаттың түрі белгісіз: ол қағидада аталған құжаттың орнына жүрмейді.',
    ru: 'Вид документа неизвестен: он не заменяет документ, названный в правилах.',
    en: 'The kind of the document is not known: it stands in the place of no document of the rules.',
  },
  payerUnclear: {
    kk: 'Кейбір айлардың төлеушісі сол айға қолданылатын редакцияда аталмаған: ол айлар есепке алынбады, қызметкер шешеді.',
    ru: 'Плательщика некоторых месяцев редакция, действующая для этих месяцев, не называет: они не засчитаны, решает работник.',
    en: 'The edition in force for some months does not name their payer: these months are not counted, and a person decides.',
  },
});

/** @param day in brackets after a blank, or empty: the bank has not told it */
export function accountClosed(day: string): Text {
  return { kk: `Шот жабық${day}.`, ru: `Счёт закрыт${day}.`, en: `The account is closed${day}.` };
}
