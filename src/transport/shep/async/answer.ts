/** Reader of SHEP's answers in the asynchronous channel. An answer that breaks the schema is undefined: it is drift. */
import { parseInstant } from '../../../kernel/dates.ts';
import { readData } from '../answer.ts';
import { marksIn } from '../mend-xml.ts';
import { guidOf, readSoap, type SoapFault, unqualifiedChild } from '../soap.ts';
import { type XmlElement, XmlError } from '../xml-reader.ts';
import { asyncNamespace } from './envelope.ts';
import { type DeliveryNotification, notificationIn, readNotification } from './notification.ts';

export type Operation = 'sendMessage' | 'getMessageStatus' | 'getMessages' | 'sendDeliveryNotification';

export type AsyncEnvelope =
  | { readonly kind: 'answer'; readonly response: XmlElement; readonly sessionId: string | undefined }
  | SoapFault
  | { readonly kind: 'broken' };

/** SHEP has taken the message over; its delivery is still to come. */
export interface Acceptance {
  /** SHEP's id of the message; it may be another than ours. */
  readonly messageId: string;
  readonly correlationId: string;
  /** Epoch ms. */
  readonly responseDate: number;
}

/** A message that waits for us at SHEP. */
export interface FetchedMessage {
  readonly messageId: string;
  /** Undefined: its data are no notification. */
  readonly notification: DeliveryNotification | undefined;
}

/** Reads the envelope of an answer. @throws XmlError for a text that is no SOAP 1.1 envelope */
export function readAsyncEnvelope(text: string, operation: Operation): AsyncEnvelope {
  const body = readSoap(text);
  if (body.kind !== 'content') return body;
  const { content, marks } = body;
  const response = unqualifiedChild(content, 'response');
  const isExpected = content.name === `${operation}Response` && content.namespace === asyncNamespace;
  if (!isExpected || response === undefined) return { kind: 'broken' };
  // A spoilt place in one message's data spoils that message alone.
  if (marks > marksOfData(response)) return { kind: 'broken' };
  return { kind: 'answer', response, sessionId: guidOf(response) };
}

export function readAcceptance(response: XmlElement): Acceptance | undefined {
  const messageId = textOf(response, 'messageId');
  const correlationId = textOf(response, 'correlationId');
  const responseDate = parseInstant(textOf(response, 'responseDate') ?? '');
  const isWhole = messageId !== undefined && correlationId !== undefined && responseDate !== undefined;
  return isWhole ? { messageId, correlationId, responseDate } : undefined;
}

export function readMessages(response: XmlElement): FetchedMessage[] | undefined {
  if (parseInstant(textOf(response, 'responseDate') ?? '') === undefined) return undefined;
  const messages = messagesOf(response).map(readMessage);
  return messages.every((one) => one !== undefined) ? messages : undefined;
}

function readMessage(message: XmlElement): FetchedMessage | undefined {
  const messageId = textOf(unqualifiedChild(message, 'messageInfo'), 'messageId');
  return messageId === undefined ? undefined : { messageId, notification: notificationOf(message) };
}

/** Another party's data may be anything: they must not hold up the messages beside them. */
function notificationOf(message: XmlElement): DeliveryNotification | undefined {
  const data = dataOf(message);
  if (data === undefined || marksIn(data) > 0) return undefined;
  try {
    return readNotification(notificationIn(readData(data)));
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

const dataOf = (message: XmlElement): XmlElement | undefined =>
  unqualifiedChild(unqualifiedChild(message, 'messageData'), 'data');

const messagesOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter(({ name }) => name === 'messages');

const marksOfData = (response: XmlElement): number =>
  messagesOf(response).reduce((sum, message) => sum + marksIn(dataOf(message)), 0);

/** True for the answer to a confirmation. */
export const isConfirmed = (response: XmlElement): true | undefined =>
  textOf(response, 'notificationId') !== undefined || undefined;

function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return unqualifiedChild(element, name)?.text.trim() || undefined;
}
