/** Bounds of requests for consent to one person: each request is an SMS to their telephone. */
import type { Owner } from '../../kernel/owner.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { NeededConsent } from './consent.ts';
import { refusalOf } from './refusal-rows.ts';

export interface RequestBounds {
  /** Requests to one person in a day: of one owner, and of all owners together. */
  readonly perOwner: number;
  readonly perPerson: number;
  /** Time for which "no more requests" is kept, ms. */
  readonly stoppedMs: number;
}

export const dayMs = 24 * 3600 * 1000;

/** Reason to send a person no request now; null: none. Their row is locked: two callers at once count each other's. */
export async function requestHindrance(
  tx: Transaction,
  { owner, personId }: { readonly owner: Owner; readonly personId: number },
  at: number,
  { perOwner, perPerson }: RequestBounds,
): Promise<NeededConsent | null> {
  const refusal = await refusalOf(tx, owner, personId, at);
  if (refusal !== null) return { kind: 'needed', state: refusal.state, requestableFrom: refusal.until };
  const sent = await tx
    .selectFrom('consent_sms')
    .select(['owner', 'at'])
    .where('person_id', '=', personId)
    .where('at', '>', at - dayMs)
    .orderBy('at', 'desc')
    .execute();
  // The youngest request that must be a day old before the next one may leave.
  const inTheWay = [sent.filter((one) => one.owner === owner)[perOwner - 1], sent[perPerson - 1]];
  const [youngest] = inTheWay.filter((one) => one !== undefined).sort((a, b) => b.at - a.at);
  return youngest === undefined
    ? null
    : { kind: 'needed', state: 'LIMIT_REACHED', requestableFrom: youngest.at + dayMs };
}

/** Counts a request, and deletes those older than a day, which count no more. */
export async function countRequest(
  tx: Transaction,
  { requestId, owner, personId }: { requestId: string; owner: Owner; personId: number },
  at: number,
): Promise<void> {
  await tx
    .deleteFrom('consent_sms')
    .where('person_id', '=', personId)
    .where('at', '<=', at - dayMs)
    .execute();
  await tx
    .insertInto('consent_sms')
    .values({ request_id: requestId, person_id: personId, owner, at })
    .execute();
}

/** Deletes a request that has not left the gateway. */
export async function uncountRequest(database: Database, requestId: string): Promise<void> {
  await database.deleteFrom('consent_sms').where('request_id', '=', requestId).execute();
}
