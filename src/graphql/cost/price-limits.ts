import { RefusedError } from '../../kernel/errors.ts';
import type { Price } from './price-request.ts';

/** Bounds of one request: its price, and the number of people. */
export type RequestLimits = { readonly pointsPerRequest: number; readonly peoplePerRequest: number };

/** COST_EXCEEDED with the number; null for a price within the limits. */
export function refusalOfPrice(
  { points, people }: Price,
  { pointsPerRequest, peoplePerRequest }: RequestLimits,
): RefusedError | null {
  if (people > peoplePerRequest)
    return new RefusedError(
      'COST_EXCEEDED',
      `expected a request about at most ${peoplePerRequest} people, all its fields together; this one is about ${people}`,
    );
  if (points > pointsPerRequest)
    return new RefusedError(
      'COST_EXCEEDED',
      `expected a request that costs at most ${pointsPerRequest} points; this one costs ${points}`,
    );
  return null;
}
