/** Bounds of the HTTP side and of one request (config.ts). */
import { list, wholeNumber } from './kinds.ts';

export const httpSettings = {
  ALLOWED_HOSTS: list(
    [],
    'Names by which callers may reach the gateway, as the header `Host` has them, without a port; others get 421. Empty: any. In the demo loopback names and `HOST`, and these.',
  ),
  METRICS_PORT: wholeNumber(
    [9464, 0, 65535],
    'Port of `/metrics` in production, where the public port has no such page; 0 takes a free one. Elsewhere it is at `PORT`.',
  ),
  SHUTDOWN_DELAY_MS: wholeNumber(
    [3000, 0, 600_000],
    'On a stop `/health/ready` says 503 for this time before the port closes, ms: more than two looks of a balancer. A second signal ends it.',
  ),
  MAX_CONNECTIONS: wholeNumber(
    [20_000, 10, 1_000_000],
    'Connections of callers at once; further ones are closed. An idle one costs some 10 kB.',
  ),
  REQUEST_HEAD_TIMEOUT_MS: wholeNumber(
    [10_000, 100, 600_000],
    'Time of the head of a request, ms, from the opening of the connection for the first one.',
  ),
  REQUEST_BODY_TIMEOUT_MS: wholeNumber(
    [15_000, 100, 600_000],
    'Time of a whole request, head and body, ms: 5 MB of a scan at 3 Mbit/s.',
  ),
  WRITE_TIMEOUT_MS: wholeNumber(
    [20_000, 100, 600_000],
    'Time for a caller to take a whole answer, ms; then the connection is cut.',
  ),
  MAX_UNREAD_BYTES: wholeNumber(
    [100_000_000, 1_000_000, 10_000_000_000],
    'Answers that wait to be taken, bytes together; above it the callers who have taken longest are cut.',
  ),
  MAX_REQUESTS_IN_FLIGHT: wholeNumber(
    [1000, 1, 100_000],
    'Requests at once, from the head to the end of the answer; more get 503 with Retry-After before they are read. Fewer are worked on while the gateway itself is late.',
  ),
  MAX_REQUESTS_PER_ACCOUNT: wholeNumber(
    [250, 1, 100_000],
    'The same of one account, the demo viewer being one: a quarter, so that no three can shut out the others. More get 429.',
  ),
  MAX_BODY_BYTES: wholeNumber([200_000, 1000, 10_000_000], 'Largest request body, bytes.'),
  MAX_ANSWER_BYTES: wholeNumber(
    [5_000_000, 10_000, 100_000_000],
    'Largest GraphQL answer that is written, bytes: some twenty thousand records, more than a page can show.',
  ),
} as const;

export const requestSettings = {
  MAX_DOCUMENT_TOKENS: wholeNumber([3000, 100, 100_000], 'Largest GraphQL document, tokens.'),
  MAX_DOCUMENT_DEPTH: wholeNumber([12, 3, 100], 'Deepest GraphQL document, levels.'),
  MAX_DOCUMENT_FIELDS: wholeNumber(
    [2000, 50, 20_000],
    'Fields of a GraphQL document, counted after its fragments are spread.',
  ),
  MAX_DOCUMENT_ALIASES: wholeNumber(
    [100, 0, 10_000],
    'Aliases of a GraphQL document, counted after its fragments are spread.',
  ),
  MAX_REQUEST_POINTS: wholeNumber(
    [50_000, 100, 10_000_000],
    'Most that one request may cost, points: two hundred people with every register and a long document.',
  ),
  MAX_REQUEST_PEOPLE: wholeNumber(
    [200, 1, 10_000],
    'People that one request may ask about, all its fields together.',
  ),
} as const;
