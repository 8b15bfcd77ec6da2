/**
 * End of an exchange with another machine without an answer. `connection` DNS, refused, reset, TLS · `timeout` the attempt's
 * own time was over · `late` our event loop was blocked for too much of it · `abandoned` the caller went away, or its
 * deadline came first · `too-large`, `encoded`, `cut`, `malformed`: the answer is unusable.
 */
export type TransportErrorKind =
  | 'connection'
  | 'timeout'
  | 'late'
  | 'abandoned'
  | 'too-large'
  | 'encoded'
  | 'cut'
  | 'malformed';

/** Error without any text of the other side: the kind, a short code, and for `too-large` the bytes so far. */
export class TransportError extends Error {
  readonly kind: TransportErrorKind;
  readonly code: string | undefined;
  readonly received: Buffer | undefined;

  constructor(kind: TransportErrorKind, code?: string, received?: Buffer) {
    super(`the exchange ended without an answer: ${kind}`);
    this.name = 'TransportError';
    this.kind = kind;
    this.code = code;
    this.received = received;
  }
}

const kindsByCode: Record<string, TransportErrorKind> = {
  UND_ERR_HTTP_PARSER: 'malformed',
  UND_ERR_HEADERS_OVERFLOW: 'malformed',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'cut',
  // We closed the connection ourselves: the gateway stops.
  UND_ERR_DESTROYED: 'abandoned',
  UND_ERR_CLOSED: 'abandoned',
};

/** Ends of a connection whose peer waited for us in vain, unlike a refusal or an unknown name. */
const codesOfSilence = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT']);
/** True for a connection that breaks in this way when we neither write nor read for too long. */
export const mayBeOfOurSilence = ({ code }: TransportError) => code !== undefined && codesOfSilence.has(code);

/** Classifies an error of the HTTP library. @param answerBegan at least one byte of the answer had arrived */
export function fromLibraryError(error: Error & { code?: unknown }, answerBegan: boolean): TransportError {
  if (error instanceof TransportError) return error;
  const code = typeof error.code === 'string' ? error.code : undefined;
  if (error.name === 'HTTPParserError' || code?.startsWith('HPE_'))
    return new TransportError('malformed', code);
  const bad = code === undefined ? undefined : kindsByCode[code];
  if (bad) return new TransportError(bad, code);
  // A clean close within an answer cut it; a reset is a broken connection at any point.
  if (code === 'UND_ERR_SOCKET' && answerBegan) return new TransportError('cut', code);
  return new TransportError('connection', code);
}
