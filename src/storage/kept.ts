import { RefusedError } from '../kernel/errors.ts';
import { isDatabaseDown } from './trouble.ts';

/** Reads kept records. @throws RefusedError STORAGE_UNAVAILABLE while the database is away: an empty list would be a lie */
export async function kept<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (!isDatabaseDown(error)) throw error;
    throw new RefusedError(
      'STORAGE_UNAVAILABLE',
      'what is kept of applications, outages, tickets and consents cannot be read or changed now; nothing is lost, ask again in a moment',
    );
  }
}
