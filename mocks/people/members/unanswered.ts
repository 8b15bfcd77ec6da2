import { noAccount, othersControlAccount, ownAccount } from '../account-stories.ts';
import { accountIn } from '../accounts.ts';
import { baseRecord, holderOf, written } from '../base-record.ts';
import { cardOf } from '../documents.ts';
import { pensionOf } from '../pensions.ts';
import type { CastMember } from '../person.ts';
import { addressOf } from '../places.ts';
import { savings } from '../savings.ts';

const unknown = holderOf('051231690002');
const unknownName = { surname: 'Жақыпова', name: 'Зарина', patronymic: 'Тимуровна' };
const waiting = holderOf('000229590003');
const waitingName = { surname: 'Сәрсенов', name: 'Санжар' };

/** A true absence: the register answers, and there is nothing. */
export const nobody: CastMember = {
  iin: unknown.iin,
  name: written(unknownName),
  story: {
    kk: 'ЖСН дұрыс, бірақ тізілім мұндай адамды білмейді. Қалған тізілімдерде де жоқ.',
    ru: 'ИИН верный, но регистр такого человека не знает. В остальных регистрах тоже никого.',
    en: 'The IIN is valid, but the register knows no such person. Nor does any other register.',
  },
  expect: {
    PERSON_REGISTER: { outcome: 'NoRecord' },
    DISABILITY_DATABANK: { outcome: 'NoRecord' },
    PENSION_FUND: { outcome: 'NoRecord' },
    BANKS: { outcome: 'NoRecord' },
    CASE_SYSTEM: { outcome: 'NoRecord' },
    SOCIAL_INSURANCE_FUND: { outcome: 'NoRecord' },
  },
  register: { records: [] },
  disability: { record: null },
  pension: { record: null },
  appointments: { held: [] },
  accounts: { held: [] },
  accountsToAsk: [noAccount(unknown.iin, '601')],
};

/** An outage for one person alone: it must never be read as an absence. */
export const recordThatHangs: CastMember = {
  iin: waiting.iin,
  name: written(waitingName),
  story: {
    kk: 'Бұл адам туралы сұраққа тізілім ешқашан жауап бермейді: бұл жазбаның жоқтығы емес, ақау. Зейнетақы қоры да ол туралы сұраққа әрдайым қатемен жауап береді.',
    ru: 'На вопрос об этом человеке регистр никогда не отвечает: это сбой, а не отсутствие записи. Пенсионный фонд на вопрос о нём тоже всегда отвечает ошибкой.',
    en: 'The register never answers a question about this person: an outage, and not the absence of a record. The pension fund always fails about him, too, with an error.',
  },
  expect: {
    PERSON_REGISTER: { outcome: 'RegisterUnavailable', faultClass: 'TIMEOUT' },
    DISABILITY_DATABANK: { outcome: 'NoRecord' },
    PENSION_FUND: { outcome: 'RegisterUnavailable', faultClass: 'SYSTEM_ERROR' },
    BANKS: { outcome: 'BankAccountRecord' },
    CASE_SYSTEM: { outcome: 'NoRecord' },
    SOCIAL_INSURANCE_FUND: { outcome: 'SocialContributionsRecord' },
  },
  register: {
    fault: 'hang',
    records: [
      {
        ...baseRecord(waiting, waitingName, 0),
        regAddress: addressOf(5, '2016-03-01'),
        documents: [cardOf({ holder: waiting, name: waitingName, beginDate: '2016-03-10' })],
      },
    ],
  },
  disability: { record: null },
  pension: {
    record: pensionOf({
      accounts: [savings(waiting, 'OPV', { saved: 412_000, openedOn: '2022-06-13', monthly: 19_800 })],
      rightToPayments: false,
    }),
    fault: 'http500',
  },
  appointments: { held: [] },
  accounts: { held: [accountIn('601', waiting.iin, 'CARD', '2018-09-03')] },
  accountsToAsk: [ownAccount(waiting.iin, '601'), othersControlAccount],
};
