import { inLanguage, type Text } from '../../kernel/text.ts';
import type { Language, Resolvers } from '../generated/resolvers.ts';

const message = (parent: { message: Text }, { language }: { language: Language }) =>
  inLanguage(parent.message, language);
const nameOf = { __resolveType: (answer: { __typename?: string }) => answer.__typename };

/** Fields that every outcome has, and the dictionary values inside records. */
export const outcomeResolvers = {
  RegisterAnswer: nameOf as Resolvers['RegisterAnswer'] & object,
  IdentityAnswer: nameOf as Resolvers['IdentityAnswer'] & object,
  DisabilityAnswer: nameOf as Resolvers['DisabilityAnswer'] & object,
  PensionAccountsAnswer: nameOf as Resolvers['PensionAccountsAnswer'] & object,
  BankAccountAnswer: nameOf as Resolvers['BankAccountAnswer'] & object,
  AppointmentsAnswer: nameOf as Resolvers['AppointmentsAnswer'] & object,
  DisabilityRecord: { message },
  PensionAccountsRecord: { message },
  BankAccountRecord: { message },
  AppointmentsRecord: { message },
  NotAsked: { message },
  IdentityRecord: { message },
  SeveralRecords: { message },
  IdentityWarning: { message },
  NoRecord: { message },
  ConsentNeeded: {
    message,
    howToConsent: ({ howToConsent }, { language }) => inLanguage(howToConsent, language),
  },
  Withheld: { message },
  RegisterUnavailable: { message },
  Coded: { name: (coded, { language }) => coded.name && inLanguage(coded.name, language) },
} satisfies Resolvers;
