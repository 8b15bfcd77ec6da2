/** Every question about people is put on record: that it will be asked before it leaves, what it came to afterwards. */
import type { Purpose } from '../services/purpose.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { Outcome } from './outcome.ts';

/** The criterion by which a person is looked up whose IIN is not known. */
export type SearchKind = 'DOCUMENT' | 'NAME' | 'CERTIFICATE';

/** The person a question is about. A search names none, and states its purpose itself. */
export type Subject =
  | { readonly iin: string }
  | {
      readonly searchedBy: SearchKind;
      readonly purpose: Purpose;
      /** The text that is looked for, to tell one search from another. It is not kept. */
      readonly criteria: string;
    };

/** One text for each subject, equal where the subject is the same. */
export function subjectKey(subject: Subject): string {
  return 'iin' in subject ? subject.iin : `${subject.searchedBy} ${subject.criteria}`;
}

/** A question to one system, about one person or several. */
export interface LookTarget {
  readonly systemId: SystemKey;
  /** Which one, where a system consists of several (a bank's code); null otherwise. */
  readonly part: string | null;
  readonly subjects: readonly Subject[];
  /** True where something is to be done there, not only asked. */
  readonly isWrite?: boolean;
  /** True where an answer is read that was kept before: the system is not asked. */
  readonly isKept?: boolean;
}

/** The record of looks (access/looks/). */
export interface Looks {
  /**
   * Writes down that it will be asked. Resolves when that is done.
   * @throws RefusedError when it cannot be written down, or not be asked now: then no register is asked
   */
  begin(target: LookTarget): Promise<Look>;
}

/** One question that is under way. */
interface Look {
  /** @param outcomes in the order of the subjects */
  end(outcomes: readonly Outcome<unknown>[]): void;
}
