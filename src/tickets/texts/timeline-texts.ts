/** Words of the timeline. Names of systems stand behind a colon, in the nominative. */
import { textsOf } from '../../kernel/text.ts';

/** Actions, by their kind. */
export const timelineTexts = textsOf({
  INCIDENT_OPENED: { kk: 'Ақау басталды', ru: 'Начался сбой', en: 'An outage began' },
  INCIDENT_ENDED: { kk: 'Ақау жойылды', ru: 'Сбой устранён', en: 'The outage is over' },
  SYSTEM_FORCED_OFF: {
    kk: 'Оператор жүйені шлюзде өшірді',
    ru: 'Оператор отключил систему в шлюзе',
    en: 'An operator switched the system off in the gateway',
  },
  MAINTENANCE_ANNOUNCED: {
    kk: 'Техникалық жұмыстар жарияланды',
    ru: 'Объявлены технические работы',
    en: 'Maintenance was announced',
  },
  MAINTENANCE_ENDED: {
    kk: 'Техникалық жұмыстар аяқталды',
    ru: 'Технические работы завершены',
    en: 'The maintenance was ended',
  },
  TICKET_COMPLETED: {
    kk: 'Қолдау қызметіне хабарлама толықтырылды',
    ru: 'Обращение в службу поддержки дополнено',
    en: 'Facts were added to the support ticket',
  },
  TICKET_RELEASED: {
    kk: 'Қолдау қызметіне хабарлама жіберуге берілді',
    ru: 'Обращение в службу поддержки отправлено по решению сотрудника',
    en: 'A person had the support ticket sent',
  },
  TICKET_SENT_BY_HAND: {
    kk: 'Қолдау қызметіне хабарлама басқа жолмен жіберілді',
    ru: 'Обращение в службу поддержки отправлено другим способом',
    en: 'The support ticket was sent by other means',
  },
  TICKET_ANSWERED: {
    kk: 'Қолдау қызметі жауап берді',
    ru: 'Служба поддержки ответила',
    en: 'The support service answered',
  },
  TICKET_CLOSED: {
    kk: 'Қолдау қызметіне хабарлама жабылды',
    ru: 'Обращение в службу поддержки закрыто',
    en: 'The support ticket was closed',
  },
  MESSAGE_SENT: {
    kk: 'Хатты пошта сервері қабылдады',
    ru: 'Письмо принято почтовым сервером',
    en: 'The mail server took the letter',
  },
  MESSAGE_PARKED: {
    kk: 'Хатты пошта сервері қабылдамады',
    ru: 'Почтовый сервер отказался принять письмо',
    en: 'The mail server refused the letter',
  },
  MESSAGE_RESENT: {
    kk: 'Хат қайта жіберілді',
    ru: 'Письмо отправлено повторно',
    en: 'The letter was sent again',
  },
});

/** Causes of an end that no person gave. */
export const endTexts = textsOf({
  ANSWER: { kk: 'жүйе қайтадан жауап береді', ru: 'система снова отвечает', en: 'the system answers again' },
  END: {
    kk: 'жүйені өшіру мерзімі аяқталды',
    ru: 'истёк срок отключения системы',
    en: 'the time for which the system was switched off is over',
  },
});

/** Labels of the parts of an entry. */
export const entryTexts = textsOf({
  system: { kk: 'Жүйе', ru: 'Система', en: 'System' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  note: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
  reply: { kk: 'Сервердің жауабы', ru: 'Ответ сервера', en: 'Reply of the server' },
});
