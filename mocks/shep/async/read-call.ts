import { childOf, readXml, textOf, type XmlNode } from '../../xml/read.ts';
import { soapNamespace } from '../names.ts';
import { EnvelopeError } from '../read-request.ts';
import { asyncTypes } from './names.ts';

/** A call of the asynchronous channel, as far as the bus reads it. */
export type AsyncCall = {
  readonly senderId: string;
  readonly password: string | undefined;
} & (
  | {
      readonly operation: 'sendMessage';
      readonly messageId: string;
      readonly correlationId: string;
      readonly serviceId: string;
      /** Content of `messageData/data`: the receiver's own. */
      readonly data: XmlNode | undefined;
    }
  | { readonly operation: 'getMessageStatus'; readonly messageId: string }
  | { readonly operation: 'getMessages'; readonly serviceId: string; readonly amount: number }
  | {
      readonly operation: 'sendDeliveryNotification';
      readonly messageId: string;
      /** A word of the schema, which is spelt so there: `MESSAGE_NOT_ACCTEPTED`. */
      readonly receiveStatus: string;
    }
);

export type AsyncOperation = AsyncCall['operation'];

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const messageTypes = ['REQUEST', 'RESPONSE', 'NOTIFICATION'];

/** Reads a call (DOMAIN.md 1.3), strictly: this reading and the gateway's must agree. @throws EnvelopeError */
export function readCall(contentType: string | null, body: string): AsyncCall {
  if (!/^text\/xml\s*(;|$)/i.test(contentType ?? '')) fail('the content type text/xml of SOAP 1.1');
  const envelope = readDocument(body);
  const soapBody = envelope.children.find(
    ({ name, namespace }) => name === 'Body' && namespace === soapNamespace,
  );
  const operation = soapBody?.children[0];
  if (envelope.namespace !== soapNamespace || operation?.namespace !== asyncTypes)
    return fail('an operation of the asynchronous channel v10');
  const request = required(operation, 'request');
  switch (operation.name) {
    case 'sendMessage':
      return readMessage(request);
    case 'getMessageStatus':
      return { operation: 'getMessageStatus', messageId: text(request, 'messageId'), ...head(request) };
    case 'getMessages': {
      const amount = Number(text(request, 'amount'));
      if (!Number.isInteger(amount) || amount < 1) fail('a number in amount');
      return { operation: 'getMessages', serviceId: text(request, 'serviceId'), amount, ...head(request) };
    }
    case 'sendDeliveryNotification': {
      const notification = required(request, 'notification');
      instant(notification, 'notificationDate');
      const status = required(notification, 'deliveryStatus');
      instant(status, 'statusDate');
      const receiveStatus = oneOf(status, 'receiveStatus', ['MESSAGE_ACCEPTED', 'MESSAGE_NOT_ACCTEPTED']);
      oneOf(status, 'resendMessage', ['RESEND', 'NOT_RESEND']);
      const messageId = text(notification, 'messageId');
      return { operation: 'sendDeliveryNotification', messageId, receiveStatus, ...head(request) };
    }
    default:
      return fail('an operation of the asynchronous channel v10');
  }
}

function readMessage(request: XmlNode): AsyncCall {
  const info = required(request, 'messageInfo');
  oneOf(info, 'messageType', messageTypes);
  instant(info, 'messageDate');
  const data = required(required(request, 'messageData'), 'data');
  return {
    operation: 'sendMessage',
    messageId: text(info, 'messageId'),
    correlationId: textOf(info, 'correlationId') ?? text(info, 'messageId'),
    serviceId: text(info, 'serviceId'),
    data,
    ...senderOf(info),
  };
}

function head(request: XmlNode) {
  instant(request, 'requestDate');
  return senderOf(request);
}

function senderOf(parent: XmlNode) {
  const sender = required(parent, 'sender');
  return { senderId: text(sender, 'senderId'), password: childOf(sender, 'password')?.text };
}

function readDocument(body: string): XmlNode {
  try {
    return readXml(body);
  } catch {
    return fail('a well-formed XML document without a document type declaration');
  }
}

function required(parent: XmlNode, name: string): XmlNode {
  const child = childOf(parent, name) ?? fail(`an element ${name} in ${parent.name}`);
  return child.namespace === '' ? child : fail(`${name} without a namespace`);
}

function text(parent: XmlNode, name: string): string {
  required(parent, name);
  return textOf(parent, name) ?? fail(`a text in ${name}`);
}

function instant(parent: XmlNode, name: string): void {
  if (!dateTime.test(text(parent, name))) fail(`a date-time in ${name}`);
}

function oneOf(parent: XmlNode, name: string, words: readonly string[]): string {
  const word = text(parent, name);
  return words.includes(word) ? word : fail(`one of ${words.join(', ')} in ${name}`);
}

function fail(expected: string): never {
  throw new EnvelopeError(`expected ${expected}`);
}
