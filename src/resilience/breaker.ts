import type { Clock } from '../kernel/clock.ts';
import { createFailedSubjects, ofOneRecord } from './failed-subjects.ts';
import { createFailureWindow } from './failure-window.ts';
import type { FaultClass } from './fault-classes.ts';

export interface BreakerSettings {
  /** Opens when this share of the calls in the window failed … */
  readonly failureShare: number;
  /** … and there were at least so many, … */
  readonly minimumCalls: number;
  readonly windowMs: number;
  /** … or when so many failed in a row. */
  readonly failuresInARow: number;
  /** First time of staying open; it doubles with each failed probe up to `maxOpenMs`. */
  readonly openMs: number;
  readonly maxOpenMs: number;
  /** Calls let through at once when the time is over. */
  readonly probes: number;
}

type State =
  | { readonly kind: 'closed' }
  | ({ readonly openForMs: number; readonly openedBy: FaultClass } & (
      | { readonly kind: 'open'; readonly until: number }
      | { readonly kind: 'half-open'; probesLeft: number }
    ));

/** Word of when to ask again, and of the class that opened the breaker. */
export interface BreakerRefusal {
  readonly allowed: false;
  readonly waitMs: number;
  readonly openedBy: FaultClass;
}

/** Leave for one call, or word of why not. Each leave is given back by exactly one of the three calls of Breaker. */
export type BreakerAdmission = Leave | BreakerRefusal;

interface Leave {
  readonly allowed: true;
  readonly probe: boolean;
  /** Half-open times so far: the failure of a probe of an earlier one comes too late to decide anything. */
  readonly round: number;
}

export type Breaker = ReturnType<typeof createBreaker>;

/**
 * State of one system (or service) as this process sees it. Closed: calls pass. Open: refused until its time. Half-open:
 * exactly `probes` calls pass, all others are refused. Pure: time comes from the clock, nothing waits.
 */
export function createBreaker(settings: BreakerSettings, clock: Clock) {
  const window = createFailureWindow(settings.windowMs, clock);
  const failedSubjects = createFailedSubjects(clock);
  let state: State = { kind: 'closed' };
  let inARow = 0;
  let round = 0;

  function isCurrentProbe(admission: Leave): boolean {
    return admission.probe && admission.round === round;
  }

  function open(openForMs: number, openedBy: FaultClass): void {
    state = { kind: 'open', until: clock.now() + openForMs, openForMs, openedBy };
  }

  function refuses(): BreakerRefusal | undefined {
    if (state.kind === 'closed') return undefined;
    if (state.kind === 'open') {
      const waitMs = state.until - clock.now();
      return waitMs > 0 ? { allowed: false, waitMs, openedBy: state.openedBy } : undefined;
    }
    if (state.probesLeft > 0) return undefined;
    return { allowed: false, waitMs: settings.openMs, openedBy: state.openedBy };
  }

  function admit(): BreakerAdmission {
    const refusal = refuses();
    if (refusal) return refusal;
    if (state.kind === 'closed') return { allowed: true, probe: false, round };
    if (state.kind === 'open') {
      const { openForMs, openedBy } = state;
      round += 1;
      state = { kind: 'half-open', probesLeft: settings.probes, openForMs, openedBy };
    }
    state.probesLeft -= 1;
    return { allowed: true, probe: true, round };
  }

  return {
    get kind(): State['kind'] {
      return state.kind;
    },
    /** Would a call be refused now? Changes nothing. */
    refuses,
    admit,
    /** The other side answered: the only thing that closes an open breaker. */
    answered(admission: BreakerAdmission): void {
      if (!admission.allowed) return;
      // A late answer to a call of before the outage is no proof that it is over.
      if (state.kind !== 'closed' && !admission.probe) return;
      if (state.kind !== 'closed') window.clear();
      state = { kind: 'closed' };
      inARow = 0;
      window.add(false);
    },
    /** @param subjects whom the call was about, where one record may have caused the failure: each counts once */
    failed(admission: BreakerAdmission, faultClass: FaultClass, subjects: readonly string[] = []): void {
      if (!admission.allowed) return;
      if (state.kind === 'half-open' && isCurrentProbe(admission)) {
        open(Math.min(state.openForMs * 2, settings.maxOpenMs), faultClass);
        return;
      }
      if (state.kind !== 'closed' || !failedSubjects.isNews(subjects)) return;
      inARow += 1;
      window.add(true);
      const { calls, failures } = window.count();
      const tooMany = calls >= settings.minimumCalls && failures / calls >= settings.failureShare;
      if (tooMany || inARow >= settings.failuresInARow) {
        inARow = 0;
        open(settings.openMs, faultClass);
      }
    },
    /**
     * Opens at once: another process knows that the system is out, and a failure here has just shown it too.
     * @param people how many different ones it failed with: one record may cause a failure, and the system be well
     */
    trip(faultClass: FaultClass, people: number): void {
      const isEnough = !ofOneRecord.includes(faultClass) || people >= settings.failuresInARow;
      if (state.kind === 'closed' && isEnough) open(settings.openMs, faultClass);
    },
    /** Says nothing about the system (drift, a refused credential, an abandoned call). */
    undecided(admission: BreakerAdmission): void {
      if (state.kind === 'half-open' && admission.allowed && isCurrentProbe(admission)) state.probesLeft += 1;
    },
  };
}
