/** Peer: GraphQL Yoga, fast-xml-parser, undici. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from '#graphql-yoga';
import { openByUndici } from '../peers/over-undici.ts';
import { createContexts, type PeerOptions, resolvers, typeDefs } from '../peers/schema.ts';
import { runTarget } from './target.ts';

await runTarget(async ({ upstream, tokens }: PeerOptions) => {
  const contextOf = createContexts(openByUndici(upstream), tokens);
  const yoga = createYoga({
    schema: createSchema({ typeDefs, resolvers }),
    context: ({ request }) => contextOf(request.headers.get('authorization')),
    graphiql: false,
    landingPage: false,
    logging: false,
  });
  const server = createServer(yoga);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`];
});
