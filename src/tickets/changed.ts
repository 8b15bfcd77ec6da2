import type { MissingFact } from './support-ticket.ts';

/** What came of a person's request to change something. None of it is an error of the gateway. */
export type Changed =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'notFound' }
  /** Its state does not allow it. */
  | { readonly kind: 'outOfTurn'; readonly state: string }
  /** Somebody else changed it since it was read. */
  | { readonly kind: 'versionChanged'; readonly version: number }
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingFact[] }
  /** The idempotency key was used for something else. */
  | { readonly kind: 'keyInUse' };
