/** Refusal to accept a statement, at once and with a receipt: S5.9(1) p2, S7.10. */
import { refusalNamedBy } from '../papers/named-paper.ts';
import type { Issuer } from '../papers/paper.ts';
import type { StateService } from '../services/state-service.ts';
import type { Transaction } from '../storage/database.ts';
import { advance } from './advance.ts';
import type { Application } from './application.ts';
import type { ApplicationsParts } from './changes.ts';
import { handOutRefusals } from './hand-out.ts';
import type { Readiness } from './readiness.ts';

/** Grounds by which the readiness has acceptance refused. Empty where no item has a receipt of refusal issued (S6). */
export function refusalGroundsOf({ code }: StateService, { kind, reasons }: Readiness): readonly string[] {
  if (kind !== 'NOT_TO_BE_REGISTERED' || refusalNamedBy(code) === null) return [];
  return [...new Set(reasons.flatMap(({ ground }) => ground ?? []))];
}

/** Ends the application and issues its receipts, in the transaction of the record or the answer that shows the grounds. */
export async function refuse(
  tx: Transaction,
  application: Application,
  grounds: readonly string[],
  { at, issuer }: { readonly at: number; readonly issuer: Issuer },
  parts: ApplicationsParts,
): Promise<void> {
  await advance(tx, application, { step: 'refuse', at, by: issuer.account }, parts.stages);
  await handOutRefusals(tx, parts, application, grounds, issuer);
}
