/** A person was asked for consent: once for an organisation and a register, until the request is over. */
import type { ConsentSystem } from '../../systems/systems.ts';

/** Instants are epoch ms. */
export interface ConsentRequest {
  readonly id: string;
  readonly system: ConsentSystem;
  readonly requestedBy: string;
  /** When KDP was first asked: its own request cannot be older. */
  readonly requestedAt: number;
  /** When KDP first said how it stands. Null: it is not known whether the person was asked. */
  readonly takenAt: number | null;
  /** By then it is over at KDP for certain, whenever it came there. */
  readonly expiresAt: number;
}

export interface RequestLife {
  readonly lifeMs: number;
  /** So long before its end a request is no longer relied on: KDP would take a late question for a new one. */
  readonly marginMs: number;
}

/** Until when KDP may be asked how a request stands without asking the person anew. */
export function usableUntil({ requestedAt }: ConsentRequest, { lifeMs, marginMs }: RequestLife): number {
  return requestedAt + lifeMs - marginMs;
}

/**
 * NONE: nobody has asked the person, as far as is known. STANDS: KDP can say. OVER: it must be requested again, which is
 * possible as soon as KDP has let go of it too.
 */
export function standingOf(
  request: ConsentRequest | null,
  now: number,
  life: RequestLife,
): 'NONE' | 'STANDS' | 'OVER' {
  if (request === null || request.takenAt === null) return 'NONE';
  return now < usableUntil(request, life) ? 'STANDS' : 'OVER';
}
