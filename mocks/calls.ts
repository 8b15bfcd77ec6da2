import { type MockSystem, mockSystemIds } from './systems.ts';

/** Requests since the start or the last reset. A failing one counts as soon as it has reached a socket. */
export type Calls = ReturnType<typeof createCalls>;

/** Counts per system, and per service id as SHEP's register knows it. */
export function createCalls() {
  let systems = zeros();
  let services: Record<string, number> = {};
  return {
    addSystem(system: MockSystem): void {
      systems[system] = (systems[system] ?? 0) + 1;
    },
    addService(serviceId: string): void {
      services[serviceId] = (services[serviceId] ?? 0) + 1;
    },
    list: () => ({ systems: { ...systems }, services: { ...services } }),
    reset(): void {
      systems = zeros();
      services = {};
    },
  };
}

function zeros(): Record<string, number> {
  return Object.fromEntries(mockSystemIds.map((system) => [system, 0]));
}
