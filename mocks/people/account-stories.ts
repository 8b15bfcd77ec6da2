import type { BankCode } from '../banks/banks.ts';
import { penalControlAccount } from './accounts.ts';
import { ibanOf } from './iban.ts';
import type { AccountToAsk } from './person.ts';

const found = { outcome: 'BankAccountRecord' } as const;

/** The person's own open account in a bank. */
export function ownAccount(iin: string, bank: BankCode): AccountToAsk {
  return {
    iban: ibanOf(iin, bank),
    story: { kk: 'Өзінің ашық шоты.', ru: 'Свой открытый счёт.', en: 'An open account of their own.' },
    ...found,
  };
}

/** The person's own account, which has been closed. */
export function closedAccount(iin: string, bank: BankCode): AccountToAsk {
  return {
    iban: ibanOf(iin, bank),
    story: {
      kk: 'Өзінің шоты, бірақ жабылған.',
      ru: 'Свой счёт, но закрытый.',
      en: 'Their own account, but closed.',
    },
    ...found,
  };
}

/** An account that exists and belongs to another person. */
export function accountOfAnother(owner: string, bank: BankCode): AccountToAsk {
  return {
    iban: ibanOf(owner, bank),
    story: {
      kk: 'Шот бар, бірақ ол басқа адамдікі.',
      ru: 'Счёт есть, но принадлежит другому человеку.',
      en: "The account exists, but it is somebody else's.",
    },
    ...found,
  };
}

/** A number that the bank does not know. */
export function noAccount(iin: string, bank: BankCode): AccountToAsk {
  return {
    iban: ibanOf(iin, bank),
    story: {
      kk: 'Банкте мұндай шот жоқ.',
      ru: 'Такого счёта в банке нет.',
      en: 'The bank has no such account.',
    },
    outcome: 'NoRecord',
  };
}

/** The person's own account in a bank that fails at every question about them. */
export function accountInFailingBank(iin: string, bank: BankCode): AccountToAsk {
  return {
    iban: ibanOf(iin, bank),
    story: {
      kk: 'Бұл банк ол туралы сұраққа әрдайым қатемен жауап береді: шоттың жоқтығы емес, ақау.',
      ru: 'Этот банк на вопрос о ней всегда отвечает ошибкой: это сбой, а не отсутствие счёта.',
      en: 'This bank always answers a question about her with an error: an outage, and not a missing account.',
    },
    outcome: 'RegisterUnavailable',
    faultClass: 'SYSTEM_ERROR',
  };
}

/** The control account of cash of the person's penal institution. */
export const ownControlAccount: AccountToAsk = {
  controlAccount: penalControlAccount.number,
  story: {
    kk: 'Өзі отырған мекеменің қолма-қол ақшаны бақылау шоты: IBAN емес.',
    ru: 'Контрольный счёт наличности учреждения, где он находится: это не IBAN.',
    en: 'The control account of cash of the institution where he is: not an IBAN.',
  },
  ...found,
};

/** The control account of another institution. */
export const othersControlAccount: AccountToAsk = {
  controlAccount: penalControlAccount.number,
  story: {
    kk: 'Ол жазасын өтемейтін мекеменің қолма-қол ақшаны бақылау шоты.',
    ru: 'Контрольный счёт наличности учреждения, в котором он не находится.',
    en: 'The control account of cash of an institution where he is not.',
  },
  ...found,
};
