import pino, { type DestinationStream } from 'pino';
import { currentCorrelationId } from '../kernel/correlation.ts';
import { createLineOutput } from '../kernel/outputs.ts';

/** Allowed fields of a log line: no person, no value, no text of another system. */
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
  /** Our own id of an application, which tells nothing of a person. */
  readonly applicationId?: string;
  /** Position of a stage within its application, and its name. */
  readonly sequence?: number;
  readonly stage?: string;
  /** End of an exchange with an operator's tool: `timeout`, `too-large`. */
  readonly ended?: string;
  /** Number of requests refused by overload since the last such line. */
  readonly refused?: number;
  /** Code of the operating system: `ENOSPC`. */
  readonly errno?: string;
  /** SQLSTATE, or a code of TLS. */
  readonly code?: string;
  /** Our own words for the operator's task. */
  readonly expected?: string;
}

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** Logs a defect of ours: its kind and its lines of our code. Its message could quote a value, and is left out. */
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

/** Describes a defect without its message: its kind, and its lines of our code. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((frame) => /^\s+at /.test(frame));
  return [error.name, ...frames.slice(0, 5).map(withoutFolder)].join(' ');
}

/** `at f (src/app/app.ts:1:2)`: the path on this machine is left out. */
const withoutFolder = (frame: string): string =>
  frame.trim().replace(/(?:file:\/\/)?\/[^\s()]*?\/(src|mocks|test|node_modules)\//, '$1/');
