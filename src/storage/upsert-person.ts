import type { Transaction } from './database.ts';
import type { Sealing } from './sealing.ts';

/** Row of a person: one for all their tickets and consents, and the only place of the sealed IIN. @param at epoch ms */
export async function upsertPerson(tx: Transaction, iin: string, at: number, sealing: Sealing) {
  const { bytes, keyId } = sealing.seal(iin, 'iin');
  const { id } = await tx
    .insertInto('people')
    .values({ iin_sealed: bytes, key_id: keyId, iin_hash: sealing.hash(iin, 'iin'), last_seen_at: at })
    .onConflict((conflict) => conflict.column('iin_hash').doUpdateSet({ last_seen_at: at }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
