import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { inLanguage, type Text } from '../../kernel/text.ts';
import type { Language, Resolvers } from '../generated/resolvers.ts';

const message = (parent: { message: Text }, { language }: { language: Language }) =>
  inLanguage(parent.message, language);
const typeOfAnswer = { __resolveType: (answer: { __typename?: string }) => answer.__typename };
const isAnswer = ({ name }: { readonly name: string }) => name === 'RegisterAnswer';

/** The fields that every answer of a register has, for each type of answers in the schema. */
export function createAnswerResolvers(schema: GraphQLSchema): Record<string, object> {
  const types = Object.values(schema.getTypeMap());
  const resolvers = types.map((type) => {
    if (isObjectType(type) && type.getInterfaces().some(isAnswer)) return [type.name, { message }];
    const isOfAnswers = isInterfaceType(type) && [type, ...type.getInterfaces()].some(isAnswer);
    return isOfAnswers ? [type.name, typeOfAnswer] : [];
  });
  return Object.fromEntries(resolvers.filter(({ length }) => length > 0));
}

/** The other texts of answers, and the dictionary values inside records. */
export const outcomeResolvers = {
  IdentityWarning: { message },
  ConsentNeeded: { howToConsent: ({ howToConsent }, { language }) => inLanguage(howToConsent, language) },
  Coded: { name: (coded, { language }) => coded.name && inLanguage(coded.name, language) },
} satisfies Resolvers;
