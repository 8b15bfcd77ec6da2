/** Findings of the questions of a dossier. */
import type { Facts } from '../services/facts.ts';
import type { StatementField } from './statement/statement.ts';

/** The finding of a question of a dossier, as far as readiness goes. */
export type Finding =
  /** The system answered: no record is a true absence, several leave open which is the person's. */
  | {
      readonly kind: 'records';
      readonly facts: readonly Facts[];
      /** Fields of the statement that the one record contradicts. */
      readonly differs?: readonly StatementField[];
    }
  /** The system gave no answer: an outage is no absence. */
  | { readonly kind: 'unavailable' }
  /** The person must agree first. */
  | { readonly kind: 'consentNeeded' }
  /** The viewer has no right to the answer. */
  | { readonly kind: 'withheld' }
  /** The key that the system is asked by was not given. */
  | { readonly kind: 'inputMissing' }
  /** The gateway cannot ask this system: a person does. */
  | { readonly kind: 'notConnected' }
  /** An earlier turn decides. */
  | { readonly kind: 'notAsked' };

/** By the code of the question. */
export type Findings = Readonly<Record<string, Finding>>;
