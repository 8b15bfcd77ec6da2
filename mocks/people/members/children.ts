import { noAccount } from '../account-stories.ts';
import { benefitOf } from '../appointments.ts';
import { baseRecord, holderOf, written } from '../base-record.ts';
import { disabilityOf, sinceChildhood } from '../disabilities.ts';
import type { CastMember } from '../person.ts';

const boy = holderOf('150607590008');
const boyName = { surname: 'Есенов', name: 'Мирас', patronymic: 'Ғалымұлы' };
const boysDisability = disabilityOf(boy, {
  group: '4',
  since: '2019-02-12',
  until: '2033-06-07',
  reason: sinceChildhood,
});
const girl = holderOf('230909690003');
const girlName = { surname: 'Иманова', name: 'Дана', patronymic: 'Жомартқызы' };
const registryOffice = 'Орган РАГС (вымышленный)';

/** Children may have no registered address and no identity document (DOMAIN.md 1.5). */
export const childWithoutDocuments: CastMember = {
  iin: boy.iin,
  name: written(boyName),
  story: {
    kk: 'Бала: тек туу туралы куәлігі бар, тіркелген мекенжайы көрсетілмеген. Мүгедектігі бар бала, 18 жасқа дейін; зейнетақы жинағы да, шоты да жоқ.',
    ru: 'Ребёнок: есть только свидетельство о рождении, адреса регистрации в записи нет. Ребёнок с инвалидностью до 18 лет; ни пенсионных накоплений, ни счёта.',
    en: 'A child: a birth certificate only, and no address of registration in the record. A child with a disability, till the age of 18; neither pension savings nor an account.',
  },
  expect: {
    PERSON_REGISTER: { outcome: 'IdentityRecord' },
    DISABILITY_DATABANK: { outcome: 'DisabilityRecord' },
    PENSION_FUND: { outcome: 'NoRecord' },
    BANKS: { outcome: 'NoRecord' },
    CASE_SYSTEM: { outcome: 'AppointmentsRecord' },
    SOCIAL_INSURANCE_FUND: { outcome: 'NoRecord' },
  },
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
  disability: { record: boysDisability },
  pension: { record: null },
  appointments: { held: [benefitOf(boysDisability)] },
  accounts: { held: [] },
  accountsToAsk: [noAccount(boy.iin, '601')],
};

/** The register's record of her breaks the contract every time. */
export const recordThatDrifts: CastMember = {
  iin: girl.iin,
  name: written(girlName),
  story: {
    kk: 'Тізілім оның жазбасын әрдайым туған күнінсіз қайтарады: жауапқа сенуге болмайды. Қалған тізілімдерде ол жоқ.',
    ru: 'Регистр всегда отдаёт её запись без даты рождения: такому ответу верить нельзя. В остальных регистрах её нет.',
    en: 'The register always answers with a record that lacks the date of birth: an answer that cannot be trusted. The other registers do not know her.',
  },
  expect: {
    PERSON_REGISTER: { outcome: 'RegisterUnavailable', faultClass: 'CONTRACT_DRIFT' },
    DISABILITY_DATABANK: { outcome: 'NoRecord' },
    PENSION_FUND: { outcome: 'NoRecord' },
    BANKS: { outcome: 'NoRecord' },
    CASE_SYSTEM: { outcome: 'NoRecord' },
    SOCIAL_INSURANCE_FUND: { outcome: 'NoRecord' },
  },
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
  disability: { record: null },
  pension: { record: null },
  appointments: { held: [] },
  accounts: { held: [] },
  accountsToAsk: [noAccount(girl.iin, '722')],
};
