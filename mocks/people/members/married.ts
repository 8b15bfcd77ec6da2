import { baseRecord, holderOf, written } from '../base-record.ts';
import { replaced, temporaryAddress, unfit } from '../dictionaries.ts';
import { cardOf, passportOf } from '../documents.ts';
import type { CastMember } from '../person.ts';
import { addressOf, otherAddressOf } from '../places.ts';

const holder = holderOf('801231490008');
const before = { surname: 'Воронцова', name: 'Вера', patronymic: 'Павловна' };
const name = { ...before, surname: 'Ладожская' };

/** Order B item 10(3): data that differ because a document was replaced are no discrepancy. */
export const renamedAfterMarriage: CastMember = {
  iin: holder.iin,
  name: written(name),
  story: {
    kk: 'Некеден кейін тегін ауыстырған: бұрынғы куәлікте ескі тегі тұр, оның орнына жаңа куәлік берілген.',
    ru: 'Сменила фамилию после брака: прежнее удостоверение на старую фамилию заменено новым.',
    en: 'Changed her surname when she married: the earlier card bears the old one and was replaced by a new card.',
  },
  expect: { PERSON_REGISTER: { outcome: 'IdentityRecord' } },
  register: {
    records: [
      {
        ...baseRecord(holder, name, 2),
        regAddress: addressOf(7, '2022-09-30'),
        documents: [
          cardOf({
            holder,
            name: before,
            number: '600000411',
            beginDate: '2016-02-11',
            status: replaced,
            invalidityDate: '2022-07-18',
          }),
          passportOf({
            holder,
            name: before,
            number: 'N600000412',
            beginDate: '2016-02-11',
            status: unfit,
            invalidityDate: '2020-01-09',
          }),
          cardOf({ holder, name, beginDate: '2022-07-18' }),
        ],
        // Where she lived before, with the day of leaving: it must not be read as her registration.
        addresses: [otherAddressOf(temporaryAddress, 18, '2009-04-04', '2022-09-29')],
      },
    ],
  },
};
