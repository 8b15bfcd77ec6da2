/** Facts of each system's records, in the words of the rules. */
import type { FactName, FactSystem, Facts, factNames } from '../services/facts.ts';
import type { BankAccount } from '../systems/banks/mapping.ts';
import type { Disability } from '../systems/disability-databank/mapping.ts';
import { type EarlierDecisions, hasNo } from '../systems/fact-check/mapping.ts';
import type { PensionAccounts } from '../systems/pension-fund/mapping.ts';
import { codes } from '../systems/person-register/codes.ts';
import type { IdentityRecord } from '../systems/person-register/mapping.ts';

/** Every fact of a system, and no other: a missing one fails the type check. */
type FactsOf<System extends keyof typeof factNames> = Record<
  (typeof factNames)[System][number] & FactName,
  boolean | null
> &
  Facts;

/** Reader of each system's record. A new system is a row. */
export const factsOf = {
  PERSON_REGISTER: (record: IdentityRecord): FactsOf<'PERSON_REGISTER'> => ({
    RECORD_STANDS: !record.removed && !record.deceased && !(record.exclusion?.current ?? false),
    AGREES_WITH_IIN: record.discrepancies.length === 0,
    IDENTITY_DOCUMENT_VALID: record.identityDocument !== null,
    IDENTITY_DOCUMENT_REPLACED: record.documents.some(({ replaced }) => replaced),
    REGISTERED_AT_RESIDENCE: record.registeredAtPermanentResidence,
    CAPACITY_LIMITED: holdsNow(record, record.capacity, { yes: codes.limitedCapacity, no: [] }),
    IN_CORRECTIONAL_FACILITY: holdsNow(record, record.imprisonment, {
      yes: codes.imprisoned,
      no: codes.released,
    }),
  }),
  DISABILITY_DATABANK: (record: Disability): FactsOf<'DISABILITY_DATABANK'> => ({
    // An unknown group may be any.
    GROUP_FIRST_OR_SECOND:
      record.group === 'OTHER' ? null : record.group === 'FIRST' || record.group === 'SECOND',
    WITHOUT_END: record.indefinite,
    DEGREE_OF_LOSS_SET: record.lossOfCapacityPercent !== null && record.current,
    DEGREE_OF_LOSS_NOT_SET: record.lossOfCapacityPercent === null,
  }),
  PENSION_FUND: (record: PensionAccounts): FactsOf<'PENSION_FUND'> => ({
    AFFIRMATIVE: record.verdict.affirmative,
    ACCOUNT_OPENED: record.hasQualifyingAccount,
    RIGHT_TO_PAYMENTS: record.rightToPayments,
    ACCRUALS: record.accounts.some(({ qualifies, accruals }) => qualifies && isAboveNothing(accruals)),
    NO_PAYMENT_SET: record.schedule === null,
    NO_UNEXECUTED_APPLICATION: !record.unexecutedApplication,
  }),
  BANKS: ({ open, belongsToPerson, controlAccount }: BankAccount): FactsOf<'BANKS'> => ({
    ACCOUNT_OPEN: open,
    HOLDER_IS_APPLICANT: controlAccount !== null || belongsToPerson,
    INSTITUTION_KEEPS_APPLICANT: controlAccount === null || belongsToPerson,
  }),
  FACT_CHECK: (record: EarlierDecisions): FactsOf<'FACT_CHECK'> => ({
    NOT_APPOINTED: hasNo(record, 'APPOINTMENT'),
    NOT_PAID: hasNo(record, 'PAYMENT'),
    NOT_REFUSED: hasNo(record, 'REFUSAL'),
    NOT_FILED: hasNo(record, 'APPLICATION'),
    NOT_CONSENTED: hasNo(record, 'PROACTIVE_CONSENT'),
  }),
} as const satisfies Record<FactSystem, (record: never) => Facts>;

/**
 * True for a status of the record that has not ended. Null for a code that tells of something else (DOMAIN.md 1.5: the element of
 * the capacity is about convictions too), and for a record with a day that cannot be read: the end may be that day.
 */
function holdsNow(
  { hasUnusableDay }: Pick<IdentityRecord, 'hasUnusableDay'>,
  limit: IdentityRecord['capacity'] | IdentityRecord['imprisonment'] | undefined,
  { yes, no }: { readonly yes: readonly string[]; readonly no: readonly string[] },
): boolean | null {
  // A record that an earlier version kept lacks the element.
  if (limit === undefined) return null;
  if (limit === null || !limit.current) return false;
  const code = limit.status?.code ?? '';
  if (no.includes(code)) return false;
  return yes.includes(code) && !(hasUnusableDay && limit.validUntil === null) ? true : null;
}

/** @param amount decimal text, `1234.50` */
function isAboveNothing(amount: string): boolean {
  return !amount.startsWith('-') && /[1-9]/.test(amount);
}
