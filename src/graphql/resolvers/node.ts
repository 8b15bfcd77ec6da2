import { kept } from '../../storage/kept.ts';
import { findNode } from '../find-node.ts';
import type { Resolvers } from '../generated/resolvers.ts';

/** Anything with an `id`, by it alone. */
export const nodeResolvers = {
  Query: {
    async node(_, { id }, context) {
      await context.records.flush();
      return kept(() => findNode(context, id));
    },
  },
  Node: { __resolveType: (node: { __typename?: string }) => node.__typename } as Resolvers['Node'] & object,
} satisfies Resolvers;
