/** Apollo Server behind fastify; both peers that use it differ only in their way to the systems. */
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify from 'fastify';
import { type Context, createContexts, type PeerOptions, resolvers, typeDefs } from './schema.ts';
import type { Wire } from './wire.ts';

/** @returns the address of a peer */
export async function startApollo(wire: Wire, { tokens }: PeerOptions): Promise<string> {
  const contextOf = createContexts(wire, tokens);
  const app = fastify();
  const plugins = [fastifyApolloDrainPlugin(app)];
  const server = new ApolloServer<Context>({ typeDefs, resolvers, plugins });
  await server.start();
  await app.register(fastifyApollo(server), {
    context: async ({ headers }) => contextOf(headers.authorization),
  });
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}
