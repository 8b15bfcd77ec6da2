import { closedAccount, ownAccount } from '../account-stories.ts';
import { accountIn } from '../accounts.ts';
import { benefitOf } from '../appointments.ts';
import { baseRecord, holderOf, recordEverywhere, written } from '../base-record.ts';
import { replaced, temporaryAddress, unfit } from '../dictionaries.ts';
import { disabilityOf } from '../disabilities.ts';
import { cardOf, passportOf } from '../documents.ts';
import { pensionOf } from '../pensions.ts';
import type { CastMember } from '../person.ts';
import { addressOf, otherAddressOf } from '../places.ts';
import { savings } from '../savings.ts';

const holder = holderOf('801231490008');
const before = { surname: 'Воронцова', name: 'Вера', patronymic: 'Павловна' };
const name = { ...before, surname: 'Ладожская' };
const disability = disabilityOf(holder, {
  group: '2',
  degree: 65,
  since: '2024-05-31',
  until: '2029-05-31',
});

/** Order B item 10(3): data that differ because a document was replaced are no discrepancy. */
export const renamedAfterMarriage: CastMember = {
  iin: holder.iin,
  name: written(name),
  story: {
    kk: 'Некеден кейін тегін ауыстырған: бұрынғы куәлікте ескі тегі тұр, оның орнына жаңа куәлік берілген. II топ, мерзімі 2029 жылы бітеді: зейнетақы төлеміне құқық жоқ; бұрынғы шоты жабылған. Келісім сұралған SMS-ке жауап бермейді. Әлеуметтік аударымдар тек анықтамадан кейін түскен: S7 бойынша Қор бас тартады.',
    ru: 'Сменила фамилию после брака: прежнее удостоверение на старую фамилию заменено новым. Инвалидность II группы до 2029 года: права на выплаты нет; прежний счёт закрыт. На SMS с просьбой о согласии не отвечает. Социальные отчисления поступали только после справки: по S7 Фонд отказывает.',
    en: 'Changed her surname when she married: the earlier card bears the old one and was replaced by a new card. Disability of group II until 2029, so no right to payments; an earlier account was closed. She does not answer the SMS that asks for her consent. Social contributions arrived only after her certificate: in S7 the Fund refuses.',
  },
  expect: recordEverywhere,
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
        // Her earlier address, with the day of leaving: it must not be read as her registration.
        addresses: [otherAddressOf(temporaryAddress, 18, '2009-04-04', '2022-09-29')],
      },
    ],
  },
  disability: { record: disability },
  pension: {
    record: pensionOf({
      accounts: [
        savings(holder, 'OPV', { saved: 5_044_000, openedOn: '2000-02-02', monthly: 36_000 }),
        savings(holder, 'OPVR', { saved: 231_000, openedOn: '2024-01-25', monthly: 9_000 }),
      ],
      rightToPayments: false,
    }),
  },
  appointments: { held: [benefitOf(disability)] },
  accounts: {
    held: [
      accountIn('965', holder.iin, 'CARD', '2022-08-02'),
      accountIn('998', holder.iin, 'CURRENT', '2011-06-27', '2022-08-01'),
    ],
  },
  consent: 'wait',
  accountsToAsk: [ownAccount(holder.iin, '965'), closedAccount(holder.iin, '998')],
};
