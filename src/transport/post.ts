import type { Clock } from '../kernel/clock.ts';
import { parseHttpDate } from '../kernel/dates.ts';
import type { NewId } from '../kernel/ids.ts';
import { CallFault } from '../resilience/call-fault.ts';
import type { Attempt } from '../resilience/guard.ts';
import type { HttpAnswer } from './exchange.ts';
import { charsetOf, firstOf, isUtf8 } from './header-values.ts';
import type { HttpConnection } from './http.ts';
import { decodeUtf8 } from './spoilt.ts';
import { TransportError, type TransportErrorKind } from './transport-error.ts';

export interface PostOptions {
  readonly connection: HttpConnection;
  /** Connection for drilled calls: a drilled hang takes none from others. */
  readonly drillConnection: HttpConnection;
  /** Largest readable answer, bytes. */
  readonly maxBodyBytes: number;
  readonly clock: Clock;
  /** Longest accepted Retry-After, ms. */
  readonly maxHintMs: number;
  readonly newId: NewId;
}

/** The other end of a channel: SHEP, or a register with an address of its own. */
type Peer = 'BUS' | 'REGISTER';

interface Question {
  /** Path below the peer's address; left out: the address itself. */
  readonly path?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Makes the sender of questions by HTTP. @param originOf side to blame for an exchange without an answer */
export function createHttpPost(options: PostOptions, peer: Peer, originOf: (error: TransportError) => Peer) {
  const { connection, drillConnection, maxBodyBytes, newId } = options;

  /** @returns the answer, and the failure that its status tells @throws CallFault where there is no answer */
  return async (attempt: Attempt, write: (messageId: string) => Question | Promise<Question>) => {
    const { timeoutMs, signal, isWrite, drill, evidence } = attempt;
    const messageId = newId();
    evidence.messageId = messageId;
    const { headers, ...question } = await write(messageId);
    const via = drill === undefined ? connection : drillConnection;
    const answer = await via
      .send({
        method: 'POST',
        headers: drill === undefined ? headers : { ...headers, 'tirek-drill': drill },
        ...{ ...question, timeoutMs, maxBodyBytes, signal, isWrite },
      })
      .catch((error: unknown) => {
        throw error instanceof TransportError ? fromTransportError(error, originOf(error)) : error;
      });
    evidence.httpStatus = answer.status;
    return { answer, messageId, refused: fromHttpStatus(answer, peer, options) };
  };
}

const classOfKind = {
  connection: 'CONNECTION',
  timeout: 'TIMEOUT',
  late: 'OUR_CAPACITY',
  abandoned: 'ABANDONED',
  'too-large': 'BAD_RESPONSE',
  encoded: 'BAD_RESPONSE',
  cut: 'BAD_RESPONSE',
  malformed: 'BAD_RESPONSE',
} as const satisfies Record<TransportErrorKind, string>;

function fromTransportError({ kind }: TransportError, origin: Peer): CallFault {
  const faultClass = classOfKind[kind];
  const isOurs = faultClass === 'ABANDONED' || faultClass === 'OUR_CAPACITY';
  return new CallFault(faultClass, isOurs ? 'OURS' : origin);
}

const tooLarge = 'expected a question that the system does not refuse as too large (HTTP 413)';

/** The failure that the status tells; undefined for 200 and 500. Redirects and other statuses are unusable answers. */
function fromHttpStatus({ status, headers }: HttpAnswer, origin: Peer, { clock, maxHintMs }: PostOptions) {
  if (status === 200 || status === 500) return undefined;
  const hintMs = readRetryAfter(firstOf(headers['retry-after']), clock);
  const retryAfterMs = hintMs && Math.min(hintMs, maxHintMs);
  if (status === 401 || status === 403)
    return new CallFault('OUR_CREDENTIALS', 'OURS', { byBus: origin === 'BUS' });
  // The peer cannot mend a question that is too large, so the log shows it as our defect.
  if (status === 413) return new CallFault('OUR_DEFECT', 'OURS', { cause: new Error(tooLarge) });
  if (status === 429) return new CallFault('OUR_QUOTA', 'OURS', { retryAfterMs });
  if (status === 503 && retryAfterMs !== undefined)
    return new CallFault('OVERLOADED', origin, { retryAfterMs });
  return new CallFault(status > 500 ? 'SYSTEM_ERROR' : 'BAD_RESPONSE', origin);
}

/** @returns milliseconds; undefined where the header is absent, or neither seconds nor a date */
function readRetryAfter(text: string | undefined, clock: Clock): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const instant = parseHttpDate(text);
  return instant === undefined ? undefined : Math.max(0, instant - clock.now());
}

/** The body as text, with a mark for single bytes outside UTF-8. Another encoding is an unusable answer. */
export function textOf({ status, headers, body }: HttpAnswer, origin: Peer): string {
  const text = isUtf8(charsetOf(headers['content-type'])) ? decodeUtf8(body) : undefined;
  if (text === undefined) throw new CallFault(status === 500 ? 'SYSTEM_ERROR' : 'BAD_RESPONSE', origin);
  return text;
}
