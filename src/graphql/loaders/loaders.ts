import DataLoader from 'dataloader';
import type { AskContext, DataSource } from '../../systems/data-source.ts';
import type { Outcome } from '../../systems/outcome.ts';
import type { PersonRegisterClient } from '../../systems/person-register/client.ts';
import type { IdentityRecord } from '../../systems/person-register/mapping.ts';

/** One set per GraphQL request: within it nobody is asked about twice; nothing is kept beyond it. */
export interface Loaders {
  readonly identity: DataLoader<string, Outcome<IdentityRecord>>;
}

/** The person register as resolvers use it: calls, and the policy they run under. */
export interface PersonRegister {
  readonly source: DataSource;
  readonly client: PersonRegisterClient;
}

/** Outcomes are matched by key: each is the answer to its own call. */
export function createLoaders({ source, client }: PersonRegister, ask: AskContext): Loaders {
  const byIin = (iin: string) => source.ask(ask, (attempt) => client.byIin(iin, attempt));
  return { identity: new DataLoader((iins) => Promise.all(iins.map(byIin))) };
}
