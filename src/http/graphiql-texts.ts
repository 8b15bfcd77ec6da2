import type { Role } from '../access/roles.ts';
import type { Text } from '../kernel/text.ts';

/** Words of the page about the gateway that it asks: its people, and its viewer. Null: no page. No markup. */
export const aboutProfiles: { readonly demo: Text; readonly sandbox: Text; readonly production: null } = {
  demo: {
    kk: 'demo: ойдан шығарылған адамдар; токенсіз демо-пайдаланушы сұрайды',
    ru: 'demo: вымышленные люди; без токена спрашивает демо-пользователь',
    en: 'demo: invented people, demo viewer without a token',
  },
  sandbox: {
    kk: 'sandbox: сынақ ортасы; сұраушыны Authorization тақырыбындағы токен көрсетеді',
    ru: 'sandbox: пробная среда; кто спрашивает, говорит токен в заголовке Authorization',
    en: 'sandbox: a trial; the token in the header Authorization says who asks',
  },
  production: null,
};

/** Chapters of the example operations, in their order on the page. */
export const chapters = {
  PERSON: { kk: 'Адам туралы сұрақтар', ru: 'Вопросы о человеке', en: 'Questions about a person' },
  OUTAGE: {
    kk: 'Ақау: бұзу, сұрау, қарау, қалпына келтіру',
    ru: 'Сбой: сломать, спросить, посмотреть, починить',
    en: 'An outage: break, ask, look, mend',
  },
  ONE_REQUEST: {
    kk: 'Бір сұрауға ғана арналған ақау',
    ru: 'Сбой для одного запроса',
    en: 'An outage for one request alone',
  },
  RULES: { kk: 'Қағидалар талаптары', ru: 'Что требуют правила', en: 'What the rules require' },
  APPLICATION: {
    kk: 'Өтініш: қабылдаудан іске дейін',
    ru: 'Заявление: от приёма до дела',
    en: 'An application, from taking in to its case',
  },
  DECISION: {
    kk: 'Көрсетілетін қызметті берушінің шешімі',
    ru: 'Решение услугодателя',
    en: 'The decision of the provider',
  },
  LOSS_OF_CAPACITY: {
    kk: 'Еңбекке қабілеттіліктен айырылу: Қордың шешіміне дейін',
    ru: 'Утрата трудоспособности: до решения Фонда',
    en: 'Loss of working capacity, to the decision of the Fund',
  },
  CONSENT: {
    kk: 'Келісім және қарау журналы',
    ru: 'Согласие и журнал просмотров',
    en: 'Consent, and the record of looks',
  },
  OPERATOR: { kk: 'Кезекші операторға', ru: 'Дежурному оператору', en: 'For the operator on duty' },
} as const satisfies Record<string, Text>;

export type Chapter = keyof typeof chapters;

/** Words of the page's own parts. */
export const pageWords = {
  examples: { kk: 'Мысалдар', ru: 'Примеры', en: 'Examples' },
  seek: { kk: 'Мысал іздеу', ru: 'Найти пример', en: 'Find an example' },
  nothingFound: { kk: 'Мұндай мысал жоқ.', ru: 'Такого примера нет.', en: 'There is no such example.' },
  curl: { kk: 'curl ретінде көшіру', ru: 'Скопировать как curl', en: 'Copy as curl' },
  copied: { kk: 'Көшірілді.', ru: 'Скопировано.', en: 'Copied.' },
  notCopied: {
    kk: 'Браузер көшіруге рұқсат бермеді: мәтінді өзіңіз белгілеп көшіріңіз.',
    ru: 'Браузер не разрешил копировать: выделите текст и скопируйте его сами.',
    en: 'The browser did not allow the copy: select the text and copy it yourself.',
  },
  withToken: {
    kk: 'Токенмен бірге: мәтінді көрген адам сіздің атыңыздан сұрай алады',
    ru: 'Вместе с токеном: увидевший текст сможет спрашивать от вашего имени',
    en: 'With the token: a reader of the text can ask in your name',
  },
  close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
  wrongVariables: {
    kk: 'Айнымалылар JSON нысаны болуы керек.',
    ru: 'Ожидается объект JSON в переменных.',
    en: 'Expected a JSON object as variables.',
  },
  wrongHeaders: {
    kk: 'Тақырыптар JSON нысаны болуы керек: атаулары латын әрпімен, мәндері бір жолда.',
    ru: 'Ожидается объект JSON в заголовках: имена латиницей, значения в одну строку.',
    en: 'Expected a JSON object as headers: names of Latin letters, values of one line.',
  },
  askAs: { kk: 'Сұраушы', ru: 'Спрашивает', en: 'Ask as' },
  noToken: { kk: 'токенсіз', ru: 'без токена', en: 'no token' },
  otherToken: { kk: 'басқа токен', ru: 'другой токен', en: 'another token' },
  noTokenCame: {
    kk: 'Токен берілмеді: симуляцияланған жүйелер жауап бермейді.',
    ru: 'Токен не получен: симулированные системы не отвечают.',
    en: 'No token came: the simulated systems do not answer.',
  },
} as const satisfies Record<string, Text>;

/** Invented people of the simulated issuer, by the role in their tokens. */
export const roleWords = {
  specialist: {
    kk: 'Мемлекеттік корпорация маманы',
    ru: 'специалист Государственной корпорации',
    en: 'specialist of the State corporation',
  },
  'pension-worker': { kk: 'БЖЗҚ қызметкері', ru: 'работник ЕНПФ', en: 'worker of the pension fund' },
  examiner: { kk: 'МӘС бөлімшесінің маманы', ru: 'эксперт отдела МСЭ', en: 'examiner of an MSE division' },
  'local-worker': {
    kk: 'жергілікті атқарушы орган қызметкері',
    ru: 'работник местного исполнительного органа',
    en: 'worker of a local executive body',
  },
  citizen: { kk: 'азамат', ru: 'гражданин', en: 'citizen' },
  provider: {
    kk: 'көрсетілетін қызметті берушінің қызметкері',
    ru: 'сотрудник услугодателя',
    en: 'worker of the provider',
  },
  agency: { kk: 'басқа ведомство', ru: 'другое ведомство', en: 'another agency' },
  operator: { kk: 'оператор', ru: 'оператор', en: 'operator' },
  auditor: { kk: 'аудитор', ru: 'аудитор', en: 'auditor' },
} as const satisfies Record<Role, Text>;
