/** Composition root: it constructs the parts in order, and closes them in the opposite order. */
import { ownAskerOf } from '../access/consent/consent.ts';
import { createConsentTokens } from '../access/consent/consent-tokens.ts';
import { createConsents } from '../access/consent/consents.ts';
import { createRateLimit } from '../access/limits/rate-limit.ts';
import type { SchemaPart } from '../graphql/schema.ts';
import { createMemoryIncidentStore } from '../incidents/memory-incident-store.ts';
import { systemClock } from '../kernel/clock.ts';
import { newUuid } from '../kernel/ids.ts';
import { inTurn, type Step } from '../kernel/in-turn.ts';
import { createLoopDelay } from '../kernel/loop-delay.ts';
import { createLog } from '../observability/log.ts';
import { createMetrics } from '../observability/metrics.ts';
import { seenPaper } from '../papers/seen-paper.ts';
import { createDrills } from '../registers/drills.ts';
import { openRegisters } from '../registers/registers.ts';
import { kept } from '../storage/kept.ts';
import { systemKeys } from '../systems/systems.ts';
import { toEml } from '../tickets/message/to-eml.ts';
import { seenMessage } from '../tickets/seen-tickets.ts';
import { openAccessRecords } from './access-records.ts';
import { openApplicationRecords } from './application-records.ts';
import type { Base } from './base.ts';
import { createDemoToken } from './demo-token.ts';
import { createDoors } from './doors.ts';
import { gatewayFacts } from './gateway-facts.ts';
import { startGraphql } from './graphql.ts';
import { createNetwork } from './network.ts';
import { createOperatorState } from './operator.ts';
import { openOutageRecords } from './outage-records.ts';
import { startProbes } from './probes.ts';
import { openResults, shepPushOf } from './results.ts';
import { consentSettingsOf, registerSettings, ticketSettingsOf } from './settings-of.ts';
import { createUploads } from './uploads.ts';
import { createViewers } from './viewers.ts';
import { createWorld } from './worlds.ts';

interface AppOptions
  extends Pick<Base, 'config' | 'simulated'>,
    Partial<Pick<Base, 'clock' | 'newId' | 'log'>> {
  readonly databaseUrl: string;
  /** Fields in addition to those of the schema's files. */
  readonly more?: SchemaPart;
}

export interface App {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  /** Address of `/metrics` where it has a port of its own. */
  readonly metricsAddress: string | null;
  /** Stops taking questions, answers those under way, and closes. @param hurried aborted: waits for none */
  stop(hurried?: AbortSignal): Promise<void>;
}

/** Builds the gateway and starts to listen. If a part fails, the parts that were opened before it are closed. */
export async function startApp(options: AppOptions): Promise<App> {
  const opened: Step[] = [];
  return build(options, opened).catch(async (error: unknown) => {
    await inTurn(opened);
    throw error;
  });
}

/** @param opened takes the closing step of each part, the last one first */
async function build(options: AppOptions, opened: Step[]): Promise<App> {
  const { config, simulated, clock = systemClock, newId = newUuid } = options;
  const log = options.log ?? createLog(config.LOG_LEVEL);
  const loop = createLoopDelay();
  const metrics = createMetrics(clock, loop.blockedMs);
  const onDefect = (error: unknown) => {
    metrics.defect();
    log.defect(error);
  };
  const base: Base = { config, simulated, clock, newId, log, metrics, onDefect };
  const network = createNetwork(base, loop);
  opened.unshift(network.close, loop.stop);

  const { tickets, messages } = ticketSettingsOf(config);
  const records = await openOutageRecords(base, options.databaseUrl);
  opened.unshift(records.stop);
  const accessRecords = await openAccessRecords(base, records);
  opened.unshift(accessRecords.stop);
  const world = createWorld(base, records.incidents, records.inMaintenance);

  const registers = openRegisters({
    ...{ ...network, clock, newId, settings: registerSettings(config) },
    onOutcome: metrics.question,
    onFailure: (failure) => log.warn('question failed', { ...failure }),
    onUnfitKey: (expected) => log.warn('signing key cannot be used', { expected }),
  });
  const { life, bounds } = consentSettingsOf(config);
  const consents = {
    ...{ database: records.database, sealing: records.sealing, life, bounds, clock, newId },
    tokens: createConsentTokens({ ...registers.consentService, ...life, clock }),
  };
  const provider = { bin: config.PROVIDER_BIN, name: config.PROVIDER_NAME };
  const drilled = new Set(systemKeys.filter(network.isSimulated));
  const drills = simulated && createDrills(network.connect(simulated.control, 4, 1000), drilled, clock);
  const own = { ...base, world, drills, registers, createLooks: accessRecords.ownLooks };
  const applications = await openApplicationRecords(own, records);
  opened.unshift(applications.stop);
  const results = await openResults(own, records);

  const rateLimit = createRateLimit(clock);
  const settings = { ...tickets, askAgainMs: config.BREAKER_OPEN_MS, message: messages };
  const graphql = await startGraphql(
    base,
    rateLimit,
    {
      gateway: gatewayFacts(base),
      ...{ world, registers, drills, records, consents, provider, settings },
      applications: { ...applications, results: results.queue },
      createDrilledWorld: () => createWorld(base, createMemoryIncidentStore('DRILL', newId)),
      looksOf: accessRecords.looksOf,
      flushLooks: accessRecords.flush,
    },
    options.more,
  );
  const doors = await createDoors(base, {
    ...graphql,
    viewerOf: createViewers(base, { sealing: records.sealing, rateLimit, connect: network.connect }),
    message: (id, viewer) =>
      kept(async () => {
        const seen = await seenMessage({ records, viewer, settings }, id);
        return seen && toEml(seen.message);
      }),
    paper: (id, viewer) => kept(() => seenPaper(records, viewer, id)),
    operatorState: createOperatorState({ ...records, ...world, ...registers }),
    scans: createUploads(base, applications.parts),
    shepPush: shepPushOf(base, results.takeNews),
    demoToken: createDemoToken(base, network.connect),
    metricsPage: () => metrics.page(world.systemStatus, registers.isConnected, registers.loads(world.health)),
  });
  opened.unshift(doors.close, () => graphql.server.stop());
  const addresses = await doors.listen();
  const stopping = new AbortController();
  const consentsFor = (ask: Parameters<typeof createConsents>[2]) =>
    createConsents(consents, () => ownAskerOf(provider), ask);
  startProbes(own, consentsFor, stopping.signal);

  return {
    ...addresses,
    async stop(hurried) {
      await doors.leave(hurried);
      stopping.abort();
      await inTurn(opened, hurried);
    },
  };
}
