/** All words of the page in Kazakh and Russian. Sentences about a register's answer come from the gateway. */
import type {
  ApplicationRoute,
  ApplicationState,
  DisabilityGroup,
  MissingFact,
  SupportTicketState,
} from './generated/operations.ts';
import type { CardState } from './registers/card-state.ts';

interface Text {
  readonly kk: string;
  readonly ru: string;
}

export const words = {
  title: { kk: 'Өтініш берушінің карточкасы', ru: 'Карточка заявителя' },
  brand: { kk: 'Тірек', ru: 'Тирек' },
  language: { kk: 'Бет тілі', ru: 'Язык страницы' },
  screens: { kk: 'Бөлімдер', ru: 'Разделы' },
  registers: { kk: 'Тізілімдер', ru: 'Реестры' },
  application: { kk: 'Өтініш', ru: 'Заявление' },
  iin: { kk: 'ЖСН', ru: 'ИИН' },
  iinHint: { kk: '12 цифр', ru: '12 цифр' },
  iinWrong: { kk: 'ЖСН 12 цифрдан тұрады.', ru: 'ИИН состоит из 12 цифр.' },
  numberRefused: {
    kk: 'Шлюз бұл нөмірді қабылдамады: цифрларын тексеріңіз.',
    ru: 'Шлюз не принял этот номер: проверьте цифры.',
  },
  service: { kk: 'Мемлекеттік қызмет', ru: 'Государственная услуга' },
  account: { kk: 'Банк шоты', ru: 'Банковский счёт' },
  accountHint: { kk: 'KZ және 18 таңба, бар болса', ru: 'KZ и 18 знаков, если назван' },
  accountWrong: {
    kk: 'Шот нөмірі KZ әріптерінен және 18 таңбадан тұрады.',
    ru: 'Номер счёта состоит из KZ и 18 знаков.',
  },
  ask: { kk: 'Сұрау', ru: 'Запросить' },
  askAgain: { kk: 'Қайта сұрау', ru: 'Запросить снова' },
  invented: { kk: 'Ойдан шығарылған адамдар', ru: 'Вымышленные лица' },
  choose: { kk: 'Таңдаңыз', ru: 'Выберите' },
  demoNote: {
    kk: 'Көрсетілім: жүйелер де, адамдар да ойдан шығарылған.',
    ru: 'Демонстрация: системы и люди вымышлены.',
  },
  empty: {
    kk: 'ЖСН-ді және қызметті енгізіңіз: төрт тізілім бірден сұралады.',
    ru: 'Введите ИИН и услугу: четыре реестра будут запрошены сразу.',
  },
  deskFailed: { kk: 'Шлюз жауап бермейді. Кейінірек қайталаңыз.', ru: 'Шлюз не отвечает. Повторите позже.' },
  noRoute: {
    kk: 'Бұл қызмет бойынша сұрауға құқығыңыз жоқ.',
    ru: 'У вас нет права запрашивать по этой услуге.',
  },
  reload: { kk: 'Қайталау', ru: 'Повторить' },
  identity: { kk: 'Жеке басы', ru: 'Личность' },
  disability: { kk: 'Мүгедектігі', ru: 'Инвалидность' },
  pensionAccounts: { kk: 'Зейнетақы жинақтары', ru: 'Пенсионные накопления' },
  bankAccount: { kk: 'Банк шоты', ru: 'Банковский счёт' },
  noAccount: {
    kk: 'Шот нөмірі енгізілмеген, банк сұралмады.',
    ru: 'Номер счёта не введён, банк не спрашивали.',
  },
  requestFailed: {
    kk: 'Сұрау орындалмады: ештеңе белгісіз.',
    ru: 'Запрос не выполнен: ничего не известно.',
  },
  record: { kk: 'Жазба', ru: 'Запись' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения' },
  document: { kk: 'Құжаты', ru: 'Документ' },
  noDocument: { kk: 'Жарамды құжаты жоқ', ru: 'Действующего документа нет' },
  residence: { kk: 'Тұрғылықты жері', ru: 'Место жительства' },
  registeredThere: { kk: 'Тіркелген', ru: 'Зарегистрирован по месту жительства' },
  notRegisteredThere: { kk: 'Тіркелмеген', ru: 'Не зарегистрирован' },
  group: { kk: 'Тобы', ru: 'Группа' },
  period: { kk: 'Мерзімі', ru: 'Срок' },
  indefinite: { kk: 'мерзімсіз', ru: 'бессрочно' },
  endUnknown: { kk: 'мерзімнің аяқталуы көрсетілмеген', ru: 'окончание не указано' },
  loss: { kk: 'Еңбекке қабілетінен айырылу', ru: 'Утрата трудоспособности' },
  right: { kk: 'Төлем алу құқығы', ru: 'Право на выплаты' },
  verdict: { kk: 'Қордың жауабы', ru: 'Ответ фонда' },
  affirmed: { kk: 'Растайды', ru: 'Подтверждает' },
  notAffirmed: { kk: 'Растамайды', ru: 'Не подтверждает' },
  payment: { kk: 'Белгіленген төлем', ru: 'Установленная выплата' },
  monthly: { kk: 'айына', ru: 'в месяц' },
  unexecuted: { kk: 'Орындалмаған өтініші', ru: 'Неисполненное заявление' },
  yes: { kk: 'Бар', ru: 'Есть' },
  no: { kk: 'Жоқ', ru: 'Нет' },
  bank: { kk: 'Банк', ru: 'Банк' },
  holder: { kk: 'Иесі', ru: 'Владелец' },
  own: { kk: 'Өз шоты', ru: 'Счёт этого лица' },
  foreign: { kk: 'Бөтен шот', ru: 'Чужой счёт' },
  accountState: { kk: 'Жағдайы', ru: 'Состояние' },
  open: { kk: 'Ашық', ru: 'Открыт' },
  closed: { kk: 'Жабық', ru: 'Закрыт' },
  outage: { kk: 'Жүйе жауап бермейді', ru: 'Система не отвечает' },
  incident: { kk: 'Инцидент', ru: 'Инцидент' },
  since: { kk: 'Басталғаны', ru: 'Начало' },
  ticket: { kk: 'Қолдау қызметіне хабарлама', ru: 'Обращение в поддержку' },
  noTicket: { kk: 'Жазылмайды', ru: 'Не составляется' },
  missing: { kk: 'Жетіспейді', ru: 'Не хватает' },
  mailbox: { kk: 'Пошта', ru: 'Почта' },
  drill: { kk: 'оқу-жаттығу: хат жазбаңыз', ru: 'учение: писать не нужно' },
} as const satisfies Record<string, Text>;

/** Each language in its own words. */
export const languageNames: Text = { kk: 'Қазақша', ru: 'Русский' };

/** Months of a Kazakh date, from January on. */
export const months = [
  ...['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым'],
  ...['шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
] as const;

/** "Year" in a Kazakh date. */
export const yearSign = 'ж.';

/** @param item number in the ledger of rules: `S6.10 p2` is item 10 of the Rules */
export function ruleWords(item: string): Text {
  const [, number = item, sub] = /^S\d+\.(\d+)(?:\((\d+)\))?/.exec(item) ?? [];
  return {
    kk: `Қағидалардың ${sub ? `${number}-тармағының ${sub}) тармақшасы` : `${number}-тармағы`}`,
    ru: `${sub ? `Подпункт ${sub}) пункта` : 'Пункт'} ${number} Правил`,
  };
}

