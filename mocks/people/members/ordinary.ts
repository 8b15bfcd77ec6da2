import { baseRecord, holderOf, written } from '../base-record.ts';
import { cardOf, passportOf } from '../documents.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';

const holder = holderOf('900101490009');
const name = { surname: 'Айтбаева', name: 'Айгерім', patronymic: 'Серікқызы' };

/** Everything is as it should be. */
export const ordinaryWoman: CastMember = {
  iin: holder.iin,
  name: written(name),
  story: {
    kk: 'Барлығы ретті: тұрақты тіркеуі, жарамды жеке куәлігі және паспорты бар.',
    ru: 'Всё в порядке: постоянная регистрация, действующие удостоверение личности и паспорт.',
    en: 'Everything is in order: registered at a permanent residence, a valid identity card and a passport.',
  },
  expect: { PERSON_REGISTER: { outcome: 'IdentityRecord' } },
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
};
