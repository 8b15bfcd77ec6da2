import { randomUUID } from 'node:crypto';
import { cdata, escapeXml, writeElement, xsiNamespace } from '../xml/write.ts';
import type { Look } from './looks.ts';
import { type Status, soapNamespace, typesNamespace } from './names.ts';
import { now } from './now.ts';

/** An answer of the bus before it is put on the wire. */
interface ShepAnswer {
  readonly look: Look;
  readonly correlationId: string | undefined;
  /** Undefined only if an envelope shall break its own schema. */
  readonly status: Status | undefined;
  /** A whole document without an XML declaration for `responseData/data`; undefined leaves `data` out. */
  readonly data: string | undefined;
}

/** An answer in three pieces, so that a fault can act inside `data` while the envelope stays whole. */
export interface AnswerPieces {
  /** Up to and with the opening tag of `data`. */
  readonly before: string;
  /** Content as in the document: elements, CDATA or escaped text. */
  readonly data: string;
  readonly after: string;
}

/** Writes `SendMessageResponse` with identifiers of its own. */
export function writeAnswer(answer: ShepAnswer): string {
  const pieces = writePieces(answer);
  return pieces.before + pieces.data + pieces.after;
}

/** As `writeAnswer`, cut around the content of `data`. */
export function writePieces({ look, correlationId, status, data }: ShepAnswer): AnswerPieces {
  const { envelopePrefix: soap, operationPrefix: op, dataForm } = look;
  const responseInfo = writeElement('responseInfo', {
    messageId: randomUUID(),
    correlationId,
    responseDate: now(),
    status: status && { code: status.code, message: status.message },
    sessionId: newSessionId(),
  });
  const open = `<?xml version="1.0" encoding="UTF-8"?><${soap}:Envelope xmlns:${soap}="${soapNamespace}"><${soap}:Body><${op}:SendMessageResponse xmlns:${op}="${typesNamespace}"><response>${responseInfo}`;
  const close = `</response></${op}:SendMessageResponse></${soap}:Body></${soap}:Envelope>`;
  if (data === undefined) return { before: `${open}<responseData/>`, data: '', after: close };
  return {
    before: `${open}<responseData>${openData(dataForm, data)}`,
    data: contentOf(dataForm, data),
    after: `</data></responseData>${close}`,
  };
}

/** Root element of a document: prefix, name, attributes, and content. */
const rootElement = /^<(\w+):(\w)(\w*)([^>]*)>(.*)<\/[^<]*>$/s;

function openData(form: Look['dataForm'], document: string): string {
  const xsi = `xmlns:xsi="${xsiNamespace}"`;
  if (form === 'wrapped') return `<data ${xsi}>`;
  if (form !== 'typed')
    return `<data ${xsi} xmlns:xs="http://www.w3.org/2001/XMLSchema" xsi:type="xs:string">`;
  // The type of the element `response` is `Response`; the root declares the prefixes that the fields need.
  const [, prefix = '', initial = '', rest = '', attributes = ''] = rootElement.exec(document) ?? [];
  return `<data${attributes} xsi:type="${prefix}:${initial.toUpperCase()}${rest}">`;
}

function contentOf(form: Look['dataForm'], document: string): string {
  if (form === 'cdata') return cdata(document);
  if (form === 'escaped') return escapeXml(document);
  return form === 'typed' ? (rootElement.exec(document)?.[5] ?? '') : document;
}

/** A session number of the bus: a GUID in braces. */
export function newSessionId(): string {
  return `{${randomUUID()}}`;
}
