import type { StateService } from './state-service.ts';

export const lossOfCapacityPayment: StateService = {
  number: 'S7',
  name: {
    kk: 'Еңбекке қабілеттіліктен айырылу жағдайына әлеуметтік төлем тағайындау',
    ru: 'Назначение социальной выплаты на случай утраты трудоспособности',
    en: 'Social payment in case of loss of working capacity',
  },
  order: 'No. 238 of 22.06.2023',
  support: null,
  askedBeforeRegistration: [
    {
      item: 'S7.9',
      route: 'STATE_CORPORATION',
      systems: ['PERSON_REGISTER', 'BANKS', 'DISABILITY_DATABANK'],
    },
  ],
};
