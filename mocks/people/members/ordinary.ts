import { noAccount, ownAccount } from '../account-stories.ts';
import { accountIn } from '../accounts.ts';
import { baseRecord, holderOf, written } from '../base-record.ts';
import { cardOf, passportOf } from '../documents.ts';
import { pensionOf } from '../pensions.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';
import { savings } from '../savings.ts';

const holder = holderOf('900101490009');
const name = { surname: 'Айтбаева', name: 'Айгерім', patronymic: 'Серікқызы' };

/** Everything is as it should be. */
export const ordinaryWoman: CastMember = {
  iin: holder.iin,
  name: written(name),
  story: {
    kk: 'Барлығы ретті: тұрақты тіркеуі, жарамды жеке куәлігі және паспорты бар. Мүгедектігі жоқ; зейнетақы жинағы бар, бірақ төлем алу құқығы әлі жоқ; екі банкте шоты бар. Туу туралы куәлігінен басқа құжаты жоқ баланың анасы: порталда ол туралы да сұрай алады. 2025 жылы оған екі төлеуші әлеуметтік аударым төлеген, 2024 жылдың көктемінде аударым түспеген.',
    ru: 'Всё в порядке: постоянная регистрация, действующие удостоверение личности и паспорт. Инвалидности нет; пенсионные накопления есть, права на выплаты ещё нет; счета в двух банках. Мать ребёнка, у которого есть только свидетельство о рождении: на портале спрашивает и о нём. В 2025 году социальные отчисления за неё платили двое, за весну 2024 года они не поступали.',
    en: 'Everything is in order: registered at a permanent residence, a valid identity card and a passport. No disability; pension savings, but no right to payments yet; accounts in two banks. The mother of the child who has a birth certificate only: on the portal she asks about him too. Two payers paid social contributions for her in 2025, and none arrived for the spring of 2024.',
  },
  expect: {
    PERSON_REGISTER: { outcome: 'IdentityRecord' },
    DISABILITY_DATABANK: { outcome: 'NoRecord' },
    PENSION_FUND: { outcome: 'PensionAccountsRecord' },
    BANKS: { outcome: 'BankAccountRecord' },
    CASE_SYSTEM: { outcome: 'NoRecord' },
    SOCIAL_INSURANCE_FUND: { outcome: 'SocialContributionsRecord' },
  },
  register: {
    records: [
      {
        ...baseRecord(holder, name, 0),
        engFirstName: 'AIGERIM',
        engSurname: 'AITBAYEVA',
        regAddress: addressOf(12, '2015-06-10', { corpus: '2' }),
        documents: [
          cardOf({ holder, name, beginDate: '2021-03-15' }),
          passportOf({ holder, name, beginDate: '2021-03-15' }),
        ],
      },
    ],
  },
  disability: { record: null },
  pension: {
    record: pensionOf({
      accounts: [
        savings(holder, 'OPV', { saved: 3_870_000, openedOn: '2009-09-14', monthly: 41_500 }),
        savings(holder, 'OPVR', { saved: 262_000, openedOn: '2024-01-25', monthly: 10_375 }),
      ],
      rightToPayments: false,
    }),
  },
  appointments: { held: [] },
  accounts: {
    held: [
      accountIn('722', holder.iin, 'CARD', '2016-04-18'),
      accountIn('601', holder.iin, 'DEPOSIT', '2021-12-01'),
    ],
  },
  accountsToAsk: [ownAccount(holder.iin, '722'), ownAccount(holder.iin, '601'), noAccount(holder.iin, '998')],
};
