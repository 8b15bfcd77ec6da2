/** Enforces `@from`: what a viewer may not see is withheld before anybody is asked. */
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Purpose } from '../../services/purpose.ts';
import { mistypedNumber } from '../answers/not-asked.ts';
import type { Context } from '../context.ts';
import type { BankAccountInput, PurposeInput } from '../generated/resolvers.ts';
import { isMistypedAccount, toAccounts } from '../inputs/accounts.ts';
import { toPurpose } from '../inputs/purpose.ts';
import { permission } from '../permission.ts';
import { rememberAnswer } from '../person-answers.ts';
import { isMistyped } from '../scalars/mistyped.ts';
import { type From, fromOf } from './from.ts';

/** Who is asked about, and what for: of a person's field from the person, of a question from its arguments. */
interface Subject {
  readonly iin?: string | null;
  readonly purpose?: Purpose;
}

interface Arguments {
  readonly iin?: string | null;
  readonly purpose?: PurposeInput | null;
  readonly accounts?: readonly BankAccountInput[];
}

type Resolver = GraphQLFieldResolver<Subject | undefined, Context, Arguments>;

/** Puts the guard before the resolver of every field that asks a system. */
export function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const from = fromOf(field);
      if (from && field.resolve) {
        const resolve = guarded(field.resolve as Resolver, from, isList(field));
        field.resolve = type.name === 'Person' ? remembered(resolve) : resolve;
      }
    }
  }
}

function guarded(resolve: Resolver, from: From, isListField: boolean): Resolver {
  return (parent, args, context, info) => {
    const purpose = parent?.purpose ?? toPurpose(args.purpose, context.purpose);
    const allowed = (iin: string | null) => permission(context, { ...from, iin, purpose });
    const ask = (own: Arguments) => resolve(parent, own, context, info);

    /** Each item is about a person of its own, who may have agreed or not: what may not be asked is left out. */
    async function askForList(accounts: readonly BankAccountInput[]): Promise<unknown> {
      const refusals = await Promise.all(
        accounts.map((item) => (isMistypedAccount(item) ? mistypedNumber(from.system) : allowed(item.iin))),
      );
      const open = accounts.filter((_, i) => refusals[i] === null);
      const answers = open.length === 0 ? [] : ((await ask({ ...args, accounts: open })) as unknown[]);
      const next = answers.values();
      return refusals.map((refusal) => (refusal ? context.summary.note(refusal) : next.next().value));
    }

    if (isMistyped(parent?.iin)) return context.summary.note(mistypedNumber(from.system));
    if (isListField) return askForList(toAccounts(args.accounts ?? []));
    const refusal = allowed(parent?.iin ?? args.iin ?? null);
    if (refusal instanceof Promise)
      return refusal.then((refused) => (refused ? context.summary.note(refused) : ask(args)));
    return refusal ? context.summary.note(refusal) : ask(args);
  };
}

function remembered(resolve: Resolver): Resolver {
  return (person, args, context, info) => {
    const answer = resolve(person, args, context, info);
    return person ? rememberAnswer(person, answer) : answer;
  };
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
