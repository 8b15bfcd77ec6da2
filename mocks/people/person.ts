import type { DrillFault } from '../../src/kernel/drill-faults.ts';
import type { Text } from '../../src/kernel/text.ts';
import type { HeldAccount } from '../banks/record.ts';
import type { Appointment } from '../case-system/record.ts';
import type { ConsentAnswer } from '../consent-service/answers.ts';
import type { DisabilityRecord } from '../disability-databank/record.ts';
import type { PensionRecord } from '../pension-fund/record.ts';
import type { RegisterRecord } from '../person-register/record.ts';

/** What the person register knows of somebody, and how it behaves when it is asked about them. */
interface RegisterPart {
  /** None: the register knows nobody. Several: the register has more than one record under this IIN. */
  readonly records: readonly RegisterRecord[];
  /** A fault that hits every question about this person, before any fault of the whole system. */
  readonly fault?: DrillFault;
}

/** What a system that has one record at most knows of somebody, and how it behaves when it is asked about them. */
interface SingleRecordPart<Item> {
  readonly record: Item | null;
  /** In a batch, `drift` and `wrongPerson` hit this person's item alone, every other fault the whole answer. */
  readonly fault?: DrillFault;
}

/** What the banks know of somebody. */
interface AccountsPart {
  readonly held: readonly HeldAccount[];
  /** Faults that one bank shows whenever it is asked about this person. */
  readonly faults?: Readonly<Partial<Record<string, DrillFault>>>;
}

/** What the system of electronic cases has of somebody. */
interface AppointmentsPart {
  readonly held: readonly Appointment[];
  /** A fault that hits every question about this person. */
  readonly fault?: DrillFault;
}

/** An invented person in all simulated systems: one part per system. */
export interface Person {
  readonly iin: string;
  readonly register: RegisterPart;
  readonly disability: SingleRecordPart<DisabilityRecord>;
  readonly pension: SingleRecordPart<PensionRecord>;
  readonly accounts: AccountsPart;
  readonly appointments: AppointmentsPart;
  /** What the person does when KDP asks by SMS; left out: agrees. */
  readonly consent?: ConsentAnswer;
}

/** The outcome a correct gateway gives when it asks a system about this person. */
interface Expectation {
  readonly outcome:
    | 'IdentityRecord'
    | 'SeveralRecords'
    | 'DisabilityRecord'
    | 'PensionAccountsRecord'
    | 'BankAccountRecord'
    | 'AppointmentsRecord'
    | 'NoRecord'
    | 'RegisterUnavailable';
  /** Only with RegisterUnavailable. */
  readonly faultClass?: 'TIMEOUT' | 'SYSTEM_ERROR' | 'CONTRACT_DRIFT';
}

/** The number of an account to ask a bank or the treasury about. */
type AccountNumber = { readonly iban: string } | { readonly controlAccount: string };

/** An account to ask about for a person, with what must come of it. */
export type AccountToAsk = AccountNumber & Expectation & { readonly story: Text };

/** A person with a story that covers a rule. */
export interface CastMember extends Person {
  /** Written as people read it: surname, name, patronymic. */
  readonly name: string;
  readonly story: Text;
  /** By the id of the system that is asked; BANKS: of the first account to ask about. */
  readonly expect: Readonly<
    Record<'PERSON_REGISTER' | 'DISABILITY_DATABANK' | 'PENSION_FUND' | 'BANKS' | 'CASE_SYSTEM', Expectation>
  >;
  readonly accountsToAsk: readonly AccountToAsk[];
}
