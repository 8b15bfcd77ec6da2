/** The composition root's part for the operator's page: documents run as at `/graphql`, and the state that its streams watch. */
import { undecidedStates } from '../applications/application-state.ts';
import type { createContextFactory } from '../graphql/context.ts';
import type { createGraphqlServer } from '../graphql/server.ts';
import type { RunDocument } from '../http/operator/ask.ts';
import type { Status, SystemStatus } from '../incidents/system-status.ts';
import { type LanguageTag, languageOf } from '../kernel/text.ts';
import type { Database } from '../storage/database.ts';
import { isDatabaseDown } from '../storage/trouble.ts';
import { type SystemKey, systemKeys } from '../systems/systems.ts';
import { newestChange } from '../tickets/newest-change.ts';

interface GraphqlSide {
  readonly server: ReturnType<typeof createGraphqlServer>['server'];
  readonly createContext: ReturnType<typeof createContextFactory>;
}

export function createRunDocument({ server, createContext }: GraphqlSide): RunDocument {
  return async (query, variables, { language, ...asker }) => {
    let end = (_answered: boolean) => {};
    const contextValue = createContext({
      ...asker,
      drillHeader: undefined,
      purposeHeader: undefined,
      preferredLanguage: () => languageOf(language satisfies LanguageTag),
      onEnd(callback) {
        end = callback;
      },
    });
    try {
      const { body } = await server.executeOperation(
        { query, variables: { ...variables } },
        { contextValue },
      );
      const { data = null, errors = [] } = body.kind === 'single' ? body.singleResult : {};
      const faults = errors.map(({ message, extensions }) => ({ code: String(extensions?.code), message }));
      return { data, faults };
    } finally {
      end(true);
    }
  };
}

interface Watched {
  readonly database: Database;
  readonly systemStatus: SystemStatus;
  readonly isConnected: (system: SystemKey) => boolean;
}

/** Gives the state of this process and the newest change of all replicas as one text, to be compared with the text before. */
export function createOperatorState({ database, systemStatus, isConnected }: Watched) {
  const connected = systemKeys.filter(isConnected);
  return async (): Promise<string> => {
    const statuses = await Promise.all(connected.map(systemStatus));
    const change = await newestChange(database, undecidedStates).catch((error: unknown) => {
      if (isDatabaseDown(error)) return 'the database is away';
      throw error;
    });
    return JSON.stringify([statuses.map(stateOf), change]);
  };
}

const stateOf = ({ state, openIncident, parts }: Status): readonly unknown[] => [
  ...[state, openIncident?.id],
  ...parts.map(stateOf),
];
