import type { ClientTerms } from './terms.ts';

/** Load tests use these accounts. */
const wide = { pointsPerMinute: 120_000_000, peoplePerDay: 1_000_000 };

/** Terms of the invented accounts of the simulated token issuer. Their article is an example. */
export const simulatedClients: readonly ClientTerms[] = [
  { account: 'mock-specialist', ...wide, statutes: [] },
  { account: 'mock-pension-worker', ...wide, statutes: [] },
  {
    account: 'mock-agency-client',
    pointsPerMinute: 12_000_000,
    statutes: [{ article: 'Social Code 12', peoplePerDay: 20_000 }],
  },
  { account: 'mock-agency', statutes: [{ article: 'Social Code 12', peoplePerDay: 100 }] },
];
