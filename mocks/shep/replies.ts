import { HttpResponse } from 'msw';
import { type ErrorInfo, writeFault } from './write-fault.ts';

/** A whole body with its length, so that a cut one is cut by intent and not by the connection. */
export function reply(
  status: number,
  contentType: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers = {},
): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return new HttpResponse(bytes, {
    status,
    headers: { 'content-type': contentType, 'content-length': String(bytes.length), ...headers },
  });
}

/** XML of SOAP 1.1 in UTF-8. */
export function xmlReply(body: string, status = 200): Response {
  return reply(status, xmlType, body);
}

/** HTTP 500 with a SOAP fault, as SOAP 1.1 asks for. */
export function faultReply(error: ErrorInfo, blame: 'Client' | 'Server' = 'Server'): Response {
  return xmlReply(writeFault(error, blame), 500);
}

/** An answer of unknown length. */
export function streamReply(body: ReadableStream<Uint8Array>, headers = {}): Response {
  return new HttpResponse(body, { headers: { 'content-type': xmlType, ...headers } });
}

/** Never an answer; the socket stays open until the client leaves. */
export function noReply(): Promise<Response> {
  return new Promise(() => undefined);
}

/** An HTML page such as a proxy in front of a system shows. */
export const htmlPage =
  '<!DOCTYPE html><html lang="ru"><head><title>Технические работы</title></head><body><h1>Сервис временно недоступен<br></h1><p>Ведутся технические работы.</p></body></html>';

const xmlType = 'text/xml; charset=utf-8';
