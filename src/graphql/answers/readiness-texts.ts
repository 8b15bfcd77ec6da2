/** Sentences about the readiness of an application, for the person at the screen, by its kind. */
import type { ReadinessKind, ReasonKind } from '../../applications/reason.ts';
import type { Text } from '../../kernel/text.ts';
import type { FactName } from '../../services/facts.ts';

export const readinessTexts: Readonly<Record<ReadinessKind, Text>> = {
  NOT_TO_BE_REGISTERED: {
    kk: 'Өтінішті қабылдауға немесе тіркеуге болмайды: негізін қараңыз.',
    ru: 'Заявление нельзя принять или зарегистрировать: основание указано ниже.',
    en: 'The application cannot be accepted or registered, on the ground below.',
  },
  BLOCKED_BY_OUTAGE: {
    kk: 'Әзірге белгісіз: жүйе жауап бермеді. Бұл бас тарту да, деректің жоқтығы да емес. Кейінірек қайталаңыз.',
    ru: 'Пока неизвестно: система не ответила. Это не отказ и не отсутствие данных. Повторите позже.',
    en: 'Nothing is known yet: a system has not answered. This is neither a refusal nor an absence. Ask again later.',
  },
  CONSENT_NEEDED: {
    kk: 'Алдымен адамның келісімі керек.',
    ru: 'Сначала нужно согласие человека.',
    en: 'The person must agree first.',
  },
  PACKAGE_NEEDED: {
    kk: 'Алдымен құжаттар топтамасы қаралуы және ескертусіз болуы керек.',
    ru: 'Сначала пакет документов должен быть рассмотрен и не иметь замечаний.',
    en: 'First a clerk must look at the package of documents, and have no remarks.',
  },
  STATEMENT_INCOMPLETE: {
    kk: 'Өтініш толық емес: қағида талап ететін растау жоқ.',
    ru: 'Заявление неполное: нет подтверждения, которого требует правило.',
    en: 'The statement is not complete: a confirmation that the rule requires is missing.',
  },
  PERSON_DECIDES: {
    kk: 'Қағидаларда жауап жоқ немесе деректер қайшы: қызметкер шешеді.',
    ru: 'Правила не дают ответа или данные противоречат: решает работник.',
    en: 'The rules give no answer, or the records contradict themselves: a person decides.',
  },
  DOCUMENTS_NEEDED: {
    kk: 'Құжаттарды сканерлеу керек.',
    ru: 'Нужно отсканировать документы.',
    en: 'Documents must be scanned.',
  },
  MAY_REGISTER: {
    kk: 'Келесі қадамға кедергі жоқ.',
    ru: 'Следующему шагу ничто не препятствует.',
    en: 'Nothing stands in the way of the next step.',
  },
};

