import { pensionSearchPath } from '../../src/systems/pension-fund/contract.ts';
import { itemsOf, wholeFault } from '../batch/items.ts';
import type { JsonService } from '../json/json-service.ts';
import { pensionItems, shownSince } from './items.ts';
import { readSearch } from './read-search.ts';

/** The pension fund (ENPF), which has an address of its own. The contract is invented. */
export const pensionFund: JsonService = {
  system: 'PENSION_FUND',
  path: pensionSearchPath,
  read(contentType, body) {
    const { iins, since, refusal } = readSearch(contentType, body);
    return {
      exchange: {
        errorCode: 'MOCK-ENPF-INTERNAL',
        list: 'items',
        answer: (kind, variant) => ({
          items: itemsOf(pensionItems, iins, kind, variant).map((item) => shownSince(item, since)),
        }),
      },
      refusal,
      people: iins,
      ofPerson: wholeFault(pensionItems, iins),
    };
  },
};
