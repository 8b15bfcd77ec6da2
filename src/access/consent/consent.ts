/** Words of consent: its holder, its states, the questions that need it. */
import type { Owner } from '../../kernel/owner.ts';
import type { Outcome } from '../../registers/outcome.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { ConsentToken, ConsentWord, UngrantedState } from '../../systems/consent-service/mapping.ts';
import { ownerOf } from '../application-sight.ts';
import { gatewayItself } from '../looks/look-rows.ts';
import type { Viewer } from '../viewer.ts';

/** States without consent. NOT_REQUESTED: the person was not asked. LIMIT_REACHED: the day's requests to them are used up. */
export type ConsentState = 'NOT_REQUESTED' | 'LIMIT_REACHED' | UngrantedState;

export interface NeededConsent {
  readonly kind: 'needed';
  readonly state: ConsentState;
  /** Instant before which no request is sent, epoch ms; null: it may be sent at once. */
  readonly requestableFrom: number | null;
}

export interface GrantedConsent {
  readonly kind: 'granted';
  readonly token: ConsentToken;
  /** Instant until which the gateway relies on it, epoch ms. */
  readonly endsAt: number;
}

/** Permission to read one person's data in one register. */
export type Consent =
  | GrantedConsent
  | NeededConsent
  | { readonly kind: 'unavailable'; readonly outcome: Outcome<ConsentWord> & { kind: 'unavailable' } };

/** An organisation as KDP knows it. */
export interface Company {
  /** Null: the provider has not configured one. */
  readonly bin: string | null;
  readonly name: string;
}

/** The caller that wants consent: the company that the person is told of, and the account. */
export interface Asker {
  readonly company: Company;
  readonly account: string;
  /** Holder of the consent: no other may use it. */
  readonly owner: Owner;
}

/** A viewer without an organisation asks in the provider's name, and so does every citizen. */
export function askerOf(viewer: Viewer, route: Purpose['route'], provider: Company): Asker {
  const { organisation, id } = viewer;
  const owner = ownerOf(viewer, route);
  const isOrganisation = organisation !== null && owner === `org:${organisation.bin}`;
  return { company: isOrganisation ? organisation : provider, account: id, owner };
}

/** The gateway as a caller: its own questions ask no person. */
export function ownAskerOf(company: Company): Asker {
  const { id: account } = gatewayItself;
  return { company, account, owner: `account:${account}` };
}

/** True where only the person's own consent allows the question. Viewers need none about themselves. */
export function mustAgree({ ownIin }: Viewer, { basis }: Purpose, iin: string): boolean {
  return basis?.kind === 'CONSENT' && ownIin !== iin;
}
