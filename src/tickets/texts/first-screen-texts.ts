/** The words of a letter's first screen, which stand there once in all languages of the letter. */
import { eachLanguage, type Text, textsOf } from '../../kernel/text.ts';
import type { LetterKind } from '../message/told.ts';
import { letterLanguages } from './letter-texts.ts';

/** Labels and short values, by the key of their row. */
export const screenTexts = textsOf({
  goesOn: { kk: 'Ақау жалғасуда', ru: 'Сбой продолжается', en: 'The outage goes on' },
  over: { kk: 'Ақау жойылды', ru: 'Сбой устранён', en: 'The outage is over' },
  incident: { kk: 'Инцидент', ru: 'Инцидент', en: 'Incident' },
  fact1: { kk: '1 Қызмет', ru: 'Услуга', en: 'Service' },
  fact2: { kk: '2 Тіркеу №', ru: 'Рег. №', en: 'Reg. no.' },
  fact3: { kk: '3 ЖСН', ru: 'ИИН', en: 'IIN' },
  fact4: { kk: '4 Әрекеттер', ru: 'Действия', en: 'Actions' },
  fact5: { kk: '5 Суреттер', ru: 'Снимки', en: 'Pictures' },
  told: { kk: 'Өтініштер', ru: 'Заявления', en: 'Applications' },
  classes: { kk: 'Ақау класы', ru: 'Класс сбоя', en: 'Class of failure' },
  affected: { kk: 'Әсері', ru: 'Затронуто', en: 'Affected' },
  // A failure of our own making may meet a part of the questions only.
  blocked: {
    kk: 'Жүйе мүлде жауап бермесе',
    ru: 'Если система не отвечает вовсе',
    en: 'If the system gives no answer at all',
  },
  search: { kk: 'Журналдан іздеу үшін', ru: 'Для поиска в журналах', en: 'To search the logs' },
  provider: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  contact: { kk: 'Кімге жауап беру керек', ru: 'Кому ответить', en: 'Whom to answer' },
  notYet: { kk: 'әлі жоқ', ru: 'ещё нет', en: 'not yet' },
  noAnswer: {
    kk: 'жүйе тіркеуге дейін жауап бермеді',
    ru: 'система не ответила до регистрации',
    en: 'the system gave no answer before registration',
  },
  draft: { kk: 'жоба', ru: 'черновик', en: 'draft' },
  attached: { kk: 'қоса берілді', ru: 'приложены', en: 'attached' },
  ofLine: { kk: '№ – жолдың нөмірі', ru: '№ – номер строки', en: '№ is the number of the line' },
  fullText: {
    kk: 'Толық мәтін төменде: қазақша, сосын орысша.',
    ru: 'Полный текст ниже: на казахском, затем на русском.',
    en: 'The full text is below: in Kazakh, then in Russian.',
  },
});

