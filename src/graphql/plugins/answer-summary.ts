import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { errorTable, type RefusedError } from '../../kernel/errors.ts';
import type { Context } from '../context.ts';
import { shownRefusal } from '../format-error.ts';

/** Says beside the data, to machines, whether the answer is whole: `extensions.tirek` and the header Tirek-Complete. */
export function answerSummaryPlugin(
  profile: string,
  onAnswer: (complete: boolean) => void,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue }) {
          const { summary, correlationId, ask, filings, looks, viewer } = contextValue;
          if (response.body.kind !== 'single') return;
          const kept = filings.durable();
          if (kept) await kept;
          const result = response.body.singleResult;
          const onRecord = looks.settle();
          if (onRecord) await onRecord;
          const refusal = looks.refusal();
          if (refusal) withhold(response, refusal);
          if (summary.defects > 0) result.errors = [...(result.errors ?? []), defect(correlationId)];

          const unavailable = [...summary.lacks.unavailable].sort();
          const withheld = [...summary.lacks.withheld].sort();
          const consentNeeded = [...summary.lacks.consentNeeded].sort();
          const missing = [unavailable, withheld, consentNeeded];
          const complete = result.errors === undefined && missing.every(({ length }) => length === 0);
          onAnswer(complete);
          const tirek = {
            complete,
            unavailable,
            withheld,
            consentNeeded,
            cost: summary.price,
            correlationId,
            drill: ask.drilling,
            profile,
            viewer: viewer.kind,
          };
          result.extensions = { ...result.extensions, tirek };
          response.http.headers.set('tirek-complete', String(complete));
          if (ask.drilling) response.http.headers.set('tirek-drill', 'on');
        },
      };
    },
  };
}

/** Of what is not on record nothing may be seen. */
function withhold({ body, http }: GraphQLResponse, refusal: RefusedError): void {
  if (body.kind !== 'single') return;
  body.singleResult.data = null;
  body.singleResult.errors = [shownRefusal(refusal)];
  http.status = refusal.extensions.http.status;
  if (refusal.retryAfterSeconds !== undefined)
    http.headers.set('retry-after', String(refusal.retryAfterSeconds));
}

/** An outcome alone would hide that the fault is ours. */
function defect(correlationId: string): GraphQLFormattedError {
  return { message: errorTable.OUR_DEFECT.meaning, extensions: { code: 'OUR_DEFECT', correlationId } };
}
