/** The Fund's words turned into ours. */
import { isBin } from '../../kernel/bin.ts';
import { toCoded } from '../coded.ts';
import { payerKinds } from './codes.ts';
import { hasArrived, type WireContributions, type WireDecision } from './contract.ts';

export type SocialContributions = ReturnType<typeof toSocialContributions>;

/** The contributions of a person by month, the earliest first, and the settlement period as the Fund sets it. */
export function toSocialContributions({ iin, contributions, settlementPeriod: period }: WireContributions) {
  return {
    iin,
    contributions: contributions
      .map((wire) => ({
        month: wire.month,
        payer: payerOf(wire.payer),
        amount: wire.amount,
        arrivedOn: wire.arrivedOn,
        /** False: accrued and unpaid, or a sum of nothing. */
        arrived: hasArrived(wire),
      }))
      .toSorted((one, other) => one.month.localeCompare(other.month)),
    settlementPeriod: period && { firstMonth: period.from, lastMonth: period.to, total: period.total },
  };
}

/** The number of a payer who is a person is their IIN: it stays out, whatever the Fund sends. */
function payerOf({ kind, bin }: WireContributions['contributions'][number]['payer']) {
  return { kind: toCoded({ code: kind }, payerKinds), bin: bin != null && isBin(bin) ? bin : null };
}

/** The Fund's decision on a case. Days are `YYYY-MM-DD`. */
export type FundDecision = ReturnType<typeof toFundDecision>;

/** The decision with the period as the Fund set it: nothing is computed. */
export function toFundDecision(wire: WireDecision) {
  const { number, decidedOn } = wire;
  if (wire.outcome === 'REFUSED')
    return { number, decidedOn, outcome: 'REFUSED', reasons: wire.reasons, period: null } as const;
  const { from, until = null } = wire.period;
  return { number, decidedOn, outcome: 'GRANTED', reasons: [], period: { from, until } } as const;
}
