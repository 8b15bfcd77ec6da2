/** The words of the papers. The forms of the appendices are not public: titles and labels are ours, close to the orders. */
import type { Text } from '../kernel/text.ts';
import type { PaperKind } from '../services/paper-kinds.ts';

/** Title of each kind. */
export const paperTitles: Readonly<Record<PaperKind, Text>> = {
  ACCEPTANCE_RECEIPT: {
    kk: 'Құжаттардың қабылданғаны туралы қолхат',
    ru: 'Расписка о приёме документов',
    en: 'Receipt of acceptance of documents',
  },
  PENSION_DIFFERENCE_REFUSAL: {
    kk: 'Мемлекеттік кепілдік бойынша айырма төлемін тағайындауға өтінішті қабылдаудан бас тарту туралы қолхат',
    ru: 'Расписка об отказе в приёме заявления на назначение выплаты разницы по государственной гарантии',
    en: 'Receipt of refusal to accept a statement for the payment of the difference under the state guarantee',
  },
  LOSS_OF_CAPACITY_REFUSAL: {
    kk: 'Әлеуметтік төлем тағайындауға өтініш пен құжаттарды қабылдаудан бас тарту туралы қолхат',
    ru: 'Расписка об отказе в приёме заявления и документов на назначение социальной выплаты',
    en: 'Receipt of refusal to accept a statement and documents for the social payment',
  },
  CONTRIBUTIONS_NOTIFICATION: {
    kk: 'Түскен әлеуметтік аударымдар туралы хабарлама',
    ru: 'Уведомление о поступивших социальных отчислениях',
    en: 'Notification of received social contributions',
  },
  APPOINTMENT_DECISION: {
    kk: 'Ай сайынғы төлемдер түріндегі әлеуметтік көмекті тағайындау (тағайындаудан бас тарту) туралы шешім',
    ru: 'Решение о назначении (отказе в назначении) социальной помощи в виде ежемесячных выплат',
    en: 'Decision to appoint (to refuse to appoint) the public assistance in the form of monthly payments',
  },
};

/** The sentence that every paper carries about its layout. */
export const layoutIsOurs: Text = {
  kk: 'Нысан ашық жарияланбаған: орналасуын біз жасадық. Нөмірлеу де өзіміздікі.',
  ru: 'Форма не опубликована в открытом доступе: расположение наше. Нумерация тоже наша.',
  en: 'The form is not public: the layout is ours. The numbering is ours too.',
};

/** Labels and sentences of the print. */
export const sheetTexts = {
  number: { kk: 'Нөмірі', ru: 'Номер' },
  issuedAt: { kk: 'Берілген уақыты', ru: 'Дата и время выдачи' },
  service: { kk: 'Мемлекеттік көрсетілетін қызмет', ru: 'Государственная услуга' },
  basis: { kk: 'Негіздеме', ru: 'Основание' },
  person: { kk: 'Көрсетілетін қызметті алушы', ru: 'Услугополучатель' },
  iin: { kk: 'ЖСН', ru: 'ИИН' },
  noName: { kk: 'аты-жөні көрсетілмеген', ru: 'имя не указано' },
  application: { kk: 'Өтініш', ru: 'Заявление' },
  registration: { kk: 'Өтініштің тіркеу нөмірі', ru: 'Регистрационный номер заявления' },
  registeredAt: { kk: 'Тіркелген уақыты', ru: 'Дата и время регистрации' },
  notRegistered: { kk: 'тіркелмеген', ru: 'не зарегистрировано' },
  issuedBy: { kk: 'Берген ұйым', ru: 'Выдала организация' },
  account: { kk: 'Берген тұлғаның есептік жазбасы', ru: 'Учётная запись выдавшего лица' },
  gateway: {
    kk: '«Тірек» шлюзі (тіркеу нәтижесін жүйеден кейінірек білді)',
    ru: 'шлюз «Тирек» (узнал об исходе регистрации от системы позже)',
  },
  bin: { kk: 'БСН', ru: 'БИН' },
  noOrganisation: { kk: 'ұйым көрсетілмеген', ru: 'организация не указана' },
  documents: { kk: 'Қабылданған және сканерленген құжаттар', ru: 'Принятые и отсканированные документы' },
  noDocuments: {
    kk: 'Бағдарламада сканерленген құжат жоқ.',
    ru: 'Отсканированных документов в программе нет.',
  },
  refused: { kk: 'Қабылдаудан бас тарту негізі', ru: 'Основание отказа в приёме' },
  period: { kk: 'Есептеу кезеңі', ru: 'Расчётный период' },
  contributions: { kk: 'Түскен әлеуметтік аударымдар', ru: 'Поступившие социальные отчисления' },
  month: { kk: 'Ай', ru: 'Месяц' },
  amount: { kk: 'Сомасы, теңге', ru: 'Сумма, тенге' },
  total: { kk: 'Барлығы', ru: 'Итого' },
  noContributions: {
    kk: 'Осы кезеңде аударым түскен жоқ.',
    ru: 'За этот период отчисления не поступали.',
  },
  decision: { kk: 'Шешім', ru: 'Решение' },
  appointed: { kk: 'Әлеуметтік көмек тағайындалсын.', ru: 'Назначить социальную помощь.' },
  refusedToAppoint: {
    kk: 'Әлеуметтік көмек тағайындаудан бас тартылсын.',
    ru: 'Отказать в назначении социальной помощи.',
  },
  reasons: { kk: 'Себептері', ru: 'Причины' },
  signature: { kk: 'Беруші тұлғаның қолы', ru: 'Подпись выдавшего лица' },
  receipt: { kk: 'Алушының қолы және күні', ru: 'Подпись получателя и дата' },
} as const satisfies Record<string, Pick<Text, 'kk' | 'ru'>>;
