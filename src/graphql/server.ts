import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import type { RequestLimits } from './cost/price-limits.ts';
import { createPricing } from './cost/price-request.ts';
import { createDocumentCheck } from './documents/check-document.ts';
import type { DocumentLimits } from './documents/check-shape.ts';
import { createForgiving } from './documents/forgiving.ts';
import { createKnownDocuments } from './documents/known-documents.ts';
import { formatError } from './format-error.ts';
import { createKnownAnswers, type KnownAnswers } from './known-answers.ts';
import { admissionPlugin } from './plugins/admission.ts';
import { answerSummaryPlugin } from './plugins/answer-summary.ts';
import { statusPlugin } from './plugins/status.ts';
import { variablesPlugin } from './plugins/variables.ts';
import { createSummarize } from './summarize.ts';

interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly limits: DocumentLimits;
  readonly requestLimits: RequestLimits;
  /** Profile in every answer. */
  readonly profile: string;
  /** True: clients may read the schema, and a refusal may suggest names of it. */
  readonly introspection: boolean;
  /** Receives every answer with its completeness. */
  readonly onAnswer: (complete: boolean) => void;
  /** Receives every error that our own code throws. */
  readonly onDefect: (error: unknown) => void;
}

interface GraphqlServer {
  readonly server: ApolloServer<Context>;
  readonly known: KnownAnswers;
}

/** Makes Apollo Server with our limits, errors and summary, without its own reports and pages, and the shorter way beside it. */
export function createGraphqlServer(options: GraphqlServerOptions): GraphqlServer {
  const { schema, limits, requestLimits, profile, introspection, onAnswer, onDefect } = options;
  const forgiving = createForgiving(schema);
  const documents = createKnownDocuments(createDocumentCheck(schema, { limits, introspection, forgiving }));
  const priceOf = createPricing(schema);
  const summarize = createSummarize(profile, onAnswer);
  // Each error contains the whole value until our words replace it.
  const executionOptions = { maxCoercionErrors: 5 };

  function toFormatted(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const result = formatError(formatted, error);
    if (result.extensions?.code === 'OUR_DEFECT') onDefect(error);
    return result;
  }

  const server = new ApolloServer<Context>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // The admission keeps the documents, and bounds its memory.
    documentStore: null,
    executionOptions,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // The HTTP side refuses cross-site requests, by the headers that browsers send.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    logger: silent,
    formatError: toFormatted,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // The plugin would wrap every resolver. Caching is always the same, and http sets its header.
      ApolloServerPluginCacheControlDisabled(),
      variablesPlugin(forgiving),
      admissionPlugin({ documents, priceOf, limits: requestLimits }),
      statusPlugin,
      answerSummaryPlugin(summarize),
    ],
  });
  const known = createKnownAnswers({
    ...{ schema, documents, forgiving, priceOf, executionOptions, summarize },
    limits: requestLimits,
    format: toFormatted,
  });
  return { server, known };
}

/** Its own log lines could contain a client's data; we log what we must know. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };
