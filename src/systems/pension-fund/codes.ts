import type { Dictionary } from '../coded.ts';

/** Kinds of contributions that rules branch on (DOMAIN.md 4). */
export const contributionKinds: Dictionary = {
  closed: true,
  english: {
    OPV: 'compulsory pension contributions',
    OPPV: 'compulsory professional pension contributions',
    OPVR: 'compulsory contributions of the employer (conditional)',
    DPV: 'voluntary pension contributions',
  },
};

/** Kinds of which the savings are the worker's own and count for S5 and S6. */
export const qualifyingKinds: readonly string[] = ['OPV', 'OPPV'];
