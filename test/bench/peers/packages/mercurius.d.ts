import type { FastifyPluginAsync, FastifyRequest } from 'fastify';

declare const mercurius: FastifyPluginAsync<{
  schema: string;
  resolvers: object;
  jit: number;
  context: (request: FastifyRequest) => Promise<object>;
}>;
export default mercurius;
