/** Bounds of requests for consent to one person: each request is an SMS on their telephone. */
import type { Owner } from '../../kernel/owner.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { NeededConsent } from './consent.ts';
import { refusalOf } from './refusal-rows.ts';

export interface RequestBounds {
  /** Requests of one owner to one person in a day, and of all owners together. */
  readonly perOwner: number;
  readonly perPerson: number;
  /** "No more" is remembered so long, ms. */
  readonly stoppedMs: number;
}

export const dayMs = 24 * 3600 * 1000;

/**
 * Why no request may be sent to a person now. The person's row is locked: of two who ask at once one counts the other.
 * @returns null where one may
 */
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
  // The youngest that must be a day old before there is a place again.
  const inTheWay = [sent.filter((one) => one.owner === owner)[perOwner - 1], sent[perPerson - 1]];
  const [youngest] = inTheWay.filter((one) => one !== undefined).sort((a, b) => b.at - a.at);
  return youngest === undefined
    ? null
    : { kind: 'needed', state: 'LIMIT_REACHED', requestableFrom: youngest.at + dayMs };
}

/** Counts a request; what is older than a day counts for nothing, and goes. */
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

/** Nothing of it has left the gateway. */
export async function uncountRequest(database: Database, requestId: string): Promise<void> {
  await database.deleteFrom('consent_sms').where('request_id', '=', requestId).execute();
}
