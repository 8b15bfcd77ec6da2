import type { GraphQLFormattedError } from 'graphql';
import { errorTable, type RefusedError } from '../kernel/errors.ts';
import type { Context } from './context.ts';
import { shownRefusal } from './format-error.ts';

/** An answer before it leaves: the body, and the head. */
export interface Result {
  data?: unknown;
  errors?: readonly GraphQLFormattedError[] | undefined;
  extensions?: Readonly<Record<string, unknown>> | undefined;
}
export interface Head {
  status?: number | undefined;
  readonly headers: Pick<Map<string, string>, 'set'>;
}

export type Summarize = ReturnType<typeof createSummarize>;

/**
 * Ends the work of a request, and tells machines beside the data whether the answer is complete: `extensions.tirek` and the header
 * Tirek-Complete.
 */
export function createSummarize(profile: string, onAnswer: (complete: boolean) => void) {
  return async (result: Result, head: Head, context: Context): Promise<void> => {
    const { summary, correlationId, ask, filings, looks, viewer } = context;
    await filings.durable();
    await looks.settle();
    const refusal = looks.refusal();
    if (refusal) withhold(result, head, refusal);
    // An outcome alone would hide that the fault is ours.
    const extensions = { code: 'OUR_DEFECT', correlationId };
    const defects = summary.defects > 0 ? [{ message: errorTable.OUR_DEFECT.meaning, extensions }] : [];
    if (defects.length > 0) result.errors = [...(result.errors ?? []), ...defects];

    const lacks = Object.entries(summary.lacks).map(([why, systems]) => [why, [...systems].sort()] as const);
    const complete = result.errors === undefined && lacks.every(([, systems]) => systems.length === 0);
    onAnswer(complete);
    const tirek = {
      ...{ complete, ...Object.fromEntries(lacks), cost: summary.price, correlationId },
      ...{ drill: ask.drilling, profile, viewer: viewer.kind },
    };
    result.extensions = { ...result.extensions, tirek };
    head.headers.set('tirek-complete', String(complete));
    if (ask.drilling) head.headers.set('tirek-drill', 'on');
  };
}

/** Removes the data of an answer whose questions are not on record. */
function withhold(result: Result, head: Head, refusal: RefusedError): void {
  result.data = null;
  result.errors = [shownRefusal(refusal)];
  head.status = refusal.extensions.http.status;
  if (refusal.retryAfterSeconds !== undefined)
    head.headers.set('retry-after', String(refusal.retryAfterSeconds));
}
