/** Codes of `errors[].extensions.code`, and of plain HTTP refusals. A test holds the table of schema/README.md equal. */
export const errorTable = {
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document does not fit the schema.' },
  BAD_USER_INPUT: {
    status: 400,
    meaning: 'A value does not fit its type; the message tells what was expected.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The document has several operations and none of the given name.',
  },
  BAD_REQUEST: { status: 400, meaning: 'The HTTP request is no GraphQL request, or a header is malformed.' },
  DOCUMENT_TOO_LARGE: {
    status: 400,
    meaning: 'The document has too many tokens or expanded fields; the message tells the bound.',
  },
  DOCUMENT_TOO_DEEP: { status: 400, meaning: 'The document is nested deeper than the gateway follows.' },
  TOO_MANY_ALIASES: { status: 400, meaning: 'The document has more aliases than the gateway accepts.' },
  COST_EXCEEDED: {
    status: 400,
    meaning: 'The request costs too many points or concerns too many people; the message tells the numbers.',
  },
  UNAUTHENTICATED: { status: 401, meaning: 'There is no token, or not one that can be accepted.' },
  TOKENS_UNVERIFIABLE: {
    status: 503,
    meaning: "No token can be verified yet: the issuer's keys are missing.",
  },
  FORBIDDEN: { status: 200, meaning: "The viewer's roles do not allow it; `viewer` shows them." },
  BODY_TOO_LARGE: { status: 413, meaning: 'The request body is larger than the gateway reads.' },
  CHARSET_NOT_SUPPORTED: { status: 415, meaning: 'The request body is not in UTF-8 (RFC 8259).' },
  NOT_FOUND: { status: 404, meaning: 'There is nothing at this path.' },
  METHOD_NOT_ALLOWED: { status: 405, meaning: 'The path lacks this method; the header Allow names others.' },
  MISDIRECTED: { status: 421, meaning: 'The header Host or the target of the request names another server.' },
  ANSWER_TOO_LARGE: {
    status: 400,
    meaning: 'The answer is larger than the gateway writes, and is left out. Changes have taken effect.',
  },
  DRILL_NOT_POSSIBLE: { status: 200, meaning: 'The system is not a simulated system of this gateway.' },
  STORAGE_UNAVAILABLE: {
    status: 200,
    meaning:
      'Stored applications, outages, tickets and consents are unavailable. Registers are still asked, except on the basis of a consent.',
  },
  ACCESS_RECORD_UNAVAILABLE: {
    status: 503,
    meaning: 'Looks cannot be recorded now, so no register is asked; `retryAfter` gives the seconds to wait.',
  },
  RATE_LIMITED: {
    status: 429,
    meaning: 'The account asks too often or too much at once; `retryAfter` gives the seconds to wait.',
  },
  VOLUME_EXCEEDED: {
    status: 429,
    meaning:
      'The account exceeds its declared number of people a day; `retryAfter` gives the seconds to wait.',
  },
  ANSWER_TIME_OVER: {
    status: 200,
    meaning: "The answer's time was over before this part was composed. Ask for less at once.",
  },
  SCAN_REFUSED: {
    status: 422,
    meaning: "The operator's scanner found harm in the file, which was not kept.",
  },
  SCAN_INSPECTOR_AWAY: {
    status: 503,
    meaning: "The operator's scanner did not answer, so the file was not kept; Retry-After gives the pause.",
  },
  UPLOAD_QUOTA_EXCEEDED: {
    status: 429,
    meaning: 'The account has too many scans to be attached; Retry-After tells when the first one ends.',
  },
  UPLOADS_FULL: {
    status: 507,
    meaning:
      'Scans to be attached fill all the room of the organisation, or of all; Retry-After gives the pause.',
  },
  TOO_BUSY: { status: 503, meaning: 'Too many requests are under way; Retry-After gives the pause.' },
  OUR_DEFECT: { status: 500, meaning: 'A defect of the gateway. The correlation id finds it in the log.' },
} as const satisfies Record<string, { status: number; meaning: string }>;

export type ErrorCode = keyof typeof errorTable;

/** A refusal that a client may see: its message names the expectation, never the value. */
export class RefusedError extends Error {
  readonly code: ErrorCode;
  /** Seconds until a repetition makes sense; undefined where time changes nothing. */
  readonly retryAfterSeconds: number | undefined;
  /** The GraphQL server reads it for an error before the run. */
  readonly extensions: {
    readonly code: ErrorCode;
    readonly http: { readonly status: number; readonly headers?: Map<string, string> };
  };

  constructor(code: ErrorCode, message: string, retryAfterSeconds?: number) {
    super(message);
    this.name = 'RefusedError';
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
    const headers = retryAfterSeconds !== undefined && new Map([['retry-after', String(retryAfterSeconds)]]);
    this.extensions = { code, http: { status: errorTable[code].status, ...(headers && { headers }) } };
  }
}

/** True where no question can go on record now: the disk is full, or the gateway stops. The record of looks tells it. */
export const isRecordAway = (error: unknown): boolean =>
  error instanceof RefusedError && error.code === 'ACCESS_RECORD_UNAVAILABLE';
