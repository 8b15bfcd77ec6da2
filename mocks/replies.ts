import { HttpResponse } from 'msw';

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

/** An answer of unknown length. */
export function streamReply(contentType: string, body: ReadableStream<Uint8Array>, headers = {}): Response {
  return new HttpResponse(body, { headers: { 'content-type': contentType, ...headers } });
}

/** Never an answer; the socket stays open until the client leaves. */
export function noReply(): Promise<Response> {
  return new Promise(() => undefined);
}

/** The connection is reset before any byte of an answer. */
export function resetReply(): Response {
  return HttpResponse.error();
}

export const textType = 'text/plain; charset=utf-8';
export const htmlType = 'text/html; charset=utf-8';

/** An HTML page such as a proxy in front of a system shows. */
export const htmlPage =
  '<!DOCTYPE html><html lang="ru"><head><title>Технические работы</title></head><body><h1>Сервис временно недоступен<br></h1><p>Ведутся технические работы.</p></body></html>';
