import { http } from 'msw';
import { pensionSearchPath } from '../../src/systems/pension-fund/contract.ts';
import { itemsOf, wholeFault } from '../batch/items.ts';
import type { Calls } from '../calls.ts';
import { drillHeader, parseDrill } from '../drill-header.ts';
import type { Faults } from '../faults.ts';
import { type JsonExchange, jsonReply } from '../json/exchange.ts';
import { underJsonFault } from '../json/json-faults.ts';
import { pensionItems, shownSince } from './items.ts';
import { readSearch } from './read-search.ts';

/** What the fund needs from the network around it. */
export interface FundSurroundings {
  readonly faults: Faults;
  readonly calls: Calls;
}

/** MSW handlers of the pension fund (ENPF), which has an address of its own. The contract is invented. */
export function pensionFundHandlers({ faults, calls }: FundSurroundings) {
  return [
    http.post(`*/${pensionSearchPath}`, async ({ request }) => {
      const { iins, since, refusal } = readSearch(request.headers.get('content-type'), await request.text());
      const exchange: JsonExchange = {
        errorCode: 'MOCK-ENPF-INTERNAL',
        list: 'items',
        answer: (kind, variant) => ({
          items: itemsOf(pensionItems, iins, kind, variant).map((item) => shownSince(item, since)),
        }),
      };
      calls.addSystem('PENSION_FUND', iins);
      const drill = parseDrill(request.headers.get(drillHeader));
      const ofPerson = wholeFault(pensionItems, iins);
      const hit = faults.choose({ system: 'PENSION_FUND', drill, ofPerson });
      if (hit) return underJsonFault(exchange, hit);
      return refusal ?? jsonReply(exchange.answer('healthy'));
    }),
  ];
}
