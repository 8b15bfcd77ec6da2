import type { SystemKey } from '../../systems/systems.ts';

const repetitions = ['NEVER', 'DAILY', 'WEEKLY'] as const;

type Repetition = (typeof repetitions)[number];

/** A time in which a system may fail without a word to its support: its operator works on it, as announced. */
export interface MaintenanceWindow {
  readonly id: string;
  readonly systemId: SystemKey;
  /** Which one, where the system consists of several (a bank's code); null: all of it. */
  readonly part: string | null;
  /** Begin of the first time, epoch ms. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly repeats: Repetition;
  /** It comes no more after this, epoch ms; null: until a person ends it. */
  readonly until: number | null;
  readonly reason: string;
  readonly by: string;
  readonly createdAt: number;
  /** A person ended it; null while it stands. */
  readonly endedAt: number | null;
}

const dayMs = 24 * 3600 * 1000;
// The country keeps one offset the whole year, so a day is always as long.
const periodMs = { NEVER: Number.POSITIVE_INFINITY, DAILY: dayMs, WEEKLY: 7 * dayMs } as const;

/** True while the window, or one of its repetitions, is open. */
export function isOpenAt(window: MaintenanceWindow, at: number): boolean {
  const { startsAt, endsAt, until, endedAt, repeats } = window;
  if (at < startsAt || (until !== null && at >= until) || (endedAt !== null && at >= endedAt)) return false;
  const since = repeats === 'NEVER' ? at - startsAt : (at - startsAt) % periodMs[repeats];
  return since < endsAt - startsAt;
}

/** Whether a window speaks of a system, or of this part of it. */
export function isAbout(window: MaintenanceWindow, systemId: SystemKey, part: string | null): boolean {
  return window.systemId === systemId && (window.part === null || window.part === part);
}

/** Longest that a window may be, so that repetitions do not overlap. */
export function longestMs(repeats: Repetition): number {
  return Math.min(periodMs[repeats], 30 * dayMs);
}
