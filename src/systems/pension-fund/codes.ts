import type { Dictionary } from '../coded.ts';

/** Kinds of contributions that rules branch on (DOMAIN.md 4). The fund gives the code only. */
export const contributionKinds: Dictionary = {
  closed: true,
  names: {
    OPV: {
      kk: 'Міндетті зейнетақы жарналары',
      ru: 'Обязательные пенсионные взносы',
      en: 'compulsory pension contributions',
    },
    OPPV: {
      kk: 'Міндетті кәсіптік зейнетақы жарналары',
      ru: 'Обязательные профессиональные пенсионные взносы',
      en: 'compulsory professional pension contributions',
    },
    OPVR: {
      kk: 'Жұмыс берушінің міндетті зейнетақы жарналары',
      ru: 'Обязательные пенсионные взносы работодателя',
      en: 'compulsory contributions of the employer (conditional)',
    },
    DPV: {
      kk: 'Ерікті зейнетақы жарналары',
      ru: 'Добровольные пенсионные взносы',
      en: 'voluntary pension contributions',
    },
  },
};

/** Kinds whose savings are the worker's own and count for S5 and S6. */
export const qualifyingKinds: readonly string[] = ['OPV', 'OPPV'];
