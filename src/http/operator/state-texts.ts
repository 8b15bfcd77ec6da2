/** Words of the values of the schema that the operator's page shows. */
import type {
  FaultClass,
  FoundRecordKind,
  GatewayProfile,
  IncidentAudience,
  IncidentEnd,
  MailDestinationKind,
  MissingFact,
  Repetition,
  SupportMessageKind,
  SupportMessageState,
  SupportTicketEventKind,
  SupportTicketState,
  SystemState,
  WaitingStepKind,
  WaitingStepState,
} from '../generated/operator.ts';
import type { Words } from './page-texts.ts';

const other: Words = { kk: 'басқа', ru: 'другое' };

export const systemStates: Readonly<Record<SystemState, Words>> = {
  UP: { kk: 'жұмыс істейді', ru: 'работает' },
  DEGRADED: { kk: 'іркіліс бар', ru: 'сбоит' },
  DOWN: { kk: 'жауап бермейді', ru: 'не отвечает' },
  MAINTENANCE: { kk: 'жөндеуде', ru: 'обслуживание' },
  FORCED_OFF: { kk: 'біз өшірдік', ru: 'отключён нами' },
  UNREACHABLE: { kk: 'шина тоқтап тұр', ru: 'не видно за шиной' },
  UNKNOWN_SINCE_FAILURE: { kk: 'соңғы ақаудан бері сұралмады', ru: 'после сбоя не спрашивали' },
  OTHER: other,
};

export const faultClasses: Readonly<Record<FaultClass, Words>> = {
  CONNECTION: { kk: 'байланыс жоқ', ru: 'нет соединения' },
  TIMEOUT: { kk: 'уақытында жауап жоқ', ru: 'нет ответа вовремя' },
  OVERLOADED: { kk: 'шамадан тыс жүктелген', ru: 'перегружена' },
  SYSTEM_ERROR: { kk: 'жүйенің өз қатесі', ru: 'ошибка самой системы' },
  BAD_RESPONSE: { kk: 'жауап оқылмайды', ru: 'ответ не читается' },
  CONTRACT_DRIFT: { kk: 'жауап келісілгендей емес', ru: 'ответ не по договорённости' },
  OUR_QUOTA: { kk: 'біздің квота бітті', ru: 'наша квота исчерпана' },
  OUR_CREDENTIALS: { kk: 'біздің кілт қабылданбады', ru: 'наш доступ не приняли' },
  OUR_CAPACITY: { kk: 'біздің кезек толды', ru: 'наша очередь полна' },
  OUR_DEFECT: { kk: 'шлюздің өз ақауы', ru: 'дефект шлюза' },
  NOT_TRIED: { kk: 'сұралмады', ru: 'не спрашивали' },
  ABANDONED: { kk: 'сұраушы кетіп қалды', ru: 'спросивший ушёл' },
  OTHER: other,
};

export const audiences: Readonly<Record<IncidentAudience, Words>> = {
  SUPPORT: { kk: 'министрліктің қолдау қызметі', ru: 'служба поддержки министерства' },
  OPERATOR: { kk: 'біз — шлюз операторы', ru: 'мы, оператор шлюза' },
  OTHER: other,
};

export const incidentEnds: Readonly<Record<IncidentEnd, Words>> = {
  ANSWER: { kk: 'жүйе жауап берді', ru: 'система ответила' },
  OPERATOR: { kk: 'оператор жапты', ru: 'закрыл оператор' },
  END: { kk: 'өшіру мерзімі бітті', ru: 'срок отключения вышел' },
  OTHER: other,
};

export const profiles: Readonly<Record<GatewayProfile, Words>> = {
  DEMO: { kk: 'demo: ойдан шығарылған адамдар', ru: 'demo: люди вымышлены' },
  SANDBOX: { kk: 'sandbox: сынақ ортасы', ru: 'sandbox: пробная' },
  PRODUCTION: { kk: 'ЖҰМЫС ОРТАСЫ', ru: 'БОЕВАЯ' },
  OTHER: other,
};

export const mailKinds: Readonly<Record<MailDestinationKind, Words>> = {
  SUPPORT_SERVICES: {
    kk: 'министрліктің қолдау қызметтеріне кетеді',
    ru: 'уходят в службы поддержки министерства',
  },
  REDIRECTED: {
    kk: 'министрлікке ештеңе кетпейді, бәрі мына жәшікке',
    ru: 'в министерство — ничего, все уходят в ящик',
  },
  FILES: {
    kk: 'дискіде файл болып қалады, ешқайда кетпейді',
    ru: 'остаются файлами на диске, никуда не уходят',
  },
  OTHER: other,
};

export const ticketStates: Readonly<Record<SupportTicketState, Words>> = {
  DRAFT: { kk: 'толық емес', ru: 'неполное' },
  QUEUED: { kk: 'жолда', ru: 'в пути' },
  SENT: { kk: 'кетті', ru: 'ушло' },
  PARKED: { kk: 'пошта қабылдамады', ru: 'отклонено почтой' },
  ANSWERED: { kk: 'жауап келді', ru: 'с ответом' },
  CLOSED: { kk: 'жабылды', ru: 'закрыто' },
  OTHER: other,
};