export const reasonTexts: Readonly<Record<ReasonKind, Text>> = {
  ABSENT: {
    kk: 'Жүйе жауап берді: мұндай деректер жоқ.',
    ru: 'Система ответила: таких данных нет.',
    en: 'The system answered: it has nothing.',
  },
  FACT: {
    kk: 'Жазба қағида талап еткеннен өзгеше.',
    ru: 'Запись говорит иное, чем требует правило.',
    en: 'The record says otherwise than the rule needs.',
  },
  FACT_UNKNOWN: {
    kk: 'Жазбада бұл жоқ немесе ол өзіне қайшы.',
    ru: 'В записи этого нет или она противоречит себе.',
    en: 'The record does not say, or contradicts itself.',
  },
  SEVERAL_RECORDS: {
    kk: 'Бірнеше жазба табылды: қайсысы екенін қызметкер анықтайды.',
    ru: 'Найдено несколько записей: какая верна, решает работник.',
    en: 'There are several records: a person finds out which is right.',
  },
  DISCREPANCY: {
    kk: 'Жүйедегі деректер өтініштегі деректерге сәйкес келмейді.',
    ru: 'Данные системы не соответствуют данным заявления.',
    en: 'The record of the system contradicts the statement.',
  },
  PACKAGE_NOT_SEEN: {
    kk: 'Құжаттар топтамасын ешкім қарап, белгілемеген.',
    ru: 'Пакет документов ещё не рассмотрен.',
    en: 'No clerk has looked at the package of documents.',
  },
  PACKAGE_REMARKS: {
    kk: 'Құжаттар топтамасына ескертулер бар.',
    ru: 'К пакету документов есть замечания.',
    en: 'There are remarks to the package of documents.',
  },
  PACKAGE_EXPIRES: {
    kk: 'Топтамадағы құжаттың мерзімі өткен немесе шешім қабылданатын күні аяқталады.',
    ru: 'Срок действия документа из пакета истёк или истечёт на дату принятия решения.',
    en: 'A document of the package has expired, or will expire on the date of the decision.',
  },
  GROUND_FOUND: {
    kk: 'Қызметкер бас тарту негізін анықтады.',
    ru: 'Работник установил основание для отказа.',
    en: 'A clerk has found a ground of refusal.',
  },
  NOT_NOTIFIED: {
    kk: 'Өтініште түскен әлеуметтік аударымдар туралы хабарламамен танысу расталмаған: хабарламаны беріп, нөмірін өтінішке енгізіңіз.',
    ru: 'В заявлении не подтверждено ознакомление с уведомлением о поступивших социальных отчислениях: выдайте его и внесите номер в заявление.',
    en: 'The statement does not confirm the notification of received contributions: issue it, and enter its number in the statement.',
  },
  NOT_SIGNED: {
    kk: 'Өтінішке өтініш берушінің цифрлық қолтаңбасы қойылмаған: мәтінін алып, қол қойғызыңыз.',
    ru: 'Заявление не подписано цифровой подписью заявителя: возьмите его текст и подпишите.',
    en: 'The applicant has not signed the statement digitally: take its text, and have it signed.',
  },
  NOTIFICATION_DISPUTED: {
    kk: 'Өтініш беруші түскен әлеуметтік аударымдар туралы хабарламамен келіспейді: қызметкер шешеді.',
    ru: 'Заявитель не согласен с уведомлением о поступивших социальных отчислениях: решает работник.',
    en: 'The applicant disagrees with the notification of received contributions: a person decides.',
  },
  NOTHING_TO_NOTIFY: {
    kk: 'Қорда бұл адам туралы хабарлайтын дерек жоқ: қызметкер шешеді.',
    ru: 'У Фонда нет данных для уведомления об этом человеке: решает работник.',
    en: 'The Fund has nothing to notify this person of: a person decides.',
  },
  RECEPTION_UNKNOWN: {
    kk: 'Өтініш қабылданған орын көрсетілмеген.',
    ru: 'Не указано место приёма заявления.',
    en: 'The place of reception is not named.',
  },
  RECEPTION_CONDITION: {
    kk: 'Өтінішті осы орында қабылдау шарты орындалмаған.',
    ru: 'Не выполнено условие приёма заявления в этом месте.',
    en: 'A condition of this place of reception is not fulfilled.',
  },
  OPEN_LIST: {
    kk: 'Сұралатын жүйелер тізімінің ашық мәтіні үзілген: тағы не сұралатынын қызметкер шешеді.',
    ru: 'Открытый текст перечня запросов обрывается: что запрашивать ещё, решает работник.',
    en: 'The public text of the list of questions is cut: a person decides what else is asked.',
  },
  OUTAGE: {
    kk: 'Жүйе жауап бермеді: ештеңе белгісіз.',
    ru: 'Система не ответила: ничего не известно.',
    en: 'The system did not answer: nothing is known.',
  },
  CONSENT: {
    kk: 'Адам дерегін оқуға келісім бермеген.',
    ru: 'Человек не дал согласия на чтение данных.',
    en: 'The person has not agreed to the data being read.',
  },
  WITHHELD: {
    kk: 'Сізде бұл жауапты көру құқығы жоқ: құқығы бар қызметкер қарауы керек.',
    ru: 'У вас нет права на этот ответ: посмотреть должен тот, у кого оно есть.',
    en: 'You have no right to this answer: a worker with the right must look.',
  },
  INPUT_MISSING: {
    kk: 'Жүйеден сұрау үшін қажет нөмір көрсетілмеген (мысалы, шот немесе анықтама нөмірі).',
    ru: 'Не указан номер, по которому запрашивают систему (например, счёта или справки).',
    en: 'The number by which the system is asked was not given (of an account or a certificate, for example).',
  },
  NOT_CONNECTED: {
    kk: 'Шлюз бұл жүйеге қосылмаған: оны адам сұрайды.',
    ru: 'Шлюз не подключён к этой системе: её спрашивает человек.',
    en: 'The gateway is not connected to this system: a person asks it.',
  },
  REPRESENTED: {
    kk: 'Өтінішті адамның орнына басқа біреу береді: оның құқығын қызметкер тексереді.',
    ru: 'Заявление подаёт другой человек: вправе ли он, решает работник.',
    en: 'Another person applies: a worker decides whether they may.',
  },
  REPRESENTATIVE_NOT_NAMED: {
    kk: 'Өтінішті адамның орнына басқа біреу береді, ал қағидалар бұл қатынастағы өкілді атамайды: қызметкер шешеді.',
    ru: 'Заявление подаёт другой человек, а правила не называют представителя с таким отношением: решает работник.',
    en: 'Another person applies, and the rules name no representative of this relation: a worker decides.',
  },
  REPRESENTATIVE_APPLIES: {
    kk: 'Тіркелім жазбасы бойынша өтінішті тек мына өкіл береді:',
    ru: 'По записи реестра заявление подаёт только этот представитель:',
    en: 'By the record of the register this representative alone applies:',
  },
  REPRESENTATION_MISSING: {
    kk: 'Өтініш берушінің осы адамға өкілдігін көрсететін құжат жоқ.',
    ru: 'Нет документа, который показывает, что заявитель представляет этого человека.',
    en: 'No document shows that the applicant represents this person.',
  },
  REPRESENTATION_OF_ANOTHER: {
    kk: 'Өтініш берушінің құжаты басқа адамға өкілдік ету туралы, бұл адам туралы емес.',
    ru: 'Документ заявителя говорит о представительстве другого человека, а не этого.',
    en: 'The document of the applicant is about representing another person, not this one.',
  },
  REPRESENTATION_NOT_BEGUN: {
    kk: 'Өкілдікті көрсететін құжат әлі күшіне енген жоқ.',
    ru: 'Документ о представительстве ещё не действует.',
    en: 'The document that shows the representation is not in force yet.',
  },
  REPRESENTATION_EXPIRED: {
    kk: 'Өкілдікті көрсететін құжаттың мерзімі өткен.',
    ru: 'Срок документа о представительстве истёк.',
    en: 'The document that shows the representation has expired.',
  },
  REPRESENTATION_REVOKED: {
    kk: 'Өкілдікті көрсететін құжат кері қайтарылған.',
    ru: 'Документ о представительстве отозван.',
    en: 'The document that shows the representation was revoked.',
  },
  NO_RULES: {
    kk: 'Ашық мәтінде бұл жолда не сұралатыны немесе кім тіркейтіні айтылмаған.',
    ru: 'В открытом тексте не сказано, что спрашивают на этом пути или кто регистрирует.',
    en: 'The public text does not say what is asked on this route, or who registers.',
  },
};

