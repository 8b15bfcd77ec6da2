import type { Resolvers } from '../generated/resolvers.ts';

export const viewerResolvers = {
  Query: { viewer: (_, _args, { viewer }) => viewer },
  Viewer: {
    account: ({ id }) => id,
    roles: ({ roles }) => [...roles],
    scopes: ({ scopes }) => [...scopes],
    routes: ({ routes }) => [...routes],
  },
} satisfies Resolvers;
