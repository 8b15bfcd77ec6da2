/** The sentence that says what stands still while a system is down. */
import { eachLanguage, inLanguage, type Language, type Text } from '../kernel/text.ts';
import { consentSystems, partsOf, type SystemKey } from '../systems/systems.ts';
import {
  type BlockedStep,
  blockedProofs,
  blockedServices,
  blockedSteps,
  hasChannel,
  type Proof,
  systemsBehind,
} from './blocks.ts';

const steps: Readonly<Record<BlockedStep, Text>> = {
  CHECK: { kk: 'өтініштерді тексеру', ru: 'проверка заявлений', en: 'the check of applications' },
  IDENTIFY: {
    kk: 'цифрлық құжат бойынша сәйкестендіру',
    ru: 'идентификация по цифровому документу',
    en: 'the identification by a digital document',
  },
  ISSUE_NOTIFICATION: {
    kk: 'түскен аударымдар туралы хабарламаларды беру',
    ru: 'выдача уведомлений о поступивших отчислениях',
    en: 'the issue of notifications of received contributions',
  },
  REGISTER: { kk: 'өтініштерді тіркеу', ru: 'регистрация заявлений', en: 'the registration of applications' },
  HAND_CASE_OVER: {
    kk: 'электрондық істерді тапсыру',
    ru: 'передача электронных дел',
    en: 'the handing over of electronic cases',
  },
  TAKE_DECISION: {
    kk: 'көрсетілетін қызметті берушінің шешімдерін алу',
    ru: 'получение решений услугодателя',
    en: 'the taking over of decisions of the provider',
  },
  SEND_RESULT: {
    kk: 'нәтижелерді жіберу',
    ru: 'отправка результатов',
    en: 'the sending of results',
  },
  VERIFY_SIGNATURE: {
    kk: 'қол қойылған сканерленген құжаттарды қабылдау',
    ru: 'приём подписанных сканов',
    en: 'the taking of signed scans',
  },
  REPORT_STAGES: {
    kk: 'кезеңдер туралы хабарлау',
    ru: 'сообщения о стадиях',
    en: 'the reports of stages',
  },
};

const questions: Readonly<Record<Proof | 'RECORDS' | 'BEHIND', Text>> = {
  RECORDS: {
    kk: 'осы жүйедегі адам деректеріне сұраулар',
    ru: 'запросы данных о людях в этой системе',
    en: 'questions about people to this system',
  },
  BEHIND: {
    kk: 'ол арқылы өтетін жүйелерге сұраулар',
    ru: 'запросы к системам за ней',
    en: 'questions to the systems behind it',
  },
  BY_CONSENT: {
    kk: 'адамның келісімі бойынша сұраулар',
    ru: 'запросы по согласию человека',
    en: "questions on the basis of a person's consent",
  },
  BY_PENSION_CONSENT: {
    kk: 'зейнетақы тағайындалғанда берілген келісім бойынша сұраулар',
    ru: 'запросы по согласию, данному при назначении пенсии',
    en: 'questions on the basis of a consent given with a pension',
  },
  ABOUT_ANOTHER: {
    kk: 'азаматтардың өздері өкілдік ететін адамдар туралы сұраулары',
    ru: 'запросы граждан о тех, кого они представляют',
    en: 'questions of citizens about people whom they represent',
  },
};

const frame = {
  lead: { kk: 'Тоқтап тұр', ru: 'Остановлено', en: 'Stands still' },
  services: { kk: 'мемлекеттік қызмет', ru: 'государственных услуг', en: 'state services' },
  // One bank that is down leaves the accounts of the others.
  part: {
    kk: 'Бір банк жауап бермесе, тек соның шоттарына қатысты.',
    ru: 'Если не отвечает один банк, то лишь по его счетам.',
    en: 'While one bank alone is down: for its accounts only.',
  },
  // The channel has outages of its own, and the registers go on.
  channel: {
    kk: 'Тек асинхронды арна жауап бермесе, бұл тек нәтижелерді жіберуге қатысты.',
    ru: 'Если не отвечает один асинхронный канал, то лишь отправка результатов.',
    en: 'While its asynchronous channel alone is down: the sending of results only.',
  },
  // Unsigned messages to SHEP do not leave; demo and sandbox may send them unsigned.
  signing: {
    kk: 'Хабарламаларға қол қойылатын жерде: «Цифрлық үкімет» шлюзі арқылы өтетіннің бәрі, электрондық істерді тапсыру да.',
    ru: 'Там, где сообщения подписываются: также всё, что идёт через ШЭП, и передача электронных дел.',
    en: 'Where messages are signed: all that passes through SHEP, too, and the handing over of electronic cases.',
  },
} satisfies Record<string, Text>;

/**
 * One sentence, and a second one for a system with parts, with a channel of its own, or that signs: the steps of applications, each with the number of its state services,
 * and the questions that stand still while the system is down.
 */
export function blockedWords(id: SystemKey, language: Language): string {
  const blocked = blockedServices(id);
  const ofSteps = blockedSteps.flatMap((step) => {
    const count = blocked.filter(({ routes }) => routes.some((one) => one.steps.includes(step))).length;
    return count === 0 ? [] : eachLanguage((key) => `${steps[step][key]} (${frame.services[key]}: ${count})`);
  });
  const ofQuestions = [
    ...(systemsBehind(id).length > 0 ? (['BEHIND'] as const) : []),
    ...(consentSystems.some((one) => one === id) ? (['RECORDS'] as const) : []),
    ...blockedProofs(id),
  ].map((kind) => questions[kind]);
  const alone = [
    ...(partsOf(id).length > 0 ? [frame.part] : []),
    ...(hasChannel(id) ? [frame.channel] : []),
    ...(id === 'SIGNATURE_SERVICE' ? [frame.signing] : []),
  ].map((text) => ` ${inLanguage(text, language)}`);
  const all = [...ofQuestions, ...ofSteps].map((text) => inLanguage(text, language));
  return `${inLanguage(frame.lead, language)}: ${all.join('; ')}.${alone.join('')}`;
}
