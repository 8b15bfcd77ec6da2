/** Consequences of KDP's answer to a request: a refusal is kept, and the caller told when the next request may leave. */
import type { Clock } from '../../kernel/clock.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { Database } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Consent } from './consent.ts';
import type { ConsentRequest } from './consent-request.ts';
import { keepRefusal, refusalStates } from './refusal-rows.ts';
import { dayMs, type RequestBounds } from './request-bounds.ts';

export interface AnsweredParts {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly bounds: RequestBounds;
}

export async function answered(
  { database, sealing, clock, bounds }: AnsweredParts,
  { iin, owner }: { readonly iin: string; readonly owner: Owner },
  { expiresAt }: ConsentRequest,
  consent: Consent,
): Promise<Consent> {
  if (consent.kind !== 'needed') return consent;
  const state = refusalStates.find((one) => one === consent.state);
  if (state === undefined) return { ...consent, requestableFrom: expiresAt };
  const at = clock.now();
  const until = at + (state === 'STOPPED' ? bounds.stoppedMs : dayMs);
  const iinHash = sealing.hash(iin, 'iin');
  const refusal = await keepRefusal(database, { owner, iinHash, at }, { state, until });
  return { ...consent, requestableFrom: Math.max(refusal.until, expiresAt) };
}
