/** Refusal to accept a statement, at once and with a receipt: S5.9(1) p2, S7.10. */
import type { StateService } from '../services/state-service.ts';
import type { Transaction } from '../storage/database.ts';
import { advance } from './advance.ts';
import type { Application } from './application.ts';
import type { ApplicationsParts } from './changes.ts';
import type { Verdict } from './verdict.ts';

/** Grounds by which the verdict has acceptance refused. Empty where no item has a receipt of refusal issued (S6). */
export function refusalGroundsOf({ number }: StateService, { kind, reasons }: Verdict): readonly string[] {
  if (kind !== 'NOT_TO_BE_REGISTERED' || !['S5', 'S7'].includes(number)) return [];
  return [...new Set(reasons.flatMap(({ ground }) => ground ?? []))];
}

/** Ends the application, in the transaction of the record or the answer that shows the grounds. */
export async function refuse(
  tx: Transaction,
  application: Application,
  grounds: readonly string[],
  { at, by }: { readonly at: number; readonly by: string },
  { stages }: Pick<ApplicationsParts, 'stages'>,
): Promise<void> {
  if (grounds.length === 0) return;
  await advance(tx, application, { step: 'refuse', at, by }, stages);
}
