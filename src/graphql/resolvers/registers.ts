import { inLanguage } from '../../kernel/text.ts';
import {
  bankNotConnected,
  toAppointmentsAnswer,
  toBankAnswer,
  toDisabilityAnswer,
  toPensionAnswer,
} from '../answers/register-answers.ts';
import type { Context } from '../context.ts';
import type { AccountInput, Resolvers } from '../generated/resolvers.ts';
import { toAccountQuestion, toAccounts, toCertificateNumber } from '../inputs/accounts.ts';
import { toPurpose } from '../inputs/purpose.ts';
import type { PersonSource } from '../sources.ts';

/** The disability databank, the pension fund, the banks and E-maket. */
export const registerResolvers = {
  Query: {
    async disabilityByCertificate(_, { number, purpose }, context) {
      const { client, source } = context.registers.disabilityDatabank;
      const certificate = toCertificateNumber(number);
      const question = { iin: null, purpose: toPurpose(purpose, context.purpose) };
      const outcome = await source.ask(
        context.ask,
        { searchedBy: 'CERTIFICATE', purpose: question.purpose, criteria: certificate },
        (attempt) => client.byCertificate(certificate, attempt),
      );
      return context.summary.note(toDisabilityAnswer(outcome, question, context.settings));
    },
    bankAccount: (_, { account, iin, purpose }, context) =>
      askBank({ iin, purpose: toPurpose(purpose, context.purpose) }, account, context),
    bankAccounts(_, { accounts, purpose }, context) {
      const shared = toPurpose(purpose, context.purpose);
      return toAccounts(accounts).map(({ account, iin }) =>
        askBank({ iin, purpose: shared }, account, context),
      );
    },
  },
  Person: {
    async disability(person, _, context) {
      const outcome = await context.loaders.disability.load(person.iin);
      return context.summary.note(toDisabilityAnswer(outcome, person, context.settings));
    },
    async pensionAccounts(person, _, context) {
      const outcome = await context.loaders.pensionAccounts.load(person.iin);
      return context.summary.note(toPensionAnswer(outcome, person, context.settings));
    },
    async appointments(person, _, context) {
      const outcome = await context.loaders.appointments.load(person.iin);
      return context.summary.note(toAppointmentsAnswer(outcome, person, context.settings));
    },
    bankAccount: (person, { iban }, context) => askBank(person, { iban }, context),
  },
  Bank: { name: ({ name }, { language }) => inLanguage(name, language) },
  BankAccountRecord: { exists: () => true },
} satisfies Resolvers;

async function askBank(person: PersonSource, account: AccountInput, context: Context) {
  const outcome = await context.loaders.bankAccount.load(toAccountQuestion(account, person.iin));
  return context.summary.note(outcome ? toBankAnswer(outcome, person, context.settings) : bankNotConnected());
}
