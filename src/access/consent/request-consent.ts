/** Asking a person for consent: the only thing in the gateway that sends an SMS. */
import type { Clock } from '../../kernel/clock.ts';
import type { NewId } from '../../kernel/ids.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { once } from '../../storage/idempotency.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { AskContext } from '../../systems/data-source.ts';
import type { Asker, Consent } from './consent.ts';
import { type ConsentRequest, type RequestLife, usableUntil } from './consent-request.ts';
import type { ConsentTokens } from './consent-tokens.ts';
import { lockRequest, noteTaken, type RequestKey, takeBack, writeRequest } from './request-rows.ts';

export interface RequestConsentParts {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly tokens: ConsentTokens;
  readonly life: RequestLife;
  readonly clock: Clock;
  readonly newId: NewId;
}

export interface WantedConsent extends Omit<RequestKey, 'owner'> {
  readonly asker: Asker;
  /** The same request under the same key is done once. */
  readonly idempotencyKey: string;
  readonly purpose: object;
}

export interface KeptRequest extends ConsentRequest {
  /** Afterwards consent must be asked for again, epoch ms. */
  readonly usableUntil: number;
}

/** What came of it; null where the key was used for another request. */
export type Requested = { readonly request: KeptRequest | null; readonly consent: Consent } | null;

/**
 * The request is kept before KDP is asked, and counts only when KDP has answered: whatever is lost between, a question
 * will not send an SMS, and asking for consent again will send no second one while the first request may stand.
 */
export async function requestConsent(
  parts: RequestConsentParts,
  context: AskContext,
  wanted: WantedConsent,
): Promise<Requested> {
  const { database, life, clock, tokens } = parts;
  const opened = await database.transaction().execute((tx) => openOnce(parts, tx, wanted));
  if (opened === null) return null;
  const { isNew } = opened;
  const request = { ...opened.request, usableUntil: usableUntil(opened.request, life) };
  if (clock.now() >= request.usableUntil) return { request, consent: { kind: 'needed', state: 'EXPIRED' } };
  const { system, iin, asker } = wanted;
  const requestEndsAt = request.requestedAt + life.lifeMs;
  const consent = await tokens.obtain(context, { system, iin, asker, requestEndsAt });
  if (consent.kind !== 'unavailable') {
    if (request.takenAt === null)
      await noteTaken(database, request.id, clock.now(), clock.now() + life.lifeMs);
    return { request, consent };
  }
  if (isNew && consent.outcome.attempts.length === 0) await takeBack(database, request);
  return { request: null, consent };
}

interface Opened {
  readonly request: ConsentRequest;
  readonly isNew: boolean;
}

async function openOnce(
  parts: RequestConsentParts,
  tx: Transaction,
  wanted: WantedConsent,
): Promise<Opened | null> {
  const { iin, asker, idempotencyKey: key, system, purpose } = wanted;
  // A digest of it is kept: made without our key, it would give every IIN away to whoever tries them all.
  const person = parts.sealing.hash(iin, 'iin').toString('hex');
  const { account: by, owner } = asker;
  const input = { person, system, purpose, by, owner };
  const at = parts.clock.now();
  const made: Opened[] = [];
  const done = await once(tx, { owner, key, mutation: 'requestConsent', input, at }, async () => {
    const opened = await open(parts, tx, wanted, at, false);
    made.push(opened);
    return opened.request.id;
  });
  if (done.kind === 'otherInput') return null;
  return made[0] ?? open(parts, tx, wanted, at, true);
}

/** @param isRepeated a request that KDP has taken is not begun anew under the same key */
async function open(
  { sealing, life, newId }: RequestConsentParts,
  tx: Transaction,
  { system, iin, asker }: WantedConsent,
  at: number,
  isRepeated: boolean,
): Promise<Opened> {
  const { owner } = asker;
  const found = await lockRequest(tx, { owner, iin, system }, at, sealing);
  const before = found.request;
  // Where nobody knows when it comes to KDP, if at all, it is over after a whole answer's time and its life.
  const expiresAt = at + life.marginMs + life.lifeMs;
  const isOver = before === null || at >= before.expiresAt;
  if (before !== null && (!isOver || (isRepeated && before.takenAt !== null))) {
    if (before.takenAt !== null || at >= usableUntil(before, life)) return { request: before, isNew: false };
    const repeated = { ...before, expiresAt };
    await writeRequest(tx, owner, found.personId, repeated);
    return { request: repeated, isNew: false };
  }
  const common = { id: `CR-${newId()}`, system, requestedBy: asker.account };
  const request = { ...common, requestedAt: at, takenAt: null, expiresAt };
  await writeRequest(tx, owner, found.personId, request);
  return { request, isNew: true };
}
