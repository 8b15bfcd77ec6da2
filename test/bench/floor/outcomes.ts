/** The part of each outcome that does not depend on the person. */
const found = { kk: 'Деректер табылды. Жүйе:', ru: 'Данные найдены. Система:' };

function outcome(typename: string, system: string, kk: string, ru: string) {
  const message = { KK: `${found.kk} ${kk}.`, RU: `${found.ru} ${ru}.` };
  return {
    /** As a resolver hands it on. */
    source: { __typename: typename, system, known: true, message, nextStep: 'NOTHING' },
    /** As the dossier's document asks for it. */
    fields: {
      __typename: typename,
      system,
      known: true,
      kk: message.KK,
      ru: message.RU,
      nextStep: 'NOTHING',
    },
  };
}

export const outcomes = {
  identity: outcome(
    'IdentityRecord',
    'PERSON_REGISTER',
    '«Жеке тұлғалар» мемлекеттік дерекқоры',
    'Государственная база данных «Физические лица»',
  ),
  disability: outcome(
    'DisabilityRecord',
    'DISABILITY_DATABANK',
    'Мүгедектігі бар адамдардың орталықтандырылған дерекқоры',
    'Централизованный банк данных лиц с инвалидностью',
  ),
  pensionAccounts: outcome(
    'PensionAccountsRecord',
    'PENSION_FUND',
    'Бірыңғай жинақтаушы зейнетақы қоры',
    'Единый накопительный пенсионный фонд',
  ),
  bankAccount: outcome(
    'BankAccountRecord',
    'BANKS',
    'Екінші деңгейдегі банктер: Halyk Bank',
    'Банки второго уровня: Halyk Bank',
  ),
};
