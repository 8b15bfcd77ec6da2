/** The HTTP side: routes, CORS, limits. What they answer with is handed in. */
import cors from '@fastify/cors';
import Fastify, { type RouteHandlerMethod } from 'fastify';
import type { NewId } from '../kernel/ids.ts';
import { createClientErrorHandler } from './client-errors.ts';
import { addCorrelation } from './correlation.ts';
import { addErrorHandling } from './errors.ts';
import { addGraphiql, type GraphiqlOptions } from './graphiql.ts';
import { createInFlightLimit } from './in-flight-limit.ts';
import { addMessages } from './messages.ts';
import { addScans, type ScansOptions } from './scans.ts';

export interface HttpAppOptions {
  /** Null: there is no such page. */
  readonly graphiql: GraphiqlOptions | null;
  readonly graphql: RouteHandlerMethod;
  readonly corsOrigins: readonly string[];
  readonly maxInFlight: number;
  readonly maxBodyBytes: number;
  readonly newId: NewId;
  /** A message to a support service as a file (RFC 5322); null where there is none of this number. */
  readonly message: (id: string, authorization: string | undefined) => Promise<string | null>;
  readonly scans: ScansOptions;
  /** The page of figures for Prometheus. */
  readonly metrics: () => Promise<{ readonly contentType: string; readonly text: string }>;
  readonly onResponse: (status: number, tookMs: number) => void;
  readonly onDefect: (error: unknown) => void;
}

const anyLocalOrigin = /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/;

export interface HttpApp {
  /** @returns the address that it listens on */
  listen(host: string, port: number): Promise<string>;
  /** Takes no more questions, lets those under way end within the time, and closes what is left. */
  close(graceMs: number): Promise<void>;
}

export async function createHttpApp(options: HttpAppOptions): Promise<HttpApp> {
  const app = Fastify({
    logger: false,
    bodyLimit: options.maxBodyBytes,
    forceCloseConnections: 'idle',
    clientErrorHandler: createClientErrorHandler(options.newId),
  });
  addErrorHandling(app, options.onDefect);
  addCorrelation(app, options.newId);
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
  const questions = createInFlightLimit(options.maxInFlight);
  const uploads = createInFlightLimit(options.scans.maxInFlight);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: options.graphql,
    onRequest: [
      // After CORS, so that a browser may read the refusal.
      questions.count,
      // Answers are about people: no cache between may keep one.
      (_request, reply, done) => {
        reply.header('cache-control', 'no-store');
        done();
      },
    ],
  });
  app.addHook('onResponse', (_request, reply, done) => {
    options.onResponse(reply.statusCode, reply.elapsedTime);
    done();
  });
  app.get('/metrics', async (_request, reply) => {
    const { contentType, text } = await options.metrics();
    return reply.type(contentType).send(text);
  });
  addMessages(app, options.message);
  await addScans(app, options.scans, uploads);
  app.get('/health/live', async () => ({ status: 'live' }));
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.get('/health/ready', (_request, reply) =>
    stopping ? reply.code(503).send({ status: 'stopping' }) : reply.send({ status: 'ready' }),
  );
  if (options.graphiql) {
    app.get('/', async (_request, reply) => reply.redirect('/graphiql'));
    addGraphiql(app, options.graphiql);
  }
  return {
    listen: (host, port) => app.listen({ host, port }),
    async close(graceMs) {
      const closed = app.close();
      await Promise.all([questions.drained(graceMs), uploads.drained(graceMs)]);
      // Kept connections that have not asked anything would be waited for.
      app.server.closeAllConnections();
      await closed;
    },
  };
}
