import type { DisabilityRecord } from '../disability-databank/record.ts';
import type { PensionAccount, PensionRecord } from '../pension-fund/record.ts';
import { isIndefiniteFirstOrSecond } from './disabilities.ts';
import type { InventedIin } from './iin.ts';
import { ageOf } from './reference.ts';
import { tenge } from './savings.ts';

/** Ages of retirement in the reference year (DOMAIN.md 4). */
const retirementAge = { male: 63, female: 61 } as const;
/** 70 percent of the subsistence minimum of 2025: no payment is smaller (DOMAIN.md 4). */
const leastPayment = 32_359.6;

/** The fund's facts about a person, before its verdict. */
export interface PensionFacts {
  readonly accounts: readonly PensionAccount[];
  readonly rightToPayments: boolean;
  readonly schedule?: { readonly from: string; readonly basis: string };
  readonly unexecutedApplication?: boolean;
  readonly hasDied?: boolean;
}

/** The fund's record: the facts, the payment that follows from the savings, and the verdict. */
export function pensionOf(facts: PensionFacts): PensionRecord {
  const { accounts, rightToPayments, schedule, unexecutedApplication = false } = facts;
  const reasonCode = reasonAgainst(facts);
  return {
    accounts,
    rightToPayments,
    schedule: schedule
      ? { from: schedule.from, monthlyAmount: paymentFrom(accounts), basis: schedule.basis }
      : null,
    unexecutedApplication,
    verdict: { affirmative: reasonCode === null, reasonCode },
  };
}

/** True for the right to payments by age, or by a disability of group I or II without an end. */
export function hasRight(holder: InventedIin, disability: DisabilityRecord | null): boolean {
  return isOfRetirementAge(holder) || isIndefiniteFirstOrSecond(disability);
}

export function isOfRetirementAge(holder: InventedIin): boolean {
  return ageOf(holder.birthDate) >= retirementAgeOf(holder);
}

/** Age of retirement, years. */
export function retirementAgeOf({ isFemale }: InventedIin): number {
  return isFemale ? retirementAge.female : retirementAge.male;
}

/**
 * Reason of the fund's refusal, in words of its own; null if it affirms. Conditional and voluntary savings do
 * not count.
 */
function reasonAgainst(facts: PensionFacts): string | null {
  if (facts.hasDied) return 'MOCK-DECEASED';
  if (!facts.accounts.some(qualifies)) return 'MOCK-NO-QUALIFYING-SAVINGS';
  if (!facts.rightToPayments) return 'MOCK-NO-RIGHT';
  if (facts.schedule) return 'MOCK-SCHEDULE-SET';
  return facts.unexecutedApplication ? 'MOCK-APPLICATION-UNEXECUTED' : null;
}

function qualifies({ kind, accruals }: PensionAccount): boolean {
  return (kind === 'OPV' || kind === 'OPPV') && Number(accruals) > 0;
}

/** First year: savings times 6.5 percent, by twelve (DOMAIN.md 4). */
function paymentFrom(accounts: readonly PensionAccount[]): string {
  const saved = accounts.filter(qualifies).reduce((sum, { accruals }) => sum + Number(accruals), 0);
  return tenge(Math.max((saved * 0.065) / 12, leastPayment));
}
