/** `/metrics` on a port of its own, which no caller reaches. */
import Fastify from 'fastify';
import type { NewId } from '../kernel/ids.ts';
import { createHttpServer, type HttpServerOptions } from '../transport/http-server.ts';
import { createClientErrorHandler } from './client-errors.ts';
import { addCorrelation } from './correlation.ts';
import { addErrorHandling, createRouterErrors } from './errors.ts';
import type { HttpApp } from './http-app.ts';
import { addMetrics, type MetricsPage } from './metrics-page.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { addUnknownPaths } from './unknown-paths.ts';

interface MetricsAppOptions {
  readonly server: Omit<HttpServerOptions, 'onRequest'>;
  readonly newId: NewId;
  readonly page: MetricsPage;
  readonly onDefect: (error: unknown) => void;
}

export function createMetricsApp({
  server,
  newId,
  page,
  onDefect,
}: MetricsAppOptions): Pick<HttpApp, 'listen' | 'close'> {
  const app = Fastify({
    logger: false,
    forceCloseConnections: true,
    clientErrorHandler: createClientErrorHandler(newId),
    frameworkErrors: createRouterErrors(newId),
    serverFactory: (onRequest) => createHttpServer({ ...server, onRequest }),
  });
  addErrorHandling(app, onDefect);
  addCorrelation(app, newId);
  addSecurityHeaders(app);
  addUnknownPaths(app);
  addMetrics(app, page);
  return { listen: (host, port) => app.listen({ host, port }), close: () => app.close() };
}
