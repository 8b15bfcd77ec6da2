import type { ApolloServerPlugin } from '@apollo/server';
import { writableExpected } from '../../kernel/text.ts';
import type { Context } from '../context.ts';
import type { Forgiving } from '../documents/forgiving.ts';
import { readVariables } from '../documents/read-variables.ts';
import { refusal } from '../scalars/scalars.ts';

/** Reads variables before the server does. */
export const variablesPlugin = (forgiving: Forgiving): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ document, operation, request }) {
      if (!request.variables) return;
      const read = readVariables(forgiving, document, operation, request.variables);
      if (read === null) throw refusal(`in the variables ${writableExpected}`);
      request.variables = read;
    },
  }),
});
