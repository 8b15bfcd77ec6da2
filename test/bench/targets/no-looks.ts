/** Stands in the place of `access/looks/request-looks.ts`: nothing is put on record. */
import type { RequestLooks } from '../../../src/access/looks/request-looks.ts';

export function createRequestLooks(): RequestLooks {
  return { because() {}, begin: async () => ({ end() {} }), settle: () => undefined, refusal: () => null };
}
