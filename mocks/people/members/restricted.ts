import { ownAccount, ownControlAccount } from '../account-stories.ts';
import { accountIn, penalControlAccount } from '../accounts.ts';
import { benefitOf, pensionsFrom, retirementDay, states } from '../appointments.ts';
import { baseRecord, holderOf, recordEverywhere, written } from '../base-record.ts';
import { convicted, deregistered, districtCourt, incapable, moved, prosecutor } from '../dictionaries.ts';
import { disabilityOf } from '../disabilities.ts';
import { cardOf } from '../documents.ts';
import { hasRight, pensionOf } from '../pensions.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';
import { savings } from '../savings.ts';

const ward = holderOf('620315390007');
const wardName = { surname: 'Қалиев', name: 'Талғат', patronymic: 'Болатович' };
const prisoner = holderOf('750102390005');
const prisonerName = { surname: 'Полянский', name: 'Виктор', patronymic: 'Викторович' };
const prisonersDisability = disabilityOf(prisoner, { group: '3', degree: 40, since: '2013-10-08' });
const wardDisability = disabilityOf(ward, { group: '1', degree: 100, since: '2018-09-04' });

/** Only a guardian may apply for this person (order B item 3(6)). */
export const legallyIncapable: CastMember = {
  iin: ward.iin,
  name: written(wardName),
  story: {
    kk: 'Сот әрекетке қабілетсіз деп таныған: өтінішті тек қорғаншысы бере алады. I топ, мерзімсіз; зейнетақы төлемі кесте бойынша төленіп жатыр.',
    ru: 'Признан судом недееспособным: заявление может подать только опекун. Инвалидность I группы, бессрочно; пенсионные выплаты уже идут по графику.',
    en: 'Declared legally incapable by a court: only his guardian may apply. Disability of group I, indefinite; pension payments are already made by schedule.',
  },
  expect: { ...recordEverywhere, SOCIAL_INSURANCE_FUND: { outcome: 'NoRecord' } },
  register: {
    records: [
      {
        ...baseRecord(ward, wardName, 5),
        regAddress: addressOf(41, '1999-12-01'),
        personCapableStatus: {
          capableStatus: incapable,
          capableDate: '2018-10-25',
          capableNumber: 'MOCK-2-417/2018',
          court: districtCourt,
        },
        documents: [cardOf({ holder: ward, name: wardName, beginDate: '2018-05-05' })],
      },
    ],
  },
  disability: { record: wardDisability },
  pension: {
    record: pensionOf({
      accounts: [savings(ward, 'OPV', { saved: 2_955_000, openedOn: '1998-05-20' })],
      rightToPayments: hasRight(ward, wardDisability),
      schedule: { from: '2019-01-15', basis: 'MOCK-DISABILITY' },
    }),
  },
  appointments: {
    held: [
      benefitOf(wardDisability, { endsOn: retirementDay(ward), state: states.ended }),
      ...pensionsFrom(ward),
    ],
  },
  accounts: { held: [accountIn('563', ward.iin, 'CURRENT', '2018-11-30')] },
  accountsToAsk: [ownAccount(ward.iin, '563')],
};

/** The administration of the institution applies for this person (order B item 3(7)). */
export const imprisoned: CastMember = {
  iin: prisoner.iin,
  name: written(prisonerName),
  story: {
    kk: 'Бас бостандығынан айыру жазасын өтеп жүр, бұрын тергеуден жасырынған: өтінішті мекеме әкімшілігі береді. III топ, мерзімсіз: төлем құқығын бермейді; төлем мекеменің бақылау шотына түседі.',
    ru: 'Отбывает лишение свободы, прежде скрывался от следствия: заявление подаёт администрация учреждения. Инвалидность III группы бессрочно права на выплаты не даёт; деньги идут на контрольный счёт учреждения.',
    en: 'Serves a prison sentence after hiding from investigation: the administration of the institution applies. Disability of group III without an end gives no right to payments; money goes to the control account of the institution.',
  },
  expect: recordEverywhere,
  register: {
    records: [
      {
        ...baseRecord(prisoner, prisonerName, 2),
        imprisonedStatus: { imprisonedStatus: convicted, imprisonedBeginDate: '2023-04-12' },
        regAddress: addressOf(52, '2005-08-16', {
          endDate: '2023-06-01',
          status: deregistered,
          invalidity: moved,
        }),
        disappearStatus: {
          disappear: true,
          disappearDate: '2022-01-20',
          disappearEndDate: '2022-11-03',
          disappearNumber: 'MOCK-22-08',
          gpTerritorial: prosecutor,
        },
        documents: [cardOf({ holder: prisoner, name: prisonerName, beginDate: '2020-01-30' })],
      },
    ],
  },
  disability: { record: prisonersDisability },
  pension: {
    record: pensionOf({
      accounts: [
        savings(prisoner, 'OPV', {
          saved: 1_180_000,
          openedOn: '1998-11-17',
          lastMonth: '2023-03',
          monthly: 22_000,
        }),
      ],
      rightToPayments: false,
    }),
  },
  appointments: { held: [benefitOf(prisonersDisability, { state: states.suspended })] },
  accounts: { held: [penalControlAccount, accountIn('722', prisoner.iin, 'CARD', '2017-07-07')] },
  accountsToAsk: [ownControlAccount, ownAccount(prisoner.iin, '722')],
};
