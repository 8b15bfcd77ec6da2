import { systemClock, toDateTime } from '../src/kernel/clock.ts';
import type { DrillFault } from '../src/kernel/drill-faults.ts';
import type { Drill } from './drill-header.ts';
import { type FaultTarget, type MockSystem, mockSystemIds, targetOf } from './systems.ts';
import type { Variant } from './variants.ts';

/** A fault as the control port put it on a system, or on one service of it. */
export interface FaultSetting {
  readonly fault: DrillFault;
  readonly ttlSeconds: number;
  /** Share of the requests that are hit, 1 to 100. */
  readonly percent: number;
  /** Only `slow` waits. */
  readonly delayMs: number;
  /** Only `oversized` has variants and, where questions are batches, `drift`. */
  readonly variant: Variant;
}

/** A fault as `GET /__faults` shows it. */
interface ShownFault extends FaultSetting {
  /** Instant at which it ends by itself, ISO date-time with +05:00. */
  readonly endsAt: string;
}

/** A fault that hits one request. */
export type Hit = Pick<FaultSetting, 'fault' | 'delayMs' | 'variant'>;

export const faultDefaults = { ttlSeconds: 300, percent: 100, delayMs: 1500, variant: 'plain' } as const;

/** The faults of all systems while the network runs. */
export type Faults = ReturnType<typeof createFaults>;

/** The parts of a request that decide its fault. */
interface Asked {
  readonly system: MockSystem;
  /** The part of the system that is asked: a bank. */
  readonly service?: string | undefined;
  readonly drill: Drill;
  /** A fault that the person asked about always meets. */
  readonly ofPerson?: DrillFault | undefined;
}

interface Active {
  readonly setting: FaultSetting;
  readonly endsAt: string;
  readonly timer: NodeJS.Timeout;
  requests: number;
}

/** @param changed called after the fault of a system was put, replaced, ended or has expired */
export function createFaults(changed: (system: MockSystem) => void) {
  const active = new Map<FaultTarget, Active>();
  const flaps = new Map<FaultTarget, number>();

  function put(system: MockSystem, setting: FaultSetting, service?: string): void {
    const target = targetOf(system, service);
    clearTimeout(active.get(target)?.timer);
    const ttlMs = setting.ttlSeconds * 1000;
    const timer = setTimeout(() => end(system, service), ttlMs).unref();
    const endsAt = toDateTime(systemClock.now() + ttlMs);
    active.set(target, { setting, endsAt, timer, requests: 0 });
    for (const flapping of flaps.keys()) if (isWithin(flapping, target)) flaps.delete(flapping);
    changed(system);
  }

  /** Ends the fault of one service; without one, every fault of the system. */
  function end(system: MockSystem, service?: string): void {
    const ended = [...active.keys()].filter((target) => isWithin(target, targetOf(system, service)));
    for (const target of ended) {
      clearTimeout(active.get(target)?.timer);
      active.delete(target);
    }
    if (ended.length > 0) changed(system);
  }

  /** The fault put on a whole system, with any share. */
  function of(system: MockSystem): FaultSetting | undefined {
    return active.get(system)?.setting;
  }

  /**
   * The fault that hits a request, in the order: asked for by the request, the person's own, the service's, the
   * system's. Counts the request: call it once per request and system.
   */
  function choose({ system, service, drill, ofPerson }: Asked): Hit | undefined {
    const target = targetOf(system, service);
    const own = drill.get(target) ?? drill.get(system) ?? ofPerson;
    const hit = own === undefined ? putOn(target, system) : { ...faultDefaults, fault: own };
    if (hit?.fault !== 'flapping') return hit;
    const count = (flaps.get(target) ?? 0) + 1;
    flaps.set(target, count);
    return count % 2 === 1 ? hit : undefined;
  }

  function putOn(target: FaultTarget, system: MockSystem): Hit | undefined {
    return share(active.get(target)) ?? (target === system ? undefined : share(active.get(system)));
  }

  /** Every system, with null for none, and the services that have a fault of their own. */
  function list(): Record<string, ShownFault | null> {
    const shown: Record<string, ShownFault | null> = Object.fromEntries(
      mockSystemIds.map((id) => [id, null]),
    );
    for (const [target, { setting, endsAt }] of active) shown[target] = { ...setting, endsAt };
    return shown;
  }

  function endAll(): void {
    for (const { timer } of active.values()) clearTimeout(timer);
    active.clear();
  }

  return { put, end, of, choose, list, endAll };
}

/** True for the target itself and, if that is a system, for its services. */
function isWithin(target: FaultTarget, outer: FaultTarget): boolean {
  return target === outer || target.startsWith(`${outer}/`);
}

/** Spreads the hits evenly: with 25 percent every fourth request is hit, as a test can foresee. */
function share(found: Active | undefined): Hit | undefined {
  if (!found) return undefined;
  const { percent } = found.setting;
  found.requests += 1;
  const hits = Math.floor((found.requests * percent) / 100);
  return hits > Math.floor(((found.requests - 1) * percent) / 100) ? found.setting : undefined;
}
