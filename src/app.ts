/** Composition root: the only file that constructs things and knows everybody. */
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyRequest } from 'fastify';
import type { Config } from './config.ts';
import { type ContextParts, createContextFactory, type World } from './graphql/create-context.ts';
import { purposeFromHeader } from './graphql/inputs/purpose.ts';
import type { PersonRegister } from './graphql/loaders/loaders.ts';
import { createSchema } from './graphql/schema.ts';
import { createGraphqlServer } from './graphql/server.ts';
import { readExampleOperations } from './http/example-operations.ts';
import { createHttpApp } from './http/http-app.ts';
import { type Clock, systemClock } from './kernel/clock.ts';
import { type NewId, newUuid } from './kernel/ids.ts';
import { createLog, type Log } from './log.ts';
import { createDrills } from './outages/drills.ts';
import { createIncidents } from './outages/incidents.ts';
import { createMemoryIncidentStore } from './outages/memory-incident-store.ts';
import { createSystemStatus } from './outages/system-status.ts';
import { createGuard } from './resilience/guard.ts';
import { createHealth } from './resilience/health.ts';
import { runProber } from './resilience/prober.ts';
import { healthSettings, retrySettings } from './resilience-settings.ts';
import { createDataSource } from './systems/data-source.ts';
import { createPersonRegisterClient } from './systems/person-register/client.ts';
import { createHttpConnection, type HttpConnection } from './transport/http.ts';
import { createShepChannel } from './transport/shep/channel.ts';

/** Where the simulated systems are, if they were started. */
export interface SimulatedSystems {
  readonly control: string;
  readonly systems: Readonly<Record<string, string | null>>;
}

type Connect = (address: string, sockets: number) => HttpConnection;

export interface AppOptions {
  readonly config: Config;
  /** Null when every system is real. */
  readonly simulated: SimulatedSystems | null;
  readonly clock?: Clock;
  readonly newId?: NewId;
  readonly log?: Log;
}

export interface App {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  stop(): Promise<void>;
}

/** Builds the gateway and starts to listen. */
export async function startApp(options: AppOptions): Promise<App> {
  const { config, simulated, clock = systemClock, newId = newUuid } = options;
  const log = options.log ?? createLog(config.LOG_LEVEL);
  const stopping = new AbortController();
  const connections: HttpConnection[] = [];

  const connect: Connect = (address, sockets) => {
    const connection = createHttpConnection({
      address,
      connections: sockets,
      idleTimeoutMs: config.IDLE_SOCKET_MS,
      connectTimeoutMs: config.PERSON_REGISTER_TIMEOUT_MS,
    });
    connections.push(connection);
    return connection;
  };

  const createWorld = (prefix: 'INC' | 'DRILL'): World => {
    const health = createHealth(healthSettings(config), clock);
    const incidents = createIncidents({
      store: createMemoryIncidentStore(prefix, newId),
      flapWindowMs: config.FLAP_WINDOW_MS,
      onChange: (change, { id, systemId, drill }) =>
        (drill ? log.info : log.warn)(change, { incidentId: id, systemId, drill }),
    });
    return {
      health,
      incidents,
      systemStatus: createSystemStatus(health, incidents, clock, config.BREAKER_WINDOW_MS),
    };
  };
  const world = createWorld('INC');

  const shepAddress = config.SHEP_URL ?? simulated?.systems.SHEP;
  if (!shepAddress) throw new Error('SHEP has no address: expected SHEP_URL or the simulated systems');
  const personRegister = createPersonRegister(connect, shepAddress, config, clock, newId);
  const drills = simulated && createDrills(connect(simulated.control, 4), clock);

  const schema = createSchema({ allowIinCentury0: config.IIN_ALLOW_CENTURY_0 });
  const purposeType = schema.getType('PurposeInput');
  if (!purposeType || !('getFields' in purposeType)) throw new Error('the schema has no PurposeInput');
  const contextParts: ContextParts = {
    world,
    createDrilledWorld: () => createWorld('DRILL'),
    personRegister,
    drills,
    settings: { beforeRegistration: config.TICKET_BEFORE_REGISTRATION, askAgainMs: config.BREAKER_OPEN_MS },
    answerTimeoutMs: config.ANSWER_TIMEOUT_MS,
    clock,
    readPurpose: (header) => purposeFromHeader(header, purposeType as never),
    onDefect: log.defect,
  };
  const createContext = createContextFactory(contextParts);

  const graphqlServer = createGraphqlServer({
    schema,
    limits: {
      maxTokens: config.MAX_DOCUMENT_TOKENS,
      maxDepth: config.MAX_DOCUMENT_DEPTH,
      maxAliases: config.MAX_DOCUMENT_ALIASES,
    },
    profile: config.PROFILE,
    onDefect: log.defect,
  });
  await graphqlServer.start();

  const http = await createHttpApp({
    graphql: fastifyApolloHandler(graphqlServer, {
      context: async (request, reply) =>
        createContext({
          correlationId: request.correlationId,
          drillHeader: headerOf(request, 'tirek-drill'),
          purposeHeader: headerOf(request, 'tirek-purpose'),
          // Not request.signal: it aborts as soon as the body has been read.
          onEnd: (callback) => reply.raw.once('close', () => callback(reply.raw.writableFinished)),
        }),
    }) as never,
    examples: readExampleOperations(),
    corsOrigins: config.CORS_ORIGINS,
    maxInFlight: config.MAX_REQUESTS_IN_FLIGHT,
    maxBodyBytes: config.MAX_BODY_BYTES,
    newId,
    onDefect: log.defect,
  });
  const address = await http.listen(config.HOST, config.PORT);
  startProber(config, personRegister, world, clock, stopping.signal, log);

  return {
    address,
    async stop() {
      stopping.abort();
      await http.close(config.ANSWER_TIMEOUT_MS);
      await graphqlServer.stop();
      await Promise.all(connections.map((connection) => connection.close()));
    },
  };
}

