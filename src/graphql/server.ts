import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { formatError } from './format-error.ts';
import { type DocumentLimits, limitRules } from './limits.ts';
import { answerSummaryPlugin } from './plugins/answer-summary.ts';

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly limits: DocumentLimits;
  /** Named in every answer. */
  readonly profile: string;
  /** Told of what was thrown in our own code. */
  readonly onDefect: (error: unknown) => void;
}

/** Apollo Server with our limits, our errors and our summary, and without what it would send or show elsewhere. */
export function createGraphqlServer(options: GraphqlServerOptions): ApolloServer<Context> {
  const { schema, limits, profile, onDefect } = options;
  return new ApolloServer<Context>({
    schema,
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

/** Its own log lines could carry what a client sent; what we must know we log ourselves. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };
