import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import type { Executor } from './executor.ts';
import { formatError } from './format-error.ts';
import { type DocumentLimits, limitRules } from './limits.ts';
import { answerSummaryPlugin } from './plugins/answer-summary.ts';
import { executorPlugin } from './plugins/executor.ts';
import { plainJsonStatusPlugin } from './plugins/plain-json-status.ts';

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  /** Null: the server's own, graphql-js. */
  readonly executor: Executor | null;
  readonly limits: DocumentLimits;
  /** Named in every answer. */
  readonly profile: string;
  /** Whether clients may read the schema from here, or guess it from what a refusal suggests. */
  readonly introspection: boolean;
  /** Told of every answer, whether it was whole. */
  readonly onAnswer: (complete: boolean) => void;
  /** Told of what was thrown in our own code. */
  readonly onDefect: (error: unknown) => void;
}

/** Apollo Server with our executor, limits, errors and summary, and without what it would send or show elsewhere. */
export function createGraphqlServer(options: GraphqlServerOptions): ApolloServer<Context> {
  const { schema, executor, limits, profile, introspection, onAnswer, onDefect } = options;

  function toFormatted(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const result = formatError(formatted, error);
    if (result.extensions?.code === 'OUR_DEFECT') onDefect(error);
    return result;
  }

  return new ApolloServer<Context>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    validationRules: limitRules(limits),
    parseOptions: { maxTokens: limits.maxTokens },
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // The HTTP side refuses what another site's page could send without asking, by what browsers say of themselves.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    logger: silent,
    formatError: toFormatted,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every resolver; what it says of caching is always the same, and http says it.
      ApolloServerPluginCacheControlDisabled(),
      plainJsonStatusPlugin(),
      answerSummaryPlugin(profile, onAnswer),
      ...(executor
        ? [executorPlugin(executor, (error: GraphQLError) => toFormatted(error.toJSON(), error))]
        : []),
    ],
  });
}

/** Its own log lines could carry what a client sent; what we must know we log ourselves. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };
