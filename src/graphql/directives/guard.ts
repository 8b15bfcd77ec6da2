/** Enforces `@from`: what a viewer may not see is withheld before anybody is asked. */
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { withheldReason } from '../../access/withheld-reason.ts';
import type { Purpose } from '../../outages/failed-question.ts';
import { toWithheld } from '../answers/withheld.ts';
import type { Context } from '../context.ts';
import type { PurposeInput } from '../generated/resolvers.ts';
import { toPurpose } from '../inputs/purpose.ts';
import { type From, fromOf } from './from.ts';

/** Who is asked about, and what for: of a person's field from the person, of a question from its arguments. */
interface Subject {
  readonly iin?: string | null;
  readonly purpose?: Purpose;
}

interface Arguments {
  readonly iin?: string | null;
  readonly purpose?: PurposeInput | null;
  readonly accounts?: readonly { readonly iin: string }[];
}

type Resolver = GraphQLFieldResolver<Subject | undefined, Context, Arguments>;

/** Puts the guard before the resolver of every field that asks a system. */
export function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const from = fromOf(field);
      if (from && field.resolve) field.resolve = guarded(field.resolve as Resolver, from, isList(field));
    }
  }
}

function guarded(resolve: Resolver, { system, scope }: From, isListField: boolean): Resolver {
  return (parent, args, context, info) => {
    const purpose = parent?.purpose ?? toPurpose(args.purpose, context.purpose);
    const reasonFor = (iin: string | null) => withheldReason(context.viewer, { system, scope, iin, purpose });
    if (isListField) {
      const reasons = (args.accounts ?? []).map(({ iin }) => reasonFor(iin));
      const [first = null] = reasons.filter((reason) => reason !== null);
      // A list is asked for one purpose by one viewer: all of it may be seen, or nothing.
      return first === null
        ? resolve(parent, args, context, info)
        : reasons.map(() => context.summary.note(toWithheld(system, first)));
    }
    const reason = reasonFor(parent?.iin ?? args.iin ?? null);
    return reason === null
      ? resolve(parent, args, context, info)
      : context.summary.note(toWithheld(system, reason));
  };
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
