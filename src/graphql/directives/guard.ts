/** Enforces `@from`: permission before any system is asked, and one place for all answers (answers/answers.ts). */
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { askByIin } from '../../access/asking/loaders.ts';
import { permission } from '../../access/asking/permission.ts';
import { lackOf, notAsked, type Reply } from '../../access/asking/reply.ts';
import type { Language } from '../../kernel/text.ts';
import type { Purpose } from '../../services/purpose.ts';
import { nameOf, type ProbedSystem } from '../../systems/systems.ts';
import type { Context } from '../context.ts';
import { isListField } from '../cost/list-sizes.ts';
import type { BankAccountInput, PurposeInput } from '../generated/resolvers.ts';
import { isMistypedAccount, toAccounts } from '../inputs/people.ts';
import { toPurpose } from '../inputs/purpose.ts';
import { isMistyped } from '../scalars/mistyped.ts';
import { type From, fieldsOf, fromOf } from './from.ts';

/** The person asked about, with the purpose; the arguments of a question replace it. */
type Subject = { readonly iin?: string | null; readonly purpose?: Purpose };

interface Arguments {
  readonly iin?: string | null;
  readonly purpose?: PurposeInput | null;
  readonly accounts?: readonly BankAccountInput[];
}

/** Resolvers of such fields give the reply of the system; a list's resolver is called for each item alone. */
type Resolver = GraphQLFieldResolver<Subject | undefined, Context, Arguments, Asked | readonly Asked[]>;
type Asked = Reply | Promise<Reply>;

/** Puts the guard before every field that asks a system. A field without a resolver asks about the person by the IIN. */
export function guardFields(schema: GraphQLSchema): void {
  for (const { name, field } of fieldsOf(schema)) {
    const from = fromOf(field);
    if (from === undefined) continue;
    const isOfPerson = name.startsWith('Person.');
    const resolve = (field.resolve ?? byIin(isOfPerson, from)) as Resolver;
    field.resolve = guarded(resolve, from, isListField(field), isOfPerson);
  }
}

/** @throws Error for a field outside `Person`, or for a system that needs more than the IIN */
function byIin(isOfPerson: boolean, { system }: From): Resolver {
  // The person register needs a token that depends on the purpose, so its field has a resolver.
  const isByIin = isOfPerson && system !== 'PERSON_REGISTER';
  const ask = isByIin ? askByIin[system as ProbedSystem] : undefined;
  if (ask === undefined) throw new Error(`expected a resolver of the field that asks ${system}`);
  return (parent, _, { loaders }) => ask(loaders, parent?.iin ?? '');
}

function guarded(
  resolve: Resolver,
  from: From,
  isOfList: boolean,
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

    if (isOfList)
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

type Localised = GraphQLFieldResolver<unknown, Context, { readonly language: Language | 'PREFERRED' }>;

/** Replaces `PREFERRED` by the language of the request. @throws Error for a field with a language and no resolver */
export function fillLanguages(schema: GraphQLSchema): void {
  for (const { name, field } of fieldsOf(schema)) {
    if (!field.args.some((one) => one.name === 'language')) continue;
    if (!field.resolve) throw new Error(`expected a resolver of ${name}, which has languages`);
    const resolve = field.resolve as Localised;
    field.resolve = ((parent, args, context, info) => {
      const isGiven = args.language !== 'PREFERRED';
      return resolve(
        parent,
        isGiven ? args : { ...args, language: context.preferredLanguage() },
        context,
        info,
      );
    }) satisfies Localised;
  }
}

/** Replies about each person of a result, from which `isComplete` tells that all have arrived. */
const repliesAbout = new WeakMap<object, Promise<Reply>[]>();

function rememberReply(person: object, reply: Reply | Promise<Reply>): void {
  const known = repliesAbout.get(person) ?? [];
  known.push(Promise.resolve(reply));
  repliesAbout.set(person, known);
}

/** True when every register asked in neighbouring fields gave its answer. A failed reply is no answer. */
export async function isComplete(person: object): Promise<boolean> {
  // graphql-js calls the resolvers of one object in one go: after this turn all of them have been called.
  await null;
  const settled = await Promise.allSettled(repliesAbout.get(person) ?? []);
  return settled.every((one) => one.status === 'fulfilled' && lackOf(one.value) === null);
}
