import type { Clock } from '../kernel/clock.ts';
import { parseHttpDate } from '../kernel/dates.ts';
import { CallFault } from '../resilience/call-fault.ts';
import type { FaultOrigin } from '../resilience/fault-classes.ts';
import type { HttpAnswer } from './exchange.ts';
import { charsetOf, firstOf, isUtf8 } from './header-values.ts';
import { decodeUtf8 } from './spoilt.ts';
import { TransportError, type TransportErrorKind } from './transport-error.ts';

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

/**
 * An exchange without an answer, as a failure.
 * @param origin who is at the other end: SHEP, or a register with an address of its own
 */
export function fromTransportError(error: unknown, origin: FaultOrigin): unknown {
  if (!(error instanceof TransportError)) return error;
  const faultClass = classOfKind[error.kind];
  const isOurs = faultClass === 'ABANDONED' || faultClass === 'OUR_CAPACITY';
  return new CallFault(faultClass, isOurs ? 'OURS' : origin);
}

/** How a Retry-After is read. */
interface HintReading {
  readonly clock: Clock;
  /** Longest wait that is believed. */
  readonly maxHintMs: number;
}

const tooLarge = 'expected a question that the system does not refuse as too large (HTTP 413)';

/**
 * The failure that the HTTP status alone tells, or undefined for 200 and for 500 (where the body is asked first).
 * Redirects are not followed; like every status we did not ask for they are an unusable answer.
 */
export function fromHttpStatus(
  answer: HttpAnswer,
  origin: FaultOrigin,
  { clock, maxHintMs }: HintReading,
): CallFault | undefined {
  const { status } = answer;
  if (status === 200 || status === 500) return undefined;
  const hintMs = retryAfterOf(answer, clock);
  const retryAfterMs = hintMs && Math.min(hintMs, maxHintMs);
  if (status === 401 || status === 403)
    return new CallFault('OUR_CREDENTIALS', 'OURS', { byBus: origin === 'BUS' });
  // What we sent is too large: nobody there can mend that, and it is in the log as a defect.
  if (status === 413) return new CallFault('OUR_DEFECT', 'OURS', { cause: new Error(tooLarge) });
  if (status === 429) return new CallFault('OUR_QUOTA', 'OURS', { retryAfterMs });
  if (status === 503 && retryAfterMs !== undefined)
    return new CallFault('OVERLOADED', origin, { retryAfterMs });
  return new CallFault(status > 500 ? 'SYSTEM_ERROR' : 'BAD_RESPONSE', origin);
}

/** The body as text, with a mark for single bytes that are no UTF-8. Another encoding is an unusable answer. */
export function textOf(answer: HttpAnswer, origin: FaultOrigin): string {
  const unusable = () => new CallFault(answer.status === 500 ? 'SYSTEM_ERROR' : 'BAD_RESPONSE', origin);
  if (!isUtf8(charsetOf(answer.headers['content-type']))) throw unusable();
  const text = decodeUtf8(answer.body);
  if (text === undefined) throw unusable();
  return text;
}

function retryAfterOf(answer: HttpAnswer, clock: Clock): number | undefined {
  const text = firstOf(answer.headers['retry-after']);
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const instant = parseHttpDate(text);
  return instant === undefined ? undefined : Math.max(0, instant - clock.now());
}
