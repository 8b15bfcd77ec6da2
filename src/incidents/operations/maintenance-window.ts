import type { SystemKey } from '../../systems/systems.ts';

const repetitions = ['NEVER', 'DAILY', 'WEEKLY'] as const;
type Repetition = (typeof repetitions)[number];

/** Time of announced maintenance: a failure of the system is not reported to its support. */
export interface MaintenanceWindow {
  readonly id: string;
  readonly systemId: SystemKey;
  /** Code of the part (a bank); null: the whole system. */
  readonly part: string | null;
  /** Begin of the first time, epoch ms. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly repeats: Repetition;
  /** End of the repetitions, epoch ms; null: until a person ends it. */
  readonly until: number | null;
  readonly reason: string;
  readonly by: string;
  readonly createdAt: number;
  /** Time at which a person ended it; null while the window is open or to come. */
  readonly endedAt: number | null;
}

const dayMs = 24 * 3600 * 1000;
// The country keeps one offset the whole year, so every day has the same length.
const periodMs = { NEVER: Number.POSITIVE_INFINITY, DAILY: dayMs, WEEKLY: 7 * dayMs } as const;

/** True while the window, or one of its repetitions, is open. */
export function isOpenAt(window: MaintenanceWindow, at: number): boolean {
  const { startsAt, endsAt, until, endedAt, repeats } = window;
  if (at < startsAt || (until !== null && at >= until) || (endedAt !== null && at >= endedAt)) return false;
  const since = repeats === 'NEVER' ? at - startsAt : (at - startsAt) % periodMs[repeats];
  return since < endsAt - startsAt;
}

/** True for a window of this system, or of this part of it. */
export const isAbout = (window: MaintenanceWindow, systemId: SystemKey, part: string | null): boolean =>
  window.systemId === systemId && (window.part === null || window.part === part);

/** Longest window, ms, so that repetitions do not overlap. */
export const longestMs = (repeats: Repetition): number => Math.min(periodMs[repeats], 30 * dayMs);
