/** Calls to the system of the service centres (ITsS TsON). The fund's own client asks the fund through it. */
import type { JsonChannel } from '../../transport/json/channel.ts';
import { createStatementsClient, type StatementsClient } from '../statements.ts';
import { centreStatement } from './contract.ts';
import { toCentreStatement } from './mapping.ts';

export const createServiceCentreClient = (channel: JsonChannel): StatementsClient =>
  createStatementsClient(channel, { contract: centreStatement, toOurs: toCentreStatement });
