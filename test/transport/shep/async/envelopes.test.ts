import { expect, test } from 'vitest';
import {
  readAcceptance,
  readAsyncEnvelope,
  readMessages,
} from '../../../../src/transport/shep/async/answer.ts';
import {
  writeGetMessageStatus,
  writeGetMessages,
  writeSendDeliveryNotification,
  writeSendMessage,
} from '../../../../src/transport/shep/async/envelope.ts';
import { readStatus } from '../../../../src/transport/shep/async/notification.ts';
import { readPush, writePushAnswer, writePushFault } from '../../../../src/transport/shep/async/push.ts';
import { readXml, type XmlElement, XmlError } from '../../../../src/transport/shep/xml-reader.ts';

const at = Date.parse('2026-11-21T18:20:00.000+05:00');
const head = { at, senderId: 'us', senderPassword: 'a<&b' };

/** Names with texts, in order: `a/b=text`. */
function paths(element: XmlElement, prefix = ''): string[] {
  const path = `${prefix}${element.name}`;
  if (element.children.length === 0) return [`${path}=${element.text}`];
  return element.children.flatMap((child) => paths(child, `${path}/`));
}

function operationOf(text: string): XmlElement {
  const operation = readXml(text).children.find(({ name }) => name === 'Body')?.children[0];
  if (operation === undefined) throw new Error('expected an operation');
  return operation;
}

const types = 'http://bip.bee.kz/AsyncChannel/v10/Types';
const shown = '2026-11-21T18:20:00.000+05:00';
const sender = ['sender/senderId=us', 'sender/password=a<&b'];

test.each([
  [
    'sendMessage',
    writeSendMessage(
      {
        messageId: 'RES-1',
        correlationId: 'RES-1',
        serviceId: 'SERVICE',
        data: { xml: '<a>1</a>', type: { namespace: 'urn:x', name: 'T' } },
      },
      head,
    ),
    [
      'messageInfo/messageId=RES-1',
      'messageInfo/correlationId=RES-1',
      'messageInfo/serviceId=SERVICE',
      'messageInfo/messageType=NOTIFICATION',
      `messageInfo/messageDate=${shown}`,
      ...sender.map((one) => `messageInfo/${one}`),
      'messageData/data/a=1',
    ],
  ],
  [
    'getMessageStatus',
    writeGetMessageStatus('RES-1', head),
    ['messageId=RES-1', `requestDate=${shown}`, ...sender],
  ],
  [
    'getMessages',
    writeGetMessages('SERVICE', 50, head),
    [`requestDate=${shown}`, 'serviceId=SERVICE', ...sender, 'amount=50'],
  ],
  ...[true, false].map(
    (isAccepted) =>
      [
        'sendDeliveryNotification',
        writeSendDeliveryNotification({ messageId: 'M-1', serviceId: 'SERVICE', isAccepted }, head),
        [
          'notification/messageId=M-1',
          'notification/serviceId=SERVICE',
          `notification/notificationDate=${shown}`,
          `notification/deliveryStatus/receiveStatus=${isAccepted ? 'MESSAGE_ACCEPTED' : 'MESSAGE_NOT_ACCTEPTED'}`,
          `notification/deliveryStatus/statusDate=${shown}`,
          'notification/deliveryStatus/resendMessage=NOT_RESEND',
          `requestDate=${shown}`,
          ...sender,
        ],
      ] as const,
  ),
] as const)(
  '%s has its elements in the order of the schema, all but the wrapper unqualified',
  (name, text, expected) => {
    const operation = operationOf(text);
    expect([operation.name, operation.namespace]).toEqual([name, types]);
    expect(paths(operation)).toEqual(expected.map((one) => `${name}/request/${one}`));
    const namespaces = (element: XmlElement): string[] =>
      element.children.flatMap((child) => [child.namespace, ...namespaces(child)]);
    expect(new Set(namespaces(operation))).toEqual(new Set(['']));
  },
);

const envelope = (body: string) =>
  `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>${body}</S:Body></S:Envelope>`;
const answer = (operation: string, fields: string, namespace = types) =>
  envelope(
    `<b:${operation}Response xmlns:b="${namespace}"><response>${fields}</response></b:${operation}Response>`,
  );

function responseOf(text: string, operation: Parameters<typeof readAsyncEnvelope>[1]): XmlElement | string {
  const read = readAsyncEnvelope(text, operation);
  return read.kind === 'answer' ? read.response : read.kind;
}

