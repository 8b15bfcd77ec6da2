/** Bounds of the HTTP side and of one request (config.ts). */
import { list, wholeNumber } from './kinds.ts';

export const httpSettings = {
  ALLOWED_HOSTS: list(
    [],
    'Names of the gateway in the header `Host`, without a port; others get 421. Empty: any. The demo allows loopback names and `HOST` too.',
  ),
  METRICS_PORT: wholeNumber(
    [9464, 0, 65535],
    'Port of `/metrics` in production, 0: a free one; else `PORT`.',
  ),
  SHUTDOWN_DELAY_MS: wholeNumber(
    [3000, 0, 600_000],
    'Time in which a stopping gateway says 503 at `/health/ready` before its port closes, ms: two looks of a balancer. A second signal ends it.',
  ),
  MAX_CONNECTIONS: wholeNumber(
    [20_000, 10, 1_000_000],
    'Connections of callers at once, of some 10 kB each.',
  ),
  REQUEST_HEAD_TIMEOUT_MS: wholeNumber([10_000, 100, 600_000], "Time of a request's head, ms."),
  REQUEST_BODY_TIMEOUT_MS: wholeNumber([15_000, 100, 600_000], 'Time of a request, ms: 5 MB at 3 Mbit/s.'),
  WRITE_TIMEOUT_MS: wholeNumber([20_000, 100, 600_000], 'Time for a caller to take a whole answer, ms.'),
  MAX_UNREAD_BYTES: wholeNumber(
    [100_000_000, 1_000_000, 10_000_000_000],
    'Unread answers together, bytes; above it the connections with the oldest ones are cut.',
  ),
  MAX_REQUESTS_IN_FLIGHT: wholeNumber(
    [1000, 1, 100_000],
    'Requests at once, from the head to the end of the answer; more get 503 with Retry-After unread. A late gateway works on fewer.',
  ),
  MAX_REQUESTS_PER_ACCOUNT: wholeNumber(
    [250, 1, 100_000],
    'The same of one account: a quarter, so that three accounts cannot shut out the others; more get 429.',
  ),
  MAX_BODY_BYTES: wholeNumber([200_000, 1000, 10_000_000], 'Largest request body, bytes.'),
  MAX_ANSWER_BYTES: wholeNumber([5_000_000, 10_000, 100_000_000], 'Largest answer, bytes: 20,000 records.'),
} as const;

export const requestSettings = {
  MAX_DOCUMENT_TOKENS: wholeNumber([3000, 100, 100_000], 'Largest GraphQL document, tokens.'),
  MAX_DOCUMENT_DEPTH: wholeNumber([12, 3, 100], 'Deepest GraphQL document, levels.'),
  MAX_DOCUMENT_FIELDS: wholeNumber(
    [2000, 50, 20_000],
    'Fields of a document after its fragments are spread.',
  ),
  MAX_DOCUMENT_ALIASES: wholeNumber([100, 0, 10_000], 'Aliases of a document with its fragments spread.'),
  MAX_REQUEST_POINTS: wholeNumber(
    [50_000, 100, 10_000_000],
    'Largest price of one request, points: two hundred people with every register and a long document.',
  ),
  MAX_REQUEST_PEOPLE: wholeNumber([200, 1, 10_000], 'People of one request, all its fields together.'),
} as const;
