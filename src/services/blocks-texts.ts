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

const questions: Readonly<Record<Proof | 'RECORDS' | 'BEHIND' | 'SIGNED', Text>> = {
  RECORDS: {
    kk: 'осы жүйедегі адам деректеріне сұраулар',
    ru: 'запросы данных о людях в этой системе',
    en: 'questions about people to this system',
  },
  SIGNED: {
    kk: '«Цифрлық үкімет» шлюзі арқылы өтетіннің бәрі',
    ru: 'всё, что идёт через ШЭП',
    en: 'all that passes through SHEP',
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
} satisfies Record<string, Text>;

/**
 * One sentence, and a second one for a system with parts, or with a channel of its own: the steps of applications, each with the number of its state services,
 * and the questions that stand still while the system is down.
 * @param isSigned true where messages and cases leave signed
 */
export function blockedWords(id: SystemKey, language: Language, isSigned: boolean): string {
  const blocked = blockedServices(id, isSigned);
  const ofSteps = blockedSteps.flatMap((step) => {
    const count = blocked.filter(({ routes }) => routes.some((one) => one.steps.includes(step))).length;
    return count === 0 ? [] : eachLanguage((key) => `${steps[step][key]} (${frame.services[key]}: ${count})`);
  });
  const ofQuestions = [
    ...(systemsBehind(id).length > 0 ? (['BEHIND'] as const) : []),
    ...(consentSystems.some((one) => one === id) ? (['RECORDS'] as const) : []),
    ...(isSigned && id === 'SIGNATURE_SERVICE' ? (['SIGNED'] as const) : []),
    ...blockedProofs(id, isSigned),
  ].map((kind) => questions[kind]);
  const alone = [
    ...(partsOf(id).length > 0 ? [frame.part] : []),
    ...(hasChannel(id) ? [frame.channel] : []),
  ].map((text) => ` ${inLanguage(text, language)}`);
  const all = [...ofQuestions, ...ofSteps].map((text) => inLanguage(text, language));
  return `${inLanguage(frame.lead, language)}: ${all.join('; ')}.${alone.join('')}`;
}
