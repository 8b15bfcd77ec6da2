import type { Clock } from '../kernel/clock.ts';
import type { DrillFault } from '../kernel/drill-faults.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { Text } from '../kernel/text.ts';
import type { FaultClass } from '../resilience/fault-classes.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { HttpConnection } from '../transport/http.ts';

/** An invented person of the simulated registers. */
export interface CastMember {
  readonly iin: string;
  readonly name: string;
  readonly story: Text;
  /** By system: the name of the outcome type, and the class where the register always fails for this person. */
  readonly expect: Readonly<Partial<Record<SystemKey, { outcome: string; faultClass?: FaultClass }>>>;
  readonly accounts: readonly CastAccount[];
}

export interface CastAccount {
  readonly iban?: string;
  readonly controlAccount?: string;
  readonly story: Text;
  readonly outcome: string;
}

const limits = { timeoutMs: 3000, maxBodyBytes: 1_000_000 };
export type Drills = ReturnType<typeof createDrills>;

/** Breaks simulated systems on purpose. @param control the control port of the simulated systems */
export function createDrills(control: HttpConnection, systems: ReadonlySet<SystemKey>, clock: Clock) {
  const begun = new Map<SystemKey, { readonly fault: DrillFault; readonly endsAt: number }>();

  async function call(method: 'GET' | 'PUT' | 'DELETE', path: string, body?: object): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    const request = { method, path, headers, ...limits, ...(body && { body: JSON.stringify(body) }) };
    const answer = await control.send(request).catch(() => undefined);
    if (answer === undefined || answer.status >= 300)
      throw new RefusedError('DRILL_NOT_POSSIBLE', 'expected a simulated system whose control port answers');
    return answer.body.toString('utf8');
  }

  /** Drills that were started here and go on. */
  function running() {
    const now = clock.now();
    for (const [systemId, { endsAt }] of begun) if (endsAt <= now) begun.delete(systemId);
    return [...begun].map(([systemId, drill]) => ({ systemId, ...drill }));
  }

  return {
    /** Simulated systems: a drill of a real one must not seem possible. */
    systems,
    /** @returns its own end, epoch ms */
    async start(systemId: SystemKey, fault: DrillFault, ttlSeconds: number) {
      await call('PUT', `__faults/${systemId}`, { fault, ttlSeconds });
      const endsAt = clock.now() + ttlSeconds * 1000;
      begun.set(systemId, { fault, endsAt });
      return endsAt;
    },
    async end(systemId: SystemKey) {
      await call('DELETE', `__faults/${systemId}`);
      begun.delete(systemId);
    },
    /** True during a drill that was started here. */
    get active() {
      return running().length > 0;
    },
    running,
    cast: async () => JSON.parse(await call('GET', '__cast')) as CastMember[],
  };
}
