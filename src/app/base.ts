/** Parts that every other part of the gateway is built with. */
import type { Config } from '../config/settings.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';

/** Addresses of the simulated systems. */
export interface SimulatedSystems {
  readonly control: string;
  readonly systems: Readonly<Record<string, string | null>>;
  /** Address of the token issuer for invented people. */
  readonly tokens: string;
}

export interface Base {
  readonly config: Config;
  /** Null when every system is real. */
  readonly simulated: SimulatedSystems | null;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Receives every error that our own code throws. */
  readonly onDefect: (error: unknown) => void;
}
