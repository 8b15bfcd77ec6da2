/** Requests that come twice under one key are done once. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Owner } from '../kernel/owner.ts';
import type { Transaction } from './database.ts';

/** The fate of a key: used now, used before by the same request, or used before for another one. */
type Once =
  | { readonly kind: 'made' | 'repeated'; readonly resultId: string }
  /** The work was refused; nothing is remembered. */
  | { readonly kind: 'nothing' | 'otherInput' };

interface OnceRequest {
  /** Owner of the key: another owner's key is another key. */
  readonly owner: Owner;
  /** Key of the caller's own, for all mutations together. */
  readonly key: string;
  readonly mutation: string;
  /** The request itself: another one under the same key is the caller's error. */
  readonly input: object;
  readonly at: number;
}

/** Does work once under a key; requests of one key wait for each other. @param make does it, and gives the result's id */
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
    .where((is) => is.and({ owner, key }))
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
