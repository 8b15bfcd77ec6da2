import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorTable } from '../../kernel/errors.ts';
import { namesMediaType } from '../../transport/header-values.ts';
import type { Context } from '../context.ts';

/**
 * Gives an answer with a fault of the request the status 400: a fault that graphql-js finds while it runs the document has
 * no status of its own. GraphQL over HTTP: a client that accepts `application/json` alone reads another status than 200 as
 * an answer of another server, so it gets 200 with the fault in the body.
 */
export const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response: { http, body } }) {
      if (body.kind !== 'single') return;
      const { errors } = body.singleResult;
      if ((http.status ?? 200) === 200 && errors?.some(isOfRequest)) http.status = 400;
      const accept = request.http?.headers.get('accept');
      const isPlain =
        namesMediaType(accept, 'application/json') &&
        !namesMediaType(accept, 'application/graphql-response+json');
      const isDocument = errors?.every(({ extensions }) => extensions?.code !== 'BAD_REQUEST');
      if (http.status === 400 && isPlain && isDocument) http.status = 200;
    },
  }),
};

function isOfRequest({ extensions }: GraphQLFormattedError): boolean {
  const code = String(extensions?.code);
  return Object.hasOwn(errorTable, code) && errorTable[code as ErrorCode].status === 400;
}