const acceptance = `<messageId>M-1</messageId><correlationId>RES-1</correlationId><responseDate>${shown}</responseDate>`;

test('An acceptance is read whole, or not at all', () => {
  const read = (fields: string) =>
    readAcceptance(responseOf(answer('sendMessage', fields), 'sendMessage') as XmlElement);
  expect(read(acceptance)).toEqual({ messageId: 'M-1', correlationId: 'RES-1', responseDate: at });
  for (const name of ['messageId', 'correlationId', 'responseDate'])
    expect([name, read(acceptance.replace(new RegExp(`<${name}>.*</${name}>`), ''))]).toEqual([
      name,
      undefined,
    ]);
  expect(
    read(acceptance.replace('<messageId>M-1', '<messageId>M-2</messageId><messageId>M-1')),
  ).toBeUndefined();
  expect(read(acceptance.replace(shown, 'yesterday'))).toBeUndefined();
});

test.each([
  ['the answer to another operation', answer('getMessages', acceptance), 'broken'],
  ['another namespace', answer('sendMessage', acceptance, 'urn:other'), 'broken'],
  ['no response', envelope(`<b:sendMessageResponse xmlns:b="${types}"/>`), 'broken'],
  ['two elements in the body', envelope('<a/><b/>'), 'broken'],
  ['an empty body', envelope(''), 'broken'],
  ['a spoilt place', answer('sendMessage', acceptance.replace('M-1', 'M&1')), 'broken'],
  ['a fault', envelope('<S:Fault><faultcode>S:Server</faultcode></S:Fault>'), 'fault'],
])('An answer with %s is no acceptance', (_, text, kind) => {
  expect(responseOf(text, 'sendMessage')).toBe(kind);
});

test.each([
  ['a cut envelope', answer('sendMessage', acceptance).slice(0, 200)],
  ['a document type declaration', `<!DOCTYPE a>${answer('sendMessage', acceptance)}`],
  ['a page', '<html><body></body></html>'],
])('The reader refuses %s', (_, text) => {
  expect(() => readAsyncEnvelope(text, 'sendMessage')).toThrow(XmlError);
});

const status = (state: string, date = shown) =>
  `<messageState>${state}</messageState><status><statusCode>C-1</statusCode><statusMessage>text</statusMessage><statusDate>${date}</statusDate></status>`;

test.each(['ON_DELIVERY', 'DELIVERED', 'NOT_DELIVERED', 'DELIVERY_STOPPED'])(
  'The state %s is read with its time and code',
  (state) => {
    const response = responseOf(answer('getMessageStatus', status(state)), 'getMessageStatus') as XmlElement;
    expect(readStatus(response)).toEqual({ state, saidAt: at, code: 'C-1' });
  },
);

test('An unknown state, or a state without its time, is no state', () => {
  for (const fields of [status('LOST'), status('DELIVERED', ''), '<messageState>DELIVERED</messageState>'])
    expect(
      readStatus(responseOf(answer('getMessageStatus', fields), 'getMessageStatus') as XmlElement),
    ).toBeUndefined();
});

const delivered = `<messageId>RES-1</messageId>${status('DELIVERED')}`;
const message = (id: string, data: string) =>
  `<messages><messageInfo><messageId>${id}</messageId></messageInfo><messageData><data>${data}</data></messageData></messages>`;

test('A fetched message is a notification, in elements or in text; another is of no use and holds up none', () => {
  const fields = [
    message('1', `<notification>${delivered}</notification>`),
    message('2', `<![CDATA[<notification>${delivered}</notification>]]>`),
    message('3', '<other>text</other>'),
    message('4', '<![CDATA[<notification><cut]]>'),
    message('5', '<notification><messageId>a & b</messageId></notification>'),
  ].join('');
  const text = answer('getMessages', `<responseDate>${shown}</responseDate>${fields}`);
  const read = readMessages(responseOf(text, 'getMessages') as XmlElement);
  const known = { messageId: 'RES-1', state: 'DELIVERED', saidAt: at, wantsAgain: false, code: 'C-1' };
  expect(read).toEqual([
    { messageId: '1', notification: known },
    { messageId: '2', notification: known },
    ...['3', '4', '5'].map((messageId) => ({ messageId, notification: undefined })),
  ]);
  expect(
    readMessages(responseOf(answer('getMessages', fields), 'getMessages') as XmlElement),
  ).toBeUndefined();
});

