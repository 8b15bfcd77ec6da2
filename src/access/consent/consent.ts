/** The words of consent: who wants it, what came of it, when it must be had. */

import type { Owner } from '../../kernel/owner.ts';
import type { Outcome } from '../../registers/outcome.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { ConsentToken, ConsentWord, UngrantedState } from '../../systems/consent-service/mapping.ts';
import { ownerOf } from '../application-sight.ts';
import { gatewayItself } from '../looks/look-rows.ts';
import type { Viewer } from '../viewer.ts';

/**
 * Why there is no consent. NOT_REQUESTED: the person was not asked yet. LIMIT_REACHED: nor may be now, having been asked so often
 * in a day.
 */
export type ConsentState = 'NOT_REQUESTED' | 'LIMIT_REACHED' | UngrantedState;

export interface NeededConsent {
  readonly kind: 'needed';
  readonly state: ConsentState;
  /** Before, no request is sent, epoch ms; null: it may be at once. */
  readonly requestableFrom: number | null;
}

export interface GrantedConsent {
  readonly kind: 'granted';
  readonly token: ConsentToken;
  /** It is relied on until then, epoch ms. */
  readonly endsAt: number;
}

/** Whether one person's data may be read from one register. */
export type Consent =
  | GrantedConsent
  | NeededConsent
  /** The consent service could not say. */
  | { readonly kind: 'unavailable'; readonly outcome: Outcome<ConsentWord> & { kind: 'unavailable' } };

/** An organisation as KDP knows it. */
export interface Company {
  /** Null: a provider that has told us none. */
  readonly bin: string | null;
  readonly name: string;
}

/** The side that wants consent: the company that a person is told of, and the account that asks for it. */
export interface Asker {
  readonly company: Company;
  readonly account: string;
  /** Holder of the consent: no other may use it. */
  readonly owner: Owner;
}

/** A viewer without an organisation asks in the provider's name, and so does a citizen, of whatever organisation. */
export function askerOf(viewer: Viewer, route: Purpose['route'], provider: Company): Asker {
  const { organisation, id } = viewer;
  const owner = ownerOf(viewer, route);
  const isOrganisation = organisation !== null && owner === `org:${organisation.bin}`;
  return { company: isOrganisation ? organisation : provider, account: id, owner };
}

/** The gateway itself, whose own questions ask no person. */
export function ownAskerOf(company: Company): Asker {
  const { id: account } = gatewayItself;
  return { company, account, owner: `account:${account}` };
}

/** True where only the person's own consent allows the question. A viewer needs none about themselves. */
export function mustAgree({ ownIin }: Viewer, { basis }: Purpose, iin: string): boolean {
  return basis?.kind === 'CONSENT' && ownIin !== iin;
}
