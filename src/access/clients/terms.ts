/** Terms of an account: its rate, the people it may ask about, its articles. */
import { z } from 'zod';
import type { Statute } from '../legal-basis.ts';

export interface Terms {
  /** Price of its requests in a minute, points, in each replica. */
  readonly pointsPerMinute: number;
  /** Different people in a day. A statute has a volume of its own, which is not counted here. */
  readonly peoplePerDay: number;
  readonly statutes: readonly Statute[];
}

const volume = z.int().min(1).max(10_000_000);
const points = z.int().min(1).max(1_000_000_000);

const client = z.strictObject({
  /** Subject of the client's tokens. */
  account: z.string().regex(/^[\w.@:-]{1,100}$/),
  pointsPerMinute: points.optional(),
  peoplePerDay: volume.optional(),
  statutes: z
    .array(
      z.strictObject({
        // The form of `purpose.basis.reference`: no question could name another one.
        article: z.string().regex(/^[\p{L}\d][\p{L}\d ._:/()-]{0,63}$/u),
        peoplePerDay: volume,
      }),
    )
    .default([]),
});

const clients = z
  .array(client)
  .refine((all) => new Set(all.map(({ account }) => account)).size === all.length, 'each account once');

export type ClientTerms = z.infer<typeof client>;

/** Reads the file of clients. @throws Error that names the places that do not fit, and no value */
export function parseClients(json: string): readonly ClientTerms[] {
  const parsed = clients.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`);
  throw new Error(problems.join('; '));
}

/** Finds the terms of an account: those of its row, else the usual ones. */
export function createTerms(
  rows: readonly ClientTerms[],
  usual: Omit<Terms, 'statutes'>,
): (account: string) => Terms {
  const byAccount = new Map(rows.map((row) => [row.account, row]));
  return (account) => {
    const { pointsPerMinute, peoplePerDay, statutes = [] } = byAccount.get(account) ?? {};
    return {
      pointsPerMinute: pointsPerMinute ?? usual.pointsPerMinute,
      peoplePerDay: peoplePerDay ?? usual.peoplePerDay,
      statutes,
    };
  };
}

/** Terms of the demo viewer: its questions are not counted, since its systems are simulated. */
export const noTerms: Terms = {
  pointsPerMinute: Number.POSITIVE_INFINITY,
  peoplePerDay: Number.POSITIVE_INFINITY,
  statutes: [],
};
