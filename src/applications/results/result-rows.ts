/** Results in the database. */
import type { Database, Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Row } from '../../storage/tables.ts';
import type { ServiceResult } from '../../systems/state-corporation/mapping.ts';
import type { ResultDelivery, ResultState } from './result.ts';

/** The purpose of the seal: it opens in its own row alone. */
const contentSeal = (id: string) => `result ${id}`;

/** Columns of the decision in the row with this id. */
export function sealContent(id: string, result: ServiceResult, sealing: Sealing) {
  const { bytes, keyId } = sealing.sealJson(result, contentSeal(id));
  return { content_sealed: bytes, key_id: keyId };
}

type Content = Pick<Row<'results'>, 'id' | 'content_sealed' | 'key_id'>;

export const openContent = ({ id, content_sealed: bytes, key_id: keyId }: Content, sealing: Sealing) =>
  sealing.openJson<ServiceResult>({ bytes, keyId }, contentSeal(id));

/** The first result of an application that is still on its way: its results leave one after the other. */
export const nextResult = (database: Database, applicationId: string) =>
  database
    .selectFrom('results')
    .selectAll()
    .where('application_id', '=', applicationId)
    .where('state', 'in', ['WAITING', 'ACCEPTED'] satisfies ResultState[])
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();

/** Finds the result of a message, by our id or by SHEP's. */
export const resultOfMessage = (database: Database | Transaction, messageId: string) =>
  database
    .selectFrom('results')
    .selectAll()
    .where(({ or, eb }) => or([eb('message_id', '=', messageId), eb('bus_message_id', '=', messageId)]));

/** The latest result of an application, locked until the transaction ends. */
export const lockLatestResult = (tx: Transaction, applicationId: string) =>
  tx
    .selectFrom('results')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .forNoKeyUpdate()
    .executeTakeFirst();

/** An event of a delivery. Times are epoch ms. */
interface ResultEvent {
  readonly kind: 'SENT' | 'ACCEPTED' | 'NOTIFIED' | 'ASKED' | 'RESENT';
  readonly at: number;
  readonly by?: string;
  readonly said_at?: number;
  readonly bus_message_id?: string;
  readonly state?: string;
  readonly code?: string | null;
}

/** Keeps evidence. @returns false for a notification that is kept already */
export async function noteEvent(tx: Database | Transaction, resultId: string, event: ResultEvent) {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('result_events')
    .values({ result_id: resultId, ...event })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The latest result of each application; null where there is none. @param applicationIds one at least */
export async function resultsOfAll(database: Database, applicationIds: readonly string[]) {
  const rows = await database
    .selectFrom('results')
    .selectAll()
    .where('application_id', 'in', [...applicationIds])
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return applicationIds.map((id) => {
    const row = rows.findLast((one) => one.application_id === id);
    return row === undefined ? null : toDelivery(row);
  });
}

const toDelivery = (row: Row<'results'>): ResultDelivery => ({
  state: row.state as ResultState,
  messageId: row.message_id,
  sentAt: row.sent_at,
  acceptedAt: row.accepted_at,
  deliveredAt: row.delivered_at,
  attempts: row.attempts,
  reply: row.reply,
});
