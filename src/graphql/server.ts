import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Context, RequestLimits } from './context.ts';
import { createPricing } from './cost/price-request.ts';
import { createDocumentCheck } from './documents/check-document.ts';
import type { DocumentLimits } from './documents/check-shape.ts';
import { createForgiving } from './documents/forgiving.ts';
import { createKnownDocuments } from './documents/known-documents.ts';
import { formatError } from './format-error.ts';
import { admissionPlugin } from './plugins/admission.ts';
import { answerSummaryPlugin } from './plugins/answer-summary.ts';
import { statusPlugin } from './plugins/status.ts';
import { variablesPlugin } from './plugins/variables.ts';

interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly limits: DocumentLimits;
  readonly requestLimits: RequestLimits;
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
  const { schema, limits, requestLimits, profile, introspection, onAnswer, onDefect } = options;
  const forgiving = createForgiving(schema);
  const check = createDocumentCheck(schema, { limits, introspection, forgiving });

  function toFormatted(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const result = formatError(formatted, error);
    if (result.extensions?.code === 'OUR_DEFECT') onDefect(error);
    return result;
  }

  return new ApolloServer<Context>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // Documents are known by the admission, which bounds what it remembers.
    documentStore: null,
    // Each error has the whole value written into it before our words take its place.
    executionOptions: { maxCoercionErrors: 5 },
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
      variablesPlugin(forgiving),
      admissionPlugin({
        documents: createKnownDocuments(check),
        priceOf: createPricing(schema),
        limits: requestLimits,
      }),
      statusPlugin,
      answerSummaryPlugin(profile, onAnswer),
    ],
  });
}

/** Its own log lines could carry what a client sent; what we must know we log ourselves. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };
