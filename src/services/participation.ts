/** Months of participation in social insurance, by the Rules of the state services that define the payers. Pure. */
import { catalogue } from './catalogue.ts';
import type { PayerEdition } from './state-service.ts';

/** The part of a contribution that the count needs. */
interface Arrival {
  readonly month: string;
  readonly payer: { readonly kind: { readonly code: string } };
  /** False: accrued and unpaid. */
  readonly arrived: boolean;
}

/** Months in a row, `2024-05`, both included. */
interface Months {
  readonly firstMonth: string;
  readonly lastMonth: string;
}

/** The length of participation, as far as the text goes: no coefficient and no sum follows from it here. */
interface Participation {
  /** Months for which money arrived from a payer of the edition for that month (S7.2(14)); each counts once. */
  readonly wholeMonths: number;
  /** Months for which money arrived from other payers alone, or from a kind that the gateway does not know: a person decides. */
  readonly unclearMonths: string[];
  /** Months without any arrival between the first arrival and the last. */
  readonly gaps: Months[];
}

/** Editions of the definition of the payers, of every state service that has them. */
const editions = catalogue.flatMap(({ payers }) => payers);

export function participationOf({
  contributions,
}: {
  readonly contributions: readonly Arrival[];
}): Participation {
  const arrived = contributions.filter((one) => one.arrived);
  const counted = new Set(arrived.filter(isFromPayer).map(({ month }) => month));
  const months = [...new Set(arrived.map(({ month }) => month))].sort();
  return {
    wholeMonths: counted.size,
    unclearMonths: months.filter((month) => !counted.has(month)),
    gaps: gapsBetween(months),
  };
}

function isFromPayer({ month, payer }: Arrival): boolean {
  return editions.some((edition) => isInForce(edition, month) && isNamed(edition, payer.kind.code));
}

const isInForce = ({ from, until }: PayerEdition, month: string) =>
  (from === null || from <= month) && (until === null || month < until);

const isNamed = ({ kinds }: PayerEdition, code: string) => kinds.some((kind) => kind === code);

/** @param months different ones, the earliest first */
function gapsBetween(months: readonly string[]): Months[] {
  return months.flatMap((month, at) => {
    const next = months[at + 1];
    const [firstMonth, lastMonth] = [plus(month, 1), plus(next ?? month, -1)];
    return next !== undefined && firstMonth <= lastMonth ? [{ firstMonth, lastMonth }] : [];
  });
}

/** The month a number of months after another one. */
function plus(month: string, more: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + more;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
