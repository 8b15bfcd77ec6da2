/** Calls to the pension fund (ENPF), JSON over HTTP. */
import { type Clock, toDate } from '../../kernel/clock.ts';
import { monthsBefore } from '../../kernel/dates.ts';
import { CallFault, noteErrorCode } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { matchItems } from '../batch.ts';
import type { ItemAnswer } from '../outcome.ts';
import {
  contributionMonths,
  pensionError,
  pensionItem,
  pensionResponse,
  pensionSearchPath,
} from './contract.ts';
import { type PensionAccounts, toPensionAccounts } from './mapping.ts';

export interface PensionFundClient {
  /** At most 100 people in one call; each has at most one record. */
  byIins(
    iins: readonly string[],
    attempt: Attempt,
  ): Promise<ReadonlyMap<string, ItemAnswer<PensionAccounts>>>;
}

export function createPensionFundClient(channel: JsonChannel, clock: Clock): PensionFundClient {
  return {
    async byIins(iins, attempt) {
      const contributionsSince = monthsBefore(toDate(clock.now()), contributionMonths - 1);
      const { isError, body } = await channel.post(pensionSearchPath, { iins, contributionsSince }, attempt);
      const errorCode = errorCodeOf(body);
      noteErrorCode(attempt.evidence, errorCode);
      if (isError || errorCode !== undefined) throw new CallFault('SYSTEM_ERROR', 'REGISTER');
      const parsed = pensionResponse.safeParse(body);
      if (!parsed.success) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return matchItems(iins, parsed.data.items, readItem);
    },
  };
}

/** The code in the fund's own error body; undefined for every other body. */
function errorCodeOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  return pensionError.safeParse(body).data?.error.code;
}

function readItem(iin: string, item: unknown): PensionAccounts[] | undefined {
  const parsed = pensionItem.safeParse(item);
  if (!parsed.success) return undefined;
  return parsed.data.found ? [toPensionAccounts(iin, parsed.data.pension)] : [];
}
