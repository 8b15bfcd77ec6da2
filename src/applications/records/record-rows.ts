/** Records of clerks and of the provider's proceeding, in one order, in the database. Their texts are sealed, since people write what they please. */
import type { Database, Transaction } from '../../storage/database.ts';
import { nonEmpty, ofEach } from '../../storage/lists.ts';
import type { Sealing } from '../../storage/sealing.ts';
import {
  isOfProceeding,
  type NewProceedingRecord,
  type ProceedingRecord,
} from '../decision/proceeding-records.ts';
import type { ClerkRecord, NewRecord } from './clerk-records.ts';

const recordSeal = (applicationId: string, sequence: number) => `record ${applicationId} ${sequence}`;

/** Adds a record. The application must be locked in the transaction. */
export async function addRecord(
  tx: Transaction,
  applicationId: string,
  record: NewRecord | NewProceedingRecord,
  { at, by }: { readonly at: number; readonly by: string },
  sealing: Sealing,
): Promise<void> {
  const { last } = await tx
    .selectFrom('application_records')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .where('application_id', '=', applicationId)
    .executeTakeFirstOrThrow();
  const sequence = (last ?? 0) + 1;
  const { bytes, keyId } = sealing.sealJson(record, recordSeal(applicationId, sequence));
  await tx
    .insertInto('application_records')
    .values({ application_id: applicationId, sequence, at, by, record_sealed: bytes, key_id: keyId })
    .execute();
}

/** Clerks' records of each application, in the order in which they were added. */
export async function recordsOfAll(...asked: Parameters<typeof allOf>): Promise<ClerkRecord[][]> {
  const all = await allOf(...asked);
  return all.map((records) => records.filter((record) => !isOfProceeding(record)));
}

/** Records of the provider's proceeding, in the same order. */
export async function proceedingRecordsOfAll(
  ...asked: Parameters<typeof allOf>
): Promise<ProceedingRecord[][]> {
  const all = await allOf(...asked);
  return all.map((records) => records.filter(isOfProceeding));
}

async function allOf(
  database: Database | Transaction,
  applicationIds: readonly string[],
  sealing: Sealing,
): Promise<(ClerkRecord | ProceedingRecord)[][]> {
  const rows = await database
    .selectFrom('application_records')
    .selectAll()
    .where('application_id', 'in', nonEmpty(applicationIds))
    .orderBy('sequence')
    .execute();
  return ofEach(applicationIds, rows, ({ application_id, sequence, at, by, ...row }) => {
    const sealed = { bytes: row.record_sealed, keyId: row.key_id };
    const record = sealing.openJson<NewRecord | NewProceedingRecord>(
      sealed,
      recordSeal(application_id, sequence),
    );
    return { ...record, at, by };
  });
}
