import type { RequestLooks } from './request-looks.ts';

/** Puts nothing on record: only where every person is invented, to see what the record costs. */
export const noLooks: RequestLooks = {
  because() {},
  begin: async () => ({ end() {} }),
  settle: () => undefined,
  refusal: () => null,
};