export const stateWords: Readonly<Record<CardState, Text>> = {
  ASKING: { kk: 'Сұралып жатыр', ru: 'Запрашивается' },
  FOUND: { kk: 'Жазба бар', ru: 'Запись есть' },
  SEVERAL: { kk: 'Бірнеше жазба', ru: 'Несколько записей' },
  NONE: { kk: 'Жазба жоқ', ru: 'Записи нет' },
  UNAVAILABLE: { kk: 'Белгісіз: жауап жоқ', ru: 'Неизвестно: нет ответа' },
  WITHHELD: { kk: 'Құқық жоқ', ru: 'Нет права' },
  CONSENT: { kk: 'Келісім керек', ru: 'Нужно согласие' },
  NOT_ASKED: { kk: 'Сұралмады', ru: 'Не спрашивали' },
  FAILED: { kk: 'Сұрау орындалмады', ru: 'Запрос не выполнен' },
};

export const groupWords: Readonly<Record<Exclude<DisabilityGroup, 'OTHER'>, Text>> = {
  FIRST: { kk: 'I топ', ru: 'I группа' },
  SECOND: { kk: 'II топ', ru: 'II группа' },
  THIRD: { kk: 'III топ', ru: 'III группа' },
  CHILD: { kk: 'Мүгедектігі бар бала', ru: 'Ребёнок с инвалидностью' },
};

