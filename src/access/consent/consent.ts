/** The words of consent: who wants it, what came of it, when it must be had. */
import type { Purpose } from '../../outages/failed-question.ts';
import type { ConsentToken, ConsentWord, UngrantedState } from '../../systems/consent-service/mapping.ts';
import type { Outcome } from '../../systems/outcome.ts';
import type { Viewer } from '../viewer.ts';

/** Why there is no consent. NOT_REQUESTED: nobody has asked the person yet. */
export type ConsentState = 'NOT_REQUESTED' | UngrantedState;

export interface GrantedConsent {
  readonly kind: 'granted';
  readonly token: ConsentToken;
  /** It is relied on until then, epoch ms. */
  readonly endsAt: number;
}

/** Whether one person's data may be read from one register. */
export type Consent =
  | GrantedConsent
  | { readonly kind: 'needed'; readonly state: ConsentState }
  /** The consent service could not say. */
  | { readonly kind: 'unavailable'; readonly outcome: Outcome<ConsentWord> & { kind: 'unavailable' } };

/** An organisation as KDP knows it. */
export interface Company {
  /** Null: a provider that has told us none. */
  readonly bin: string | null;
  readonly name: string;
}

/** Who wants consent: the organisation that a person agrees to, and the account that asks for it. */
export interface Asker {
  readonly company: Company;
  readonly account: string;
}

/** A viewer without an organisation asks in the provider's name. */
export function askerOf({ organisation, id }: Viewer, provider: Company): Asker {
  return { company: organisation ?? provider, account: id };
}

/** What a consent belongs to: nobody else's may be used. */
export function organisationOf({ company }: Asker): string {
  return company.bin ?? 'provider';
}

/** True where only the person's own consent allows the question. About himself nobody needs one. */
export function mustAgree({ ownIin }: Viewer, { basis }: Purpose, iin: string): boolean {
  return basis?.kind === 'CONSENT' && ownIin !== iin;
}
