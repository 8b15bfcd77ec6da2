/** The HTTP side: routes, CORS, limits. What they answer with is handed in. */
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type RouteHandlerMethod } from 'fastify';
import type { NewId } from '../kernel/ids.ts';
import { addCorrelation } from './correlation.ts';
import { addErrorHandling } from './errors.ts';
import type { ExampleOperation } from './example-operations.ts';
import { addGraphiql } from './graphiql.ts';
import { addInFlightLimit } from './in-flight-limit.ts';

export interface HttpAppOptions {
  readonly examples: readonly ExampleOperation[];
  readonly graphql: RouteHandlerMethod;
  readonly corsOrigins: readonly string[];
  readonly maxInFlight: number;
  readonly maxBodyBytes: number;
  readonly newId: NewId;
  readonly onDefect: (error: unknown) => void;
}

const anyLocalOrigin = /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/;

export async function createHttpApp(options: HttpAppOptions): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, bodyLimit: options.maxBodyBytes, forceCloseConnections: true });
  addErrorHandling(app, options.onDefect);
  addCorrelation(app, options.newId);
  addInFlightLimit(app, options.maxInFlight);
  await app.register(cors, {
    origin: options.corsOrigins.length > 0 ? [...options.corsOrigins] : anyLocalOrigin,
    methods: ['GET', 'POST', 'OPTIONS'],
    allowedHeaders: [
      'content-type',
      'authorization',
      'apollo-require-preflight',
      'x-correlation-id',
      'x-request-id',
      'traceparent',
      'tirek-drill',
      'tirek-purpose',
    ],
    exposedHeaders: ['x-correlation-id', 'tirek-complete', 'tirek-drill', 'retry-after'],
    maxAge: 600,
  });
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: options.graphql });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async () => ({ status: 'ready' }));
  app.get('/', async (_request, reply) => reply.redirect('/graphiql'));
  addGraphiql(app, options.examples);
  return app;
}
