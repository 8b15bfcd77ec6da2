import { createMockNetwork } from '../../mocks/server.ts';
import { readConfig } from '../../src/config.ts';
import { createLoaders, type Loaders, type Registers } from '../../src/graphql/loaders/loaders.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { newUuid } from '../../src/kernel/ids.ts';
import { createIncidents } from '../../src/outages/incidents.ts';
import { createMemoryIncidentStore } from '../../src/outages/memory-incident-store.ts';
import { createRegisters } from '../../src/registers.ts';
import { createHealth } from '../../src/resilience/health.ts';
import { healthSettings } from '../../src/resilience-settings.ts';
import { attemptTimeouts } from '../../src/system-settings.ts';
import type { AskContext } from '../../src/systems/data-source.ts';
import { createHttpConnection, type HttpConnection } from '../../src/transport/http.ts';

/** The registers as the gateway has them, over simulated systems, without a gateway around: for what no field asks yet. */
export interface RegisterScene {
  readonly registers: Registers;
  /** A question's bounds, in a world of its own. @param drill a value of Tirek-Drill */
  context(drill?: string): AskContext;
  loaders(context: AskContext): Loaders;
  setFault(system: string, fault: string, more?: object): Promise<void>;
  endFault(system: string): Promise<void>;
  /** Requests by system since the last reset. */
  calls(): Promise<Record<string, number>>;
  resetCalls(): Promise<void>;
  /** What the simulated systems registered, by system. */
  statements(): Promise<Record<string, { reference: string; number: string; cases: string[] }[]>>;
  stop(): Promise<void>;
}

export async function createRegisterScene(): Promise<RegisterScene> {
  const network = createMockNetwork({ port: 0, host: '127.0.0.1' });
  const addresses = await network.start();
  const config = readConfig({
    ...Object.fromEntries(attemptTimeouts.map((name) => [name, '250'])),
    ANSWER_TIMEOUT_MS: '2000',
    RETRY_BASE_DELAY_MS: '10',
  });
  const connections: HttpConnection[] = [];
  const registers = createRegisters({
    config,
    clock: systemClock,
    newId: newUuid,
    isSimulated: () => true,
    connect(address, places, connectTimeoutMs) {
      const options = { address, connections: places, idleTimeoutMs: 4000, connectTimeoutMs };
      const connection = createHttpConnection(options);
      connections.push(connection);
      return connection;
    },
    onOutcome() {},
    addressOf: (system) => addresses.systems[system] ?? '',
  });
  const control = async (path: string, method = 'GET', body?: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${addresses.control}/${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`the control port refused with ${response.status}`);
    // biome-ignore lint/suspicious/noExplicitAny: it has whatever shape its path has
    return (await response.json()) as any;
  };
  return {
    registers,
    context: (drill) => ({
      signal: new AbortController().signal,
      deadlineAt: systemClock.now() + config.ANSWER_TIMEOUT_MS,
      health: createHealth(healthSettings(config), systemClock),
      incidents: createIncidents({
        store: createMemoryIncidentStore('INC', newUuid),
        inMaintenance: () => false,
        flapWindowMs: config.FLAP_WINDOW_MS,
        onJoined() {},
        onChange() {},
      }),
      drill,
      looks: { begin: async () => ({ end() {} }) },
      drilling: drill !== undefined,
      isProbe: false,
      onQuestion() {},
      onDefect(error) {
        throw error;
      },
    }),
    loaders(context) {
      const noConsents = { obtain: () => Promise.reject(new Error('no consents here')) };
      return createLoaders(registers, context, noConsents as never);
    },
    setFault: (system, fault, more = {}) =>
      control(`__faults/${system}`, 'PUT', { fault, ttlSeconds: 60, ...more }),
    endFault: (system) => control(`__faults/${system}`, 'DELETE'),
    calls: async () => (await control('__calls')).systems,
    resetCalls: () => control('__calls', 'DELETE'),
    statements: () => control('__statements'),
    async stop() {
      await Promise.all(connections.map((connection) => connection.close()));
      await network.stop();
    },
  };
}
