import type { Dispatcher } from 'undici';
import { deadlinePassed } from '../resilience/deadline.ts';
import { createAttemptTime, type Loop } from './attempt-time.ts';
import { isUnencoded } from './header-values.ts';
import { fromLibraryError, mayBeOfOurSilence, TransportError } from './transport-error.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Bounds of one exchange. */
export interface ExchangeLimits {
  /** Own time of the attempt, from the written request; connecting has as much again. */
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
  /** Aborted when the caller has gone away or its whole answer's time is over. */
  readonly signal?: AbortSignal | undefined;
}

/** Number of answers of a connection since it was opened. */
export type Link = { answers: number };

/** Runs one request with one timer and one count of bytes; an encoded, too large or late answer is refused at once. */
export function createExchange(limits: ExchangeLimits, loop: Loop) {
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  const chunks: Buffer[] = [];
  let controller: Dispatcher.DispatchController | undefined;
  let status = 0;
  let headers: HttpAnswer['headers'] = {};
  let bytes = 0;
  let began = false;
  let over = false;
  let stale = false;
  let written = false;

  // Time that ends before the request is written is the connection's.
  const time = createAttemptTime(limits.timeoutMs, loop, (isOurs) =>
    refuse(new TransportError(isOurs ? 'late' : written ? 'timeout' : 'connection')),
  );
  const abandon = () => {
    const isOurs = limits.signal?.reason === deadlinePassed && time.isOurs();
    refuse(new TransportError(isOurs ? 'late' : 'abandoned'));
  };
  // The answer may lie in the socket, so it is read once more.
  const onAbort = () => void (written ? setImmediate(abandon) : abandon());
  if (limits.signal?.aborted) queueMicrotask(abandon);
  limits.signal?.addEventListener('abort', onAbort, { once: true });

  function end(): boolean {
    if (over) return false;
    over = true;
    time.end();
    limits.signal?.removeEventListener('abort', onAbort);
    return true;
  }

  function refuse(error: TransportError): void {
    if (!end()) return;
    reject(error);
    controller?.abort(error);
  }

  const handler: Dispatcher.DispatchHandler & { link: Link | undefined } = {
    link: undefined,
    onRequestStart(started) {
      controller = started;
      written = true;
      if (over) started.abort(new TransportError('abandoned'));
      else time.restart();
    },
    onResponseStarted() {
      began = true;
    },
    onResponseStart(_controller, statusCode, answerHeaders) {
      if (statusCode < 200) return;
      status = statusCode;
      headers = answerHeaders;
      if (!isUnencoded(answerHeaders['content-encoding'])) refuse(new TransportError('encoded'));
    },
    onResponseData(_controller, chunk) {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes <= limits.maxBodyBytes) return;
      refuse(new TransportError('too-large', undefined, Buffer.concat(chunks)));
      chunks.length = 0;
    },
    onResponseEnd() {
      if (handler.link) handler.link.answers += 1;
      if (end())
        resolve({
          status,
          headers,
          body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks),
        });
    },
    onResponseError(_controller, error) {
      if (!end()) return;
      const known = fromLibraryError(error, began);
      stale = known.kind === 'connection' && !began && (handler.link?.answers ?? 0) > 0;
      reject(time.isOurs() && mayBeOfOurSilence(known) ? new TransportError('late', known.code) : known);
    },
  };
  /** True when a kept connection closed before the first byte: no fault of the register, and safe to repeat. */
  const wasStale = () => stale;
  return { handler, answer: promise, wasStale };
}
