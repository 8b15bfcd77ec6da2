import { type Addresses, createMockNetwork, demoSender } from '../../mocks/server.ts';
import { idleTimeoutMs } from '../../src/app/network.ts';
import { healthSettings, registerSettings } from '../../src/app/settings-of.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Config } from '../../src/config/settings.ts';
import { createIncidents, type Incidents } from '../../src/incidents/incidents.ts';
import { createMemoryIncidentStore } from '../../src/incidents/memory-incident-store.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { newUuid } from '../../src/kernel/ids.ts';
import { createLoopDelay } from '../../src/kernel/loop-delay.ts';
import type { AskContext } from '../../src/registers/data-source.ts';
import type { LookTarget } from '../../src/registers/looks.ts';
import { openRegisters, type Registers } from '../../src/registers/registers.ts';
import { createHealth } from '../../src/resilience/health.ts';
import type { SystemPolicy } from '../../src/resilience/system-policy.ts';
import { createHttpConnection, type HttpConnection } from '../../src/transport/http.ts';

/** The registers of a gateway without its GraphQL, on the simulated systems: for systems that no field asks. */
export interface TestRegisters {
  readonly registers: Registers;
  readonly addresses: Addresses;
  /** Lends a call its needs. Its faults are its own: each starts healthy. @param drill `SHEP=down` */
  context(drill?: string): AskContext;
  /** Every begun look. */
  readonly looks: LookTarget[];
  /** Every outcome that the figures count, with its time. */
  readonly outcomes: { readonly systemId: string; readonly outcome: string; readonly tookMs: number }[];
  /** The operator's tasks for keys that cannot sign. */
  readonly unfitKeys: string[];
  /** Errors thrown in the gateway's own code. */
  readonly defects: unknown[];
  stop(): Promise<void>;
}

/**
 * @param settings as in the environment: an address of a system that the test has scripted; short times
 * @param policies of systems, in place of those of the table
 */
export async function startRegisters(
  settings: Partial<Record<keyof Config, string>> = {},
  policies: Partial<Record<string, SystemPolicy>> = {},
): Promise<TestRegisters> {
  const sender = { ...demoSender, signerBin: settings.SHEP_SIGNER_BIN ?? null };
  const network = createMockNetwork({ port: 0, host: '127.0.0.1', sender });
  const addresses = await network.start();
  const config = readConfig({
    SERVICE_MONITORING_TIMEOUT_MS: '1000',
    SIGNATURE_SERVICE_TIMEOUT_MS: '1000',
    RETRY_BASE_DELAY_MS: '10',
    ...settings,
  });
  const policyOf = (key: string) => policies[key] ?? {};
  const connections: HttpConnection[] = [];
  const loop = createLoopDelay();
  const looks: LookTarget[] = [];
  const defects: unknown[] = [];
  const outcomes: TestRegisters['outcomes'] = [];
  const unfitKeys: string[] = [];
  const registers = openRegisters({
    settings: { ...registerSettings(config), policyOf },
    clock: systemClock,
    blockedMs: loop.blockedMs,
    newId: newUuid,
    isSimulated: () => true,
    connect(address, places, connectTimeoutMs) {
      connections.push(
        createHttpConnection({ address, connections: places, idleTimeoutMs, connectTimeoutMs, loop }),
      );
      return connections[connections.length - 1] as HttpConnection;
    },
    onOutcome: (systemId, outcome, tookMs) => outcomes.push({ systemId, outcome, tookMs }),
    onFailure: () => {},
    onUnfitKey: (expected) => unfitKeys.push(expected),
    isConnected: () => true,
    addressOf: (system) => config[`${system}_URL`] ?? String(addresses.systems[system]),
  });
  const createWorldIncidents = (): Incidents =>
    createIncidents({
      store: createMemoryIncidentStore('DRILL', newUuid),
      flapWindowMs: config.FLAP_WINDOW_MS,
      inMaintenance: () => false,
      onChange: () => {},
      onJoined: () => {},
    });

  return {
    registers,
    addresses,
    looks,
    ...{ defects, outcomes, unfitKeys },
    context: (drill) => ({
      account: 'a test',
      signal: new AbortController().signal,
      deadlineAt: systemClock.now() + 30_000,
      health: createHealth({ ...healthSettings(config), policyOf }, systemClock),
      incidents: createWorldIncidents(),
      drill,
      drilling: drill !== undefined,
      isProbe: false,
      looks: {
        async begin(target) {
          looks.push(target);
          return { end: () => {} };
        },
      },
      onQuestion: () => {},
      onDefect: (error) => defects.push(error),
    }),
    async stop() {
      await Promise.all(connections.map((connection) => connection.close()));
      loop.stop();
      await network.stop();
    },
  };
}
