/** The notification about a message of ours: a push brings it (`changeMassageStatusNotification`), or we fetch it. */
import { parseInstant } from '../../../kernel/dates.ts';
import { type ErrorInfo, readErrorInfo, unqualifiedChild } from '../soap.ts';
import { childOf, type XmlElement } from '../xml-reader.ts';

/** Words of the official schema. */
const messageStates = ['ON_DELIVERY', 'DELIVERED', 'NOT_DELIVERED', 'DELIVERY_STOPPED'] as const;
type MessageState = (typeof messageStates)[number];

export interface DeliveryNotification {
  /** Our message: by our id, or by SHEP's. */
  readonly messageId: string;
  readonly state: MessageState;
  /** Instant of the state as SHEP or the receiver tells it, epoch ms. */
  readonly saidAt: number;
  /** True: the receiver wants the message once more (`RESEND`). */
  readonly wantsAgain: boolean;
  /** Code of the receiver, the innermost of a chain, or of SHEP. Another party's text: `noteErrorCode` decides if it is kept. */
  readonly code: string | undefined;
}

/** Letters, digits, `. _ : { } -`: an id of another form is none of ours. */
const idForm = /^[\w.:{}-]{1,64}$/;

/**
 * Reads the element `notification`: the state of the message, or the receiver's word on it (`deliveryStatus`). The misspelt
 * word `MESSAGE_NOT_ACCTEPTED` is the schema's.
 * @returns undefined for an element that breaks the schema
 */
export function readNotification(element: XmlElement | undefined): DeliveryNotification | undefined {
  const messageId = textIn(element, 'messageId');
  if (messageId === undefined || !idForm.test(messageId)) return undefined;
  const delivery = unqualifiedChild(element, 'deliveryStatus');
  if (delivery !== undefined) return readDelivery(messageId, delivery);
  const status = readStatus(element);
  return status && { messageId, ...status, wantsAgain: false };
}

function readDelivery(messageId: string, delivery: XmlElement): DeliveryNotification | undefined {
  const received = textIn(delivery, 'receiveStatus');
  const again = textIn(delivery, 'resendMessage');
  const saidAt = parseInstant(textIn(delivery, 'statusDate') ?? '');
  const isKnown = received === 'MESSAGE_ACCEPTED' || received === 'MESSAGE_NOT_ACCTEPTED';
  if (!isKnown || saidAt === undefined || (again !== 'RESEND' && again !== 'NOT_RESEND')) return undefined;
  const isAccepted = received === 'MESSAGE_ACCEPTED';
  const error = unqualifiedChild(delivery, 'error');
  return {
    messageId,
    state: isAccepted ? 'DELIVERED' : 'NOT_DELIVERED',
    saidAt,
    wantsAgain: !isAccepted && again === 'RESEND',
    code: error && innermost(readErrorInfo(error)),
  };
}

/** Reads `messageState` and `status`, of a notification or of the answer to `getMessageStatus`. */
export function readStatus(element: XmlElement | undefined) {
  const state = messageStates.find((one) => one === textIn(element, 'messageState'));
  const status = unqualifiedChild(element, 'status');
  const saidAt = parseInstant(textIn(status, 'statusDate') ?? '');
  if (state === undefined || saidAt === undefined) return undefined;
  return { state, saidAt, code: textIn(status, 'statusCode') };
}

function textIn(element: XmlElement | undefined, name: string): string | undefined {
  return unqualifiedChild(element, name)?.text.trim() || undefined;
}

const innermost = ({ errorCode, subError }: ErrorInfo): string | undefined =>
  (subError && innermost(subError)) ?? errorCode;

/** The notification in the data of a fetched message, with or without a wrapper. */
export const notificationIn = (data: XmlElement): XmlElement | undefined =>
  data.name === 'notification' ? data : (childOf(data, 'notification') ?? data);
