/** Requests that come twice under one key are done once. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Owner } from '../kernel/owner.ts';
import type { Transaction } from './database.ts';

/** Word of what became of a key: made now, made before by the same request, or used before for something else. */
type Once =
  | { readonly kind: 'made' | 'repeated'; readonly resultId: string }
  /** It was not to be done; nothing is remembered. */
  | { readonly kind: 'nothing' | 'otherInput' };

interface OnceRequest {
  /** Owner of the key: another owner's key is another key. */
  readonly owner: Owner;
  /** The caller's own; within all mutations. */
  readonly key: string;
  readonly mutation: string;
  /** The request itself: another one under the same key is an error of the caller's. */
  readonly input: object;
  readonly at: number;
}

/**
 * Requests of one key wait for each other.
 * @param make does it, and gives the id of what it made
 */
export async function once(
  tx: Transaction,
  request: OnceRequest,
  make: () => Promise<string | null>,
): Promise<Once> {
  const { owner, key, mutation, at } = request;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`once ${owner} ${key}`}, 0))`.execute(tx);
  const inputHash = createHash('sha256').update(JSON.stringify(request.input)).digest();
  const done = await tx
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('owner', '=', owner)
    .where('key', '=', key)
    .executeTakeFirst();
  if (done) {
    const isSame = done.mutation === mutation && done.input_hash.equals(inputHash);
    return isSame ? { kind: 'repeated', resultId: done.result_id } : { kind: 'otherInput' };
  }
  const resultId = await make();
  if (resultId === null) return { kind: 'nothing' };
  await tx
    .insertInto('idempotency_keys')
    .values({ owner, key, mutation, input_hash: inputHash, result_id: resultId, at })
    .execute();
  return { kind: 'made', resultId };
}
