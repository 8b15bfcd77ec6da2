/** Refusals of people: one row for a person and the owner who asked, for all registers together. */
import { sql } from 'kysely';
import type { Owner } from '../../kernel/owner.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Row } from '../../storage/tables.ts';

/** Answers after which a person is not asked again. STOPPED: the person wants no more requests of this owner. */
export const refusalStates = ['REFUSED', 'REVOKED', 'STOPPED'] as const;

export interface ConsentRefusal {
  readonly state: (typeof refusalStates)[number];
  /** Instant until which no request is sent, epoch ms. */
  readonly until: number;
}

/** Finds refusals that stand at an instant, each with the hash of the person's IIN. */
export async function findRefusals(
  database: Database,
  owners: readonly Owner[],
  iinHashes: readonly Buffer[],
  at: number,
): Promise<{ readonly iinHash: Buffer; readonly owner: Owner; readonly refusal: ConsentRefusal }[]> {
  const rows = await selectRefusals(database, at)
    .where('owner', 'in', owners)
    .where('people.iin_hash', 'in', iinHashes)
    .execute();
  return rows.map((row) => ({ iinHash: row.iin_hash, owner: row.owner, refusal: toRefusal(row) }));
}

/** Finds the refusal in force; null: there is none. */
export async function refusalOf(tx: Transaction, owner: Owner, personId: number, at: number) {
  const row = await selectRefusals(tx, at)
    .where((is) => is.and({ owner, person_id: personId }))
    .executeTakeFirst();
  return row ? toRefusal(row) : null;
}

/** Keeps a refusal. One told again is not prolonged, and a longer one not shortened. @returns the one that stands now */
export async function keepRefusal(
  database: Database,
  { owner, iinHash, at }: { readonly owner: Owner; readonly iinHash: Buffer; readonly at: number },
  { state, until }: ConsentRefusal,
): Promise<ConsentRefusal> {
  const row = await database
    .insertInto('consent_refusals')
    .columns(['person_id', 'owner', 'state', 'until_at'])
    .expression((from) =>
      from
        .selectFrom('people')
        .select(['people.id', sql<Owner>`${owner}`.as('owner')])
        .select([
          sql<ConsentRefusal['state']>`${state}`.as('state'),
          sql<number>`${until}::bigint`.as('until_at'),
        ])
        .where('people.iin_hash', '=', iinHash),
    )
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'owner']).doUpdateSet({
        state: sql`case when ${isToldAgain(at)} then consent_refusals.state else excluded.state end`,
        until_at: sql`case when ${isToldAgain(at)} then consent_refusals.until_at else excluded.until_at end`,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return toRefusal(row);
}

/** True: a refusal stands that has the same state or lasts longer. */
function isToldAgain(at: number) {
  return sql`consent_refusals.until_at > ${at} and (consent_refusals.state = excluded.state or consent_refusals.until_at > excluded.until_at)`;
}

/** Deletes the refusal of a person who has agreed since. */
export async function forgetRefusal(database: Database, owner: Owner, iinHash: Buffer): Promise<void> {
  await database
    .deleteFrom('consent_refusals')
    .where('owner', '=', owner)
    .where('person_id', 'in', (is) => is.selectFrom('people').select('id').where('iin_hash', '=', iinHash))
    .execute();
}

function selectRefusals(database: Database | Transaction, at: number) {
  return database
    .selectFrom('consent_refusals')
    .innerJoin('people', 'people.id', 'consent_refusals.person_id')
    .selectAll('consent_refusals')
    .select('people.iin_hash')
    .where('until_at', '>', at);
}

function toRefusal({ state, until_at: until }: Row<'consent_refusals'>): ConsentRefusal {
  return { state: state as ConsentRefusal['state'], until };
}
