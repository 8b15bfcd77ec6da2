/** Composition root: the only file that constructs things and knows everybody. */
import { isInputObjectType } from 'graphql';
import { ownAskerOf } from '../access/consent/consent.ts';
import { createConsentTokens } from '../access/consent/consent-tokens.ts';
import { createConsents } from '../access/consent/consents.ts';
import { createRateLimit } from '../access/limits/rate-limit.ts';
import type { Config } from '../config/settings.ts';
import { type ContextParts, createContextFactory, type World } from '../graphql/create-context.ts';
import { purposeFromHeader } from '../graphql/inputs/purpose.ts';
import { createSchema } from '../graphql/schema.ts';
import { createGraphqlServer } from '../graphql/server.ts';
import { aboutProfiles } from '../http/about-profile.ts';
import type { IncidentStore } from '../incidents/incident.ts';
import { createIncidents, type Incidents } from '../incidents/incidents.ts';
import { createMemoryIncidentStore } from '../incidents/memory-incident-store.ts';
import { createSystemStatus } from '../incidents/system-status.ts';
import { readWebAddress } from '../kernel/address.ts';
import { type Clock, systemClock } from '../kernel/clock.ts';
import { type NewId, newUuid } from '../kernel/ids.ts';
import { inTurn, type Step } from '../kernel/in-turn.ts';
import { createLoopDelay } from '../kernel/loop-delay.ts';
import { createLog, type Log } from '../observability/log.ts';
import { createMetrics } from '../observability/metrics.ts';
import { createDrills } from '../registers/drills.ts';
import { openRegisters } from '../registers/registers.ts';
import { faultRules } from '../resilience/fault-classes.ts';
import { createHealth } from '../resilience/health.ts';
import { kept } from '../storage/kept.ts';
import {
  type AddressedSystem,
  addressedSystems,
  partKey,
  type SystemKey,
  systemKeys,
  systemOf,
} from '../systems/systems.ts';
import { toEml } from '../tickets/message/to-eml.ts';
import { seenMessage } from '../tickets/seen-tickets.ts';
import { createHttpConnection, type HttpConnection } from '../transport/http.ts';
import { openAccessRecords } from './access-records.ts';
import { openApplicationRecords } from './application-records.ts';
import { createDoors } from './doors.ts';
import { mockHeaders } from './mock-address.ts';
import { openOutageRecords } from './outage-records.ts';
import { startProbes } from './probes.ts';
import {
  healthSettings,
  registerSettings,
  requestBounds,
  requestLimits,
  ticketSettingsOf,
} from './settings-of.ts';
import { createUploads } from './uploads.ts';
import { createViewers } from './viewers.ts';

/** Where the simulated systems are, if they were started. */
export interface SimulatedSystems {
  readonly control: string;
  readonly systems: Readonly<Record<string, string | null>>;
  /** Token issuer of invented people. */
  readonly tokens: string;
}

interface AppOptions {
  readonly config: Config;
  /** Null when every system is real. */
  readonly simulated: SimulatedSystems | null;
  readonly databaseUrl: string;
  readonly clock?: Clock;
  readonly newId?: NewId;
  readonly log?: Log;
}

export interface App {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  /** Address of `/metrics` where it has a port of its own. */
  readonly metricsAddress: string | null;
  /**
   * Is not ready any more for a while, then takes no more questions, answers those under way, and closes.
   * @param hurried aborted: neither is waited for
   */
  stop(hurried?: AbortSignal): Promise<void>;
}

/** Builds the gateway and starts to listen; what was opened before a failure is closed again. */
export async function startApp(options: AppOptions): Promise<App> {
  const opened: Step[] = [];
  return build(options, opened).catch(async (error: unknown) => {
    await inTurn(opened);
    throw error;
  });
}

