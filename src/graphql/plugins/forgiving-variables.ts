import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import type { Forgiving } from '../documents/forgiving.ts';

/** Takes numbers that are not of their form out of the lists whose items answer for themselves, before variables are read. */
export function forgivingVariablesPlugin(forgiving: Forgiving): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request }) {
          if (!operation || !request.variables) return;
          request.variables = forgiving.read(document, operation, request.variables);
        },
      };
    },
  };
}
