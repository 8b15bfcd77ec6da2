import type { DisabilityRecord } from '../disability-databank/record.ts';
import type { PensionAccount, PensionRecord } from '../pension-fund/record.ts';
import { isIndefiniteFirstOrSecond } from './disabilities.ts';
import { hash } from './hash.ts';
import type { InventedIin } from './iin.ts';
import { hasRight, isOfRetirementAge, type PensionFacts, pensionOf } from './pensions.ts';
import { ageOf, dayIn, lastYear } from './reference.ts';
import { savings } from './savings.ts';

/** The first year of the fund's accounts, and the first of the employer's contributions (DOMAIN.md 4). */
const firstYear = 1998;
const firstConditionalYear = 2024;
/** Employers pay for people born from this day on. */
const firstConditionalBirth = '1975-01-01';

/** Most living grown-ups have accounts; their rights follow from age and disability. */
export function generatePension(
  holder: InventedIin,
  disability: DisabilityRecord | null,
): PensionRecord | null {
  const pick = hash(`${holder.iin}/pension`);
  const age = ageOf(holder.birthDate);
  const stoppedIn = isOfRetirementAge(holder) ? retirementYear(holder) - 1 : lastYear;
  if (age < 18 || age > 110 || pick % 20 === 0 || stoppedIn < firstYear + 1) return null;
  const accounts = accountsOf(holder, disability, stoppedIn, pick);
  const rightToPayments = hasRight(holder, disability);
  return pensionOf({
    accounts,
    rightToPayments,
    ...(rightToPayments ? course(holder, disability, pick) : {}),
  });
}

function accountsOf(
  holder: InventedIin,
  disability: DisabilityRecord | null,
  stoppedIn: number,
  pick: number,
): PensionAccount[] {
  const openedIn = Math.max(firstYear, Number(holder.birthDate.slice(0, 4)) + 18);
  const openedOn = dayIn(openedIn, pick);
  const lastMonth = `${stoppedIn}-12`;
  const monthly = 8500 + (pick % 60_000);
  const months = Math.floor((stoppedIn - openedIn + 1) * 9);
  const accounts = [savings(holder, 'OPV', { saved: monthly * months, openedOn, monthly, lastMonth })];
  if (pick % 17 === 0) accounts.push(savings(holder, 'OPPV', { saved: monthly * 6, openedOn }));
  if (isPaidForByEmployer(holder, disability)) {
    const conditional = {
      saved: monthly * 3,
      openedOn: openedIn < firstConditionalYear ? '2024-01-25' : openedOn,
    };
    accounts.push(savings(holder, 'OPVR', conditional));
  }
  if (pick % 41 === 0) accounts.push(savings(holder, 'DPV', { saved: monthly * 2, openedOn }));
  return accounts;
}

function isPaidForByEmployer(holder: InventedIin, disability: DisabilityRecord | null): boolean {
  return holder.birthDate >= firstConditionalBirth && !isIndefiniteFirstOrSecond(disability);
}

/** Among ten people with the right, five are paid already and one waits for an application to be executed. */
function course(
  holder: InventedIin,
  disability: DisabilityRecord | null,
  pick: number,
): Pick<PensionFacts, 'schedule' | 'unexecutedApplication'> {
  const turn = Math.floor(pick / 20) % 10;
  if (turn === 5) return { unexecutedApplication: true };
  if (turn > 5) return {};
  if (disability && !isOfRetirementAge(holder)) {
    return { schedule: { from: disability.beginDate, basis: 'MOCK-DISABILITY' } };
  }
  const from = dayIn(Math.min(lastYear, Math.max(retirementYear(holder), firstYear + 3)), pick);
  return { schedule: { from, basis: 'MOCK-AGE' } };
}

function retirementYear({ birthDate, isFemale }: InventedIin): number {
  return Number(birthDate.slice(0, 4)) + (isFemale ? 61 : 63);
}
