import type { ApolloServerPlugin } from '@apollo/server';
import { namesMediaType } from '../../transport/header-values.ts';
import type { Context } from '../context.ts';

/**
 * By the specification of GraphQL over HTTP a client that names `application/json` alone takes any other status than 200
 * for an answer that is no GraphQL server's: what is wrong with its document stands in the body.
 */
export function plainJsonStatusPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response: { http, body } }) {
          if (http.status !== 400 || body.kind !== 'single') return;
          const accept = request.http?.headers.get('accept');
          const isPlain =
            namesMediaType(accept, 'application/json') &&
            !namesMediaType(accept, 'application/graphql-response+json');
          const isDocument = body.singleResult.errors?.every(
            ({ extensions }) => extensions?.code !== 'BAD_REQUEST',
          );
          if (isPlain && isDocument) http.status = 200;
        },
      };
    },
  };
}
