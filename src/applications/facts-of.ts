/** The facts of each system's records, in the words of the rules. */
import type { FactName, Facts, factNames } from '../services/facts.ts';
import type { BankAccount } from '../systems/banks/mapping.ts';
import type { Disability } from '../systems/disability-databank/mapping.ts';
import type { PensionAccounts } from '../systems/pension-fund/mapping.ts';
import type { IdentityRecord } from '../systems/person-register/mapping.ts';

/** Every fact of a system, and no other: what is missing here is an error of the build. */
type FactsOf<System extends keyof typeof factNames> = Record<
  (typeof factNames)[System][number] & FactName,
  boolean | null
> &
  Facts;

export function identityFacts(record: IdentityRecord): FactsOf<'PERSON_REGISTER'> {
  return {
    RECORD_STANDS: !record.removed && !record.deceased && !(record.exclusion?.current ?? false),
    AGREES_WITH_IIN: record.discrepancies.length === 0,
    IDENTITY_DOCUMENT_VALID: record.identityDocument !== null,
    REGISTERED_AT_RESIDENCE: record.registeredAtPermanentResidence,
  };
}

export function disabilityFacts({
  group,
  indefinite,
  lossOfCapacityPercent,
  current,
}: Disability): FactsOf<'DISABILITY_DATABANK'> {
  return {
    // A group that the gateway does not know may be any.
    GROUP_FIRST_OR_SECOND: group === 'OTHER' ? null : group === 'FIRST' || group === 'SECOND',
    WITHOUT_END: indefinite,
    DEGREE_OF_LOSS_SET: lossOfCapacityPercent !== null && current,
  };
}

export function pensionFacts(record: PensionAccounts): FactsOf<'PENSION_FUND'> {
  return {
    AFFIRMATIVE: record.verdict.affirmative,
    ACCOUNT_OPENED: record.hasQualifyingAccount,
    RIGHT_TO_PAYMENTS: record.rightToPayments,
    ACCRUALS: record.accounts.some(({ qualifies, accruals }) => qualifies && isAboveNothing(accruals)),
    NO_PAYMENT_SET: record.schedule === null,
    NO_UNEXECUTED_APPLICATION: !record.unexecutedApplication,
  };
}

export function bankFacts({ open, belongsToPerson }: BankAccount): FactsOf<'BANKS'> {
  return { ACCOUNT_OPEN: open, HOLDER_IS_APPLICANT: belongsToPerson };
}

/** @param amount decimal text, `1234.50` */
function isAboveNothing(amount: string): boolean {
  return !amount.startsWith('-') && /[1-9]/.test(amount);
}
