import type { Clock } from '../kernel/clock.ts';
import { createFailedSubjects, ofOneRecord } from './failed-subjects.ts';
import { createFailureWindow } from './failure-window.ts';
import type { FaultClass } from './fault-classes.ts';

export interface BreakerSettings {
  /** Share of failed calls in the window that opens the breaker … */
  readonly failureShare: number;
  /** … with at least so many calls, … */
  readonly minimumCalls: number;
  readonly windowMs: number;
  /** … or so many failures in a row. */
  readonly failuresInARow: number;
  /** First time of staying open, ms; it doubles with each failed probe up to `maxOpenMs`. */
  readonly openMs: number;
  readonly maxOpenMs: number;
  /** Calls that pass at once after that time. */
  readonly probes: number;
}

type State =
  | { readonly kind: 'closed' }
  | ({ readonly openForMs: number; readonly openedBy: FaultClass } & (
      | { readonly kind: 'open'; readonly until: number }
      | { readonly kind: 'half-open'; probesLeft: number }
    ));

/** Refusal with the time to wait, and the class that opened the breaker. */
export interface BreakerRefusal {
  readonly allowed: false;
  readonly waitMs: number;
  readonly openedBy: FaultClass;
}

/** Permission for one call, or its refusal. Exactly one of the breaker's three reports ends each permission. */
export type BreakerAdmission = Leave | BreakerRefusal;

interface Leave {
  readonly allowed: true;
  readonly probe: boolean;
  /** Number of half-open times: a failed probe of an earlier one decides nothing. */
  readonly round: number;
}

export type Breaker = ReturnType<typeof createBreaker>;

/**
 * State of one system (or service) in this process. Closed: calls pass. Open: refused until its time. Half-open: exactly
 * `probes` calls pass, all others are refused. Pure: the clock gives the time, nothing waits.
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
    /** Tells the refusal of a call now, and changes nothing. */
    refuses,
    admit,
    /** Notes an answer, which alone closes an open breaker. */
    answered(admission: BreakerAdmission): void {
      if (!admission.allowed) return;
      // A late answer to a call from before the outage does not prove its end.
      if (state.kind !== 'closed' && !admission.probe) return;
      if (state.kind !== 'closed') window.clear();
      state = { kind: 'closed' };
      inARow = 0;
      window.add(false);
    },
    /** @param subjects people of a call that one record may have made fail: each counts once */
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
     * Opens at once: another process knows of the outage, and a failure here confirms it.
     * @param people number of different people it failed for, since one record may cause the failure of a healthy system
     */
    trip(faultClass: FaultClass, people: number): void {
      const isEnough = !ofOneRecord.includes(faultClass) || people >= settings.failuresInARow;
      if (state.kind === 'closed' && isEnough) open(settings.openMs, faultClass);
    },
    /** Notes a call that tells nothing of the system (drift, a refused credential, an abandoned call). */
    undecided(admission: BreakerAdmission): void {
      if (state.kind === 'half-open' && admission.allowed && isCurrentProbe(admission)) state.probesLeft += 1;
    },
  };
}
