/**
 * The wire contract of the State Social Insurance Fund, JSON over HTTP. **Invented**: S7.2(13), S7.2(14) and S7.8 say which
 * data the Fund has, and no public contract was found (DOMAIN.md 9.1 names none).
 * `POST /mock/v1/social-contributions/search` with `{ "iin": "…" }`: contributions by the month for which they are paid, and
 * the settlement period that the Fund sets. The rule of that period is not public, so the gateway takes it as the Fund gives it.
 * `POST /mock/v1/decisions/find` with `{ "reference": "…", "caseNumber": "…" }`: the Fund's decision on an electronic case
 * (S7.2(5)), by our reference and the number that E-maket gave the case; none while the Fund has not decided.
 */
import { z } from 'zod';
import { sumOf } from '../../kernel/money.ts';
import { givenNumber } from '../statement-wire.ts';
import { day, endDay } from '../wire.ts';

export const contributionsPath = 'mock/v1/social-contributions/search';
export const decisionsPath = 'mock/v1/decisions/find';

/** Tenge with two decimals, as text, without rounding. */
const money = z.string().regex(/^\d{1,15}\.\d{2}$/);
const month = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/);

/** A contribution of one payer for one month. */
const contribution = z.object({
  month,
  /** The BIN of an organisation. A payer who is a person is told by the kind alone. */
  payer: z.object({
    kind: z.string(),
    bin: z
      .string()
      .regex(/^\d{12}$/)
      .nullish(),
  }),
  amount: money,
  /** Day on which the money arrived; null: it is accrued, and nothing has arrived. */
  arrivedOn: day.nullable(),
});

type WireContribution = z.infer<typeof contribution>;

/** True for a contribution of which money is at the Fund. */
export function hasArrived({ arrivedOn, amount }: Pick<WireContribution, 'arrivedOn' | 'amount'>): boolean {
  return arrivedOn !== null && /[1-9]/.test(amount);
}

const record = z
  .object({
    iin: z.string(),
    participant: z.literal(true),
    contributions: z.array(contribution),
    /** First and last month, and the sum that arrived for them; null: the Fund sets none for this person. */
    settlementPeriod: z.object({ from: month, to: month, total: money }).nullable(),
  })
  .refine(({ contributions, settlementPeriod: period }) => {
    if (period === null) return true;
    const { from, to, total } = period;
    const within = contributions.filter((one) => hasArrived(one) && from <= one.month && one.month <= to);
    return from <= to && sumOf(within.map(({ amount }) => amount)) === sumOf([total]);
  }, 'a total that is the sum of what arrived for the months of its period');

/** A whole answer. `participant: false` is a true absence. */
export const contributionsResponse = z.discriminatedUnion('participant', [
  record,
  z.object({ iin: z.string(), participant: z.literal(false) }),
]);

export type WireContributions = z.infer<typeof record>;

/** Parts of each decision, with the person of the case. */
const decided = { iin: z.string(), number: givenNumber, decidedOn: day };

const decision = z.discriminatedUnion('outcome', [
  z.object({
    ...decided,
    outcome: z.literal('APPOINTED'),
    /** Days as the Fund set them (S7.3 p1); null: without an end. */
    period: z
      .object({ from: day, until: endDay })
      .refine(({ from, until = from }) => from <= until, 'a period that does not end before it begins'),
  }),
  z.object({
    ...decided,
    outcome: z.literal('REFUSED'),
    reasons: z.array(z.string().trim().min(1).max(500)).min(1).max(20),
  }),
]);

/** The decision on a case, one at most; none: the Fund has not decided. */
export const decisionsResponse = z.object({
  reference: z.string(),
  caseNumber: z.string(),
  decisions: z.array(decision).max(1),
});
export type WireDecision = z.infer<typeof decision>;
