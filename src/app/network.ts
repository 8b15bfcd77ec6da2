/** Connections to every address that the gateway asks. It knows which systems are simulated. */
import type { Config } from '../config/settings.ts';
import { readWebAddress } from '../kernel/address.ts';
import type { LoopDelay } from '../kernel/loop-delay.ts';
import { isLoopback } from '../kernel/loopback.ts';
import { mockSecretHeader } from '../kernel/mock-secret.ts';
import { type AddressedSystem, addressedSystems, type SystemKey, systemOf } from '../systems/systems.ts';
import { createHttpConnection, type HttpConnection } from '../transport/http.ts';
import type { Base, SimulatedSystems } from './base.ts';

/** Time after which an idle connection is closed, ms: shorter than the limit of usual servers. */
export const idleTimeoutMs = 4000;
export type Network = ReturnType<typeof createNetwork>;

export function createNetwork({ config, simulated, log }: Base, loop: LoopDelay) {
  const connections: HttpConnection[] = [];
  for (const systemId of addressedSystems) {
    const address = readWebAddress(config[`${systemId}_URL`] ?? '')?.shown;
    if (address !== undefined) log.info('system is asked at its address', { systemId, address });
  }
  return {
    connect(address: string, places: number, connectTimeoutMs: number): HttpConnection {
      const headers = mockHeaders(config, simulated, address);
      const bounds = { connections: places, idleTimeoutMs, connectTimeoutMs };
      const connection = createHttpConnection({ address, headers, ...bounds, loop });
      connections.push(connection);
      return connection;
    },
    blockedMs: loop.blockedMs,
    isSimulated(id: SystemKey): boolean {
      const reachedAt = systemOf(id).busId ?? id;
      const isSet = addressedSystems.some((one) => one === reachedAt && config[`${one}_URL`] !== null);
      return simulated !== null && !isSet;
    },
    /** False for a system that is neither configured nor simulated. */
    isConnected(id: AddressedSystem): boolean {
      return Boolean(config[`${id}_URL`] ?? simulated?.systems[id]);
    },
    /** @throws Error when a system is neither configured nor simulated */
    addressOf(system: AddressedSystem): string {
      const address = config[`${system}_URL`] ?? simulated?.systems[system];
      if (address) return address;
      throw new Error(`${system} has no address: expected ${system}_URL or the simulated systems`);
    },
    close: () => Promise.all(connections.map((connection) => connection.close())),
  };
}

/**
 * Headers of every request to an address. Only a simulated system receives the secret: outside production no real system is
 * on loopback, and in production no system is simulated.
 */
function mockHeaders(
  { PROFILE, MOCKS_SECRET: secret }: Config,
  simulated: SimulatedSystems | null,
  address: string,
): Readonly<Record<string, string>> {
  if (secret === null || PROFILE === 'production') return {};
  const asked = readWebAddress(address);
  if (asked === undefined) return {};
  const own = simulated && [simulated.control, simulated.tokens, ...Object.values(simulated.systems)];
  const isOwn = own?.some((one) => one !== null && readWebAddress(one)?.origin === asked.origin);
  return isOwn || isLoopback(asked.hostname) ? { [mockSecretHeader]: secret } : {};
}
