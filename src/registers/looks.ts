import type { Purpose } from '../services/purpose.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { Outcome } from './outcome.ts';

/** Criterion of a search for a person without a known IIN. */
export type SearchKind = 'DOCUMENT' | 'NAME' | 'CERTIFICATE';

/** Person of a question. A search names none, and states its purpose itself. */
export type Subject =
  | { readonly iin: string }
  | {
      readonly searchedBy: SearchKind;
      readonly purpose: Purpose;
      /** Searched text, which tells searches apart. It is not stored. */
      readonly criteria: string;
    };

/** One text for each subject, equal for equal subjects. */
export const subjectKey = (subject: Subject): string =>
  'iin' in subject ? subject.iin : `${subject.searchedBy} ${subject.criteria}`;

/** Question to one system, about one person or several. */
export interface LookTarget {
  readonly systemId: SystemKey;
  /** Code of the part (a bank); null for a system without parts. */
  readonly part: string | null;
  readonly subjects: readonly Subject[];
  /** True for a change, not only a question. */
  readonly isWrite?: boolean;
  /** True where an answer is read that was kept before: the system is not asked. */
  readonly isKept?: boolean;
  /** True for a document that the person showed by a code. */
  readonly isShown?: boolean;
}

/** Puts every question about people on record: before it leaves, and with its outcome afterwards (access/looks/). */
export interface Looks {
  /**
   * Records that the question will be asked.
   * @throws RefusedError when it cannot be recorded, or not be asked now: then no register is asked
   */
  begin(target: LookTarget): Promise<Look>;
}

interface Look {
  /** @param outcomes in the order of the subjects */
  end(outcomes: readonly Outcome<unknown>[]): void;
}
