import { baseRecord, holderOf, written } from '../base-record.ts';
import type { CastMember } from '../person.ts';

const boy = holderOf('150607590008');
const boyName = { surname: 'Есенов', name: 'Мирас', patronymic: 'Ғалымұлы' };
const girl = holderOf('230909690003');
const girlName = { surname: 'Иманова', name: 'Дана', patronymic: 'Жомартқызы' };
const registryOffice = 'Орган РАГС (вымышленный)';

/** Children may have no registered address and no identity document (DOMAIN.md 1.5). */
export const childWithoutDocuments: CastMember = {
  iin: boy.iin,
  name: written(boyName),
  story: {
    kk: 'Бала: тек туу туралы куәлігі бар, тіркелген мекенжайы көрсетілмеген.',
    ru: 'Ребёнок: есть только свидетельство о рождении, адреса регистрации в записи нет.',
    en: 'A child: a birth certificate only, and no address of registration in the record.',
  },
  expect: { PERSON_REGISTER: { outcome: 'IdentityRecord' } },
  register: {
    records: [
      {
        ...baseRecord(boy, boyName, 3),
        birthCertificate: {
          number: 'MOCK-0150607',
          beginDate: '2015-06-19',
          issueOrganisation: registryOffice,
        },
      },
    ],
  },
};

/** The register's record of her breaks the contract every time. */
export const recordThatDrifts: CastMember = {
  iin: girl.iin,
  name: written(girlName),
  story: {
    kk: 'Тізілім оның жазбасын әрдайым туған күнінсіз қайтарады: жауапқа сенуге болмайды.',
    ru: 'Регистр всегда отдаёт её запись без даты рождения: такому ответу верить нельзя.',
    en: 'The register always answers with a record that lacks the date of birth: an answer that cannot be trusted.',
  },
  expect: { PERSON_REGISTER: { outcome: 'RegisterUnavailable', faultClass: 'CONTRACT_DRIFT' } },
  register: {
    fault: 'drift',
    records: [
      {
        ...baseRecord(girl, girlName, 1),
        birthCertificate: {
          number: 'MOCK-0230909',
          beginDate: '2023-09-15',
          issueOrganisation: registryOffice,
        },
      },
    ],
  },
};
