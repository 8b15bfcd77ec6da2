import { childOf, readXml, textOf, type XmlNode } from '../xml/read.ts';
import { soapNamespace, typesNamespace } from './names.ts';

/** A call of the synchronous channel, as far as the bus reads it. */
export interface ShepCall {
  readonly messageId: string;
  readonly correlationId: string | undefined;
  readonly serviceId: string;
  readonly senderId: string;
  readonly password: string | undefined;
  /** `requestData/data`, whose content belongs to the provider. */
  readonly data: XmlNode | undefined;
}

/** The envelope breaks the contract; the message names the expected form and repeats no received text. */
export class EnvelopeError extends Error {}

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads a request (DOMAIN.md 1.1), strictly: this reading and the gateway's must agree.
 * @throws EnvelopeError
 */
export function readRequest(contentType: string | null, body: string): ShepCall {
  if (!/^text\/xml\s*(;|$)/i.test(contentType ?? '')) fail('the content type text/xml of SOAP 1.1');
  const envelope = readDocument(body);
  if (envelope.name !== 'Envelope' || envelope.namespace !== soapNamespace) fail('an Envelope of SOAP 1.1');
  const soapBody = envelope.children.find(
    (child) => child.name === 'Body' && child.namespace === soapNamespace,
  );
  const operation = soapBody?.children[0];
  if (operation?.name !== 'SendMessage' || operation.namespace !== typesNamespace) {
    fail('the operation SendMessage of the synchronous channel v10');
  }
  const request = required(operation, 'request');
  const info = required(request, 'requestInfo');
  const sender = required(info, 'sender');
  if (!dateTime.test(requiredText(info, 'messageDate'))) fail('a date-time in messageDate');
  if (childOf(info, 'sessionId')) fail('no sessionId: the bus sets it');
  return {
    messageId: requiredText(info, 'messageId'),
    correlationId: textOf(info, 'correlationId'),
    serviceId: requiredText(info, 'serviceId'),
    senderId: requiredText(sender, 'senderId'),
    // A password may begin or end with a space, so it is taken as it is.
    password: childOf(sender, 'password')?.text,
    // Public samples sometimes qualify `data`, so its namespace is ignored.
    data: childOf(required(request, 'requestData'), 'data'),
  };
}

/** The service that a broken or unread request seems to ask for: only to count it. */
export function peekServiceId(body: string): string | undefined {
  return /<serviceId>\s*([\w.-]{1,100})\s*<\/serviceId>/.exec(body)?.[1];
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
  if (child.namespace !== '')
    fail(`${name} without a namespace: every child of the operation is unqualified`);
  return child;
}

function requiredText(parent: XmlNode, name: string): string {
  const text = required(parent, name).text.trim();
  return text === '' ? fail(`a text in ${name}`) : text;
}

function fail(expected: string): never {
  throw new EnvelopeError(`expected ${expected}`);
}
