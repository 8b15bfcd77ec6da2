/** Answers of the systems about any person: as long and as deep as the simulated ones, made by joining text. */
import { channelNamespace, soapNamespace } from '../../../src/transport/shep/envelope.ts';

const nil = '<changeDate xsi:nil="true"/>';
const coded = (name: string, code: string, ru: string, kk: string) =>
  `<${name}><code>${code}</code><nameRu>${ru}</nameRu><nameKz>${kk}</nameKz>${nil}</${name}>`;
const country = coded('country', '398', 'Казахстан', 'Қазақстан');

/** A person's own part of a surname: an answer about another person shows. */
export const surnameOf = (iin: string): string => `ҮЛГІ-${iin.slice(2, 10)}`;

function documentOf(iin: string, type: string, number: string, from: string, until: string): string {
  return (
    `<document>${type}<number>${number}</number><beginDate>${from}</beginDate><endDate>${until}</endDate>` +
    coded('issueOrganization', '002', 'МВД РК', 'ҚР ІІМ') +
    coded('status', '00', 'Документ действителен', 'Құжат жарамды') +
    `<surname>${surnameOf(iin)}</surname><name>Үлгі</name><patronymic>Үлгіқызы</patronymic><birthDate>${birthDateOf(iin)}</birthDate></document>`
  );
}

const card = coded('type', '002', 'Удостоверение личности гражданина РК', 'ҚР азаматының жеке куәлігі');
const passport = coded('type', '001', 'Паспорт гражданина РК', 'ҚР азаматының паспорты');

export function birthDateOf(iin: string): string {
  return `19${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
}

export function personXml(iin: string): string {
  const number = iin.slice(3);
  return (
    `<person><iin>${iin}</iin><surname>${surnameOf(iin)}</surname><name>Үлгі</name><patronymic>Үлгіқызы</patronymic><birthDate>${birthDateOf(iin)}</birthDate>` +
    coded('gender', '2', 'Женский', 'Әйел') +
    coded('nationality', '005', 'Казах', 'Қазақ') +
    coded('citizenship', '398', 'Казахстан', 'Қазақстан') +
    coded('lifeStatus', '0', 'Нормальный', 'Қалыпты') +
    `<birthPlace>${country}${coded('district', 'MOCK-D10', 'Область Абай', 'Абай облысы')}${coded('region', 'MOCK-R1003', 'Бородулихинский район', 'Бородулиха ауданы')}<city>Бородулиха</city><birthTeCodeAR>0201100300000000</birthTeCodeAR></birthPlace>` +
    `<regAddress>${country}${coded('district', 'MOCK-D75', 'Алматы', 'Алматы')}<city>Алматы</city><street>Школьная</street><building>43</building><flat>26</flat><beginDate>1993-05-09</beginDate>${coded('status', '1', 'Зарегистрирован', 'Тіркелген')}<arCode>0201750004388463</arCode></regAddress>` +
    `<documents>${documentOf(iin, card, number, '2014-09-21', '2034-09-21')}${documentOf(iin, card, `1${number.slice(1)}`, '2023-01-18', '2043-01-18')}${documentOf(iin, passport, `N${number}`, '2023-01-18', '2043-01-18')}</documents></person>`
  );
}

/** As long as the simulated token and its key. */
export function consentXml(iin: string): string {
  return `<status>MOCK-AGREED</status><code>mock-kdp-00000000000000000000${iin}</code><public-key>mock-key-0000${iin}</public-key><uin>${iin}</uin>`;
}

export function disabilityXml(iin: string): string {
  return (
    `<item><iin>${iin}</iin><result>FOUND</result><disability>${coded('group', '2', 'Вторая группа', 'Екінші топ')}<degree>60</degree>${coded('reason', '01', 'Общее заболевание', 'Жалпы ауру')}` +
    `<beginDate>2019-03-01</beginDate><indefinite>true</indefinite><division>MOCK-01</division>` +
    `<certificates><certificate>${coded('kind', '01', 'Справка', 'Анықтама')}<number>${iin.slice(2)}</number><issuedOn>2019-03-05</issuedOn></certificate></certificates></disability></item>`
  );
}

export function accountXml(iin: string, account: string): string {
  return `<account><account>${account}</account><iin>${iin}</iin><open>true</open><owned>true</owned>${coded('kind', 'CURRENT', 'Текущий счёт', 'Ағымдағы шот')}<bic>HSBKKZKX</bic><openedOn>2013-01-15</openedOn></account>`;
}

const contributions = Array.from(
  { length: 12 },
  (_, i) => `{"month":"2026-${String(i + 1).padStart(2, '0')}","amount":"40201.00"}`,
).join();

/** A person's own amount of tenge. */
export const accrualsOf = (iin: string): string => `${Number(iin.slice(4, 11))}.00`;

export function pensionJson(iin: string): string {
  return (
    `{"iin":"${iin}","found":true,"pension":{"accounts":[{"kind":"OPV","number":"MOCK-OPV-${iin}","openedOn":"1998-10-02","conditional":false,"accruals":"${accrualsOf(iin)}","contributions":[${contributions}]}],` +
    `"rightToPayments":true,"schedule":null,"unexecutedApplication":false,"verdict":{"affirmative":true,"reasonCode":null}}}`
  );
}

/** The bus's envelope and the register's own message around the result. */
export function envelope(messageId: string, content: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${soapNamespace}"><soap:Body><typ:SendMessageResponse xmlns:typ="${channelNamespace}"><response><responseInfo>` +
    `<messageId>${messageId}</messageId><correlationId>${messageId}</correlationId><responseDate>2026-11-22T10:00:00.000+05:00</responseDate><status><code>SCSS001</code><message>Message has been processed successfully</message></status><sessionId>{00000000-0000-4000-8000-000000000000}</sessionId></responseInfo>` +
    `<responseData><data xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><own:response xmlns:own="urn:bench"><messageId>${messageId}</messageId><messageDate>2026-11-22T10:00:00.000+05:00</messageDate><requestId>${messageId}</requestId>` +
    coded('sender', 'BENCH', 'Система', 'Жүйе') +
    coded('receiver', 'BENCH', 'Отправитель запроса', 'Сұрау жіберуші') +
    coded('messageResult', '00000', 'Сообщение успешно обработано', 'Хабарлама сәтті өңделді') +
    `${content}</own:response></data></responseData></response></typ:SendMessageResponse></soap:Body></soap:Envelope>`
  );
}

/** The bus's own fault with the provider's inside: the register failed, not the bus. */
export const providerFault = `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${soapNamespace}"><soap:Body><soap:Fault><faultcode>soap:Server</faultcode><faultstring>The provider failed</faultstring><detail><typ:SendMessageFault1_SendMessageFault xmlns:typ="${channelNamespace}"><errorCode>MOCK-SHEP-PROVIDER-FAULT</errorCode><errorMessage>The provider failed</errorMessage><subError><errorCode>MOCK-PROVIDER-INTERNAL</errorCode><errorMessage>Internal</errorMessage></subError></typ:SendMessageFault1_SendMessageFault></detail></soap:Fault></soap:Body></soap:Envelope>`;
