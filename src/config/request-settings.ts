/** Settings of what one request may be and cost (config.ts). */
import type { Config } from './config.ts';
import { wholeNumber } from './settings.ts';

export const requestSettings = {
  MAX_DOCUMENT_TOKENS: wholeNumber(3000, 100, 100_000, 'Largest GraphQL document, tokens.'),
  MAX_DOCUMENT_DEPTH: wholeNumber(12, 3, 100, 'Deepest GraphQL document, levels.'),
  MAX_DOCUMENT_FIELDS: wholeNumber(
    2000,
    50,
    20_000,
    'Fields of a GraphQL document, counted after its fragments are spread.',
  ),
  MAX_DOCUMENT_ALIASES: wholeNumber(
    100,
    0,
    10_000,
    'Aliases of a GraphQL document, counted after its fragments are spread.',
  ),

  MAX_REQUEST_POINTS: wholeNumber(
    50_000,
    100,
    10_000_000,
    'Most that one request may cost, points: two hundred people with every register and a long document.',
  ),
  MAX_REQUEST_PEOPLE: wholeNumber(
    200,
    1,
    10_000,
    'People that one request may ask about, all its fields together.',
  ),
} as const;

/** Bounds of a document, and of a request, as the GraphQL server and `viewer.limits` take them. */
export function requestLimits(config: Config) {
  return {
    document: {
      maxTokens: config.MAX_DOCUMENT_TOKENS,
      maxFields: config.MAX_DOCUMENT_FIELDS,
      maxDepth: config.MAX_DOCUMENT_DEPTH,
      maxAliases: config.MAX_DOCUMENT_ALIASES,
    },
    request: { pointsPerRequest: config.MAX_REQUEST_POINTS, peoplePerRequest: config.MAX_REQUEST_PEOPLE },
  };
}
