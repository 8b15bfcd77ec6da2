import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import type { Executor } from './executor.ts';
import { formatError } from './format-error.ts';
import { type DocumentLimits, limitRules } from './limits.ts';
import { answerSummaryPlugin } from './plugins/answer-summary.ts';

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly limits: DocumentLimits;
  /** Named in every answer. */
  readonly profile: string;
  /** Told of what was thrown in our own code. */
  readonly onDefect: (error: unknown) => void;
}

/** Apollo Server with our executor, limits, errors and summary, and without what it would send or show elsewhere. */
export function createGraphqlServer(options: GraphqlServerOptions): ApolloServer<Context> {
  const { schema, executor, limits, profile, onDefect } = options;
  return new ApolloServer<Context>({
    gateway: ownExecutor(schema, executor),
    introspection: true,
    validationRules: limitRules(limits),
    parseOptions: { maxTokens: limits.maxTokens },
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: silent,
    formatError(formatted, error) {
      const result = formatError(formatted, error);
      if (result.extensions?.code === 'OUR_DEFECT') onDefect(error);
      return result;
    },
    plugins: [ApolloServerPluginLandingPageDisabled(), answerSummaryPlugin(profile)],
  });
}

/** The server's only door to another executor is the one meant for supergraphs. */
function ownExecutor(
  schema: GraphQLSchema,
  executor: Executor,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operationName, request, context }) =>
        executor({
          document,
          operationName: operationName ?? undefined,
          variables: request.variables ?? {},
          context,
        }),
    }),
    stop: async () => {},
  };
}

/** Its own log lines could carry what a client sent; what we must know we log ourselves. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };
