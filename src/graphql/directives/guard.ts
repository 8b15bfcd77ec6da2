/** Enforces `@from`: what a viewer may not see is withheld before anybody is asked. */
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Purpose } from '../../outages/failed-question.ts';
import type { Context } from '../context.ts';
import type { PurposeInput } from '../generated/resolvers.ts';
import { toPurpose } from '../inputs/purpose.ts';
import { permission } from '../permission.ts';
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

function guarded(resolve: Resolver, from: From, isListField: boolean): Resolver {
  return (parent, args, context, info) => {
    const purpose = parent?.purpose ?? toPurpose(args.purpose, context.purpose);
    const allowed = (iin: string | null) => permission(context, { ...from, iin, purpose });
    const ask = () => resolve(parent, args, context, info);
    if (isListField)
      return askForList(
        (args.accounts ?? []).map(({ iin }) => allowed(iin)),
        ask,
        context,
      );
    const refusal = allowed(parent?.iin ?? args.iin ?? null);
    if (refusal instanceof Promise)
      return refusal.then((refused) => (refused ? context.summary.note(refused) : ask()));
    return refusal ? context.summary.note(refusal) : ask();
  };
}

/** A list is asked for one purpose by one viewer: all of it may be seen, or nothing. */
async function askForList(
  permissions: readonly ReturnType<typeof permission>[],
  ask: () => unknown,
  context: Context,
): Promise<unknown> {
  const refusals = await Promise.all(permissions);
  const first = refusals.find((refusal) => refusal !== null);
  return first ? refusals.map(() => context.summary.note(first)) : ask();
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
