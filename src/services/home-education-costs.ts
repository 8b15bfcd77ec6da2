import type { StateService } from './state-service.ts';

export const homeEducationCosts: StateService = {
  number: 'S3',
  name: {
    kk: 'Мүгедектігі бар балаларды үйде оқытуға жұмсалған шығындарды өтеу',
    ru: 'Возмещение затрат на обучение на дому детей с инвалидностью',
    en: 'Reimbursement of the cost of educating children with disability at home',
  },
  order: 'No. 84 of 25.03.2021 as amended by No. 196 of 26.05.2026',
  support: { mailbox: 'support_newesobes@enbek.kz', item: 'S3.13' },
  askedBeforeRegistration: [],
};
