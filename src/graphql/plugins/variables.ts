import type { ApolloServerPlugin } from '@apollo/server';
import { isWritable, writableExpected } from '../../kernel/text.ts';
import type { Context } from '../context.ts';
import type { Forgiving } from '../documents/forgiving.ts';
import { refusal } from '../scalars/scalars.ts';

/**
 * Checks variables before they are read. In forgiving lists it marks malformed numbers. It refuses a text that cannot be
 * stored or passed on, whatever its type: the scalars `String` and `ID` of graphql-js accept any.
 */
export const variablesPlugin = (forgiving: Forgiving): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ document, operation, request }) {
      if (operation && request.variables)
        request.variables = forgiving.read(document, operation, request.variables);
      if (!areWritable(request.variables)) throw refusal(`in the variables ${writableExpected}`);
    },
  }),
});

/** No recursion: variables may be nested as deep as a body is long. */
function areWritable(value: unknown): boolean {
  const rest = [value];
  for (const item of rest) {
    if (typeof item === 'string' && !isWritable(item)) return false;
    if (typeof item === 'object' && item !== null) for (const inner of Object.values(item)) rest.push(inner);
  }
  return true;
}
