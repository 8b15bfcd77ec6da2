import { baseRecord, holderOf, written } from '../base-record.ts';
import {
  foreignAuthority,
  foreignPassport,
  prosecutor,
  returnee,
  unknownNationality,
  uzbekistan,
  valid,
} from '../dictionaries.ts';
import { cardOf } from '../documents.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';

const first = holderOf('850630390007');
const second = holderOf('850630390017');
const name = { surname: 'Бекенов', name: 'Нұрлан', patronymic: 'Асқарұлы' };

/** Shares name and date of birth with `namesakeFromAbroad`. */
export const namesake: CastMember = {
  iin: first.iin,
  name: written(name),
  story: {
    kk: 'Аты-жөні мен туған күні бірдей екі адамның бірі: аты бойынша іздегенде тізілім екеуін де қайтарады.',
    ru: 'Один из двух полных тёзок, родившихся в один день: поиск по имени и дате рождения находит обоих.',
    en: 'One of two people with the same name, born on the same day: a search by name and birth date finds both.',
  },
  expect: { PERSON_REGISTER: { outcome: 'IdentityRecord' } },
  register: {
    records: [
      {
        ...baseRecord(first, name, 3),
        regAddress: addressOf(33, '2012-11-02'),
        documents: [cardOf({ holder: first, name, beginDate: '2019-08-20' })],
      },
    ],
  },
};

/** Born abroad, holds a foreign passport, and once was declared missing. */
export const namesakeFromAbroad: CastMember = {
  iin: second.iin,
  name: written(name),
  story: {
    kk: 'Екінші аттас: Өзбекстанда туған қандас, шетел паспорты бар, бір кезде хабар-ошарсыз кетті деп танылған; ұлт коды анықтамалықта жоқ.',
    ru: 'Второй тёзка: кандас, родился в Узбекистане, паспорт иностранный, когда-то числился пропавшим; код национальности справочнику неизвестен.',
    en: 'The other one: a returnee born in Uzbekistan with a foreign passport, once declared missing; the code of his ethnicity is in no dictionary.',
  },
  expect: { PERSON_REGISTER: { outcome: 'IdentityRecord' } },
  register: {
    records: [
      {
        ...baseRecord(second, name, 0),
        engFirstName: 'NURLAN',
        engSurname: 'BEKENOV',
        nationality: unknownNationality,
        citizenship: uzbekistan,
        birthPlace: {
          country: uzbekistan,
          foreignData: { districtName: 'Ташкентская область', regionName: 'Кибрайский район' },
          city: 'Кибрай',
        },
        regAddress: addressOf(24, '2023-02-14'),
        missingStatus: {
          missing: false,
          missingDate: '2014-05-19',
          missingEndDate: '2014-09-01',
          missingNumber: 'MOCK-3/2014',
          gpTerritorial: prosecutor,
        },
        repatriationStatus: {
          repatriationStatus: returnee,
          repatriationDate: '2022-10-05T00:00:00.000+05:00',
        },
        documents: [
          {
            type: foreignPassport,
            number: 'MOCK0004711',
            series: 'FA',
            beginDate: '2020-04-01',
            endDate: '2030-03-31',
            issueOrganization: foreignAuthority,
            status: valid,
            ...name,
            birthDate: second.birthDate,
          },
          cardOf({ holder: second, name, beginDate: '2023-02-20' }),
        ],
      },
    ],
  },
};
