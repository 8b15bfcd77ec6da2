/** Puts the language of the request in the place of `PREFERRED`, before any resolver sees it. */
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { Language } from '../../kernel/text.ts';
import type { Context } from '../context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context, { readonly language: Language | 'PREFERRED' }>;

/** @throws Error for a field with a language that nothing resolves */
export function fillLanguages(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.args.some(({ name }) => name === 'language')) continue;
      if (!field.resolve)
        throw new Error(`expected a resolver of ${type.name}.${field.name}, which has languages`);
      field.resolve = filled(field.resolve as Resolver);
    }
  }
}

function filled(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    if (args.language !== 'PREFERRED') return resolve(parent, args, context, info);
    return resolve(parent, { ...args, language: context.preferredLanguage() }, context, info);
  };
}
