import { consentStatuses, type WireConsent } from './contract.ts';

/** Proof for one register that one person's data may be read. Never shown or logged; only memory keeps it. */
export type ConsentToken = { readonly code: string; readonly publicKey: string };
/** Reason of a missing token. */
export type UngrantedState = 'WAITING' | 'REFUSED' | 'EXPIRED' | 'REVOKED' | 'STOPPED';

/** KDP's answer to a question. */
export type ConsentWord =
  | { readonly state: 'AGREED'; readonly token: ConsentToken }
  | { readonly state: UngrantedState };

const stateOf = {
  [consentStatuses.waiting]: 'WAITING',
  [consentStatuses.refused]: 'REFUSED',
  [consentStatuses.expired]: 'EXPIRED',
  [consentStatuses.revoked]: 'REVOKED',
  [consentStatuses.stopped]: 'STOPPED',
} as const;

export function toConsentWord(answer: WireConsent): ConsentWord {
  if (answer.status !== consentStatuses.agreed) return { state: stateOf[answer.status] };
  return { state: 'AGREED', token: { code: answer.code, publicKey: answer['public-key'] } };
}
