import type { StateService } from './state-service.ts';

export const localSocialAssistance: StateService = {
  number: 'S2',
  name: {
    kk: 'Жергілікті өкілді органдардың шешімдері бойынша мұқтаж азаматтардың жекелеген санаттарына әлеуметтік көмек тағайындау',
    ru: 'Назначение социальной помощи отдельным категориям нуждающихся граждан по решениям местных представительных органов',
    en: 'Social assistance to separate categories of citizens in need by decisions of local representative bodies',
  },
  order: 'No. 84 of 25.03.2021 as amended by No. 196 of 26.05.2026',
  support: null,
  askedBeforeRegistration: [],
};
