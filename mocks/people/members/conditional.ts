import { ownAccount } from '../account-stories.ts';
import { accountIn } from '../accounts.ts';
import { benefitOf } from '../appointments.ts';
import { baseRecord, holderOf, recordEverywhere, written } from '../base-record.ts';
import { disabilityOf } from '../disabilities.ts';
import { cardOf } from '../documents.ts';
import { hasRight, pensionOf } from '../pensions.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';
import { savings } from '../savings.ts';

const holder = holderOf('790514490009');
const name = { surname: 'Шәріпова', name: 'Гүлнар', patronymic: 'Мұратқызы' };
const disability = disabilityOf(holder, { group: '2', degree: 70, since: '2026-02-10' });

/** A right to payments and an account, and yet nothing to pay: conditional savings are not the worker's (DOMAIN.md 4). */
export const onlyConditionalSavings: CastMember = {
  iin: holder.iin,
  name: written(name),
  story: {
    kk: 'II топ, мерзімсіз, төлем құқығы бар; бірақ қорда тек жұмыс берушінің шартты жинағы (ЖМЗЖ) бар, сондықтан қор растамайды. Деректерін оқуға келіспейді.',
    ru: 'Инвалидность II группы, бессрочно, право на выплаты есть; но в фонде только условные взносы работодателя (ОПВР), и фонд не подтверждает. Согласия на доступ к своим данным не даёт.',
    en: 'Disability of group II, indefinite, and a right to payments; but only conditional savings of the employer (OPVR), so the fund does not affirm. She refuses her consent.',
  },
  expect: recordEverywhere,
  register: {
    records: [
      {
        ...baseRecord(holder, name, 5),
        regAddress: addressOf(15, '2008-08-08'),
        documents: [cardOf({ holder, name, beginDate: '2024-06-03' })],
      },
    ],
  },
  disability: { record: disability },
  pension: {
    record: pensionOf({
      accounts: [savings(holder, 'OPVR', { saved: 187_000, openedOn: '2024-01-25', monthly: 7_800 })],
      rightToPayments: hasRight(holder, disability),
    }),
  },
  appointments: { held: [benefitOf(disability)] },
  accounts: { held: [accountIn('601', holder.iin, 'CURRENT', '2012-09-17')] },
  consent: 'refuse',
  accountsToAsk: [ownAccount(holder.iin, '601')],
};
