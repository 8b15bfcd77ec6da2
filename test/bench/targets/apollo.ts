/** A stock Apollo Server over the same schema, with the floor's own calls behind a loader per request. */
import { readdirSync, readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { outcomes } from '../floor/outcomes.ts';
import { createRegisters, type Registers } from '../floor/registers.ts';
import { runTarget } from './target.ts';

const folder = new URL('../../../schema/', import.meta.url);
const typeDefs = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql') && file !== 'released.graphql')
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));

type Context = ReturnType<typeof createContext>;

const createContext = (registers: Registers) => ({
  registers,
  disability: new DataLoader(registers.disabilities),
  pension: new DataLoader(registers.pensions),
});

interface Person {
  readonly iin: string;
}

const message = ({ message }: { message: Record<string, string> }, { language }: { language: string }) =>
  message[language];

const resolvers = {
  Query: {
    person: (_: unknown, { iin }: Person) => ({ iin }),
    persons: (_: unknown, { iins }: { iins: string[] }) => iins.map((iin) => ({ iin })),
  },
  Person: {
    identity: async ({ iin }: Person, _: unknown, { registers }: Context) => ({
      ...outcomes.identity.source,
      ...(await registers.identity(iin)),
    }),
    disability: async ({ iin }: Person, _: unknown, { disability }: Context) => ({
      ...outcomes.disability.source,
      ...(await disability.load(iin)),
    }),
    pensionAccounts: async ({ iin }: Person, _: unknown, { pension }: Context) => ({
      ...outcomes.pensionAccounts.source,
      ...(await pension.load(iin)),
    }),
    bankAccount: async ({ iin }: Person, { iban }: { iban: string }, { registers }: Context) => ({
      ...outcomes.bankAccount.source,
      ...(await registers.account(iin, iban)),
    }),
  },
  IdentityRecord: { message },
  DisabilityRecord: { message },
  PensionAccountsRecord: { message },
  BankAccountRecord: { message },
};

await runTarget(async ({ upstream }: { upstream: string }) => {
  const registers = createRegisters(upstream);
  const server = new ApolloServer<Context>({ typeDefs, resolvers });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => createContext(registers),
  });
  return [url];
});
