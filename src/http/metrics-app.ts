/** Serves `/metrics` on a port of its own that no caller reaches. */

import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import type { NewId } from '../kernel/ids.ts';
import { createHttpServer, type HttpServerOptions } from '../transport/http-server.ts';
import { addAnswerHeaders } from './answer-headers.ts';
import { createClientErrorHandler } from './bare-refusals.ts';
import { addErrorHandling, createRouterErrors } from './errors.ts';
import { addUnknownPaths } from './unknown-paths.ts';

export function createMetricsApp({
  server,
  newId,
  page,
  onDefect,
}: {
  readonly server: Omit<HttpServerOptions, 'onRequest'>;
  readonly newId: NewId;
  readonly page: MetricsPage;
  readonly onDefect: (error: unknown) => void;
}) {
  const app = Fastify({
    logger: false,
    forceCloseConnections: true,
    clientErrorHandler: createClientErrorHandler(newId),
    frameworkErrors: createRouterErrors(newId),
    serverFactory: (onRequest) => createHttpServer({ ...server, onRequest }),
  });
  addErrorHandling(app, onDefect);
  addAnswerHeaders(app, newId);
  addUnknownPaths(app);
  addMetrics(app, page);
  return {
    listen: (host: string, port: number): Promise<string> => app.listen({ host, port }),
    close: () => app.close(),
  };
}

/** Page of metrics for Prometheus. */
export type MetricsPage = () => Promise<{ readonly contentType: string; readonly text: string }>;
export const metricsPath = '/metrics';

export function addMetrics(app: FastifyInstance, page: MetricsPage): void {
  app.get(metricsPath, async (_request, reply) => {
    const { contentType, text } = await page();
    return reply.type(contentType).send(text);
  });
}
