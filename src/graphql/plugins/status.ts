import type { ApolloServerPlugin } from '@apollo/server';
import { answerStatus } from '../answer-status.ts';
import type { Context } from '../context.ts';

/** Gives an answer its status. */
export const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response: { http, body } }) {
      if (body.kind !== 'single') return;
      const status = answerStatus(
        http.status,
        body.singleResult.errors,
        request.http?.headers.get('accept') ?? undefined,
      );
      if (status !== undefined) http.status = status;
    },
  }),
};
