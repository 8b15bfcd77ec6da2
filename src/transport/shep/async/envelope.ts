/**
 * Messages of SHEP's asynchronous channel v10 (DOMAIN.md 1.3). As in the synchronous channel, only the wrapper is in the
 * channel's namespace.
 */
import { toDateTime } from '../../../kernel/clock.ts';
import { dataElement, escapeXml, type ShepPayload, writeSoap } from '../envelope.ts';

export const asyncNamespace = 'http://bip.bee.kz/AsyncChannel/v10/Types';
/** Namespace of the calls that SHEP makes to us. */
export const asyncClientNamespace = 'http://bip.bee.kz/AsyncChannel/v10/Types/Client';

/** Head of a request. Times are epoch milliseconds. */
export interface AsyncHead {
  readonly at: number;
  readonly senderId: string;
  readonly senderPassword: string;
}

export interface AsyncMessage {
  /** The sender's id; it stays the same when the message is sent again. */
  readonly messageId: string;
  readonly correlationId: string;
  readonly serviceId: string;
  readonly data: ShepPayload;
}

/** A confirmation of a message that was fetched. */
export interface Confirmation {
  readonly messageId: string;
  readonly serviceId: string;
  /** False: the message is of no use to us, and is not to be sent again. */
  readonly isAccepted: boolean;
}

export const writeSendMessage = (message: AsyncMessage, head: AsyncHead): string =>
  request(
    'sendMessage',
    element(
      'messageInfo',
      text('messageId', message.messageId) +
        text('correlationId', message.correlationId) +
        text('serviceId', message.serviceId) +
        text('messageType', 'NOTIFICATION') +
        time('messageDate', head.at) +
        sender(head),
    ) + element('messageData', dataElement(message.data)),
  );

export const writeGetMessageStatus = (messageId: string, head: AsyncHead): string =>
  request('getMessageStatus', text('messageId', messageId) + time('requestDate', head.at) + sender(head));

/** @param amount most messages of the answer */
export const writeGetMessages = (serviceId: string, amount: number, head: AsyncHead): string =>
  request(
    'getMessages',
    time('requestDate', head.at) + text('serviceId', serviceId) + sender(head) + text('amount', `${amount}`),
  );

export const writeSendDeliveryNotification = (of: Confirmation, head: AsyncHead): string =>
  request(
    'sendDeliveryNotification',
    element(
      'notification',
      text('messageId', of.messageId) +
        text('serviceId', of.serviceId) +
        time('notificationDate', head.at) +
        element(
          'deliveryStatus',
          text('receiveStatus', of.isAccepted ? 'MESSAGE_ACCEPTED' : 'MESSAGE_NOT_ACCTEPTED') +
            time('statusDate', head.at) +
            text('resendMessage', 'NOT_RESEND'),
        ),
    ) +
      time('requestDate', head.at) +
      sender(head),
  );

const request = (operation: string, content: string): string =>
  writeSoap(
    `<typ:${operation} xmlns:typ="${asyncNamespace}">${element('request', content)}</typ:${operation}>`,
  );

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;
const text = (name: string, value: string): string => element(name, escapeXml(value));
const time = (name: string, at: number): string => element(name, toDateTime(at));
const sender = ({ senderId, senderPassword }: AsyncHead): string =>
  element('sender', text('senderId', senderId) + text('password', senderPassword));