/** @param opened takes how to close each part, the last one first */
async function build(options: AppOptions, opened: Step[]): Promise<App> {
  const { config, simulated, databaseUrl, clock = systemClock, newId = newUuid } = options;
  const log = options.log ?? createLog(config.LOG_LEVEL);
  const connections: HttpConnection[] = [];
  const loop = createLoopDelay();
  opened.unshift(() => Promise.all(connections.map((connection) => connection.close())), loop.stop);

  const connect = (connectTo: string, places: number, connectTimeoutMs: number) => {
    const connection = createHttpConnection({
      address: connectTo,
      connections: places,
      headers: mockHeaders(config, simulated, connectTo),
      idleTimeoutMs: config.IDLE_SOCKET_MS,
      connectTimeoutMs,
      loop,
    });
    connections.push(connection);
    return connection;
  };

  for (const systemId of addressedSystems) {
    const address = readWebAddress(config[`${systemId}_URL`] ?? '')?.shown;
    if (address !== undefined) log.info('system is asked at its address', { systemId, address });
  }

  const createWorld = (
    store: IncidentStore,
    inMaintenance: Incidents['inMaintenance'] = () => false,
  ): World => {
    const health = createHealth(healthSettings(config), clock);
    const incidents = createIncidents({
      store,
      inMaintenance,
      flapWindowMs: config.FLAP_WINDOW_MS,
      onJoined({ systemId, part, affectedPeople: people }, faultClass) {
        if (faultRules[faultClass].breaker) health.breaker(partKey(systemId, part)).trip(faultClass, people);
      },
      onChange: (change, { id, systemId, drill }) =>
        (drill ? log.info : log.warn)(change, { incidentId: id, systemId, drill }),
    });
    return {
      health,
      incidents,
      systemStatus: createSystemStatus(health, incidents, clock, config.BREAKER_WINDOW_MS),
    };
  };
  const metrics = createMetrics(clock, loop.blockedMs);
  const onDefect = (error: unknown) => {
    metrics.defect();
    log.defect(error);
  };
  const { tickets, messages } = ticketSettingsOf(config);
  const records = await openOutageRecords({
    config,
    databaseUrl,
    tickets,
    messages,
    clock,
    newId,
    log,
    metrics,
    onDefect,
  });
  opened.unshift(records.stop);
  const { database, sealing } = records;
  const accessRecords = await openAccessRecords({
    config,
    database,
    sealing,
    clock,
    newId,
    log,
    metrics,
    onDefect,
  });
  opened.unshift(accessRecords.stop);
  const world = createWorld(records.incidents, records.inMaintenance);

  const isSimulated = (id: SystemKey) => {
    const reachedAt = systemOf(id).busId ?? id;
    const isSet = addressedSystems.some((one) => one === reachedAt && config[`${one}_URL`] !== null);
    return simulated !== null && !isSet;
  };
  const registers = openRegisters({
    settings: registerSettings(config),
    isSimulated,
    clock,
    newId,
    connect,
    onOutcome: metrics.question,
    onFailure: (failure) => log.warn('question failed', { ...failure }),
    addressOf: (system) => addressOf(system, config, simulated),
  });
  // A token that was there when a question began is good until the question has had its whole time.
  const life = { lifeMs: config.CONSENT_TOKEN_MS, marginMs: config.ANSWER_TIMEOUT_MS };
  const tokens = createConsentTokens({ ...registers.consentService, ...life, clock });
  const consents = { database, sealing, tokens, life, bounds: requestBounds(config), clock, newId };
  const provider = { bin: config.PROVIDER_BIN, name: config.PROVIDER_NAME };
  const drills =
    simulated &&
    createDrills(connect(simulated.control, 4, 1000), new Set(systemKeys.filter(isSimulated)), clock);

  const applications = await openApplicationRecords({
    config,
    records,
    registers,
    world,
    drills,
    createLooks: accessRecords.ownLooks,
    clock,
    newId,
    log,
    metrics,
    onDefect,
  });
  opened.unshift(applications.stop);

  const isProduction = config.PROFILE === 'production';
  const schema = createSchema({ allowIinCentury0: config.IIN_ALLOW_CENTURY_0 }, !isProduction);
  const purposeType = schema.getType('PurposeInput');
  if (!isInputObjectType(purposeType)) throw new Error('the schema has no PurposeInput');
  const rateLimit = createRateLimit(clock);
  const limits = requestLimits(config);
  const contextParts: ContextParts = {
    world,
    createDrilledWorld: () => createWorld(createMemoryIncidentStore('DRILL', newId)),
    registers,
    applications,
    drills,
    records,
    looksOf: accessRecords.looksOf,
    flushLooks: accessRecords.flush,
    consents,
    provider,
    settings: { ...tickets, askAgainMs: config.BREAKER_OPEN_MS, message: messages },
    answerTimeoutMs: config.ANSWER_TIMEOUT_MS,
    charge: rateLimit,
    limits: limits.request,
    clock,
    readPurpose: (header) => purposeFromHeader(header, purposeType),
    onDefect,
  };
  const createContext = createContextFactory(contextParts);
  const simulatedTokens = simulated?.tokens ?? null;
  const viewerOf = createViewers({ config, clock, sealing, rateLimit, connect, simulatedTokens });

  // What may be seen of the schema, and of who asks: nothing in production.
  const about = aboutProfiles[config.PROFILE];
  const graphqlServer = createGraphqlServer({
    schema,
    limits: limits.document,
    requestLimits: limits.request,
    profile: config.PROFILE,
    introspection: about !== null,
    onAnswer: metrics.answer,
    onDefect,
  });
  await graphqlServer.start();

  const doors = await createDoors({
    config,
    graphqlServer,
    createContext,
    viewerOf,
    message: (id, viewer) =>
      kept(async () => {
        const seen = await seenMessage({ records, viewer, settings: contextParts.settings }, id);
        return seen && toEml(seen.message);
      }),
    scans: createUploads({ config, applications: applications.parts, log, metrics }),
    metricsPage: () => metrics.page(world.systemStatus),
    metrics,
    newId,
    log,
    onDefect,
  });
  opened.unshift(doors.close, () => graphqlServer.stop());
  const addresses = await doors.listen();
  const stopping = new AbortController();
  startProbes({
    config,
    registers,
    world,
    consentsFor: (ask) => createConsents(consents, () => ownAskerOf(provider), ask),
    drills,
    clock,
    createLooks: accessRecords.ownLooks,
    onDefect,
    signal: stopping.signal,
  });

  return {
    ...addresses,
    async stop(hurried) {
      await doors.leave(hurried);
      stopping.abort();
      await inTurn(opened, hurried);
    },
  };
}

/** @throws Error when a system is neither configured nor simulated */
function addressOf(system: AddressedSystem, config: Config, simulated: SimulatedSystems | null): string {
  const address = config[`${system}_URL`] ?? simulated?.systems[system];
  if (address) return address;
  throw new Error(`${system} has no address: expected ${system}_URL or the simulated systems`);
}
