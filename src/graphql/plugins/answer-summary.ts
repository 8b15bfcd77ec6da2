import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { errorTable, type RefusedError } from '../../kernel/errors.ts';
import type { Context } from '../context.ts';
import { shownRefusal } from '../format-error.ts';

/** Tells machines beside the data whether the answer is complete: `extensions.tirek` and the header Tirek-Complete. */
export function answerSummaryPlugin(
  profile: string,
  onAnswer: (complete: boolean) => void,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response, contextValue }) {
        const { summary, correlationId, ask, filings, looks, viewer } = contextValue;
        if (response.body.kind !== 'single') return;
        await filings.durable();
        const result = response.body.singleResult;
        await looks.settle();
        const refusal = looks.refusal();
        if (refusal) withhold(response, refusal);
        // An outcome alone would hide that the fault is ours.
        const extensions = { code: 'OUR_DEFECT', correlationId };
        const defects = summary.defects > 0 ? [{ message: errorTable.OUR_DEFECT.meaning, extensions }] : [];
        if (defects.length > 0) result.errors = [...(result.errors ?? []), ...defects];

        const lacks = Object.entries(summary.lacks).map(
          ([why, systems]) => [why, [...systems].sort()] as const,
        );
        const complete = result.errors === undefined && lacks.every(([, systems]) => systems.length === 0);
        onAnswer(complete);
        const tirek = {
          ...{ complete, ...Object.fromEntries(lacks), cost: summary.price, correlationId },
          ...{ drill: ask.drilling, profile, viewer: viewer.kind },
        };
        result.extensions = { ...result.extensions, tirek };
        response.http.headers.set('tirek-complete', String(complete));
        if (ask.drilling) response.http.headers.set('tirek-drill', 'on');
      },
    }),
  };
}

/** Removes the data of an answer whose questions are not on record. */
function withhold({ body, http }: GraphQLResponse, refusal: RefusedError): void {
  if (body.kind !== 'single') return;
  body.singleResult.data = null;
  body.singleResult.errors = [shownRefusal(refusal)];
  http.status = refusal.extensions.http.status;
  if (refusal.retryAfterSeconds !== undefined)
    http.headers.set('retry-after', String(refusal.retryAfterSeconds));
}
