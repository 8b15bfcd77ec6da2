import type { StateService } from './state-service.ts';

export const pensionDifference: StateService = {
  number: 'S5',
  name: {
    kk: 'Инфляция деңгейін ескере отырып, іс жүзінде енгізілген міндетті зейнетақы жарналарының, міндетті кәсіптік зейнетақы жарналарының сомасы мен зейнетақы жинақтарының сомасы арасындағы айырманы төлеу',
    ru: 'Выплата разницы между суммой фактически внесенных обязательных пенсионных взносов, обязательных профессиональных пенсионных взносов с учетом уровня инфляции и суммой пенсионных накоплений',
    en: 'Payment of the difference between the compulsory pension contributions made, adjusted for inflation, and the pension savings',
  },
  order: 'No. 84 of 25.03.2021 as amended by No. 196 of 26.05.2026',
  support: { mailbox: 'e-maket@enbek.kz', item: 'S5.13' },
  askedBeforeRegistration: [{ item: 'S5.9', route: 'STATE_CORPORATION', systems: ['PERSON_REGISTER'] }],
};
