/** Peer: Mercurius with its compiler of documents, fast-xml-parser, undici. */
import fastify from 'fastify';
import mercurius from '#mercurius';
import { openByUndici } from '../peers/over-undici.ts';
import { createContexts, type PeerOptions, resolvers, typeDefs } from '../peers/schema.ts';
import { runTarget } from './target.ts';

await runTarget(async ({ upstream, tokens }: PeerOptions) => {
  const contextOf = createContexts(openByUndici(upstream), tokens);
  const app = fastify();
  await app.register(mercurius, {
    schema: typeDefs.join('\n'),
    resolvers,
    jit: 1,
    context: ({ headers }) => contextOf(headers.authorization),
  });
  return [`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`];
});
