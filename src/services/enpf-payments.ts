import type { StateService } from './state-service.ts';

export const enpfPayments: StateService = {
  number: 'S6',
  name: {
    kk: 'Міндетті зейнетақы жарналары, міндетті кәсіптік зейнетақы жарналары есебінен қалыптастырылған зейнетақы жинақтарынан бірыңғай жинақтаушы зейнетақы қорынан зейнетақы төлемдерін жүзеге асыру',
    ru: 'Осуществление пенсионных выплат из пенсионных накоплений, сформированных за счет обязательных пенсионных взносов, обязательных профессиональных пенсионных взносов, из единого накопительного пенсионного фонда',
    en: 'Retirement payments out of savings from compulsory and compulsory professional pension contributions, from the Single Accumulation Pension Fund',
  },
  order: 'No. 84 of 25.03.2021 as amended by No. 196 of 26.05.2026',
  support: { mailbox: 'oop@enbek.kz', item: 'S6.14' },
  askedBeforeRegistration: [
    { item: 'S6.10', route: 'STATE_CORPORATION', systems: ['PERSON_REGISTER', 'PENSION_FUND'] },
    { item: 'S6.12', route: 'ENPF_WORKER', systems: ['DISABILITY_DATABANK'] },
  ],
};
