/** The composition root's eighth part: the public port, and in production a port of its own for the page of figures. */
import { setTimeout as sleep } from 'node:timers/promises';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Config } from '../config/settings.ts';
import type { createContextFactory } from '../graphql/context.ts';
import type { createGraphqlServer } from '../graphql/server.ts';
import { createPreferredLanguage } from '../http/answer-headers.ts';
import { viewerAt } from '../http/door.ts';
import { readExampleOperations } from '../http/graphiql.ts';
import { aboutProfiles } from '../http/graphiql-texts.ts';
import type { IsOwnHost } from '../http/head-checks.ts';
import { createHttpApp, type HttpAppOptions } from '../http/http-app.ts';
import { createMetricsApp, type MetricsPage } from '../http/metrics-app.ts';
import { isLoopback } from '../kernel/loopback.ts';
import type { Base } from './base.ts';

interface DoorsParts extends Pick<HttpAppOptions, 'viewerOf' | 'message' | 'paper' | 'scans' | 'shepPush'> {
  readonly server: ReturnType<typeof createGraphqlServer>;
  readonly createContext: ReturnType<typeof createContextFactory>;
  readonly metricsPage: MetricsPage;
}

export async function createDoors({ config, metrics, newId, log, onDefect }: Base, parts: DoorsParts) {
  const { createContext, metricsPage } = parts;
  const about = aboutProfiles[config.PROFILE];
  const server = {
    headTimeoutMs: config.REQUEST_HEAD_TIMEOUT_MS,
    requestTimeoutMs: config.REQUEST_BODY_TIMEOUT_MS,
    maxConnections: config.MAX_CONNECTIONS,
    readers: { timeoutMs: config.WRITE_TIMEOUT_MS, maxBytes: config.MAX_UNREAD_BYTES },
  };
  const hasOwnMetrics = config.PROFILE === 'production';
  const http = await createHttpApp({
    graphql: fastifyApolloHandler(parts.server, {
      context: async (request, reply) =>
        createContext({
          viewer: viewerAt(request),
          correlationId: request.correlationId,
          drillHeader: headerOf(request, 'tirek-drill'),
          purposeHeader: headerOf(request, 'tirek-purpose'),
          preferredLanguage: createPreferredLanguage(request, reply),
          // `request.signal` does not serve here: it aborts as soon as the body has been read.
          onEnd: (callback) => reply.raw.once('close', () => callback(reply.raw.writableFinished)),
        }),
    }) as never,
    graphiql: about && { examples: readExampleOperations(), about },
    corsOrigins: config.CORS_ORIGINS,
    viewerOf: parts.viewerOf,
    isOwnHost: createIsOwnHost(config),
    server,
    maxInFlight: config.MAX_REQUESTS_IN_FLIGHT,
    maxPerAccount: config.MAX_REQUESTS_PER_ACCOUNT,
    maxBodyBytes: config.MAX_BODY_BYTES,
    maxAnswerBytes: config.MAX_ANSWER_BYTES,
    newId,
    message: parts.message,
    paper: parts.paper,
    scans: parts.scans,
    shepPush: parts.shepPush,
    metrics: hasOwnMetrics ? null : metricsPage,
    onResponse: metrics.response,
    onOverload: (refused) => log.warn('overloaded', { refused }),
    onDefect,
  });
  const metricsHttp = hasOwnMetrics ? createMetricsApp({ server, newId, page: metricsPage, onDefect }) : null;
  return {
    listen: async () => ({
      metricsAddress: (await metricsHttp?.listen(config.HOST, config.METRICS_PORT)) ?? null,
      address: await http.listen(config.HOST, config.PORT),
    }),
    /** Reports "not ready" for SHUTDOWN_DELAY_MS while it still answers: a balancer must notice it before the port closes. */
    async leave(hurried?: AbortSignal) {
      http.leave();
      await sleep(config.SHUTDOWN_DELAY_MS, undefined, { ...(hurried && { signal: hurried }) }).catch(
        () => {},
      );
    },
    async close(hurried?: AbortSignal) {
      await http.close(config.ANSWER_TIMEOUT_MS, hurried);
      await metricsHttp?.close();
    },
  };
}

/** The demo viewer has every right without a token, so a foreign name that resolves to this machine must not reach it. */
function createIsOwnHost({ PROFILE, HOST, ALLOWED_HOSTS }: Config): IsOwnHost {
  const named = new Set([HOST, ...ALLOWED_HOSTS].map((name) => name.toLowerCase()));
  if (PROFILE === 'demo') return (name) => isLoopback(name) || named.has(name);
  return ALLOWED_HOSTS.length === 0 ? () => true : (name) => named.has(name);
}

function headerOf({ headers }: { readonly headers: object }, name: string): string | undefined {
  const value = (headers as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}
