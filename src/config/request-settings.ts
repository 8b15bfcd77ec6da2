/** Settings of what one request may be and cost (config.ts). */
import { wholeNumber } from './kinds.ts';

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
