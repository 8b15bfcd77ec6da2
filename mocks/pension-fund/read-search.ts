import { z } from 'zod';
import { pensionBatchSize } from '../../src/systems/pension-fund/contract.ts';
import { jsonReply } from '../json/exchange.ts';

const search = z.strictObject({
  iins: z.array(z.string()).min(1).max(pensionBatchSize),
  contributionsSince: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
});

/** The people asked about, each once, or why the question is refused. */
export interface Search {
  readonly iins: readonly string[];
  /** First month of the contributions to be shown, `YYYY-MM`. */
  readonly since: string;
  readonly refusal: Response | undefined;
}

/** Reads the body of a search. */
export function readSearch(contentType: string | null, body: string): Search {
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) return refuse('content-type application/json');
  const parsed = search.safeParse(parseJson(body));
  if (!parsed.success) return refuse(`1 to ${pensionBatchSize} "iins" and "contributionsSince": "YYYY-MM"`);
  return { iins: [...new Set(parsed.data.iins)], since: parsed.data.contributionsSince, refusal: undefined };
}

function refuse(expected: string): Search {
  const error = { code: 'MOCK-ENPF-BAD-REQUEST', message: `expected ${expected}` };
  return { iins: [], since: '', refusal: jsonReply({ error }, 400) };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
