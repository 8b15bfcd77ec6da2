import type { Dictionary } from '../coded.ts';

/** Kinds of payers that S7.2(4) and item 4 of the order name. The code of each is invented. */
export const payerKinds = {
  closed: true,
  names: {
    EMPLOYER: { kk: 'Жұмыс беруші', ru: 'Работодатель', en: 'Employer' },
    INDIVIDUAL_ENTREPRENEUR: {
      kk: 'Дара кәсіпкер, оның ішінде шаруа немесе фермер қожалығы',
      ru: 'Индивидуальный предприниматель, в том числе крестьянское или фермерское хозяйство',
      en: 'Individual entrepreneur, including a peasant or farm holding',
    },
    PRIVATE_PRACTICE: {
      kk: 'Жеке практикамен айналысатын адам',
      ru: 'Лицо, занимающееся частной практикой',
      en: 'Person in private practice',
    },
    SINGLE_CUMULATIVE_PAYER: {
      kk: 'Бірыңғай жиынтық төлем төлеуші жеке тұлға',
      ru: 'Физическое лицо — плательщик единого совокупного платежа',
      en: 'Natural person who pays the single cumulative payment',
    },
    TAX_AGENT: {
      kk: 'Азаматтық-құқықтық шарт бойынша төлейтін салық агенті',
      ru: 'Налоговый агент по договору гражданско-правового характера',
      en: 'Tax agent under an agreement of civil nature',
    },
    ASSISTANTS_BENEFIT_PAYER: {
      kk: 'Жеке көмекшіге материалдық пайда төлейтін жергілікті атқарушы орган немесе өзге заңды тұлға',
      ru: 'Местный исполнительный орган или иное юридическое лицо, выплачивающее материальную выгоду индивидуальному помощнику',
      en: 'Local executive body or other legal entity that pays a material benefit to an individual assistant',
    },
    PLATFORM_OPERATOR: {
      kk: 'Интернет-платформа операторы',
      ru: 'Оператор интернет-платформы',
      en: 'Operator of an Internet platform',
    },
  },
} as const satisfies Dictionary;

/** A kind of payer that the gateway knows. */
type PayerCode = keyof typeof payerKinds.names;
export const payerCodes = Object.keys(payerKinds.names) as PayerCode[];
