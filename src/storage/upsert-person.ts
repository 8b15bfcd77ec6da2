import type { Transaction } from './database.ts';
import type { Sealing } from './sealing.ts';

/**
 * The row of a person: one, however many tickets and consents are about them. The IIN is sealed there and nowhere else.
 * @param at epoch ms, for the day when the row is needed no more
 */
export async function upsertPerson(
  tx: Transaction,
  iin: string,
  at: number,
  sealing: Sealing,
): Promise<number> {
  const { bytes, keyId } = sealing.seal(iin, 'iin');
  const { id } = await tx
    .insertInto('people')
    .values({ iin_sealed: bytes, key_id: keyId, iin_hash: sealing.hash(iin, 'iin'), last_seen_at: at })
    .onConflict((conflict) => conflict.column('iin_hash').doUpdateSet({ last_seen_at: at }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
