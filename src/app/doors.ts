/** The composition root's eighth part: the public port, and in production a port of its own for the page of figures. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config/settings.ts';
import { readExampleOperations } from '../http/example-operations.ts';
import type { DemoToken } from '../http/graphiql.ts';
import { aboutProfiles } from '../http/graphiql-texts.ts';
import type { IsOwnHost } from '../http/head-checks.ts';
import { createHttpApp, type HttpAppOptions } from '../http/http-app.ts';
import { createMetricsApp, type MetricsPage } from '../http/metrics-app.ts';
import { isLoopback } from '../kernel/loopback.ts';
import type { Base } from './base.ts';
import { createRunDocument } from './operator.ts';
import { createQuestions, type Questions } from './questions.ts';

interface DoorsParts
  extends Questions,
    Pick<HttpAppOptions, 'viewerOf' | 'message' | 'paper' | 'scans' | 'shepPush'> {
  readonly operatorState: HttpAppOptions['operator']['state'];
  readonly metricsPage: MetricsPage;
  readonly demoToken: DemoToken | null;
}

export async function createDoors({ config, metrics, newId, log, onDefect, clock }: Base, parts: DoorsParts) {
  const { metricsPage } = parts;
  const about = aboutProfiles[config.PROFILE];
  const server = {
    headTimeoutMs: config.REQUEST_HEAD_TIMEOUT_MS,
    requestTimeoutMs: config.REQUEST_BODY_TIMEOUT_MS,
    maxConnections: config.MAX_CONNECTIONS,
    readers: { timeoutMs: config.WRITE_TIMEOUT_MS, maxBytes: config.MAX_UNREAD_BYTES },
  };
  const hasOwnMetrics = config.PROFILE === 'production';
  const http = await createHttpApp({
    graphql: createQuestions(parts),
    graphiql: about && {
      ...{ about, examples: readExampleOperations(), keepsTabs: config.PROFILE === 'demo' },
      demoToken: parts.demoToken,
    },
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
    operator: { run: createRunDocument(parts), state: parts.operatorState, clock },
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
