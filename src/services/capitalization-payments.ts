import type { StateService } from './state-service.ts';

export const capitalizationPayments: StateService = {
  number: 'S4',
  name: {
    kk: 'Банкроттық салдарынан таратылған заңды тұлғалар жұмыскерлердің өмірі мен денсаулығына келтірген зиянды өтеу жөніндегі төлемдерді капиталдандыру кезеңі аяқталғаннан кейін азаматтарға ай сайынғы төлемдер түрінде әлеуметтік көмек тағайындау',
    ru: 'Назначение социальной помощи в виде ежемесячных выплат гражданам после завершения периода капитализации платежей по возмещению вреда, причиненного жизни и здоровью работников юридическими лицами, ликвидированными вследствие банкротства',
    en: 'Monthly payments to citizens after the capitalization period of payments for harm to workers by legal entities liquidated in bankruptcy',
  },
  order: 'No. 84 of 25.03.2021 as amended by No. 196 of 26.05.2026',
  support: null,
  askedBeforeRegistration: [
    { item: 'S4.9', route: 'STATE_CORPORATION', systems: ['PERSON_REGISTER', 'BANKS'] },
  ],
};
