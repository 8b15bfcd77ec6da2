import { pointsAtOnce } from '../../access/limits/rate-limit.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const viewerResolvers = {
  Query: { viewer: (_, _args, { viewer }) => viewer },
  Viewer: {
    account: ({ id }) => id,
    roles: ({ roles }) => [...roles],
    scopes: ({ scopes }) => [...scopes],
    routes: ({ routes }) => [...routes],
    limits: ({ terms: { pointsPerMinute, peoplePerDay, statutes } }, _, { limits }) => ({
      ...limits,
      pointsPerMinute: finite(pointsPerMinute),
      pointsAtOnce: finite(pointsAtOnce(pointsPerMinute)),
      peoplePerDay: finite(peoplePerDay),
      statutes: [...statutes],
    }),
  },
} satisfies Resolvers;

const finite = (limit: number): number | null => (Number.isFinite(limit) ? limit : null);
