/** Outcome of a person's change. None of them is an error of the gateway. */
export type Changed =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'notFound' }
  /** Its state does not allow it. */
  | { readonly kind: 'outOfTurn'; readonly state: string }
  /** Another request changed the record since the client read it. */
  | { readonly kind: 'versionChanged'; readonly version: number }
  /** Another request used the idempotency key. */
  | { readonly kind: 'keyInUse' };
