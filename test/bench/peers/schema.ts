/** Tirek's schema with the peers' resolvers, and the context of a question: its viewer, and loaders. */
import { readdirSync, readFileSync } from 'node:fs';
import DataLoader from 'dataloader';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { outcomes } from '../floor/outcomes.ts';
import type { Issuer } from '../machine-client.ts';
import { createRegisters, kindOf, type Registers } from './registers.ts';
import type { Wire } from './wire.ts';

const folder = new URL('../../../schema/', import.meta.url);
export const typeDefs = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql') && file !== 'released.graphql')
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));

/** Options of each peer's process. */
export interface PeerOptions {
  readonly upstream: string;
  readonly tokens: Issuer;
}

export type Context = Awaited<ReturnType<ReturnType<typeof createContexts>>>;

/** Contexts of questions, by their header Authorization. A token that does not verify is an error. */
export function createContexts(wire: Wire, { issuer, audience, keys }: Issuer) {
  const registers = createRegisters(wire);
  const keySet = createRemoteJWKSet(new URL(keys));
  return async (authorization: string | null | undefined) => {
    const token = authorization?.replace(/^Bearer /, '') ?? '';
    const { payload } = await jwtVerify(token, keySet, { issuer, audience });
    return {
      viewer: payload.sub,
      registers,
      disability: new DataLoader(registers.disabilities),
      pension: new DataLoader(registers.pensions),
    };
  };
}

interface Person {
  readonly iin: string;
}
type Part = keyof typeof outcomes;

/** A register's field: its record, a true absence, or an outage that names the system and the kind of failure. */
const answer =
  <Arguments>(part: Part, ask: (iin: string, context: Context, given: Arguments) => Promise<object | null>) =>
  async ({ iin }: Person, given: Arguments, context: Context) => {
    const { source } = outcomes[part];
    try {
      const record = await ask(iin, context, given);
      if (record !== null) return { ...source, ...record };
      return { ...source, __typename: 'NoRecord', message: absence };
    } catch (error) {
      const now = Date.now();
      return {
        __typename: 'RegisterUnavailable',
        system: source.system,
        known: false,
        message: outage,
        nextStep: 'WAIT_AND_REPEAT',
        faultClass: kindOf(error),
        origin: 'REGISTER',
        since: new Date(now).toISOString(),
        askAgainAt: new Date(now + 15_000).toISOString(),
      };
    }
  };

const absence = { KK: 'Деректер жоқ.', RU: 'Данных нет.' };
const outage = { KK: 'Жүйе жауап бермеді.', RU: 'Система не ответила.' };

const message = (
  { message }: { message: Readonly<Record<string, string>> },
  { language }: { language: string },
) => message[language] ?? message.RU;

export const resolvers = {
  Query: {
    person: (_: unknown, { iin }: Person) => ({ iin }),
  },
  Person: {
    identity: answer('identity', (iin, { registers }: { registers: Registers }) => registers.identity(iin)),
    disability: answer('disability', (iin, { disability }) => disability.load(iin)),
    pensionAccounts: answer('pensionAccounts', (iin, { pension }) => pension.load(iin)),
    bankAccount: answer('bankAccount', (iin, { registers }, { iban }: { iban: string }) =>
      registers.account(iin, iban),
    ),
  },
  IdentityRecord: { message },
  DisabilityRecord: { message },
  PensionAccountsRecord: { message },
  BankAccountRecord: { message },
  NoRecord: { message },
  RegisterUnavailable: { message },
};
