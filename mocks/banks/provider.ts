import { bankNamespace, bankServiceId, treasuryServiceId } from '../../src/systems/banks/contract.ts';
import type { AnswerKind } from '../answer-kind.ts';
import { strangers } from '../batch/strangers.ts';
import { type Message, readMessage } from '../message/read-message.ts';
import { type Author, malformedQuery, processed, writeMessage } from '../message/write-message.ts';
import { coded } from '../people/dictionaries.ts';
import { personByIin } from '../people/find.ts';
import { type AccountWithHolders, accountByNumber } from '../people/find-account.ts';
import { noData, success } from '../shep/names.ts';
import type { ProviderAnswer, ShepProvider } from '../shep/provider.ts';
import { textOf } from '../xml/read.ts';
import { banks, type MockBank, treasury } from './banks.ts';
import { someAccount, writeAccount } from './write-account.ts';

/** The account services behind SHEP, one per bank and the treasury's. The contract is invented. */
export const bankProviders: readonly ShepProvider[] = [...banks, treasury].map(bankProvider);

function bankProvider(bank: MockBank): ShepProvider {
  const author = {
    prefix: 'bnk',
    namespace: bankNamespace,
    self: coded(`MOCK-BANK-${bank.code}`, 'Банк', 'Банк'),
  };
  return {
    system: 'BANKS',
    service: bank.code,
    serviceId: bank.code === treasury.code ? treasuryServiceId : bankServiceId(bank.code),
    ask(data) {
      const message = readMessage(data);
      const asked = { account: textOf(message.fields, 'account'), iin: textOf(message.fields, 'iin') };
      const person = asked.iin === undefined ? undefined : personByIin(asked.iin);
      return {
        iin: asked.iin,
        people: asked.iin === undefined ? [] : [asked.iin],
        fault: person?.accounts.faults?.[bank.code],
        answer: (kind) => answer({ bank, author, message, ...asked }, kind),
      };
    },
  };
}

/** A question to one bank: whether the account exists, and whether it is this person's. */
interface AccountQuestion {
  readonly bank: MockBank;
  readonly author: Author;
  readonly message: Message;
  readonly account: string | undefined;
  readonly iin: string | undefined;
}

function answer(question: AccountQuestion, kind: AnswerKind): ProviderAnswer {
  const { bank, message, account, iin } = question;
  const isMalformed = message.expected !== undefined || account === undefined || iin === undefined;
  const found = account === undefined ? undefined : accountByNumber(account, bank.code);
  const spoiled: AccountWithHolders = found ?? someAccount(account, iin);
  const asked = { iin: iin ?? '', bank };
  if (kind === 'drift') return told(question, writeAccount(spoiled, asked, ['owned']));
  if (kind === 'wrongPerson') {
    const other = strangers(iin === undefined ? [] : [iin], 1)[0] ?? '';
    return told(question, writeAccount({ ...spoiled, holders: [other] }, { ...asked, iin: other }));
  }
  if (isMalformed) {
    return { status: success, data: writeMessage(question.author, message, malformedQuery, '') };
  }
  return found ? told(question, writeAccount(found, asked)) : nothing(question);
}

function told({ author, message }: AccountQuestion, accounts: string): ProviderAnswer {
  return { status: success, data: writeMessage(author, message, processed, accounts) };
}

/**
 * An account that does not exist: an even last digit of the IIN gets the first form of that answer, an odd
 * one the second.
 */
function nothing(question: AccountQuestion): ProviderAnswer {
  const isEven = Number(question.iin?.at(-1) ?? 0) % 2 === 0;
  return isEven ? { status: noData, data: undefined } : told(question, '');
}
