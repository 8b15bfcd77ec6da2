/** Calls to the pension fund (ENPF), JSON over HTTP. */
import { CallFault, noteErrorCode } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { matchItems } from '../batch.ts';
import type { ItemAnswer } from '../outcome.ts';
import { pensionError, pensionItem, pensionResponse, pensionSearchPath } from './contract.ts';
import { type PensionAccounts, toPensionAccounts } from './mapping.ts';

export interface PensionFundClient {
  /** At most 100 people in one call; each has at most one record. */
  byIins(
    iins: readonly string[],
    attempt: Attempt,
  ): Promise<ReadonlyMap<string, ItemAnswer<PensionAccounts>>>;
}

export function createPensionFundClient(channel: JsonChannel): PensionFundClient {
  return {
    async byIins(iins, attempt) {
      const body = await channel.post(pensionSearchPath, { iins }, attempt);
      const failed = pensionError.safeParse(body);
      if (failed.success) {
        noteErrorCode(attempt.evidence, failed.data.error.code);
        throw new CallFault('SYSTEM_ERROR', 'REGISTER');
      }
      const parsed = pensionResponse.safeParse(body);
      if (!parsed.success) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return matchItems(iins, parsed.data.items, readItem);
    },
  };
}

function readItem(iin: string, item: object): PensionAccounts[] | undefined {
  const parsed = pensionItem.safeParse(item);
  if (!parsed.success) return undefined;
  return parsed.data.found ? [toPensionAccounts(iin, parsed.data.pension)] : [];
}
