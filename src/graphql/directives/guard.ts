/**
 * Enforces `@from`: the viewer's right is decided before any system is asked, and the reply becomes the answer in one
 * place (answers/answers.ts), whatever the field.
 */
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { askByIin } from '../../access/asking/loaders.ts';
import { permission } from '../../access/asking/permission.ts';
import { notAsked, type Reply } from '../../access/asking/reply.ts';
import type { Purpose } from '../../services/purpose.ts';
import { nameOf, type ProbedSystem } from '../../systems/systems.ts';
import type { Context } from '../context.ts';
import type { BankAccountInput, PurposeInput } from '../generated/resolvers.ts';
import { isMistypedAccount, toAccounts } from '../inputs/accounts.ts';
import { toPurpose } from '../inputs/purpose.ts';
import { rememberReply } from '../person-answers.ts';
import { isMistyped } from '../scalars/mistyped.ts';
import { type From, fromOf } from './from.ts';

/** The person asked about, and what for: of a person's field from the person, of a question from its arguments. */
interface Subject {
  readonly iin?: string | null;
  readonly purpose?: Purpose;
}

interface Arguments {
  readonly iin?: string | null;
  readonly purpose?: PurposeInput | null;
  readonly accounts?: readonly BankAccountInput[];
}

/** Resolvers of such fields give the reply of the system; those of a list are called for each item alone. */
type Resolver = GraphQLFieldResolver<Subject | undefined, Context, Arguments, Asked | readonly Asked[]>;
type Asked = Reply | Promise<Reply>;

/** Puts the guard before the resolver of every field that asks a system. A field without one asks about the person by the IIN. */
export function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const from = fromOf(field);
      if (from === undefined) continue;
      const resolve = (field.resolve ?? byIin(type.name, from)) as Resolver;
      field.resolve = guarded(resolve, from, isList(field), type.name === 'Person');
    }
  }
}

/** @throws Error for what is not of a person, or of a system that is not asked by the IIN alone */
function byIin(type: string, { system }: From): Resolver {
  const ask = type === 'Person' ? askByIin[system as ProbedSystem] : undefined;
  if (ask === undefined) throw new Error(`expected a resolver of the field that asks ${system}`);
  return (parent, _, { loaders }) => ask(loaders, parent?.iin ?? '');
}

function guarded(
  resolve: Resolver,
  from: From,
  isListField: boolean,
  isOfPerson: boolean,
): GraphQLFieldResolver<Subject | undefined, Context, Arguments> {
  const mistyped = notAsked('MISTYPED', from.system, null, nameOf(from.system));

  return (parent, args, context, info) => {
    const purpose = parent?.purpose ?? toPurpose(args.purpose, context.purpose);

    function replyAbout(iin: string | null, own: Arguments): Asked {
      const ask = () => [resolve(parent, own, context, info)].flat()[0] as Asked;
      const refusal = permission(context, { ...from, iin, purpose });
      return refusal instanceof Promise ? refusal.then((refused) => refused ?? ask()) : (refusal ?? ask());
    }
    function answered(iin: string | null, reply: Asked) {
      if (isOfPerson && parent) rememberReply(parent, reply);
      const question = { iin, purpose };
      return reply instanceof Promise
        ? reply.then((one) => context.answers.of(one, question))
        : context.answers.of(reply, question);
    }

    if (isListField)
      return toAccounts(args.accounts ?? []).map((item) =>
        isMistypedAccount(item)
          ? answered(null, mistyped)
          : answered(item.iin, replyAbout(item.iin, { ...args, accounts: [item] })),
      );
    if (isMistyped(parent?.iin)) return answered(null, mistyped);
    const iin = parent?.iin ?? args.iin ?? null;
    return answered(iin, replyAbout(iin, args));
  };
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
