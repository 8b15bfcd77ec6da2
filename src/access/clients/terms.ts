/** On what terms an account asks: how often, about how many people, by which articles. */
import { z } from 'zod';
import type { Statute } from '../legal-basis.ts';

export interface Terms {
  /** Price of its requests in a minute, points, each replica for itself. */
  readonly pointsPerMinute: number;
  /** Different people in a day, but for those asked about by a statute, which has a volume of its own. */
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
        // The form of `purpose.basis.reference`: another one could never be named.
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

/**
 * Reads the file of clients.
 * @throws Error that names the places that do not fit, and no value
 */
export function parseClients(json: string): readonly ClientTerms[] {
  const parsed = clients.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`);
  throw new Error(problems.join('; '));
}

/** The terms of every account: those of its row, else the usual ones. */
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

/** Questions of the demo viewer are not counted: its systems are simulated. */
export const noTerms: Terms = {
  pointsPerMinute: Number.POSITIVE_INFINITY,
  peoplePerDay: Number.POSITIVE_INFINITY,
  statutes: [],
};
