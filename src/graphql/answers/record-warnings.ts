/** Warnings about a record of a bank, the fund or E-maket that a clerk must not overlook. */
import { type KeptPresented, wasInForce } from '../../applications/presented.ts';
import type { Text } from '../../kernel/text.ts';
import { participationOf } from '../../services/participation.ts';
import type { BankAccount } from '../../systems/banks/mapping.ts';
import { statesWithRight } from '../../systems/case-system/codes.ts';
import type { Appointments } from '../../systems/case-system/mapping.ts';
import type { PensionAccounts } from '../../systems/pension-fund/mapping.ts';
import type { SocialContributions } from '../../systems/social-insurance-fund/mapping.ts';
import { accountClosed, differsFromSearch, recordWarningTexts, unusableDay } from './warning-texts.ts';

export function commonWarnings(record: object): Text[] {
  const holds = (flag: string) => (record as Readonly<Record<string, unknown>>)[flag] === true;
  return [
    ...(holds('hasUnusableDay') ? [unusableDay] : []),
    ...(holds('differsFromSearch') ? [differsFromSearch] : []),
  ];
}

export function bankWarnings({ belongsToPerson, open, closedOn }: BankAccount): Text[] {
  const warnings: Text[] = [];
  if (!belongsToPerson) {
    warnings.push(recordWarningTexts.otherOwner);
  }
  if (!open) {
    const day = closedOn === null ? '' : ` (${closedOn})`;
    warnings.push(accountClosed(day));
  }
  return warnings;
}

/** The verdict is the fund's own. Possible causes are named where the facts show them. */
export function pensionWarnings({ verdict, unexecutedApplication, schedule }: PensionAccounts): Text[] {
  if (verdict.affirmative) return [];
  const warnings: Text[] = [recordWarningTexts.notAffirmed];
  if (unexecutedApplication) {
    warnings.push(recordWarningTexts.unexecuted);
  }
  if (schedule !== null) {
    warnings.push(recordWarningTexts.scheduled);
  }
  return warnings;
}

/** All appointments of a record may have ended. */
export function appointmentWarnings({ appointments }: Appointments): Text[] {
  if (appointments.some(({ state }) => statesWithRight.includes(state.code))) return [];
  return appointments.every(({ state }) => state.known)
    ? [recordWarningTexts.allEnded]
    : [recordWarningTexts.stateUnknown];
}

/** A document that expired identifies no person; a kind that the gateway does not know stands in no document's place. */
export function presentedWarnings(document: KeptPresented): Text[] {
  return [
    ...(wasInForce(document) ? [] : [recordWarningTexts.notInForce]),
    ...(document.kind.known ? [] : [recordWarningTexts.kindUnknown]),
  ];
}

/** A month may stand on a payer whom no edition names for it. */
export function participationWarnings(record: SocialContributions): Text[] {
  return participationOf(record).unclearMonths.length === 0 ? [] : [recordWarningTexts.payerUnclear];
}
