/** Results of the actions of the operator's page, and the words of a part that cannot be shown. */
import type { Words } from './page-texts.ts';

/** Results of a change, by the type of `ChangeResult`. */
export const toldTexts = {
  Done: { kk: 'Орындалды.', ru: 'Сделано.' },
  NotFound: {
    kk: 'Орындалмады: мұндай жазба жоқ немесе ол сізге көрінбейді.',
    ru: 'Не сделано: такой записи нет или она вам не видна.',
  },
  OutOfTurn: {
    kk: 'Орындалмады: жазба бұрын өзгерген, қазіргі күйі бұған жол бермейді.',
    ru: 'Не сделано: запись уже в другом состоянии, из него так нельзя.',
  },
  VersionChanged: {
    kk: 'Орындалмады: жазбаны басқа адам өзгертті. Қайта қарап шығыңыз.',
    ru: 'Не сделано: запись изменили после того, как вы её увидели. Посмотрите ещё раз.',
  },
  Incomplete: {
    kk: 'Орындалмады: өтінімде әлі мәлімет жетіспейді.',
    ru: 'Не сделано: обращению ещё не хватает сведений.',
  },
  KeyInUse: {
    kk: 'Орындалмады: бұл форма бұрын басқа мәліметпен жіберілген. Бетті жаңартыңыз.',
    ru: 'Не сделано: эта форма уже отправлена с другими данными. Обновите страницу.',
  },
  LoggedOut: { kk: 'Сіз шықтыңыз.', ru: 'Вы вышли.' },
} as const satisfies Record<string, Words>;

export type Told = keyof typeof toldTexts;

export const isTold = (text: unknown): text is Told =>
  typeof text === 'string' && Object.hasOwn(toldTexts, text);

/** Reasons for which a part is not shown or a form is not accepted, by the code of the error. */
const faultTexts: Readonly<Record<string, Words>> = {
  STORAGE_UNAVAILABLE: {
    kk: 'Дерекқор жауап бермейді: бұл бөлік көрсетілмейді. Өтінімдер дискіде сақталады, ештеңе жоғалмайды.',
    ru: 'База данных не отвечает: эта часть не показана. Обращения ждут на диске, ничего не теряется.',
  },
  RATE_LIMITED: {
    kk: 'Бұл есептік жазба тым жиі сұрайды. Бір минуттан кейін қайталаңыз.',
    ru: 'Эта учётная запись спрашивает слишком часто. Повторите через минуту.',
  },
  FORBIDDEN: { kk: 'Бұған сіздің рөліңіз жол бермейді.', ru: 'Ваша роль этого не позволяет.' },
  BAD_USER_INPUT: { kk: 'Форма толық емес немесе қате толтырылған.', ru: 'Форма заполнена не так.' },
  BAD_REQUEST: { kk: 'Форма толық емес немесе қате толтырылған.', ru: 'Форма заполнена не так.' },
  BODY_TOO_LARGE: { kk: 'Форма тым үлкен.', ru: 'Форма слишком велика.' },
  NOT_FOUND: { kk: 'Мұндай бет немесе жазба жоқ.', ru: 'Такой страницы или записи нет.' },
  TOO_BUSY: {
    kk: 'Шлюз бос емес. Бір секундтан кейін қайталаңыз.',
    ru: 'Шлюз занят. Повторите через секунду.',
  },
};

const unknownFault: Words = { kk: 'Бұл бөлік көрсетілмейді.', ru: 'Эта часть не показана.' };

/** Expectations by the name of the field, which begins the message of a refused form. */
const expectations: Readonly<Record<string, Words>> = {
  until: {
    kk: 'Соңы: қазіргі уақыттан кейін, 30 күннен аспайды.',
    ru: 'Конец: позже, чем сейчас, не дальше 30 дней.',
  },
  startsAt: { kk: 'Басы: күні мен уақыты.', ru: 'Начало: дата и время.' },
  endsAt: {
    kk: 'Соңы: басынан кейін, 30 күннен аспайды.',
    ru: 'Конец: позже начала, не дальше 30 дней.',
  },
  reason: {
    kk: 'Себебі: бір жол, 500 таңбадан аспайды, ЖСН-сіз.',
    ru: 'Причина: одна строка, не длиннее 500 знаков, без ИИН.',
  },
  note: {
    kk: 'Ескертпе: бір жол, 500 таңбадан аспайды, ЖСН-сіз.',
    ru: 'Примечание: одна строка, не длиннее 500 знаков, без ИИН.',
  },
  applicationNumber: {
    kk: 'Тіркеу нөмірі: әріптер, сандар және . _ : / -, 64 таңбадан аспайды, ЖСН-сіз.',
    ru: 'Регистрационный номер: буквы, цифры и . _ : / -, не длиннее 64 знаков, без ИИН.',
  },
  screenshots: {
    kk: 'Суреттердің атаулары: әрқайсысы бір жол, 200 таңбадан аспайды.',
    ru: 'Названия снимков: каждое одной строкой, не длиннее 200 знаков.',
  },
};

/** Words for the expectation in the message of a refused form. Null: the page has none of its own. */
export const expectedWords = (message: string): Words | null =>
  expectations[/^expected (\w+)/.exec(message)?.[1] ?? ''] ?? null;

export const faultWords = (code: string): Words => faultTexts[code] ?? unknownFault;
