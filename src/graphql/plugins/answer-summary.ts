import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import type { Summarize } from '../summarize.ts';

/** Ends each request of the server. */
export const answerSummaryPlugin = (summarize: Summarize): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async willSendResponse({ response: { body, http }, contextValue }) {
      if (body.kind === 'single') await summarize(body.singleResult, http, contextValue);
    },
  }),
});
