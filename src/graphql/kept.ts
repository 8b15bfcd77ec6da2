import { GraphQLError } from 'graphql';
import { RefusedError } from '../kernel/errors.ts';
import { isAway } from '../storage/is-away.ts';
import { refusal } from './scalars/strict-text.ts';

/**
 * Asks for what is kept.
 * @throws RefusedError STORAGE_UNAVAILABLE while the database is away: an empty list would be a lie
 * @throws GraphQLError BAD_USER_INPUT for a text that the database cannot have
 */
export async function kept<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (hasNoSuchCharacter(error)) throw refusal('texts without the character U+0000');
    // What was refused for its input would be refused again.
    if (error instanceof RefusedError || error instanceof GraphQLError || !isAway(error)) throw error;
    throw new RefusedError(
      'STORAGE_UNAVAILABLE',
      'what is kept of applications, outages, tickets and consents cannot be read or changed now; nothing is lost, ask again in a moment',
    );
  }
}

/** SQLSTATE character_not_in_repertoire: PostgreSQL keeps every text but one with U+0000. */
function hasNoSuchCharacter(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '22021';
}
