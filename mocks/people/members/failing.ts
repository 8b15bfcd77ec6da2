import { accountInFailingBank, ownAccount } from '../account-stories.ts';
import { accountIn } from '../accounts.ts';
import { benefitOf, pensionsFrom } from '../appointments.ts';
import { baseRecord, holderOf, written } from '../base-record.ts';
import { disabilityOf } from '../disabilities.ts';
import { cardOf } from '../documents.ts';
import { hasRight, pensionOf } from '../pensions.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';
import { savings } from '../savings.ts';

const silent = holderOf('780404390002');
const silentName = { surname: 'Тасболатов', name: 'Әділ', patronymic: 'Кеңесұлы' };
const silentDisability = disabilityOf(silent, { group: '1', degree: 85, since: '2017-06-22' });
const broken = holderOf('830819490007');
const brokenName = { surname: 'Рябинина', name: 'Оксана', patronymic: 'Львовна' };
const brokenDisability = disabilityOf(broken, {
  group: '2',
  degree: 60,
  since: '2023-11-15',
  until: '2028-11-15',
});
const mistaken = holderOf('610211390001');
const mistakenName = { surname: 'Дәуітбаев', name: 'Самат', patronymic: 'Оралович' };

/** One source of four does not answer: the other three must still be shown. */
export const databankHangs: CastMember = {
  iin: silent.iin,
  name: written(silentName),
  story: {
    kk: 'Мүгедектік дерекқоры ол туралы сұраққа ешқашан жауап бермейді; қалған жүйелер жауап береді, қор төлемді растайды. Сот әрекетке қабілетсіз деп таныған адамның қорғаншысы. Келісім сұрауының мерзімі жауапсыз өтіп кетеді.',
    ru: 'Банк данных инвалидов на вопрос о нём никогда не отвечает; остальные системы отвечают, фонд подтверждает выплаты. Опекун человека, признанного судом недееспособным. Запрос согласия истекает без его ответа.',
    en: 'The databank never answers a question about him; the other systems do, and the fund affirms payments. The guardian of the man whom a court declared legally incapable. A request for his consent runs out unanswered.',
  },
  expect: {
    PERSON_REGISTER: { outcome: 'IdentityRecord' },
    DISABILITY_DATABANK: { outcome: 'RegisterUnavailable', faultClass: 'TIMEOUT' },
    PENSION_FUND: { outcome: 'PensionAccountsRecord' },
    BANKS: { outcome: 'BankAccountRecord' },
    CASE_SYSTEM: { outcome: 'AppointmentsRecord' },
    SOCIAL_INSURANCE_FUND: { outcome: 'SocialContributionsRecord' },
  },
  register: {
    records: [
      {
        ...baseRecord(silent, silentName, 1),
        regAddress: addressOf(27, '2010-10-01'),
        documents: [cardOf({ holder: silent, name: silentName, beginDate: '2022-04-14' })],
      },
    ],
  },
  disability: { record: silentDisability, fault: 'hang' },
  pension: {
    record: pensionOf({
      accounts: [savings(silent, 'OPV', { saved: 4_760_000, openedOn: '1999-01-12' })],
      rightToPayments: hasRight(silent, silentDisability),
    }),
  },
  appointments: { held: [benefitOf(silentDisability)] },
  accounts: { held: [accountIn('965', silent.iin, 'CARD', '2015-02-20')] },
  consent: 'expire',
  accountsToAsk: [ownAccount(silent.iin, '965')],
};

