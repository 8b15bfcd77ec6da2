/** Words of a look, for the person looked at. */
import type { BegunRow } from '../../access/looks/look-rows.ts';
import type { Text } from '../../kernel/text.ts';
import type { LegalBasisKind } from '../../services/purpose.ts';
import type { SystemKey } from '../../systems/systems.ts';

const askedBy = (who: Text): Text => ({
  kk: `${who.kk} сіз туралы мәліметтерді сұратты`,
  ru: `Сведения о вас запрошены ${who.ru}`,
  en: `${who.en} asked for data about you`,
});
const searchedFor = (who: Text): Text => ({
  kk: `${who.kk} іздеу жүргізді, нәтижесінде сіздің жазбаңыз табылуы мүмкін`,
  ru: `Поиск, который мог найти вашу запись, выполнен ${who.ru}`,
  en: `${who.en} made a search that may have found your record`,
});
const askedYourself: Text = {
  kk: 'Сіз өзіңіз туралы мәліметтерді сұраттыңыз',
  ru: 'Вы запросили сведения о себе',
  en: 'You asked for data about yourself',
};

/** Askers as these sentences need them: first in the Kazakh and the English one, last in the Russian one. */
const systemAt = (name: string): Text => ({
  kk: `«${name}» ұйымының ақпараттық жүйесі`,
  ru: `информационной системой организации «${name}»`,
  en: `The information system of the organisation "${name}"`,
});
const workerAt = (name: string): Text => ({
  kk: `«${name}» ұйымының қызметкері`,
  ru: `работником организации «${name}»`,
  en: `A worker of the organisation "${name}"`,
});
const gateway: Text = {
  kk: 'Шлюздің өзі (жүйенің қалпына келгенін тексеру)',
  ru: 'самим шлюзом (проверка, восстановилась ли система)',
  en: 'The gateway itself (to see whether a system is back)',
};
const settling: Text = {
  kk: 'Шлюздің өзі (өтінішіңіздің не болғанын анықтау)',
  ru: 'самим шлюзом (выяснить, что стало с вашим заявлением)',
  en: 'The gateway itself (to find out what has become of your application)',
};
const demoViewer: Text = {
  kk: 'Демонстрациялық пайдаланушы',
  ru: 'демонстрационным пользователем',
  en: 'The demo viewer',
};
const unknownViewer: Text = {
  kk: 'Ұйымы көрсетілмеген пайдаланушы',
  ru: 'пользователем, организация которого не указана',
  en: 'A viewer whose organisation is not known',
};
const representatives: Readonly<Record<NonNullable<BegunRow['representation']>, Text>> = {
  CHILD: { kk: 'Ата-анаңыз', ru: 'вашим родителем', en: 'Your parent' },
  WARD: { kk: 'Қорғаншыңыз немесе қамқоршыңыз', ru: 'вашим опекуном или попечителем', en: 'Your guardian' },
  PRINCIPAL: {
    kk: 'Сенімхат бойынша өкіліңіз',
    ru: 'вашим представителем по доверенности',
    en: 'Your representative by power of attorney',
  },
};

const purposeLabel: Text = { kk: 'Мақсаты', ru: 'Зачем', en: 'What for' };
const forService: Text = {
  kk: 'мемлекеттік қызмет',
  ru: 'государственная услуга',
  en: 'state service',
};
const application: Text = { kk: 'өтініш', ru: 'заявление', en: 'application' };
const basisLabel: Text = { kk: 'негізі', ru: 'основание', en: 'legal basis' };
const bases: Readonly<Record<LegalBasisKind, Text>> = {
  APPLICATION: { kk: 'өтініш', ru: 'заявление', en: 'an application' },
  CONSENT: { kk: 'сіздің келісіміңіз', ru: 'ваше согласие', en: 'your consent' },
  PENSION_CONSENT: {
    kk: 'зейнетақы тағайындау кезінде берілген келісім',
    ru: 'согласие, данное при назначении пенсии',
    en: 'the consent given when the pension was assigned',
  },
  STATUTE: { kk: 'заң нормасы', ru: 'норма закона', en: 'an article of a law' },
  OTHER: { kk: 'басқа', ru: 'иное', en: 'other' },
};

