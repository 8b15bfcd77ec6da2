import type { ApolloServerPlugin } from '@apollo/server';
import { isWritable, writableExpected } from '../../kernel/text.ts';
import type { Context } from '../context.ts';
import { refusal } from '../scalars/scalars.ts';

/**
 * Refuses variables with a text that cannot be kept or passed on, whatever their types: the scalars `String` and `ID`
 * belong to graphql-js and take any.
 */
export const writableVariablesPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request }) {
        if (!areWritable(request.variables)) throw refusal(`in the variables ${writableExpected}`);
      },
    };
  },
};

/** Without recursion: variables may be nested as deep as a body is long. */
function areWritable(value: unknown): boolean {
  const rest = [value];
  for (const item of rest) {
    if (typeof item === 'string' && !isWritable(item)) return false;
    if (typeof item === 'object' && item !== null) for (const inner of Object.values(item)) rest.push(inner);
  }
  return true;
}
