import { z } from 'zod';
import { pensionBatchSize } from '../../src/systems/pension-fund/contract.ts';
import { badRequest } from '../json/exchange.ts';
import { readJson } from '../json/read-json.ts';

const search = z.strictObject({
  iins: z.array(z.string()).min(1).max(pensionBatchSize),
  contributionsSince: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
});

/** The people asked about, each once, or the reason for a refusal. */
interface Search {
  readonly iins: readonly string[];
  /** First month of the contributions to show, `YYYY-MM`. */
  readonly since: string;
  readonly refusal: Response | undefined;
}

/** Reads the body of a search. */
export function readSearch(contentType: string | null, body: string): Search {
  const read = readJson(contentType, body, search);
  if (!read) return { iins: [], since: '', refusal: refuse() };
  return { iins: [...new Set(read.iins)], since: read.contributionsSince, refusal: undefined };
}

function refuse(): Response {
  return badRequest(
    'MOCK-ENPF-BAD-REQUEST',
    `1 to ${pensionBatchSize} "iins" and "contributionsSince": "YYYY-MM"`,
  );
}
