import { accountOfAnother, ownAccount } from '../account-stories.ts';
import { accountIn } from '../accounts.ts';
import { benefitOf } from '../appointments.ts';
import { baseRecord, holderOf, recordEverywhere, written } from '../base-record.ts';
import {
  foreignAuthority,
  foreignPassport,
  prosecutor,
  returnee,
  unknownNationality,
  uzbekistan,
  valid,
} from '../dictionaries.ts';
import { disabilityOf } from '../disabilities.ts';
import { cardOf } from '../documents.ts';
import { hasRight, pensionOf } from '../pensions.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';
import { savings } from '../savings.ts';

const first = holderOf('850630390007');
const second = holderOf('850630390017');
const name = { surname: 'Бекенов', name: 'Нұрлан', patronymic: 'Асқарұлы' };
const firstDisability = disabilityOf(first, { group: '1', degree: 90, since: '2015-03-11' });

/** Shares name and date of birth with `namesakeFromAbroad`. */
export const namesake: CastMember = {
  iin: first.iin,
  name: written(name),
  story: {
    kk: 'Аты-жөні мен туған күні бірдей екі адамның бірі: аты бойынша іздегенде тізілім екеуін де қайтарады. I топ, мерзімсіз; зейнетақы қоры төлемді растайды. Әлеуметтік аударымдар анықтамадан бұрын да түскен: S7 бойынша Қор төлемді тағайындайды.',
    ru: 'Один из двух полных тёзок, родившихся в один день: поиск по имени и дате рождения находит обоих. Инвалидность I группы, бессрочно; пенсионный фонд подтверждает выплаты. Социальные отчисления поступали и до справки: по S7 Фонд назначает выплату.',
    en: 'One of two people with the same name, born on the same day: a search by name and birth date finds both. Disability of group I, indefinite; the pension fund affirms payments. Social contributions arrived before his certificate, too: in S7 the Fund appoints the payment.',
  },
  expect: recordEverywhere,
  register: {
    records: [
      {
        ...baseRecord(first, name, 3),
        regAddress: addressOf(33, '2012-11-02'),
        documents: [cardOf({ holder: first, name, beginDate: '2019-08-20' })],
      },
    ],
  },
  disability: { record: firstDisability },
  pension: {
    record: pensionOf({
      accounts: [savings(first, 'OPV', { saved: 6_120_000, openedOn: '2004-09-20' })],
      rightToPayments: hasRight(first, firstDisability),
    }),
  },
  appointments: { held: [benefitOf(firstDisability)] },
  accounts: { held: [accountIn('601', first.iin, 'CURRENT', '2013-01-15')] },
  accountsToAsk: [ownAccount(first.iin, '601')],
};

/** Born abroad, holds a foreign passport, and once was declared missing. */
export const namesakeFromAbroad: CastMember = {
  iin: second.iin,
  name: written(name),
  story: {
    kk: 'Екінші аттас: Өзбекстанда туған қандас, шетел паспорты бар, бір кезде хабар-ошарсыз кетті деп танылған; ұлт коды анықтамалықта жоқ. Мүгедектігі де, зейнетақы жинағы да жоқ; Қазпошта шотының орнына аттасының шотын көрсетуі мүмкін. Үш сенімхаты бар: біреуі күшінде, біреуінің мерзімі өткен, біреуі қайтарып алынған.',
    ru: 'Второй тёзка: кандас, родился в Узбекистане, паспорт иностранный, когда-то числился пропавшим; код национальности справочнику неизвестен. Ни инвалидности, ни пенсионных накоплений; вместо своего счёта в Казпочте может назвать счёт тёзки. У него три доверенности: одна действует, у другой истёк срок, третья отозвана.',
    en: 'The other one: a returnee born in Uzbekistan with a foreign passport, once declared missing; the code of his ethnicity is in no dictionary. Neither a disability nor pension savings; he may name the account of his namesake instead of his own with KazPost. He holds three powers of attorney: one in force, one expired, one revoked.',
  },
  expect: {
    PERSON_REGISTER: { outcome: 'IdentityRecord' },
    DISABILITY_DATABANK: { outcome: 'NoRecord' },
    PENSION_FUND: { outcome: 'NoRecord' },
    BANKS: { outcome: 'BankAccountRecord' },
    CASE_SYSTEM: { outcome: 'NoRecord' },
    SOCIAL_INSURANCE_FUND: { outcome: 'SocialContributionsRecord' },
  },
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
  disability: { record: null },
  pension: { record: null },
  appointments: { held: [] },
  accounts: { held: [accountIn('563', second.iin, 'CURRENT', '2023-03-09')] },
  accountsToAsk: [ownAccount(second.iin, '563'), accountOfAnother(first.iin, '601')],
};
