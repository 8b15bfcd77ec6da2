/** Whether the process lives, and whether it takes questions: answered however busy it is. */
import type { FastifyInstance } from 'fastify';

export const healthPaths: readonly string[] = ['/health/live', '/health/ready'];

export function addHealth(app: FastifyInstance, isLeaving: () => boolean): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', (_request, reply) =>
    isLeaving() ? reply.code(503).send({ status: 'stopping' }) : reply.send({ status: 'ready' }),
  );
}
