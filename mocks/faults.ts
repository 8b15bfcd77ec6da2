import { systemClock, toDateTime } from '../src/kernel/clock.ts';
import type { Drill } from './drill-header.ts';
import type { FaultName } from './fault-names.ts';
import { type MockSystem, mockSystemIds } from './systems.ts';

/** How the answer of fault `oversized` is large: as it is, or only once it is unpacked. */
export type Variant = 'plain' | 'gzip';

/** A fault as it was put on a system. */
export interface FaultSetting {
  readonly fault: FaultName;
  readonly ttlSeconds: number;
  /** Share of the requests that are hit, 1 to 100. */
  readonly percent: number;
  /** Only `slow` waits. */
  readonly delayMs: number;
  /** Only `oversized` has variants. */
  readonly variant: Variant;
}

/** What `GET /__faults` shows of it. */
export interface ShownFault extends FaultSetting {
  /** When it ends by itself, ISO date-time with +05:00. */
  readonly endsAt: string;
}

/** A fault that hits one request. */
export type Hit = Pick<FaultSetting, 'fault' | 'delayMs' | 'variant'>;

export const faultDefaults = { ttlSeconds: 300, percent: 100, delayMs: 1500, variant: 'plain' } as const;

/** The faults of all systems while the network runs. */
export type Faults = ReturnType<typeof createFaults>;

interface Active {
  readonly setting: FaultSetting;
  readonly endsAt: string;
  readonly timer: NodeJS.Timeout;
  requests: number;
}

/** @param changed called after the fault of a system was put, replaced, ended or has expired */
export function createFaults(changed: (system: MockSystem) => void) {
  const active = new Map<MockSystem, Active>();
  const flaps = new Map<MockSystem, number>();

  function put(system: MockSystem, setting: FaultSetting): void {
    clearTimeout(active.get(system)?.timer);
    const ttlMs = setting.ttlSeconds * 1000;
    const timer = setTimeout(() => end(system), ttlMs).unref();
    const endsAt = toDateTime(systemClock.now() + ttlMs);
    active.set(system, { setting, endsAt, timer, requests: 0 });
    flaps.delete(system);
    changed(system);
  }

  function end(system: MockSystem): void {
    clearTimeout(active.get(system)?.timer);
    if (active.delete(system)) changed(system);
  }

  /** The fault put on a system, whatever its share. */
  function of(system: MockSystem): FaultSetting | undefined {
    return active.get(system)?.setting;
  }

  /**
   * The fault that hits a request, in the order: asked for by the request, the person's own, the system's.
   * Counts the request: call it once per request and system.
   */
  function choose(system: MockSystem, drill: Drill, ofPerson?: FaultName): Hit | undefined {
    const own = drill.get(system) ?? ofPerson;
    const hit = own === undefined ? share(active.get(system)) : { ...faultDefaults, fault: own };
    if (hit?.fault !== 'flapping') return hit;
    const count = (flaps.get(system) ?? 0) + 1;
    flaps.set(system, count);
    return count % 2 === 1 ? hit : undefined;
  }

  function list(): Record<string, ShownFault | null> {
    return Object.fromEntries(
      mockSystemIds.map((system) => {
        const found = active.get(system);
        return [system, found ? { ...found.setting, endsAt: found.endsAt } : null];
      }),
    );
  }

  function endAll(): void {
    for (const { timer } of active.values()) clearTimeout(timer);
    active.clear();
  }

  return { put, end, of, choose, list, endAll };
}

/** Spreads the hits evenly: with 25 percent it is every fourth request, so that a test knows beforehand. */
function share(found: Active | undefined): Hit | undefined {
  if (!found) return undefined;
  const { percent } = found.setting;
  found.requests += 1;
  const hits = Math.floor((found.requests * percent) / 100);
  return hits > Math.floor(((found.requests - 1) * percent) / 100) ? found.setting : undefined;
}
