import type { StateService } from './state-service.ts';

export const semipalatinskCompensation: StateService = {
  number: 'S1',
  name: {
    kk: 'Семей ядролық сынақ полигонындағы ядролық сынақтардың салдарынан зардап шеккен азаматтарды тіркеу, біржолғы мемлекеттік ақшалай өтемақы төлеу, куәлік беру',
    ru: 'Регистрация граждан, пострадавших вследствие ядерных испытаний на Семипалатинском испытательном ядерном полигоне, выплата единовременной государственной денежной компенсации, выдача удостоверений',
    en: 'Registration of citizens injured by nuclear testing at the Semipalatinsk test site, payment of the one-time state compensation, issue of certificates',
  },
  order: 'No. 84 of 25.03.2021 as amended by No. 196 of 26.05.2026',
  support: { mailbox: 'e-maket@enbek.kz', item: 'S1.17' },
  askedBeforeRegistration: [],
};
