import pino, { type DestinationStream } from 'pino';
import { currentCorrelationId } from '../kernel/correlation.ts';
import { createLineOutput } from '../kernel/outputs.ts';

/** The fields a log line may have. What is not here cannot be logged: no person, no value, no text of another system. */
interface LogFields {
  readonly systemId?: string;
  readonly faultClass?: string;
  readonly origin?: string;
  readonly incidentId?: string;
  readonly drill?: boolean;
  readonly attempts?: number;
  readonly tookMs?: number;
  readonly address?: string;
  readonly defect?: string;
  /** Subject of a token: never an IIN. */
  readonly account?: string;
  /** Our own id of an application, which says nothing of a person. */
  readonly applicationId?: string;
  /** Place of a stage among those of its application, and which it is. */
  readonly sequence?: number;
  readonly stage?: string;
  /** End of an exchange with an operator's tool: `timeout`, `too-large`. */
  readonly ended?: string;
  /** Requests that were refused because too much was under way, since it was last told. */
  readonly refused?: number;
  /** Word of the operating system: `ENOSPC`. */
  readonly errno?: string;
  /** SQLSTATE, or a word of TLS. */
  readonly code?: string;
  /** Words of ours: what an operator must see to. */
  readonly expected?: string;
}

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** A defect of ours: its kind and the lines of our code it came through, not its message, which could quote a value. */
  defect(error: unknown): void;
}

export function createLog(level: string, destination?: DestinationStream): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? createLineOutput(process.stdout),
  );
  const line = (fields: LogFields = {}) => {
    const correlationId = currentCorrelationId();
    return correlationId === null ? fields : { ...fields, correlationId };
  };
  return {
    info: (event, fields) => logger.info(line(fields), event),
    warn: (event, fields) => logger.warn(line(fields), event),
    defect: (error) => logger.error(line({ defect: traceOf(error) }), 'defect'),
  };
}

/** A defect without its message: its kind, and the lines of our code it came through. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((frame) => /^\s+at /.test(frame));
  return [error.name, ...frames.slice(0, 5).map(withoutFolder)].join(' ');
}

/** `at f (src/app/app.ts:1:2)`: the place of the code on this machine is left out. */
function withoutFolder(frame: string): string {
  return frame.trim().replace(/(?:file:\/\/)?\/[^\s()]*?\/(src|mocks|test|node_modules)\//, '$1/');
}