/** States of the day's tickets in the order of their way; `collecting` is part of a message that waits for others. */
export const figureNames = {
  draft: { kk: 'толық емес', ru: 'неполные' },
  collecting: { kk: 'жиналуда', ru: 'копятся' },
  queued: { kk: 'жолда', ru: 'в пути' },
  sent: { kk: 'кетті', ru: 'ушли' },
  parked: { kk: 'қабылданбады', ru: 'отклонены' },
  answered: { kk: 'жауабы бар', ru: 'с ответом' },
  closed: { kk: 'жабылды', ru: 'закрыты' },
} as const satisfies Record<string, Words>;

export const ticketEvents: Readonly<Record<SupportTicketEventKind, Words>> = {
  CREATED: { kk: 'шлюз жасады', ru: 'создано шлюзом' },
  COMPLETED: { kk: 'адам толықтырды', ru: 'дополнено человеком' },
  QUEUED: { kk: 'жолға қойылды', ru: 'поставлено в путь' },
  SENT: { kk: 'пошта сервері қабылдады', ru: 'принято почтовым сервером' },
  SENT_BY_HAND: { kk: 'адам жіберді', ru: 'отправлено человеком' },
  PARKED: { kk: 'пошта сервері қабылдамады', ru: 'отклонено почтовым сервером' },
  NUMBERED: { kk: 'тіркеу нөмірі кейін келді', ru: 'номер пришёл позже' },
  ANSWERED: { kk: 'қолдау қызметі жауап берді', ru: 'служба поддержки ответила' },
  CLOSED: { kk: 'адам жапты', ru: 'закрыто человеком' },
  OTHER: other,
};

export const missingFacts: Readonly<Record<MissingFact, Words>> = {
  STATE_SERVICE: { kk: 'мемлекеттік қызмет', ru: 'государственной услуги' },
  REGISTRATION_NUMBER: { kk: 'тіркеу нөмірі', ru: 'регистрационного номера' },
  IIN: { kk: 'ЖСН', ru: 'ИИН' },
  SEQUENCE_OF_ACTIONS: { kk: 'әрекеттер тізбегі', ru: 'последовательности действий' },
  SCREENSHOTS: { kk: 'экран суреті', ru: 'снимка экрана' },
  RECIPIENT: { kk: 'қолдау қызметінің жәшігі', ru: 'ящика службы поддержки' },
  OTHER: other,
};

export const messageKinds: Readonly<Record<SupportMessageKind, Words>> = {
  TICKETS: { kk: 'өтінімдер', ru: 'обращения' },
  NUMBER: { kk: 'кейін келген нөмір', ru: 'номер, пришедший позже' },
  CLOSING: { kk: 'ақау жойылды', ru: 'сбой устранён' },
  AGAIN: { kk: 'ақау қайталанды', ru: 'сбой снова' },
  OPERATOR: { kk: 'операторға', ru: 'оператору' },
  OTHER: other,
};

export const messageStates: Readonly<Record<SupportMessageState, Words>> = {
  COLLECTING: { kk: 'жиналуда', ru: 'копится' },
  QUEUED: { kk: 'жолда', ru: 'в пути' },
  SENT: { kk: 'кетті', ru: 'ушло' },
  PARKED: { kk: 'қабылданбады', ru: 'отклонено' },
  OTHER: other,
};

export const repetitions: Readonly<Record<Exclude<Repetition, 'OTHER'>, Words>> = {
  NEVER: { kk: 'бір рет', ru: 'один раз' },
  DAILY: { kk: 'күн сайын', ru: 'каждый день' },
  WEEKLY: { kk: 'апта сайын', ru: 'каждую неделю' },
};

export const steps: Readonly<Record<WaitingStepKind, Words>> = {
  REGISTRATION: { kk: 'тіркеу', ru: 'регистрация' },
  CASE: { kk: 'істі тапсыру', ru: 'передача дела' },
  OTHER: other,
};

export const stepStates: Readonly<Record<WaitingStepState, Words>> = {
  UNDER_WAY: { kk: 'жүріп жатыр', ru: 'идёт' },
  OUTCOME_UNKNOWN: { kk: 'нәтижесі белгісіз', ru: 'исход неизвестен' },
  OTHER: other,
};

export const recordKinds: Readonly<Record<FoundRecordKind, Words>> = {
  INCIDENT: { kk: 'инцидент', ru: 'инцидент' },
  SUPPORT_TICKET: { kk: 'өтінім', ru: 'обращение' },
  SUPPORT_MESSAGE: { kk: 'хат', ru: 'письмо' },
  MAINTENANCE: { kk: 'жөндеу', ru: 'обслуживание' },
  APPLICATION: { kk: 'өтініш', ru: 'заявление' },
  LOOK: { kk: 'сұрау', ru: 'обращение к реестру' },
  OTHER: other,
};
