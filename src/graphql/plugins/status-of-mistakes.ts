import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorTable } from '../../kernel/errors.ts';
import type { Context } from '../context.ts';

/**
 * Gives an answer with a fault of the request the status 400: a fault that graphql-js finds while it runs the document
 * has no status of its own. It comes before plugins that look at the status.
 */
export const statusOfMistakesPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { http, body } }) {
        if (body.kind !== 'single' || (http.status ?? 200) !== 200) return;
        if (body.singleResult.errors?.some(isOfRequest)) http.status = 400;
      },
    };
  },
};

function isOfRequest({ extensions }: GraphQLFormattedError): boolean {
  const code = String(extensions?.code);
  return Object.hasOwn(errorTable, code) && errorTable[code as ErrorCode].status === 400;
}
