import type { DrillFault } from '../../src/kernel/drill-faults.ts';
import type { Text } from '../../src/kernel/text.ts';
import type { HeldAccount } from '../banks/record.ts';
import type { Appointment } from '../case-system/record.ts';
import type { ConsentAnswer } from '../consent-service/answers.ts';
import type { DisabilityRecord } from '../disability-databank/record.ts';
import type { PensionRecord } from '../pension-fund/record.ts';
import type { RegisterRecord } from '../person-register/record.ts';

/** The person register's records of a person, and its behaviour at a question about them. */
interface RegisterPart {
  /** None: the register does not know the person. Several: the register has more than one record under this IIN. */
  readonly records: readonly RegisterRecord[];
  /** A fault that hits every question about this person, before any fault of the whole system. */
  readonly fault?: DrillFault;
}

/** The record of a person in a system with one record at most, and its behaviour at a question about them. */
interface SingleRecordPart<Item> {
  readonly record: Item | null;
  /** In a batch, `drift` and `wrongPerson` hit this person's item alone, every other fault the whole answer. */
  readonly fault?: DrillFault;
}

/** The banks' records of a person. */
interface AccountsPart {
  readonly held: readonly HeldAccount[];
  /** Faults that one bank shows at every question about this person. */
  readonly faults?: Readonly<Partial<Record<string, DrillFault>>>;
}

/** The records of a person in the system of electronic cases. */
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
  /** The person's answer when KDP asks by SMS; left out: agreement. */
  readonly consent?: ConsentAnswer;
}

/** The outcome of a correct gateway's question to a system about this person. */
interface Expectation {
  readonly outcome:
    | 'IdentityRecord'
    | 'SeveralRecords'
    | 'DisabilityRecord'
    | 'PensionAccountsRecord'
    | 'BankAccountRecord'
    | 'AppointmentsRecord'
    | 'SocialContributionsRecord'
    | 'NoRecord'
    | 'RegisterUnavailable';
  /** Only with RegisterUnavailable. */
  readonly faultClass?: 'TIMEOUT' | 'SYSTEM_ERROR' | 'CONTRACT_DRIFT';
}

/** The number of an account to ask a bank or the treasury about. */
type AccountNumber = { readonly iban: string } | { readonly controlAccount: string };

/** An account of a person to ask about, with the expected outcome. */
export type AccountToAsk = AccountNumber & Expectation & { readonly story: Text };

/** A person with a story that covers a rule. */
export interface CastMember extends Person {
  /** Written as people read it: surname, name, patronymic. */
  readonly name: string;
  readonly story: Text;
  /** By the id of the system that is asked; BANKS: of the first account to ask about. */
  readonly expect: Readonly<
    Record<
      | 'PERSON_REGISTER'
      | 'DISABILITY_DATABANK'
      | 'PENSION_FUND'
      | 'BANKS'
      | 'CASE_SYSTEM'
      | 'SOCIAL_INSURANCE_FUND',
      Expectation
    >
  >;
  readonly accountsToAsk: readonly AccountToAsk[];
}
