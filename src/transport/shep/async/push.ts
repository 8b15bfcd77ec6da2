/** A call of SHEP to us: the reader of `changeMassageStatusNotification` (the schema's spelling), and our answers in SOAP. */
import { toDateTime } from '../../../kernel/clock.ts';
import { parseInstant } from '../../../kernel/dates.ts';
import { escapeXml, soapNamespace, writeSoap } from '../envelope.ts';
import { theOnly, unqualifiedChild } from '../soap.ts';
import { childOf, readXml, XmlError } from '../xml-reader.ts';
import { asyncClientNamespace, asyncNamespace } from './envelope.ts';
import { type DeliveryNotification, readNotification } from './notification.ts';

/** Codes of our faults towards SHEP, each with its fixed text: a fault repeats nothing that was received. */
const pushFaults = {
  UNAUTHORIZED: "expected SHEP's own sender id and password",
  WRONG_CONTENT_TYPE: 'expected text/xml in UTF-8',
  TOO_LARGE: 'expected a smaller message',
  NOT_WELL_FORMED: 'expected a well-formed SOAP 1.1 envelope without a document type declaration',
  UNKNOWN_OPERATION: 'expected changeMassageStatusNotification',
  SCHEMA:
    'expected notification (messageId, and messageState with status, or deliveryStatus) and requestDate',
  UNKNOWN_MESSAGE: 'expected the id of a message that this sender has sent',
  BUSY: 'expected later: too many calls are under way',
  UNAVAILABLE: 'expected later: the notification cannot be kept now',
  INTERNAL: 'expected nothing else: the fault is here',
} as const;
export type PushFault = keyof typeof pushFaults;

/** @param text of the body @returns the code of a fault for any other call: nothing is guessed or mended */
export function readPush(text: string): DeliveryNotification | PushFault {
  const content = contentOf(text);
  if (content === undefined) return 'NOT_WELL_FORMED';
  const isOurs = [asyncClientNamespace, asyncNamespace].includes(content.namespace);
  if (content.name !== 'changeMassageStatusNotification' || !isOurs) return 'UNKNOWN_OPERATION';
  const request = unqualifiedChild(content, 'request');
  const requestDate = unqualifiedChild(request, 'requestDate')?.text.trim() ?? '';
  const notification = readNotification(unqualifiedChild(request, 'notification'));
  return notification === undefined || parseInstant(requestDate) === undefined ? 'SCHEMA' : notification;
}

function contentOf(text: string) {
  try {
    const envelope = readXml(text);
    if (envelope.name !== 'Envelope' || envelope.namespace !== soapNamespace) return undefined;
    const body = childOf(envelope, 'Body');
    const content = body?.namespace === soapNamespace ? theOnly(body.children) : undefined;
    return content === 'several' ? undefined : content;
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

/** @param at instant of the first receipt: a repetition is answered as the first call */
export const writePushAnswer = (at: number): string =>
  writeSoap(
    `<typ:changeMassageStatusNotificationResponse xmlns:typ="${asyncClientNamespace}">` +
      `<response><responseDate>${toDateTime(at)}</responseDate></response>` +
      '</typ:changeMassageStatusNotificationResponse>',
  );

/** A SOAP fault with the channel's `ErrorInfo`. @param at epoch ms */
export function writePushFault(fault: PushFault, at: number): string {
  const ours: readonly PushFault[] = ['BUSY', 'UNAVAILABLE', 'INTERNAL'];
  const message = escapeXml(pushFaults[fault]);
  const detail = 'changeMassageStatusNotificationFault1_changeMassageStatusNotificationFault';
  return writeSoap(
    `<soap:Fault><faultcode>soap:${ours.includes(fault) ? 'Server' : 'Client'}</faultcode>` +
      `<faultstring>${message}</faultstring><detail><typ:${detail} xmlns:typ="${asyncClientNamespace}">` +
      `<errorCode>${fault}</errorCode><errorMessage>${message}</errorMessage>` +
      `<errorDate>${toDateTime(at)}</errorDate></typ:${detail}></detail></soap:Fault>`,
  );
}
