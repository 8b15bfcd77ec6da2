import { type MockSystem, mockSystemIds } from './systems.ts';

/** Requests since the start or the last reset. A failing one counts as soon as it has reached a socket. */
export type Calls = ReturnType<typeof createCalls>;

/**
 * Counts per system, and per service id as SHEP's register knows it. On demand it also notes the people that
 * each system was asked about: off at first, because the notes grow in a load test.
 */
export function createCalls() {
  let systems = zeros();
  let services: Record<string, number> = {};
  let seen: Map<MockSystem, Set<string>> | undefined;
  return {
    /** @param people IINs that the question names */
    addSystem(system: MockSystem, people: readonly string[] = []): void {
      systems[system] = (systems[system] ?? 0) + 1;
      if (seen === undefined || people.length === 0) return;
      const noted = seen.get(system) ?? new Set();
      seen.set(system, noted);
      for (const iin of people) noted.add(iin);
    },
    addService(serviceId: string): void {
      services[serviceId] = (services[serviceId] ?? 0) + 1;
    },
    beginToNote(): void {
      seen ??= new Map();
    },
    /** Ends the notes, and forgets them. */
    forgetSeen(): void {
      seen = undefined;
    },
    /** IINs by system, each once; empty while the notes are off. */
    listSeen: (): Record<string, string[]> =>
      Object.fromEntries([...(seen ?? [])].map(([system, people]) => [system, [...people]])),
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