export const ticketWords: Readonly<Record<SupportTicketState, Text>> = {
  DRAFT: { kk: 'Мәлімет күтуде', ru: 'Ждёт сведений' },
  QUEUED: { kk: 'Жіберілуде', ru: 'Отправляется' },
  SENT: { kk: 'Жіберілді', ru: 'Отправлено' },
  PARKED: { kk: 'Пошта қабылдамады', ru: 'Почта не приняла' },
  ANSWERED: { kk: 'Жауап келді', ru: 'Ответ получен' },
  CLOSED: { kk: 'Жабылды', ru: 'Закрыто' },
  OTHER: { kk: 'Белгісіз', ru: 'Неизвестно' },
};

export const missingWords: Readonly<Record<MissingFact, Text>> = {
  STATE_SERVICE: { kk: 'мемлекеттік қызмет', ru: 'государственная услуга' },
  REGISTRATION_NUMBER: { kk: 'тіркеу нөмірі', ru: 'регистрационный номер' },
  IIN: { kk: 'ЖСН', ru: 'ИИН' },
  SEQUENCE_OF_ACTIONS: { kk: 'әрекеттер реті', ru: 'последовательность действий' },
  SCREENSHOTS: { kk: 'экран суреті', ru: 'снимок экрана' },
  RECIPIENT: { kk: 'қолдау қызметінің поштасы', ru: 'адрес службы поддержки' },
  OTHER: { kk: 'басқа мәлімет', ru: 'иное' },
};

export const routeWords: Readonly<Record<ApplicationRoute, Text>> = {
  STATE_CORPORATION: { kk: 'Мемлекеттік корпорация арқылы', ru: 'Через Государственную корпорацию' },
  ENPF_WORKER: { kk: 'БЖЗҚ қызметкері арқылы', ru: 'Через работника ЕНПФ' },
  PORTAL: { kk: 'Портал арқылы', ru: 'Через портал' },
  MSE_DIVISION: { kk: 'МӘС бөлімшесі арқылы', ru: 'Через отдел МСЭ' },
  LOCAL_EXECUTIVE_BODY: { kk: 'Жергілікті атқарушы орган арқылы', ru: 'Через местный исполнительный орган' },
  PROACTIVE: { kk: 'Проактивті', ru: 'Проактивно' },
  OTHER: { kk: 'Басқа жолмен', ru: 'Иным путём' },
};

export const applicationStateWords: Readonly<Record<ApplicationState, Text>> = {
  DRAFT: { kk: 'Қабылданды', ru: 'Принято' },
  CHECKED: { kk: 'Тексерілді', ru: 'Проверено' },
  REGISTERING: { kk: 'Тіркелуде', ru: 'Регистрируется' },
  REGISTERED: { kk: 'Тіркелді', ru: 'Зарегистрировано' },
  HANDING_OVER: { kk: 'Іс берілуде', ru: 'Дело передаётся' },
  CASE_HANDED_OVER: { kk: 'Іс берілді', ru: 'Дело передано' },
  REFUSAL_INTENDED: { kk: 'Бас тарту туралы алдын ала шешім', ru: 'Предварительное решение об отказе' },
  GRANTED: { kk: 'Тағайындалды', ru: 'Назначено' },
  REFUSED: { kk: 'Бас тартылды', ru: 'Отказано' },
  NOT_REGISTERED: { kk: 'Тіркелмей аяқталды', ru: 'Завершено без регистрации' },
  NOT_ACCEPTED: { kk: 'Қабылдаудан бас тартылды', ru: 'В приёме отказано' },
  WITHDRAWN: { kk: 'Қайтарып алынды', ru: 'Отозвано' },
  OTHER: { kk: 'Басқа', ru: 'Иное' },
};

