/** The HTTP side: the order at the door, and the routes. The composition root hands in the answers. */
import Fastify, { type RouteHandlerMethod } from 'fastify';
import type { NewId } from '../kernel/ids.ts';
import { createHttpServer, type HttpServerOptions, type Incoming } from '../transport/http-server.ts';
import { admitToWork, createAdmission } from './admission.ts';
import { addAnswerHeaders } from './answer-headers.ts';
import { createCheapRefusal, createClientErrorHandler } from './bare-refusals.ts';
import { addViewers, createDoor, type ViewerOf } from './door.ts';
import { addErrorHandling, createAnswerSize, createRouterErrors } from './errors.ts';
import { addGraphiql, type GraphiqlOptions } from './graphiql.ts';
import { addHosts, addJson, type IsOwnHost, refuseCharset, refuseCrossSite } from './head-checks.ts';
import { addMessages, type FindMessage } from './messages.ts';
import { addMetrics, type MetricsPage, metricsPath } from './metrics-app.ts';
import { createOrigins } from './origins.ts';
import { addPapers, type FindPaper } from './papers.ts';
import { createPlaces } from './places.ts';
import { addScans, type ScansOptions } from './scans.ts';
import { addShepPush, type ShepPushOptions } from './shep-push.ts';
import { addUnknownPaths } from './unknown-paths.ts';

export interface HttpAppOptions {
  /** Null: there is no such page. */
  readonly graphiql: GraphiqlOptions | null;
  readonly graphql: RouteHandlerMethod;
  readonly viewerOf: ViewerOf;
  readonly isOwnHost: IsOwnHost;
  readonly corsOrigins: readonly string[];
  readonly server: Omit<HttpServerOptions, 'onRequest'>;
  readonly maxInFlight: number;
  readonly maxPerAccount: number;
  readonly maxBodyBytes: number;
  readonly maxAnswerBytes: number;
  readonly newId: NewId;
  readonly message: FindMessage;
  readonly paper: FindPaper;
  readonly scans: ScansOptions;
  /** Null: SHEP does not call, and the path is unknown. */
  readonly shepPush: ShepPushOptions | null;
  /** Null: another port has the page. */
  readonly metrics: MetricsPage | null;
  readonly onResponse: (status: number, tookMs: number) => void;
  /** Receives the number of refusals by overload, at most once in ten seconds. */
  readonly onOverload: (refused: number) => void;
  readonly onDefect: (error: unknown) => void;
}

/** Connections that may wait to be accepted, so that a sudden crowd is not reset. The system may bound it further. */
const backlog = 4096;
/** Paths that answer however much is under way: liveness, readiness and metrics. */
const alwaysAnswered: readonly string[] = ['/health/live', '/health/ready', metricsPath];

export async function createHttpApp(options: HttpAppOptions) {
  const { newId, onResponse } = options;
  const admission = createAdmission({ ...options, max: options.maxInFlight });
  const origins = createOrigins(options.corsOrigins);
  const refuseCheaply = createCheapRefusal(newId, origins);
  const onClientError = createClientErrorHandler(newId);
  const servers: ReturnType<typeof createHttpServer>[] = [];
  let leaving = false;
  let closing = false;

  /** Decides before the app, which costs more than a refusal may. */
  const admit =
    (toApp: Incoming): Incoming =>
    (request, response) => {
      // The next question on this connection would meet a closed port.
      if (leaving) response.setHeader('connection', 'close');
      if (!closing && (!admission.isFull() || alwaysAnswered.includes(request.url ?? '')))
        return toApp(request, response);
      admission.refused();
      onResponse(503, 0);
      refuseCheaply(request, response);
    };

  const app = Fastify({
    logger: false,
    bodyLimit: options.maxBodyBytes,
    forceCloseConnections: 'idle',
    clientErrorHandler: onClientError,
    frameworkErrors: createRouterErrors(newId),
    serverFactory(toApp) {
      const server = createHttpServer({ ...options.server, onRequest: admit(toApp) });
      // A name with several addresses has a server for each, and the app knows only the first.
      if (servers.length > 0) server.on('clientError', onClientError);
      servers.push(server);
      return server;
    },
  });
  // Content types other than JSON are refused by the head.
  app.removeAllContentTypeParsers();
  addJson(app);
  addErrorHandling(app, options.onDefect);
  addAnswerHeaders(app, newId);
  addHosts(app, options.isOwnHost);
  // A browser's front end may read every answer from here on, including refusals.
  await origins.add(app);
  addUnknownPaths(app);
  addViewers(app);
  app.addHook('onResponse', (_request, reply, done) => {
    onResponse(reply.statusCode, reply.elapsedTime);
    done();
  });

  const questions = createPlaces({ max: options.maxInFlight, share: options.maxPerAccount });
  const uploads = createPlaces({ max: options.scans.maxInFlight, share: options.scans.maxPerAccount });
  const door = createDoor(options.viewerOf, questions);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: options.graphql,
    onRequest: [refuseCrossSite, refuseCharset, door],
    preValidation: admitToWork(admission),
    onSend: createAnswerSize(options.maxAnswerBytes),
  });
  addMessages(app, door, options.message);
  addPapers(app, door, options.paper);
  await addScans(app, createDoor(options.viewerOf, uploads, options.scans.admit), options.scans);
  if (options.shepPush) await addShepPush(app, options.shepPush, options.onDefect);
  if (options.metrics) addMetrics(app, options.metrics);
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', (_request, reply) =>
    leaving ? reply.code(503).send({ status: 'stopping' }) : reply.send({ status: 'ready' }),
  );
  if (options.graphiql) {
    app.get('/', async (_request, reply) => reply.redirect('/graphiql'));
    addGraphiql(app, options.graphiql);
  }
  return {
    listen: (host: string, port: number) => app.listen({ host, port, backlog }),
    /** Reports "not ready" and still takes questions: balancers send no more. */
    leave() {
      leaving = true;
    },
    /** Takes no more questions, waits for those under way unless it is hurried, and closes the rest. */
    async close(graceMs: number, hurried?: AbortSignal) {
      leaving = true;
      closing = true;
      const closed = app.close();
      await Promise.all([questions.drained(graceMs, hurried), uploads.drained(graceMs, hurried)]);
      // Otherwise the close would wait for kept idle connections.
      for (const server of servers) server.closeAllConnections();
      admission.stop();
      await closed;
    },
  };
}
