/** A request for a person's consent: one for an organisation and a register, until it ends. */
import type { ConsentSystem } from '../../systems/systems.ts';

/** Instants are epoch ms. */
export interface ConsentRequest {
  readonly id: string;
  readonly system: ConsentSystem;
  readonly requestedBy: string;
  /** Instant at which KDP was first asked: its own request is not older. */
  readonly requestedAt: number;
  /** Instant of KDP's first answer. Null: the gateway does not know that the person was asked. */
  readonly takenAt: number | null;
  /** Instant at which it is over at KDP for certain, even if it came there late. */
  readonly expiresAt: number;
}

export interface RequestLife {
  readonly lifeMs: number;
  /** Time before its end at which the gateway stops relying on it, ms: KDP would take a late question for a new one. */
  readonly marginMs: number;
}

/** Instant, epoch ms: before it KDP tells the state of a request; after it KDP might ask the person again. */
export function usableUntil({ requestedAt }: ConsentRequest, { lifeMs, marginMs }: RequestLife): number {
  return requestedAt + lifeMs - marginMs;
}

/** NONE: no known request reached the person. STANDS: KDP can tell. OVER: a new one is possible once it is over at KDP too. */
export function standingOf(request: ConsentRequest | null, now: number, life: RequestLife) {
  if (request === null || request.takenAt === null) return 'NONE';
  return now < usableUntil(request, life) ? 'STANDS' : 'OVER';
}