const push = (
  notification: string,
  { namespace = `${types}/Client`, date = shown, name = 'changeMassageStatusNotification' } = {},
) =>
  envelope(
    `<c:${name} xmlns:c="${namespace}"><request><notification>${notification}</notification><requestDate>${date}</requestDate></request></c:${name}>`,
  );
const delivery = (received: string, again: string, error = '') =>
  `<messageId>RES-1</messageId><deliveryStatus><receiveStatus>${received}</receiveStatus><statusDate>${shown}</statusDate><resendMessage>${again}</resendMessage>${error}</deliveryStatus>`;
const error = '<error><errorCode>E-1</errorCode><subError><errorCode>E-2</errorCode></subError></error>';

test.each([
  ['the state of the bus', push(delivered), { state: 'DELIVERED', wantsAgain: false, code: 'C-1' }],
  [
    'the other namespace',
    push(delivered, { namespace: types }),
    { state: 'DELIVERED', wantsAgain: false, code: 'C-1' },
  ],
  [
    'an acceptance',
    push(delivery('MESSAGE_ACCEPTED', 'NOT_RESEND')),
    { state: 'DELIVERED', wantsAgain: false, code: undefined },
  ],
  [
    'a refusal',
    push(delivery('MESSAGE_NOT_ACCTEPTED', 'NOT_RESEND', error)),
    { state: 'NOT_DELIVERED', wantsAgain: false, code: 'E-2' },
  ],
  [
    'a wish for the message again',
    push(delivery('MESSAGE_NOT_ACCTEPTED', 'RESEND', error)),
    { state: 'NOT_DELIVERED', wantsAgain: true, code: 'E-2' },
  ],
])('A push with %s is read', (_, text, expected) => {
  expect(readPush(text)).toEqual({ messageId: 'RES-1', saidAt: at, ...expected });
});

test.each([
  ['a word that is spelt right', push(delivery('MESSAGE_NOT_ACCEPTED', 'RESEND')), 'SCHEMA'],
  ['an unknown wish', push(delivery('MESSAGE_ACCEPTED', 'PERHAPS')), 'SCHEMA'],
  ['an unknown state', push('<messageId>RES-1</messageId><messageState>LOST</messageState>'), 'SCHEMA'],
  ['no message id', push(delivered.replace('<messageId>RES-1</messageId>', '')), 'SCHEMA'],
  ['two message ids', push(`<messageId>RES-2</messageId>${delivered}`), 'SCHEMA'],
  ['an id with a quotation mark', push(delivered.replace('RES-1', "RES-1' or '1'='1")), 'SCHEMA'],
  ['a long id', push(delivered.replace('RES-1', 'R'.repeat(65))), 'SCHEMA'],
  ['no date', push(delivered, { date: '' }), 'SCHEMA'],
  ['another namespace', push(delivered, { namespace: 'urn:other' }), 'UNKNOWN_OPERATION'],
  [
    'a name that is spelt right',
    push(delivered, { name: 'changeMessageStatusNotification' }),
    'UNKNOWN_OPERATION',
  ],
  ['a document type declaration', `<!DOCTYPE a [<!ENTITY b "c">]>${push(delivered)}`, 'NOT_WELL_FORMED'],
  ['a cut end', push(delivered).slice(0, -10), 'NOT_WELL_FORMED'],
  ['a bare ampersand', push(delivered.replace('C-1', 'a & b')), 'NOT_WELL_FORMED'],
  ['another envelope', push(delivered).replaceAll('schemas.xmlsoap.org', 'example.org'), 'NOT_WELL_FORMED'],
  ['nothing', '', 'NOT_WELL_FORMED'],
])('A push with %s gets the fault of its kind', (_, text, fault) => {
  expect(readPush(text)).toBe(fault);
});

test('The answer to a push, and a fault, are SOAP of the client side', () => {
  const response = operationOf(writePushAnswer(at));
  expect([response.name, response.namespace]).toEqual([
    'changeMassageStatusNotificationResponse',
    `${types}/Client`,
  ]);
  expect(paths(response)).toEqual([`changeMassageStatusNotificationResponse/response/responseDate=${shown}`]);
  const faults = (['SCHEMA', 'BUSY'] as const).map((fault) => operationOf(writePushFault(fault, at)));
  expect(faults.map(({ children }) => children[0]?.text)).toEqual(['soap:Client', 'soap:Server']);
});
