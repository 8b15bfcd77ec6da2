import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';
import type { Executor } from '../executor.ts';

/**
 * Puts our executor in the place of the server's own. The server's other door, meant for supergraphs, makes an object
 * per question that only a full garbage collection can free: it costs more than the execution itself.
 */
export function executorPlugin(
  executor: Executor,
  toFormatted: (error: GraphQLError) => GraphQLFormattedError,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue: context }) {
          // Which operation is meant, and variables that cannot be read, are the server's to refuse.
          if (!operation) return null;
          const { operationName, variables = {} } = request;
          const { data, errors } = await executor({ document, operationName, variables, context });
          if (data === undefined) return null;
          const status = errors?.map(statusOf).findLast((one) => one !== undefined);
          return {
            http: { headers: new HeaderMap(), ...(status !== undefined && { status }) },
            body: {
              kind: 'single',
              singleResult: errors === undefined ? { data } : { data, errors: errors.map(toFormatted) },
            },
          };
        },
      };
    },
  };
}

/** The HTTP status that a refusal asks for. */
function statusOf({ extensions }: GraphQLError): number | undefined {
  const http = extensions.http as { readonly status?: number } | undefined;
  return http?.status;
}
