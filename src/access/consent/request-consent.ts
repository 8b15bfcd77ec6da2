/** Requests for a person's consent: nothing else in the gateway sends an SMS. */
import type { NewId } from '../../kernel/ids.ts';
import type { AskContext } from '../../registers/data-source.ts';
import type { Transaction } from '../../storage/database.ts';
import { once } from '../../storage/idempotency.ts';
import { type AnsweredParts, answered } from './answered.ts';
import type { Asker, Consent, NeededConsent } from './consent.ts';
import { type ConsentRequest, type RequestLife, usableUntil } from './consent-request.ts';
import type { ConsentTokens } from './consent-tokens.ts';
import { forgetRefusal } from './refusal-rows.ts';
import { countRequest, requestHindrance } from './request-bounds.ts';
import { lockRequest, noteTaken, type RequestKey, takeBack, writeRequest } from './request-rows.ts';

export interface RequestConsentParts extends AnsweredParts {
  readonly tokens: ConsentTokens;
  readonly life: RequestLife;
  readonly newId: NewId;
}

export interface WantedConsent extends Omit<RequestKey, 'owner'> {
  readonly asker: Asker;
  readonly idempotencyKey: string;
  readonly purpose: object;
}

export interface KeptRequest extends ConsentRequest {
  /** Instant after which consent must be requested again, epoch ms. */
  readonly usableUntil: number;
}

/** Outcome of a request for consent; null: the key belongs to another request. */
export type Requested = { readonly request: KeptRequest | null; readonly consent: Consent } | null;

/** Keeps the request before KDP is asked. Until KDP has answered no question sends an SMS, and a repetition sends no second one. */
export async function requestConsent(
  parts: RequestConsentParts,
  context: AskContext,
  wanted: WantedConsent,
): Promise<Requested> {
  const { database, life, clock, tokens } = parts;
  const opened = await database.transaction().execute((tx) => openOnce(parts, tx, wanted));
  if (opened === null) return null;
  if ('kind' in opened) return { request: null, consent: opened };
  const { isNew } = opened;
  const request = { ...opened.request, usableUntil: usableUntil(opened.request, life) };
  if (clock.now() >= request.usableUntil)
    return { request, consent: { kind: 'needed', state: 'EXPIRED', requestableFrom: request.expiresAt } };
  const { system, iin, asker } = wanted;
  const { owner } = asker;
  const requestEndsAt = request.requestedAt + life.lifeMs;
  const said = await tokens.obtain(context, { system, iin, asker, requestEndsAt });
  const consent = await answered(parts, { iin, owner }, request, said);
  if (consent.kind === 'granted') await forgetRefusal(database, owner, parts.sealing.hash(iin, 'iin'));
  if (consent.kind !== 'unavailable') {
    if (request.takenAt === null)
      await noteTaken(database, request.id, clock.now(), clock.now() + life.lifeMs);
    return { request, consent };
  }
  if (isNew && consent.outcome.attempts.length === 0) await takeBack(database, request);
  return { request: null, consent };
}

type Opened = { readonly request: ConsentRequest; readonly isNew: boolean };

async function openOnce(
  parts: RequestConsentParts,
  tx: Transaction,
  wanted: WantedConsent,
): Promise<Opened | NeededConsent | null> {
  const { iin, asker, idempotencyKey: key, system, purpose } = wanted;
  // A digest of it is kept: without our key a reader who tries all IINs would find this one.
  const person = parts.sealing.hash(iin, 'iin').toString('hex');
  const { account: by, owner } = asker;
  const input = { person, system, purpose, by, owner };
  const at = parts.clock.now();
  const made: (Opened | NeededConsent)[] = [];
  const done = await once(tx, { owner, key, mutation: 'requestConsent', input, at }, async () => {
    const opened = await open(parts, tx, wanted, at, false);
    made.push(opened);
    // A request that was not sent leaves its key free.
    return 'kind' in opened ? null : opened.request.id;
  });
  if (done.kind === 'otherInput') return null;
  return made[0] ?? open(parts, tx, wanted, at, true);
}

/** @param isRepeated true: a request that KDP has taken is not begun anew under the same key */
async function open(
  { sealing, life, newId, bounds }: RequestConsentParts,
  tx: Transaction,
  { system, iin, asker }: WantedConsent,
  at: number,
  isRepeated: boolean,
): Promise<Opened | NeededConsent> {
  const { owner } = asker;
  const found = await lockRequest(tx, { owner, iin, system }, at, sealing);
  const before = found.request;
  // It is not known when a request reaches KDP, if at all: it is over after the time of a whole answer and its life.
  const expiresAt = at + life.marginMs + life.lifeMs;
  const isOver = before === null || at >= before.expiresAt;
  if (before !== null && (!isOver || (isRepeated && before.takenAt !== null))) {
    if (before.takenAt !== null || at >= usableUntil(before, life)) return { request: before, isNew: false };
    const repeated = { ...before, expiresAt };
    await writeRequest(tx, owner, found.personId, repeated);
    return { request: repeated, isNew: false };
  }
  const { personId } = found;
  const hindrance = await requestHindrance(tx, { owner, personId }, at, bounds);
  if (hindrance !== null) return hindrance;
  const common = { id: `CR-${newId()}`, system, requestedBy: asker.account };
  const request = { ...common, requestedAt: at, takenAt: null, expiresAt };
  await writeRequest(tx, owner, personId, request);
  await countRequest(tx, { requestId: request.id, owner, personId }, at);
  return { request, isNew: true };
}
