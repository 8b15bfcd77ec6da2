import { randomUUID } from 'node:crypto';
import { writeElement, type XmlValue } from '../../xml/write.ts';
import { soapNamespace } from '../names.ts';
import { now } from '../now.ts';
import type { ErrorInfo } from '../write-fault.ts';
import { newSessionId } from '../write-response.ts';
import { asyncClientTypes, asyncTypes } from './names.ts';
import type { AsyncOperation } from './read-call.ts';

type Fields = { readonly [name: string]: XmlValue | undefined };

/** A change of a message's state, as the bus tells it. */
export interface Notification {
  readonly messageId: string;
  readonly serviceId: string;
  /** ISO date-time. */
  readonly at: string;
  /** The bus's own word, or the receiver's. */
  readonly said:
    | { readonly messageState: string; readonly code: string; readonly message: string }
    | { readonly isAccepted: boolean; readonly wantsAgain: boolean; readonly error?: ErrorInfo };
}

/** The whole answer to a call. A response without fields breaks the channel's schema. */
export function writeResponse(operation: AsyncOperation, fields: Fields): string {
  const response = writeElement('response', { ...fields, responseDate: now(), sessionId: newSessionId() });
  return envelope(
    `<bip:${operation}Response xmlns:bip="${asyncTypes}">${response}</bip:${operation}Response>`,
  );
}

/** The call by which the bus tells a sender (the name is spelt so in the schema). */
export function writePush(notification: Notification): string {
  const request = writeElement('request', {
    notification: notificationFields(notification),
    requestDate: now(),
    sessionId: newSessionId(),
  });
  const name = 'cli:changeMassageStatusNotification';
  return envelope(`<${name} xmlns:cli="${asyncClientTypes}">${request}</${name}>`);
}

/** A notification as a message that waits to be fetched. */
export const waitingMessage = (id: string, notification: Notification): Fields => ({
  messageInfo: {
    messageId: id,
    correlationId: notification.messageId,
    serviceId: notification.serviceId,
    messageType: 'NOTIFICATION',
    messageDate: notification.at,
    sender: { senderId: 'MOCK-SHEP' },
  },
  messageData: { data: { notification: notificationFields(notification) } },
});

function notificationFields({ messageId, serviceId, at, said }: Notification): Fields {
  const common = { messageId, serviceId, notificationDate: at };
  if ('messageState' in said)
    return { ...common, messageState: said.messageState, status: statusFields(said.code, said.message, at) };
  return {
    ...common,
    deliveryStatus: {
      receiveStatus: said.isAccepted ? 'MESSAGE_ACCEPTED' : 'MESSAGE_NOT_ACCTEPTED',
      statusDate: at,
      resendMessage: said.wantsAgain ? 'RESEND' : 'NOT_RESEND',
      error: said.error && errorFields(said.error, at),
    },
  };
}

export const statusFields = (statusCode: string, statusMessage: string, statusDate: string): Fields => ({
  statusCode,
  statusMessage,
  statusDate,
});

const errorFields = ({ code, message, subError }: ErrorInfo, at: string): Fields => ({
  errorCode: code,
  errorMessage: message,
  errorDate: at,
  subError: subError && errorFields(subError, at),
});

export const newMessageId = (): string => `MOCK-${randomUUID()}`;

const envelope = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><S:Envelope xmlns:S="${soapNamespace}"><S:Body>${body}</S:Body></S:Envelope>`;
