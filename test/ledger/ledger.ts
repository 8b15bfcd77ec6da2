import type { LedgerRow } from './row.ts';
import { ledgerS1 } from './s1.ts';
import { ledgerS2 } from './s2.ts';
import { ledgerS3 } from './s3.ts';
import { ledgerS4 } from './s4.ts';
import { ledgerS5 } from './s5.ts';
import { ledgerS6 } from './s6.ts';
import { ledgerS7 } from './s7.ts';

/** Every rule of both orders, in the order of their text. */
export const ledger: readonly LedgerRow[] = [
  ...ledgerS1,
  ...ledgerS2,
  ...ledgerS3,
  ...ledgerS4,
  ...ledgerS5,
  ...ledgerS6,
  ...ledgerS7,
];

interface LedgerSummary {
  readonly rows: number;
  /** Rows that are ours, with code that enforces them. */
  readonly enforced: number;
  readonly notOurs: number;
  /** Rows that are ours, without code that enforces them yet. */
  readonly open: number;
}

/** Counts rows: the progress of the work on them. */
export function summaryOf(rows: readonly LedgerRow[]): LedgerSummary {
  const notOurs = rows.filter((row) => row.notOurs !== null).length;
  const enforced = rows.filter((row) => row.enforcedIn.length > 0).length;
  return { rows: rows.length, enforced, notOurs, open: rows.length - notOurs - enforced };
}
