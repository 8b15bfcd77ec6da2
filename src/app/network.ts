/** Connections to every address that the gateway asks, and which of its systems are simulated. */
import { readWebAddress } from '../kernel/address.ts';
import type { LoopDelay } from '../kernel/loop-delay.ts';
import { type AddressedSystem, addressedSystems, type SystemKey, systemOf } from '../systems/systems.ts';
import { createHttpConnection, type HttpConnection } from '../transport/http.ts';
import type { Base } from './base.ts';
import { mockHeaders } from './mock-address.ts';

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
      const idleTimeoutMs = config.IDLE_SOCKET_MS;
      const bounds = { connections: places, idleTimeoutMs, connectTimeoutMs };
      const connection = createHttpConnection({ address, headers, ...bounds, loop });
      connections.push(connection);
      return connection;
    },
    isSimulated(id: SystemKey): boolean {
      const reachedAt = systemOf(id).busId ?? id;
      const isSet = addressedSystems.some((one) => one === reachedAt && config[`${one}_URL`] !== null);
      return simulated !== null && !isSet;
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