export const stepWords = {
  number: { kk: 'Өтініш нөмірі', ru: 'Номер заявления' },
  state: { kk: 'Жағдайы', ru: 'Состояние' },
  steps: { kk: 'Қадамдар', ru: 'Шаги' },
  done: { kk: 'орындалды', ru: 'выполнен' },
  current: { kk: 'ағымдағы', ru: 'текущий' },
  takeIn: { kk: 'Өтінішті қабылдау', ru: 'Приём заявления' },
  takeInAbout: { kk: 'Әзірге ешқандай жүйе сұралмайды.', ru: 'Системы пока не запрашиваются.' },
  takeInAction: { kk: 'Қабылдау', ru: 'Принять' },
  pack: { kk: 'Құжаттар топтамасы', ru: 'Пакет документов' },
  packAbout: {
    kk: 'Өтініш беруші әкелген құжаттарды белгілеңіз.',
    ru: 'Отметьте документы, которые принёс заявитель.',
  },
  packAction: { kk: 'Топтама толық', ru: 'Пакет соответствует' },
  remarks: { kk: 'Ескертулер', ru: 'Замечания' },
  remarksHint: { kk: 'Бос болса, топтама талаптарға сай', ru: 'Пусто: пакет соответствует' },
  remarksAction: { kk: 'Ескертулерді жазу', ru: 'Записать замечания' },
  complies: { kk: 'Топтама талаптарға сай', ru: 'Пакет соответствует' },
  noDocuments: { kk: 'Құжатсыз', ru: 'Без документов' },
  scans: { kk: 'Сканерленген көшірмелер', ru: 'Сканы' },
  scansAbout: { kk: 'PDF, JPEG, PNG немесе TIFF.', ru: 'PDF, JPEG, PNG или TIFF.' },
  scanNone: { kk: 'Қажет емес', ru: 'Не требуются' },
  scanPick: { kk: 'Файлды қосу', ru: 'Добавить файл' },
  scanRefused: { kk: 'Файл қабылданбады.', ru: 'Файл не принят.' },
  statement: { kk: 'Өтініштегі деректер', ru: 'Данные заявления' },
  statementAbout: {
    kk: 'Қағаздағыдай енгізіңіз: тізілім жазбасымен салыстырылады.',
    ru: 'Введите как на бумаге: они сравниваются с записью реестра.',
  },
  surname: { kk: 'Тегі', ru: 'Фамилия' },
  name: { kk: 'Аты', ru: 'Имя' },
  patronymic: { kk: 'Әкесінің аты', ru: 'Отчество' },
  patronymicHint: { kk: 'бар болса', ru: 'если есть' },
  correct: { kk: 'Түзету', ru: 'Исправить' },
  save: { kk: 'Сақтау', ru: 'Сохранить' },
  check: { kk: 'Жүйелер бойынша тексеру', ru: 'Проверка по системам' },
  checkAbout: {
    kk: 'Бұйрық атаған жүйелер ғана сұралады.',
    ru: 'Запрашиваются только названные приказом системы.',
  },
  checkAction: { kk: 'Тексеру', ru: 'Проверить' },
  checkAgain: { kk: 'Қайта тексеру', ru: 'Проверить снова' },
  reasons: { kk: 'Кедергілер', ru: 'Препятствия' },
  answers: { kk: 'Жүйелердің жауаптары', ru: 'Ответы систем' },
  register: { kk: 'Тіркеу', ru: 'Регистрация' },
  registerAbout: {
    kk: 'Өтініш жүйеде бір рет тіркеледі.',
    ru: 'Заявление регистрируется в системе один раз.',
  },
  registerAction: { kk: 'Тіркеу', ru: 'Зарегистрировать' },
  decision: { kk: 'Шешіміңіздің себебі', ru: 'Основание вашего решения' },
  endAction: { kk: 'Тіркемей аяқтау', ru: 'Завершить без регистрации' },
  registration: { kk: 'Тіркеу нөмірі', ru: 'Регистрационный номер' },
  receipt: { kk: 'Қолхат', ru: 'Расписка' },
  handOver: { kk: 'Электрондық істі беру', ru: 'Передача электронного дела' },
  handOverAbout: { kk: 'Іс барлық көшірмелерімен беріледі.', ru: 'Дело передаётся со всеми сканами.' },
  handOverAction: { kk: 'Істі беру', ru: 'Передать дело' },
  caseNumber: { kk: 'Іс нөмірі', ru: 'Номер дела' },
  settling: {
    kk: 'Нәтиже әлі белгісіз: шлюз өзі анықтайды.',
    ru: 'Итог ещё неизвестен: шлюз выяснит его сам.',
  },
} as const satisfies Record<string, Text>;
