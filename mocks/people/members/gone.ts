import { baseRecord, holderOf, written } from '../base-record.ts';
import {
  deathRecorded,
  deceased as deceasedStatus,
  excludedAsDuplicate,
  excludedByDeath,
  justice,
  unfit,
  unknownNationality,
} from '../dictionaries.ts';
import { cardOf } from '../documents.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';

const late = holderOf('600101390006');
const lateName = { surname: 'Омаров', name: 'Қайрат', patronymic: 'Маратович' };
const twice = holderOf('651120490001');
const twiceName = { surname: 'Тілеуова', name: 'Ләззат', patronymic: 'Ержанқызы' };
const earlierName = { surname: 'Тілеуова', name: 'Лаззат' };

/** The public code for "deceased" is not known: the date of death tells. */
export const deceased: CastMember = {
  iin: late.iin,
  name: written(lateName),
  story: {
    kk: 'Қайтыс болған: қайтыс болған күні мен куәлігі бар, ЖСН тізілімнен шығарылған.',
    ru: 'Умер: есть дата смерти и свидетельство, ИИН исключён из регистра.',
    en: 'Deceased: there are a date of death and a certificate, and the IIN was excluded from the register.',
  },
  expect: { PERSON_REGISTER: { outcome: 'IdentityRecord' } },
  register: {
    records: [
      {
        ...baseRecord(late, lateName, 4),
        deathDate: '2024-02-29',
        lifeStatus: deceasedStatus,
        deathCertificate: {
          number: 'MOCK-0240305',
          beginDate: '2024-03-05',
          issueOrganisation: 'Орган РАГС (вымышленный)',
        },
        regAddress: addressOf(3, '1994-07-07', { endDate: '2024-03-05' }),
        excludeStatus: {
          excludeReason: excludedByDeath,
          excludeReasonDate: '2024-03-05',
          excludeParticipant: justice,
        },
        documents: [
          cardOf({
            holder: late,
            name: lateName,
            beginDate: '2017-01-20',
            status: deathRecorded,
            invalidityDate: '2024-03-05',
          }),
        ],
      },
    ],
  },
};

/** One IIN, two records: which of them holds is for a person to decide, so no one may pick the first. */
export const recordedTwice: CastMember = {
  iin: twice.iin,
  name: written(twiceName),
  story: {
    kk: 'Бір ЖСН бойынша екі жазба бар: біріншісі шығарылған әрі жойылған, ұлт коды анықтамалықта жоқ; екіншісі қолданыста.',
    ru: 'По одному ИИН две записи: первая исключена и удалена, с неизвестным кодом справочника; вторая действует.',
    en: 'Two records under one IIN: the first is excluded and removed, with an unknown dictionary code; the second is in force.',
  },
  expect: { PERSON_REGISTER: { outcome: 'SeveralRecords' } },
  register: {
    records: [
      {
        ...baseRecord(twice, earlierName, 1),
        nationality: unknownNationality,
        excludeStatus: {
          excludeReason: excludedAsDuplicate,
          excludeReasonDate: '2011-06-06',
          excludeDate: '2011-06-30',
          excludeParticipant: justice,
        },
        documents: [
          cardOf({
            holder: twice,
            name: earlierName,
            number: '600000822',
            beginDate: '2003-03-03',
            status: unfit,
            invalidityDate: '2011-06-06',
          }),
        ],
        removed: true,
      },
      {
        ...baseRecord(twice, twiceName, 1),
        regAddress: addressOf(61, '2011-07-12'),
        documents: [cardOf({ holder: twice, name: twiceName, beginDate: '2021-11-20' })],
      },
    ],
  },
};
