/** Requests for consent in the database, by owner, person and register. */
import type { Owner } from '../../kernel/owner.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Row } from '../../storage/tables.ts';
import { upsertPerson } from '../../storage/upsert-person.ts';
import type { ConsentSystem } from '../../systems/systems.ts';
import type { ConsentRequest } from './consent-request.ts';
import { uncountRequest } from './request-bounds.ts';

export type RequestKey = { readonly owner: Owner; readonly iin: string; readonly system: ConsentSystem };

/** Finds the requests of these owners about these people, each with the hash of the person's IIN. */
export async function findRequests(
  database: Database,
  owners: readonly Owner[],
  iinHashes: readonly Buffer[],
): Promise<{ readonly iinHash: Buffer; readonly owner: Owner; readonly request: ConsentRequest }[]> {
  const rows = await database
    .selectFrom('consents')
    .innerJoin('people', 'people.id', 'consents.person_id')
    .selectAll('consents')
    .select('people.iin_hash')
    .where('owner', 'in', owners)
    .where('people.iin_hash', 'in', iinHashes)
    .execute();
  return rows.map((row) => ({ iinHash: row.iin_hash, owner: row.owner, request: toRequest(row) }));
}

/** Finds a request by its number; null: there is none, or it belongs to another owner. */
export async function findOwnRequest(database: Database, id: string, owners: readonly Owner[]) {
  if (owners.length === 0) return null;
  const row = await database
    .selectFrom('consents')
    .selectAll()
    .where('id', '=', id)
    .where('owner', 'in', owners)
    .executeTakeFirst();
  return row ? toRequest(row) : null;
}

/** Finds a request and locks it until the transaction ends; null: there is none. */
export async function lockRequest(
  tx: Transaction,
  { owner, iin, system }: RequestKey,
  at: number,
  sealing: Sealing,
) {
  // Writing the person's row makes another caller wait.
  const personId = await upsertPerson(tx, iin, at, sealing);
  const row = await tx
    .selectFrom('consents')
    .selectAll()
    .where((is) => is.and({ owner, person_id: personId, system_id: system }))
    .forNoKeyUpdate()
    .executeTakeFirst();
  return { personId, request: row ? toRequest(row) : null };
}

/** Writes a request in the place of the one before. */
export async function writeRequest(tx: Transaction, owner: Owner, personId: number, request: ConsentRequest) {
  const { id, system, requestedBy, requestedAt, takenAt, expiresAt } = request;
  const times = { requested_at: requestedAt, taken_at: takenAt, expires_at: expiresAt };
  const changing = { id, requested_by: requestedBy, ...times };
  await tx
    .insertInto('consents')
    .values({ owner, person_id: personId, system_id: system, ...changing })
    .onConflict((conflict) => conflict.columns(['owner', 'person_id', 'system_id']).doUpdateSet(changing))
    .execute();
}

/** Notes KDP's first answer: the person was asked by then. */
export async function noteTaken(database: Database, id: string, at: number, expiresAt: number) {
  await database
    .updateTable('consents')
    .set({ taken_at: at, expires_at: expiresAt })
    .where((is) => is.and({ id, taken_at: null }))
    .execute();
}

/** Deletes a request that has not left the gateway. One that was repeated meanwhile stays. */
export async function takeBack(database: Database, { id, expiresAt }: ConsentRequest): Promise<void> {
  const { numDeletedRows } = await database
    .deleteFrom('consents')
    .where((is) => is.and({ id, expires_at: expiresAt, taken_at: null }))
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await uncountRequest(database, id);
}

function toRequest(row: Row<'consents'>): ConsentRequest {
  return {
    id: row.id,
    system: row.system_id as ConsentSystem,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    takenAt: row.taken_at,
    expiresAt: row.expires_at,
  };
}
