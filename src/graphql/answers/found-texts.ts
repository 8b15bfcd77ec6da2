import { textsOf } from '../../kernel/text.ts';

/** Kinds of the records that a search by a number finds, before their instant and name. */
export const foundTexts = textsOf({
  INCIDENT: { kk: 'Ақау', ru: 'Сбой', en: 'Outage' },
  SUPPORT_TICKET: {
    kk: 'Қолдау қызметіне хабарлама',
    ru: 'Обращение в службу поддержки',
    en: 'Support ticket',
  },
  SUPPORT_MESSAGE: {
    kk: 'Қолдау қызметіне хат',
    ru: 'Письмо в службу поддержки',
    en: 'Letter to the support service',
  },
  MAINTENANCE: { kk: 'Техникалық жұмыстар', ru: 'Технические работы', en: 'Maintenance' },
  APPLICATION: { kk: 'Өтініш', ru: 'Заявление', en: 'Application' },
});