/** Her item of a batch is broken and no other, and one of her two banks fails. */
export const databankDrifts: CastMember = {
  iin: broken.iin,
  name: written(brokenName),
  story: {
    kk: 'Мүгедектік дерекқоры ол туралы жазбаны әрдайым топсыз қайтарады; екі банкінің бірі әрдайым қате береді, ал Е-макет оның тағайындауын әрдайым күйінсіз қайтарады.',
    ru: 'Банк данных инвалидов всегда отдаёт её запись без группы; один из двух её банков всегда отвечает ошибкой, а Е-макет всегда отдаёт её назначение без состояния.',
    en: 'The databank always answers about her without the group; one of her two banks always answers with an error, and E-maket with an appointment that lacks its state.',
  },
  expect: {
    PERSON_REGISTER: { outcome: 'IdentityRecord' },
    DISABILITY_DATABANK: { outcome: 'RegisterUnavailable', faultClass: 'CONTRACT_DRIFT' },
    PENSION_FUND: { outcome: 'PensionAccountsRecord' },
    BANKS: { outcome: 'RegisterUnavailable', faultClass: 'SYSTEM_ERROR' },
    CASE_SYSTEM: { outcome: 'RegisterUnavailable', faultClass: 'CONTRACT_DRIFT' },
    SOCIAL_INSURANCE_FUND: { outcome: 'SocialContributionsRecord' },
  },
  register: {
    records: [
      {
        ...baseRecord(broken, brokenName, 4),
        regAddress: addressOf(8, '2014-03-28'),
        documents: [cardOf({ holder: broken, name: brokenName, beginDate: '2023-08-21' })],
      },
    ],
  },
  disability: { record: brokenDisability, fault: 'drift' },
  pension: {
    record: pensionOf({
      accounts: [savings(broken, 'OPV', { saved: 2_230_000, openedOn: '2003-07-01', monthly: 27_300 })],
      rightToPayments: false,
    }),
  },
  appointments: { held: [benefitOf(brokenDisability)], fault: 'drift' },
  accounts: {
    held: [
      accountIn('965', broken.iin, 'CURRENT', '2014-05-05'),
      accountIn('722', broken.iin, 'CARD', '2020-01-17'),
    ],
    faults: { '965': 'http500' },
  },
  accountsToAsk: [accountInFailingBank(broken.iin, '965'), ownAccount(broken.iin, '722')],
};

/** The fund's item about this person is another's: it must never be shown as theirs. */
export const fundMistakesPerson: CastMember = {
  iin: mistaken.iin,
  name: written(mistakenName),
  story: {
    kk: 'Зейнет жасында; зейнетақы қоры ол туралы сұраққа әрдайым басқа адамның жазбасымен жауап береді. Келісім береді де, бірден кері қайтарып алады.',
    ru: 'Пенсионного возраста; пенсионный фонд на вопрос о нём всегда отдаёт запись другого человека. Согласие даёт и сразу отзывает.',
    en: 'Of retirement age; asked about him, the pension fund always answers with a record of somebody else. He gives his consent and withdraws it at once.',
  },
  expect: {
    PERSON_REGISTER: { outcome: 'IdentityRecord' },
    DISABILITY_DATABANK: { outcome: 'NoRecord' },
    PENSION_FUND: { outcome: 'RegisterUnavailable', faultClass: 'CONTRACT_DRIFT' },
    BANKS: { outcome: 'BankAccountRecord' },
    CASE_SYSTEM: { outcome: 'AppointmentsRecord' },
    SOCIAL_INSURANCE_FUND: { outcome: 'NoRecord' },
  },
  register: {
    records: [
      {
        ...baseRecord(mistaken, mistakenName, 3),
        regAddress: addressOf(36, '1997-05-06'),
        documents: [cardOf({ holder: mistaken, name: mistakenName, beginDate: '2019-03-01' })],
      },
    ],
  },
  disability: { record: null },
  pension: {
    record: pensionOf({
      accounts: [savings(mistaken, 'OPV', { saved: 7_905_000, openedOn: '1998-02-16' })],
      rightToPayments: hasRight(mistaken, null),
    }),
    fault: 'wrongPerson',
  },
  appointments: { held: pensionsFrom(mistaken) },
  accounts: { held: [accountIn('998', mistaken.iin, 'DEPOSIT', '2018-08-08')] },
  consent: 'revoke',
  accountsToAsk: [ownAccount(mistaken.iin, '998')],
};
