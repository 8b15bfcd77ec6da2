import { type Clock, toDate } from '../../kernel/clock.ts';
import { monthsBefore } from '../../kernel/dates.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { type ItemAnswer, matchItems } from '../batch.ts';
import { readJsonResult } from '../json-result.ts';
import { createStatementsClient, type StatementsClient } from '../statements.ts';
import {
  contributionMonths,
  fundStatement,
  pensionItem,
  pensionResponse,
  pensionSearchPath,
} from './contract.ts';
import { type PensionAccounts, toFundStatement, toPensionAccounts } from './mapping.ts';

export function createPensionFundClient(channel: JsonChannel, clock: Clock) {
  return {
    /** At most `pensionBatchSize` people in one call; each has at most one record. */
    async byIins(
      iins: readonly string[],
      attempt: Attempt,
    ): Promise<ReadonlyMap<string, ItemAnswer<PensionAccounts>>> {
      const contributionsSince = monthsBefore(toDate(clock.now()), contributionMonths - 1);
      const answer = await channel.post(pensionSearchPath, { iins, contributionsSince }, attempt);
      const { items } = readJsonResult(answer, pensionResponse, attempt);
      return matchItems(iins, items, readItem);
    },
  };
}

/** Statements of the route on which the fund itself accepts the documents. */
export const createFundStatementsClient = (channel: JsonChannel): StatementsClient =>
  createStatementsClient(channel, { contract: fundStatement, toOurs: toFundStatement });

function readItem(iin: string, item: unknown): PensionAccounts[] | undefined {
  const { data } = pensionItem.safeParse(item);
  if (data === undefined) return undefined;
  return data.found ? [toPensionAccounts(iin, data.pension)] : [];
}
