import type { Dictionary } from '../coded.ts';

/** Codes of the invented contract (DOMAIN.md 4: groups I, II, III, child with disability). */
export const disabilityDictionaries = {
  group: {
    closed: true,
    names: { '1': 'group I', '2': 'group II', '3': 'group III', '4': 'child with disability' },
  },
  certificateKind: { closed: false, names: {} },
  reason: { closed: false, names: {} },
} as const satisfies Record<string, Dictionary>;

/** Groups that rules branch on, by their code. */
export const groups = { '1': 'FIRST', '2': 'SECOND', '3': 'THIRD', '4': 'CHILD' } as const;