/** Sentences about a fact that the record does not have, where the kind of the reason alone tells too little. */
export const factTexts: Partial<Readonly<Record<FactName, Text>>> = {
  CAPACITY_LIMITED: {
    kk: 'Жеке тұлғалар тіркелімі бойынша сот бұл адамның әрекет қабілетін шектемеген: оның орнына қорғаншы өтініш бермейді. Сот шешімі болса, қызметкер шешеді.',
    ru: 'По реестру физических лиц суд не ограничивал дееспособность этого человека: опекун за него не подаёт. Если есть решение суда, решает работник.',
    en: 'By the person register no court has limited the capacity of this person: no guardian applies for them. Where there is a judgment, a worker decides.',
  },
  IN_CORRECTIONAL_FACILITY: {
    kk: 'Жеке тұлғалар тіркелімі бойынша бұл адам түзеу мекемесінде емес: мекеме әкімшілігі ол үшін өтініш бермейді. Қызметкер шешеді.',
    ru: 'По реестру физических лиц этот человек не находится в исправительном учреждении: его администрация за него не подаёт. Решает работник.',
    en: 'By the person register this person is in no correctional facility: its administration does not apply for them. A worker decides.',
  },
};

/** Word before the documents that a reason asks for. */
export const documentNeeded: Text = { kk: 'Керек құжат', ru: 'Нужен документ', en: 'Document needed' };
/** In place of the one, where any of several documents is enough. */
export const anyDocumentNeeded: Text = {
  kk: 'Мына құжаттардың кез келгені керек',
  ru: 'Нужен любой из документов',
  en: 'Any one of these documents is needed',
};
export const circumstanceNeeded: Text = {
  kk: 'Мына мән-жайлардың біреуін көрсету керек',
  ru: 'Нужно указать одно из обстоятельств',
  en: 'One of these circumstances must be stated',
};
