/** Calls to the integrated system of the service centres (ITsS TsON), JSON over HTTP. What it relays to the fund is the fund's own client. */
import type { JsonChannel } from '../../transport/json/channel.ts';
import { createStatementsClient, type StatementsClient } from '../statements.ts';
import { centreStatement } from './contract.ts';
import { toCentreStatement } from './mapping.ts';

export function createServiceCentreClient(channel: JsonChannel): StatementsClient {
  return createStatementsClient(channel, { contract: centreStatement, toOurs: toCentreStatement });
}
