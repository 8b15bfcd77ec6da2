import type { Text } from '../../src/kernel/text.ts';
import type { FaultName } from '../fault-names.ts';
import type { RegisterRecord } from '../person-register/record.ts';

/** What the person register knows of somebody, and how it behaves when it is asked about them. */
export interface RegisterPart {
  /** None: the register knows nobody. Several: the register has more than one record under this IIN. */
  readonly records: readonly RegisterRecord[];
  /** A fault that hits every question about this person, before any fault of the whole system. */
  readonly fault?: FaultName;
}

/** The outcome a correct gateway gives when it asks a system about this person. */
export interface Expectation {
  readonly outcome: 'IdentityRecord' | 'SeveralRecords' | 'NoRecord' | 'RegisterUnavailable';
  /** Only with RegisterUnavailable. */
  readonly faultClass?: 'TIMEOUT' | 'CONTRACT_DRIFT';
}

/** An invented person in all simulated systems: one part per system. */
export interface Person {
  readonly iin: string;
  readonly register: RegisterPart;
}

/** A person with a story that covers a rule. */
export interface CastMember extends Person {
  /** Written as people read it: surname, name, patronymic. */
  readonly name: string;
  readonly story: Text;
  /** By the id of the system that is asked. */
  readonly expect: { readonly PERSON_REGISTER: Expectation };
}
