import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorTable } from '../../kernel/errors.ts';
import { namesMediaType } from '../../transport/header-values.ts';
import type { Context } from '../context.ts';

/**
 * Gives an answer with a fault of the request the status 400: a fault that graphql-js finds while it runs the document has no
 * status of its own. By the specification of GraphQL over HTTP a client that names `application/json` alone takes any other
 * status than 200 for an answer that is no GraphQL server's: a fault of its document then stands in the body alone.
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