/** These systems are not asked for the person's data: whether others may be, or whether a signature is good. */
const insteadOfData: Readonly<Partial<Record<SystemKey, Text>>> = {
  CONSENT_SERVICE: {
    kk: 'қол жеткізуге рұқсат сұралды',
    ru: 'запрошено разрешение на доступ',
    en: 'permission to read was asked for',
  },
  // The system gives no data: the gateway looks there for the fate of a statement.
  SERVICE_CENTRE: {
    kk: 'өтініштің тіркелген-тіркелмегені сұралды',
    ru: 'запрошено, зарегистрировано ли заявление',
    en: 'it was asked whether the statement is registered',
  },
  DIGITAL_DOCUMENTS: {
    kk: 'кімнің өкілі екені сұралды',
    ru: 'запрошено, чьи интересы представлены',
    en: 'who is represented was asked',
  },
  FACT_CHECK: {
    kk: 'бұрынғы тағайындаулар мен өтініштердің бар-жоғы сұралды',
    ru: 'запрошено, есть ли прежние назначения и заявления',
    en: 'it was asked whether there are earlier appointments and applications',
  },
  PENSION_CONSENTS: {
    kk: 'зейнетақы тағайындау кезінде берілген келісіміңіздің бар-жоғы сұралды',
    ru: 'запрошено, есть ли ваше согласие, данное при назначении пенсии',
    en: 'it was asked whether your consent given when the pension was appointed is on record',
  },
  SIGNATURE_SERVICE: {
    kk: 'цифрлық қолтаңба тексерілді',
    ru: 'проверена цифровая подпись',
    en: 'a digital signature was verified',
  },
};

/** The application's own data went there, and none came back. */
const handedOver: Text = {
  kk: 'өтінішіңіз немесе ісіңіз берілді',
  ru: 'передано ваше заявление или дело',
  en: 'your application or its case was handed over',
};
const shownDocument: Text = {
  kk: 'сіз бір реттік кодпен көрсеткен құжат сұралды',
  ru: 'запрошен документ, который вы предъявили одноразовым кодом',
  en: 'the document that you showed by a one-time code was asked for',
};
const keptAnswer: Text = {
  kk: 'өтініштегі сақталған жауап оқылды',
  ru: 'прочитан ответ, приложенный к заявлению',
  en: 'the answer enclosed to the application was read',
};
const given: Text = { kk: 'мәліметтер берілді', ru: 'сведения выданы', en: 'data were given' };
const none: Text = { kk: 'мәліметтер жоқ', ru: 'сведений нет', en: 'there are no data' };
const notAnswered: Text = {
  kk: 'жауап алынбады',
  ru: 'ответ не получен',
  en: 'no answer was received',
};
const notOnRecord: Text = {
  kk: 'нәтижесі жазылмаған',
  ru: 'результат не записан',
  en: 'the result is not on record',
};
const drilled: Text = {
  kk: 'Бұл оқу-жаттығу сұрауы болды.',
  ru: 'Это был учебный запрос.',
  en: 'This was a question of a drill.',
};

/** Words of a look, for the person looked at, which `lookSentence` puts together. */
export const lookTexts = {
  askedBy,
  searchedFor,
  askedYourself,
  systemAt,
  workerAt,
  gateway,
  settling,
  demoViewer,
  unknownViewer,
  representatives,
  purposeLabel,
  forService,
  application,
  basisLabel,
  bases,
  insteadOfData,
  handedOver,
  keptAnswer,
  shownDocument,
  given,
  none,
  notAnswered,
  notOnRecord,
  drilled,
};
