import { ownAccount } from '../account-stories.ts';
import { accountIn } from '../accounts.ts';
import { benefitOf } from '../appointments.ts';
import { baseRecord, holderOf, recordEverywhere, written } from '../base-record.ts';
import { districtCourt, limitedCapacity, released } from '../dictionaries.ts';
import { disabilityOf } from '../disabilities.ts';
import { cardOf } from '../documents.ts';
import { pensionOf } from '../pensions.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';
import { savings } from '../savings.ts';

const ward = holderOf('710308490014');
const wardName = { surname: 'Сейтова', name: 'Меруерт', patronymic: 'Жанатқызы' };
const wardDisability = disabilityOf(ward, { group: '2', degree: 70, since: '2024-03-12' });
const free = holderOf('680917390020');
const freeName = { surname: 'Кравченко', name: 'Игорь', patronymic: 'Степанович' };
const freeDisability = disabilityOf(free, { group: '3', degree: 45, since: '2019-02-20' });

/** Nothing stands in the way of S7 about this person, but that a guardian applies (S7.6). */
export const ofLimitedCapacity: CastMember = {
  iin: ward.iin,
  name: written(wardName),
  story: {
    kk: 'Сот әрекет қабілетін шектеген: S7 бойынша өтінішті тек қорғаншысы бере алады. II топ, мерзімсіз; төлем бұрын тағайындалмаған.',
    ru: 'Суд ограничил её дееспособность: заявление по S7 подаёт только опекун. Инвалидность II группы, бессрочно; выплата прежде не назначалась.',
    en: 'A court has limited her legal capacity: only her guardian applies for S7. Disability of group II, indefinite; no payment was appointed before.',
  },
  expect: recordEverywhere,
  register: {
    records: [
      {
        ...baseRecord(ward, wardName, 3),
        regAddress: addressOf(18, '2011-09-20'),
        personCapableStatus: {
          capableStatus: limitedCapacity,
          capableDate: '2024-05-16',
          capableNumber: 'MOCK-2-88/2024',
          court: districtCourt,
        },
        documents: [cardOf({ holder: ward, name: wardName, beginDate: '2021-10-04' })],
      },
    ],
  },
  disability: { record: wardDisability },
  pension: {
    record: pensionOf({
      accounts: [savings(ward, 'OPV', { saved: 1_420_000, openedOn: '2000-02-08' })],
      rightToPayments: false,
    }),
  },
  appointments: { held: [benefitOf(wardDisability)] },
  accounts: { held: [accountIn('722', ward.iin, 'CARD', '2019-08-26')] },
  accountsToAsk: [ownAccount(ward.iin, '722')],
};

/** The person was in a correctional facility, and is in none now: no administration applies (S7.7). */
export const releasedMan: CastMember = {
  iin: free.iin,
  name: written(freeName),
  story: {
    kk: '2021 жылы жазасын өтеп, босап шыққан: түзеу мекемесінің әкімшілігі ол үшін өтініш бере алмайды. III топ, мерзімсіз; төлем бұрын тағайындалмаған.',
    ru: 'Освобождён в 2021 году, отбыв наказание: администрация исправительного учреждения за него больше не подаёт. Инвалидность III группы, бессрочно; выплата прежде не назначалась.',
    en: 'Released in 2021 after his sentence: the administration of a correctional facility no longer applies for him. Disability of group III, indefinite; no payment was appointed before.',
  },
  expect: recordEverywhere,
  register: {
    records: [
      {
        ...baseRecord(free, freeName, 1),
        imprisonedStatus: {
          imprisonedStatus: released,
          imprisonedBeginDate: '2017-03-30',
          imprisonedEndDate: '2021-03-29',
        },
        regAddress: addressOf(33, '2021-04-15'),
        documents: [cardOf({ holder: free, name: freeName, beginDate: '2021-04-20' })],
      },
    ],
  },
  disability: { record: freeDisability },
  pension: {
    record: pensionOf({
      accounts: [savings(free, 'OPV', { saved: 960_000, openedOn: '1999-06-14' })],
      rightToPayments: false,
    }),
  },
  appointments: { held: [benefitOf(freeDisability)] },
  accounts: { held: [accountIn('965', free.iin, 'CURRENT', '2021-05-11')] },
  accountsToAsk: [ownAccount(free.iin, '965')],
};
