/** The outcome of a question of a dossier, as far as a verdict goes. */
import type { Facts } from '../services/facts.ts';

export type Answered =
  /** The system answered: none is a true absence, several leave open whose they are. */
  | { readonly kind: 'records'; readonly facts: readonly Facts[] }
  /** It is not known: an outage is no absence. */
  | { readonly kind: 'unavailable' }
  /** The person must agree first. */
  | { readonly kind: 'consentNeeded' }
  /** The viewer has no right to the answer. */
  | { readonly kind: 'withheld' }
  /** The key that the system is asked by was not given. */
  | { readonly kind: 'inputMissing' }
  /** The gateway cannot ask this system: a person does. */
  | { readonly kind: 'notConnected' }
  /** An earlier turn has decided. */
  | { readonly kind: 'notAsked' };

/** By the code of the question. */
export type Answers = Readonly<Record<string, Answered>>;
