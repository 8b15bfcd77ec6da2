/** Codes of `errors[].extensions.code`, and of plain HTTP refusals. A test holds the table of schema/README.md equal. */
export const errorTable = {
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document does not fit the schema.' },
  BAD_USER_INPUT: {
    status: 400,
    meaning: 'A value is not what its type expects; the message says what was expected.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The document has several operations and none of the given name.',
  },
  BAD_REQUEST: {
    status: 400,
    meaning: 'The HTTP request is not a GraphQL request, or a header is malformed.',
  },
  DOCUMENT_TOO_LARGE: {
    status: 400,
    meaning:
      'The document has more tokens than the gateway reads, or becomes more fields than it answers; the message tells the bound.',
  },
  DOCUMENT_TOO_DEEP: { status: 400, meaning: 'The document is nested deeper than the gateway follows.' },
  TOO_MANY_ALIASES: { status: 400, meaning: 'The document has more aliases than the gateway accepts.' },
  COST_EXCEEDED: {
    status: 400,
    meaning:
      'The request costs more points, or asks about more people, than one request may; the message tells both numbers.',
  },
  UNAUTHENTICATED: { status: 401, meaning: 'There is no token, or not one that can be accepted.' },
  TOKENS_UNVERIFIABLE: {
    status: 503,
    meaning: "The issuer's keys could not be fetched yet, so no token can be verified.",
  },
  FORBIDDEN: { status: 200, meaning: "The viewer's roles do not allow it; `viewer` shows them." },
  BODY_TOO_LARGE: { status: 413, meaning: 'The request body is larger than the gateway reads.' },
  CHARSET_NOT_SUPPORTED: {
    status: 415,
    meaning: 'The request body is not in UTF-8, the only charset that JSON has (RFC 8259).',
  },
  NOT_FOUND: { status: 404, meaning: 'There is nothing at this path.' },
  METHOD_NOT_ALLOWED: {
    status: 405,
    meaning: 'The path is there, but not for this method; the header Allow names those it is for.',
  },
  MISDIRECTED: {
    status: 421,
    meaning: 'The header Host, or the target of the request, does not name this gateway.',
  },
  ANSWER_TOO_LARGE: {
    status: 400,
    meaning:
      'The answer is larger than the gateway writes, and was not written. What was to be changed has been changed.',
  },
  DRILL_NOT_POSSIBLE: {
    status: 200,
    meaning: 'The system cannot be drilled: it is no simulated system of this gateway.',
  },
  STORAGE_UNAVAILABLE: {
    status: 200,
    meaning:
      'What is kept of applications, outages, tickets and consents cannot be read or changed now. Registers are asked all the same, but on the basis of a consent.',
  },
  ACCESS_RECORD_UNAVAILABLE: {
    status: 503,
    meaning:
      'Looks cannot be put on record now, so nobody is asked about; `retryAfter` and Retry-After say when to repeat, seconds.',
  },
  RATE_LIMITED: {
    status: 429,
    meaning:
      'The account asks too often, or too much at once; `retryAfter` and Retry-After say when to repeat, seconds.',
  },
  VOLUME_EXCEEDED: {
    status: 429,
    meaning:
      'The account has asked about more people today than was declared for it, and further ones too fast; `retryAfter` and Retry-After say when to repeat, seconds.',
  },
  ANSWER_TIME_OVER: {
    status: 200,
    meaning:
      "The answer's time was over before this part of it could be composed. Ask for less of it at once.",
  },
  SCAN_REFUSED: {
    status: 422,
    meaning: "The operator's scanner found something harmful in the file; nothing was kept of it.",
  },
  SCAN_INSPECTOR_AWAY: {
    status: 503,
    meaning:
      "The operator's scanner could not look at the file, so it was not kept; Retry-After says when to repeat.",
  },
  UPLOAD_QUOTA_EXCEEDED: {
    status: 429,
    meaning:
      'The account has as many scans waiting to be attached as it may; Retry-After says when the first of them goes.',
  },
  UPLOADS_FULL: {
    status: 507,
    meaning:
      'The scans of the organisation, or of all, that wait to be attached take all the room there is; Retry-After says when the first of them goes.',
  },
  TOO_BUSY: {
    status: 503,
    meaning:
      'More requests are in flight than the gateway takes now; Retry-After says when to repeat, seconds.',
  },
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
