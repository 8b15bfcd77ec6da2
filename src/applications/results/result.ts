/** A decision on its way to the receiver that an item names, and the pure table of its states. */
import type { DeliveryNotification } from '../../transport/shep/async/notification.ts';

export const resultStates = ['WAITING', 'ACCEPTED', 'DELIVERED', 'NOT_DELIVERED'] as const;
export type ResultState = (typeof resultStates)[number];

/** Delivery of a result. Times are epoch ms. */
export interface ResultDelivery {
  readonly state: ResultState;
  /** The message's id, the same each time that it is sent. */
  readonly messageId: string;
  /** Instant of the latest sending; null before the first. */
  readonly sentAt: number | null;
  readonly acceptedAt: number | null;
  /** As SHEP or the receiver tells it. */
  readonly deliveredAt: number | null;
  /** Number of sendings. */
  readonly attempts: number;
  /** Latest error code of SHEP or of the receiver. */
  readonly reply: string | null;
}

/** News of a message. RESEND: the receiver wants it once more. */
export type News = 'ON_DELIVERY' | 'DELIVERED' | 'FAILED' | 'RESEND';

export function newsOf({ state, wantsAgain }: Pick<DeliveryNotification, 'state' | 'wantsAgain'>): News {
  if (state === 'ON_DELIVERY' || state === 'DELIVERED') return state;
  return wantsAgain ? 'RESEND' : 'FAILED';
}

/**
 * News may come twice, late, in another order, and before SHEP's answer to the sending. So a delivery is final: no other news undoes it.
 * While a sending has no answer, a failure may be an earlier one's: SHEP is asked after the answer.
 */
const table: Readonly<Record<ResultState, Partial<Record<News, ResultState>>>> = {
  WAITING: { ON_DELIVERY: 'ACCEPTED', DELIVERED: 'DELIVERED' },
  ACCEPTED: { DELIVERED: 'DELIVERED', FAILED: 'NOT_DELIVERED', RESEND: 'WAITING' },
  DELIVERED: {},
  NOT_DELIVERED: { DELIVERED: 'DELIVERED', RESEND: 'WAITING' },
};

/** State after news; null: the news changes nothing. */
export const afterNews = (state: ResultState, news: News): ResultState | null => table[state][news] ?? null;

/** States from which a person may have the result sent again: the receiver takes a message once by its id. */
export const mayBeResent = (state: ResultState): boolean => state === 'ACCEPTED' || state === 'NOT_DELIVERED';
