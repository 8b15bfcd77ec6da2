import { baseRecord, holderOf, written } from '../base-record.ts';
import { convicted, deregistered, districtCourt, incapable, moved, prosecutor } from '../dictionaries.ts';
import { cardOf } from '../documents.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';

const ward = holderOf('620315390007');
const wardName = { surname: 'Қалиев', name: 'Талғат', patronymic: 'Болатович' };
const prisoner = holderOf('750102390005');
const prisonerName = { surname: 'Полянский', name: 'Виктор', patronymic: 'Викторович' };

/** Only a guardian may apply for him (order B item 3(6)). */
export const legallyIncapable: CastMember = {
  iin: ward.iin,
  name: written(wardName),
  story: {
    kk: 'Сот әрекетке қабілетсіз деп таныған: өтінішті тек қорғаншысы бере алады.',
    ru: 'Признан судом недееспособным: заявление может подать только опекун.',
    en: 'Declared legally incapable by a court: only his guardian may apply.',
  },
  expect: { PERSON_REGISTER: { outcome: 'IdentityRecord' } },
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
};

/** The administration of the institution applies for him (order B item 3(7)). */
export const imprisoned: CastMember = {
  iin: prisoner.iin,
  name: written(prisonerName),
  story: {
    kk: 'Бас бостандығынан айыру жазасын өтеп жүр, бұрын тергеуден жасырынған: өтінішті мекеме әкімшілігі береді.',
    ru: 'Отбывает лишение свободы, прежде скрывался от следствия: заявление подаёт администрация учреждения.',
    en: 'Serves a prison sentence after hiding from investigation: the administration of the institution applies.',
  },
  expect: { PERSON_REGISTER: { outcome: 'IdentityRecord' } },
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
};
