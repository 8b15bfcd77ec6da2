import { inLanguage } from '../../kernel/text.ts';
import { participationOf } from '../../services/participation.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toAccountQuestion, toCertificateNumber } from '../inputs/people.ts';
import { toPurpose } from '../inputs/purpose.ts';

/** Questions to registers by more than a person's IIN. The guard asks the others, and makes all answers. */
export const registerResolvers = {
  Query: {
    disabilityByCertificate(_, { number, purpose: given }, { ask, registers, purpose: ofRequest }) {
      const { client, source } = registers.disabilityDatabank;
      const criteria = toCertificateNumber(number);
      const purpose = toPurpose(given, ofRequest);
      return source.ask(ask, { searchedBy: 'CERTIFICATE', purpose, criteria }, (attempt) =>
        client.byCertificate(criteria, attempt),
      );
    },
    bankAccount: (_, { account, iin }, { loaders }) =>
      loaders.bankAccount.load(toAccountQuestion(account, iin)),
    bankAccounts: (_, { accounts }, { loaders }) =>
      accounts.map(({ account, iin }) => loaders.bankAccount.load(toAccountQuestion(account, iin))),
  },
  Person: {
    bankAccount: ({ iin }, { iban }, { loaders }) =>
      loaders.bankAccount.load(toAccountQuestion({ iban }, iin)),
  },
  SocialContributionsRecord: { participation: (record) => participationOf(record) },
  Bank: { name: ({ name }, { language }) => inLanguage(name, language) },
  BankAccountRecord: { exists: () => true },
} satisfies Resolvers;
