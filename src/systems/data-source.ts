/** A data source: calls of a client, made under its guard, and told to the incidents. */
import type { Clock } from '../kernel/clock.ts';
import type { Incidents } from '../outages/incidents.ts';
import { toEvidence } from '../outages/shown-evidence.ts';
import { toCallFault } from '../resilience/call-fault.ts';
import type { Attempt, CallContext, Guard, Guarded } from '../resilience/guard.ts';
import { passedByBus } from '../resilience/leave.ts';
import { culpritOf, type Outcome } from './outcome.ts';
import type { SystemKey } from './systems.ts';

/** What one question lends to a data source: the call's bounds, and the incidents of its world (a drilled request has its own). */
export interface AskContext extends CallContext {
  readonly incidents: Incidents;
  /** True while a drill is on: incidents that begin now are marked. */
  readonly drilling: boolean;
  /** Told of what was thrown in our own code; the outcome alone would hide it. */
  readonly onDefect: (error: unknown) => void;
}

export interface DataSource {
  /** Asks for records. Never throws: whatever goes wrong is an outcome. */
  ask<Item>(
    context: AskContext,
    call: (attempt: Attempt) => Promise<readonly Item[]>,
  ): Promise<Outcome<Item>>;
}

export interface DataSourceParts {
  readonly systemId: SystemKey;
  readonly busId: SystemKey | null;
  readonly guard: Guard;
  readonly clock: Clock;
}

export function createDataSource({ systemId, busId, guard, clock }: DataSourceParts): DataSource {
  async function noteAnswer(id: SystemKey | null, key: string | null, context: AskContext): Promise<void> {
    if (id === null || key === null) return;
    // A late answer to a call from before the outage does not end it.
    if (context.health.breaker(key).kind === 'closed') await context.incidents.answered(id, clock.now());
  }

  async function noteFailure({ fault, attempts }: Guarded<unknown> & { ok: false }, context: AskContext) {
    if (fault.faultClass === 'OUR_DEFECT') context.onDefect(fault.cause);
    if (passedByBus(fault)) await noteAnswer(busId, guard.target.busKey, context);
    const told = attempts.find((attempt) => attempt.fault === fault);
    return context.incidents.failed({
      culprit: culpritOf({ systemId, fault }),
      fault,
      since: attempts[0]?.endedAt ?? clock.now(),
      at: clock.now(),
      drill: context.drilling,
      evidence: told ? toEvidence(told) : null,
    });
  }

  async function toOutcome<Item>(result: Guarded<readonly Item[]>, askedAt: number, context: AskContext) {
    const common = { systemId, askedAt, attempts: result.attempts };
    if (!result.ok) {
      const incident = await noteFailure(result, context);
      const since = incident?.since ?? result.attempts[0]?.endedAt ?? clock.now();
      return { ...common, kind: 'unavailable', fault: result.fault, since, incident } as const;
    }
    await noteAnswer(systemId, guard.target.key, context);
    await noteAnswer(busId, guard.target.busKey, context);
    return { ...common, kind: 'answered', records: result.value } as const;
  }

  return {
    async ask(context, call) {
      const askedAt = clock.now();
      try {
        return await toOutcome(await guard.read(context, call), askedAt, context);
      } catch (error) {
        // The last line: a defect of ours is an outcome too, never a null that takes its neighbours along.
        context.onDefect(error);
        const fault = toCallFault(error);
        return {
          systemId,
          askedAt,
          attempts: [],
          kind: 'unavailable',
          fault,
          since: askedAt,
          incident: null,
        };
      }
    },
  };
}