/** Sockets for all drilled calls together: enough to watch them fail, and none of anybody else's. */
const drillSockets = 64;

function createPersonRegister(
  connect: Connect,
  address: string,
  config: Config,
  clock: Clock,
  newId: NewId,
): PersonRegister {
  const channel = createShepChannel({
    connection: connect(address, config.MAX_CALLS_PER_SYSTEM),
    drillConnection: connect(address, drillSockets),
    senderId: config.SHEP_SENDER_ID,
    senderPassword: config.SHEP_SENDER_PASSWORD,
    maxBodyBytes: config.MAX_SHEP_ANSWER_BYTES,
    faultCodes: {
      refusedSender: config.SHEP_REFUSED_SENDER_CODES,
      provider: config.SHEP_PROVIDER_FAULT_CODES,
    },
    clock,
    maxHintMs: config.RETRY_AFTER_MAX_MS,
    newId,
  });
  const guard = createGuard({
    target: { key: 'PERSON_REGISTER', busKey: 'SHEP', credentialKey: 'SHEP' },
    timeoutMs: config.PERSON_REGISTER_TIMEOUT_MS,
    retry: retrySettings(config),
    places: config.MAX_CALLS_PER_SYSTEM,
    maxWaiting: config.MAX_QUEUED_PER_SYSTEM,
    clock,
    random: Math.random,
  });
  return {
    source: createDataSource({ systemId: 'PERSON_REGISTER', busId: 'SHEP', guard, clock }),
    client: createPersonRegisterClient({ channel, senderCode: config.SHEP_SENDER_ID, clock, newId }),
  };
}

/** With a test identifier configured, recovery does not wait for somebody to ask. */
function startProber(
  config: Config,
  register: PersonRegister,
  world: World,
  clock: Clock,
  signal: AbortSignal,
  log: Log,
): void {
  const iin = config.PERSON_REGISTER_PROBE_IIN;
  if (iin === null) return;
  const { health, incidents } = world;
  const isDue = () =>
    ['PERSON_REGISTER', 'SHEP'].some(
      (key) => health.breaker(key).kind !== 'closed' && !health.breaker(key).refuses(),
    );
  const probe = () => {
    const deadlineAt = clock.now() + config.ANSWER_TIMEOUT_MS;
    const bounds = { signal: AbortSignal.timeout(config.ANSWER_TIMEOUT_MS), deadlineAt, drill: undefined };
    const ask = { ...bounds, health, incidents, drilling: false, onDefect: log.defect };
    return register.source.ask(ask, (attempt) => register.client.byIin(iin, attempt));
  };
  void runProber(isDue, probe, Math.min(1000, config.BREAKER_OPEN_MS), signal);
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
