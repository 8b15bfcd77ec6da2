import { closedAccount, ownAccount } from '../account-stories.ts';
import { accountIn } from '../accounts.ts';
import { benefitOf, pensionsFrom, retirementDay, states } from '../appointments.ts';
import { baseRecord, holderOf, recordEverywhere, written } from '../base-record.ts';
import {
  deathRecorded,
  deceased as deceasedStatus,
  excludedAsDuplicate,
  excludedByDeath,
  justice,
  unfit,
  unknownNationality,
} from '../dictionaries.ts';
import { disabilityOf } from '../disabilities.ts';
import { cardOf } from '../documents.ts';
import { hasRight, pensionOf } from '../pensions.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';
import { savings } from '../savings.ts';

const late = holderOf('600101390006');
const lateName = { surname: 'Омаров', name: 'Қайрат', patronymic: 'Маратович' };
const lateDisability = disabilityOf(late, { group: '2', degree: 70, since: '2012-04-19' });
const twice = holderOf('651120490001');
const twiceName = { surname: 'Тілеуова', name: 'Ләззат', patronymic: 'Ержанқызы' };
const earlierName = { surname: 'Тілеуова', name: 'Лаззат' };

/** The public code for "deceased" is not known: the date of death shows it. */
export const deceased: CastMember = {
  iin: late.iin,
  name: written(lateName),
  story: {
    kk: 'Қайтыс болған: қайтыс болған күні мен куәлігі бар, ЖСН тізілімнен шығарылған. Мүгедектік дерекқорында II топ әлі мерзімсіз болып тұр; зейнетақы жинағы мұрагерлерге төленген, шоты жабылған.',
    ru: 'Умер: есть дата смерти и свидетельство, ИИН исключён из регистра. В банке данных лиц с инвалидностью ещё стоит II группа бессрочно; накопления выплачены наследникам, счёт закрыт.',
    en: 'Deceased: there are a date of death and a certificate, and the IIN was excluded from the register. The databank still has group II, indefinite; the savings went to the heirs, and the account is closed.',
  },
  expect: recordEverywhere,
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
  disability: { record: lateDisability },
  pension: {
    record: pensionOf({
      accounts: [savings(late, 'OPV', { saved: 0, openedOn: '1998-08-03' })],
      rightToPayments: false,
      hasDied: true,
    }),
  },
  appointments: {
    held: [
      benefitOf(lateDisability, { endsOn: retirementDay(late), state: states.ended }),
      ...pensionsFrom(late, { endsOn: '2024-02-29', state: states.ended }),
    ],
  },
  accounts: { held: [accountIn('998', late.iin, 'CURRENT', '2012-05-14', '2024-03-20')] },
  accountsToAsk: [closedAccount(late.iin, '998')],
};
const twiceDisability = disabilityOf(twice, { group: '2', degree: 75, since: '2016-12-06' });

/** One IIN, two records: a person decides which of them holds, so the gateway must not pick the first. */
export const recordedTwice: CastMember = {
  iin: twice.iin,
  name: written(twiceName),
  story: {
    kk: 'Бір ЖСН бойынша екі жазба бар: біріншісі шығарылған әрі жойылған, ұлт коды анықтамалықта жоқ; екіншісі қолданыста. II топ, мерзімсіз; қорда оның орындалмаған өтініші жатыр. Цифрлық құжаттарда кәмелетке толған ұлының туу туралы куәлігі әлі тұр: енді оның атынан сұрай алмайды.',
    ru: 'По одному ИИН две записи: первая исключена и удалена, с неизвестным кодом справочника; вторая действует. Инвалидность II группы, бессрочно; в фонде лежит её неисполненное заявление. В цифровых документах всё ещё есть свидетельство о рождении взрослого сына: спрашивать за него она больше не может.',
    en: 'Two records under one IIN: the first is excluded and removed, with an unknown dictionary code; the second is in force. Disability of group II, indefinite; an application of hers lies unexecuted at the fund. Her digital documents still have the birth certificate of a grown-up son: she may ask for him no longer.',
  },
  expect: {
    PERSON_REGISTER: { outcome: 'SeveralRecords' },
    DISABILITY_DATABANK: { outcome: 'DisabilityRecord' },
    PENSION_FUND: { outcome: 'PensionAccountsRecord' },
    BANKS: { outcome: 'BankAccountRecord' },
    CASE_SYSTEM: { outcome: 'AppointmentsRecord' },
    SOCIAL_INSURANCE_FUND: { outcome: 'NoRecord' },
  },
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
  disability: { record: twiceDisability },
  pension: {
    record: pensionOf({
      accounts: [
        savings(twice, 'OPV', { saved: 3_310_000, openedOn: '1998-03-25' }),
        savings(twice, 'OPPV', { saved: 480_000, openedOn: '2014-02-10' }),
      ],
      rightToPayments: hasRight(twice, twiceDisability),
      unexecutedApplication: true,
    }),
  },
  appointments: { held: [benefitOf(twiceDisability)] },
  accounts: { held: [accountIn('722', twice.iin, 'CARD', '2019-10-10')] },
  accountsToAsk: [ownAccount(twice.iin, '722')],
};
