/**
 * The wire contract of the pension fund (ENPF), JSON over HTTP. **Invented**: no public contract was found
 * (DOMAIN.md 1.5). `POST /mock/v1/pension-accounts/search` with `{ "iins": [...], "contributionsSince": "YYYY-MM" }`. The facts are the five of S6.10: an
 * opened individual pension account, the right to payments, accruals, the fact of payment (schedule set), an unexecuted
 * application; beside them the fund's own verdict. `POST /mock/v1/statements`, `/find`, `/case`: where the ENPF worker
 * accepts the documents, the fund registers the statement itself and takes the case with its scans (S6.12 p3, p4).
 */
import { z } from 'zod';
import { statement } from '../statement-wire.ts';
import { day, startDay } from '../wire.ts';

export const pensionSearchPath = 'mock/v1/pension-accounts/search';
/** Largest number of people in one request. */
export const pensionBatchSize = 100;
/** Months of contributions that are asked for, so that the answer about so many people stays within its cap. */
export const contributionMonths = 24;
/** Tenge with two decimals, as text, without rounding. */
const money = z.string().regex(/^\d{1,15}\.\d{2}$/);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const account = z.object({
  /** OPV, OPPV, OPVR (employer's, conditional), DPV. Others pass as unknown. */
  kind: z.string(),
  number: z.string(),
  openedOn: startDay,
  /** True for OPVR: not the worker's property. */
  conditional: z.boolean(),
  accruals: money,
  /** At most one for each month of the question. */
  contributions: z.array(z.object({ month, amount: money })).max(contributionMonths),
});

const schedule = z.object({ from: day, monthlyAmount: money, basis: z.string().nullish() });

/** The fund's record of one person. */
export const pension = z.object({
  accounts: z.array(account),
  rightToPayments: z.boolean(),
  /** Null: no payment has been set. */
  schedule: schedule.nullable(),
  unexecutedApplication: z.boolean(),
  verdict: z.object({ affirmative: z.boolean(), reasonCode: z.string().nullish() }),
});

/** One item of an answer, about one IIN. `found: false` is a true absence. */
export const pensionItem = z.discriminatedUnion('found', [
  z.object({ iin: z.string(), found: z.literal(true), pension }),
  z.object({ iin: z.string(), found: z.literal(false), pension: z.null().optional() }),
]);

/** A whole answer. Items are read one by one, so that one bad item is that person's drift only. */
export const pensionResponse = z.object({ items: z.array(z.unknown()) });
/** A statement that the fund registered. No item of an order gives it a receipt of acceptance. */
export const fundStatement = statement;
export type WirePension = z.infer<typeof pension>;
export type WirePensionAccount = z.infer<typeof account>;
export type WireFundStatement = z.infer<typeof fundStatement>;
