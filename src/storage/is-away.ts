import { NoResultError } from 'kysely';

/**
 * SQLSTATE classes of what passes by itself: connection, two in each other's way, resources, operator's intervention,
 * system error.
 */
const awayClasses = ['08', '40', '53', '57', '58'];

/** What our own checks say when something cannot be: no sentence of the driver has the word. */
const ownSentence = /\bexpected\b/;

/** True for an error of a database that cannot be used now; false for a statement of ours that is wrong. */
export function isAway(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isStatementError = /^[0-9A-Z]{5}$/.test(code) && !awayClasses.includes(code.slice(0, 2));
  const isProgrammingError = error instanceof TypeError || error instanceof RangeError;
  const isOurs =
    error instanceof NoResultError || (error instanceof Error && ownSentence.test(error.message));
  return !isStatementError && !isProgrammingError && !isOurs;
}
