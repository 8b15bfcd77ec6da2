import { toDateTime } from '../../kernel/clock.ts';
import { Defect } from '../../kernel/defect.ts';
import { escapeWritable, isWritable, writableExpected } from '../../kernel/text.ts';

/** One message to a service behind SHEP (sync channel v10, DOMAIN.md 1.1). */
export interface ShepRequest {
  readonly messageId: string;
  readonly correlationId: string;
  /** Id of the service in SHEP's register. */
  readonly serviceId: string;
  /** Epoch milliseconds. */
  readonly messageDate: number;
  readonly senderId: string;
  readonly senderPassword: string;
  readonly data: ShepPayload;
}

export interface ShepPayload {
  /** Child elements, unqualified and already escaped. */
  readonly xml: string;
  /** Type of the content for the provider (`xsi:type`). */
  readonly type: { readonly namespace: string; readonly name: string };
}

export const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';
export const channelNamespace = 'http://bip.bee.kz/SyncChannel/v10/Types';

/** Writes the envelope. Only the wrapper is in the channel's namespace. SHEP sets `sessionId` itself. */
export const writeEnvelope = (request: ShepRequest): string =>
  writeSoap(
    `<typ:SendMessage xmlns:typ="${channelNamespace}"><request><requestInfo>` +
      `<messageId>${escapeXml(request.messageId)}</messageId>` +
      `<correlationId>${escapeXml(request.correlationId)}</correlationId>` +
      `<serviceId>${escapeXml(request.serviceId)}</serviceId>` +
      `<messageDate>${toDateTime(request.messageDate)}</messageDate>` +
      `<sender><senderId>${escapeXml(request.senderId)}</senderId>` +
      `<password>${escapeXml(request.senderPassword)}</password></sender>` +
      `</requestInfo><requestData>${dataElement(request.data)}</requestData></request></typ:SendMessage>`,
  );

/** Writes a SOAP 1.1 envelope around the content of its body. */
export const writeSoap = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${soapNamespace}"><soap:Header/><soap:Body>` +
  `${body}</soap:Body></soap:Envelope>`;

/** The element `<data>` of a message. */
export function dataElement({ xml, type }: ShepPayload): string {
  const typeName = `xmlns:cs="${escapeXml(type.namespace)}" xsi:type="cs:${escapeXml(type.name)}"`;
  return `<data xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${typeName}>${xml}</data>`;
}

/** Escapes a text. @throws Error for a text that XML cannot contain: our defect, since callers cannot send it */
export function escapeXml(text: string): string {
  if (isWritable(text)) return escapeWritable(text);
  throw new Defect(`expected ${writableExpected} in a message to SHEP`);
}