/** The request to the reader of each kind of message. The orders name no time for an answer, so the reader is asked for theirs. */
export const asks: Readonly<Record<LetterKind, Text>> = {
  TICKETS: {
    kk: 'Жүйенің жұмысын қалпына келтіріп, осы хатқа кідіріссіз жауап беруіңізді сұраймыз: өз өтініміңіздің нөмірі және қалпына келтіру мерзіміңіз.',
    ru: 'Просим восстановить работу системы и без промедления ответить на это письмо: номер вашей заявки и ваш срок восстановления.',
    en: 'Please restore the system, and answer this letter without delay: the number of your request, and your time of repair.',
  },
  LATE: {
    kk: 'Жүйе қайтадан жауап береді. Осы өтініштерді ақау туралы өз өтініміңізге қосып, оның нөмірін осы хатқа жауап ретінде хабарлауыңызды сұраймыз.',
    ru: 'Система снова отвечает. Просим внести эти заявления в вашу заявку о сбое и сообщить её номер ответом на это письмо.',
    en: 'The system answers again. Please add these applications to your request about the outage, and answer this letter with its number.',
  },
  NUMBER: {
    kk: 'Тіркеу нөмірін бұрынғы хабарламаға қосуыңызды сұраймыз. Жауап қажет емес.',
    ru: 'Просим добавить регистрационный номер к прежнему обращению. Ответ не нужен.',
    en: 'Please add the registration number to the request sent before. No answer is needed.',
  },
  CLOSING: {
    kk: 'Жүйе қайтадан жауап береді. Ақау туралы өз өтініміңізді жабуыңызды сұраймыз. Жауап қажет емес.',
    ru: 'Система снова отвечает. Просим закрыть вашу заявку о сбое. Ответ не нужен.',
    en: 'The system answers again. Please close your request about the outage. No answer is needed.',
  },
  AGAIN: {
    kk: 'Ақау қайталанды. Өз өтініміңізді қайта ашып, жүйенің жұмысын қалпына келтіріп, осы хатқа кідіріссіз жауап беруіңізді сұраймыз: өтінімнің нөмірі және қалпына келтіру мерзіміңіз.',
    ru: 'Сбой повторился. Просим снова открыть вашу заявку, восстановить работу системы и без промедления ответить на это письмо: номер заявки и ваш срок восстановления.',
    en: 'The outage is back. Please open your request again, restore the system, and answer this letter without delay: the number of the request, and your time of repair.',
  },
  OPERATOR: {
    kk: 'Қолдау қызметіне ештеңе жіберілмеді. Кезекшінің бетінен (src/tickets/README.md, Runbook) ақау класын тауып, себебін жоюыңызды сұраймыз.',
    ru: 'Службе поддержки ничего не отправлено. Просим найти класс сбоя на странице дежурного (src/tickets/README.md, Runbook) и устранить причину.',
    en: 'Nothing was sent to the support service. Please look for the class of failure in the runbook (src/tickets/README.md), and mend the cause.',
  },
};

/** The request of a letter. A drill asks for nothing: it shows what a real letter would ask for. */
export function askOf(kind: LetterKind, isDrill: boolean): Text {
  const real = asks[kind];
  if (!isDrill) return real;
  return {
    kk: `Бұл — оқу-жаттығу хаты: ештеңе істеудің де, жауап берудің де қажеті жоқ. Нағыз хатта мұнда былай жазылады: «${real.kk}»`,
    ru: `Это учебное письмо: делать ничего не нужно, отвечать тоже. В настоящем письме здесь стоит: «${real.ru}»`,
    en: `This is the letter of a drill: nothing is to be done or answered. A real letter says here: “${real.en}”`,
  };
}

/** The item that withholds a number, in short. @param numbers as `10, 12` */
export function itemInShort(numbers: string): Text {
  return {
    kk: `Қағидалардың ${numbers}-т.`,
    ru: `п. ${numbers} Правил`,
    en: `item ${numbers} of the Rules`,
  };
}

/** Sums of an outage. */
export function affectedInShort(questions: number, applications: number, people: number): Text {
  return {
    kk: `сұраулар: ${questions}, өтініштер: ${applications}, адамдар: ${people}`,
    ru: `запросов: ${questions}, заявлений: ${applications}, лиц: ${people}`,
    en: `questions: ${questions}, applications: ${applications}, people: ${people}`,
  };
}

/** A note about parts that the HTML form had no room for. @param lines of the table @param details applications without their actions in full */
export function leftOut(lines: number, details: number): Text {
  return {
    kk: `Мұнда сыймады: кестенің жолдары – ${lines}, әрекеттері толық жазылған өтініштер – ${details}. Олардың бәрі осы хаттың қарапайым мәтінінде және ticket.json файлында.`,
    ru: `Здесь не поместилось: строк таблицы – ${lines}, заявлений с полной последовательностью действий – ${details}. Все они есть в простом тексте этого письма и в файле ticket.json.`,
    en: `Left out here: lines of the table – ${lines}, applications with all their actions – ${details}. All of them are in the plain text of this letter and in the file ticket.json.`,
  };
}

/** A text in all languages of a letter, once where they say the same. */
export function both(text: Text): string {
  return [...new Set(letterLanguages.map((language) => text[language]))].join(' / ');
}

/** A text beside its like: the state of an outage with the matter of the letter. */
export function withMatter(state: Text, matter: Text | null): Text {
  return matter === null ? state : eachLanguage((key) => `${state[key]} (${matter[key]})`);
}
