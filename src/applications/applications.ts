/** Applications for the resolvers: their records, and the rules that judge them. */
import type { WorkingCalendar } from '../kernel/working-days.ts';
import type { Readings } from '../services/readings.ts';
import type { Jobs } from '../storage/work-queues.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { StepsParts } from './steps/outside-step.ts';
import type { TicketParts } from './steps/registration.ts';

export interface Applications {
  readonly parts: StepsParts;
  readonly tickets: TicketParts;
  /** Queue of the results, by application. */
  readonly results: Pick<Jobs, 'enqueue' | 'hasten'>;
  readonly readings: Readings;
  /** Working days, for the terms of decisions. */
  readonly calendar: WorkingCalendar;
  /** False for a system that production lacks. */
  readonly isConnected: (system: SystemKey) => boolean;
  /** Time for which a check allows the registration, ms. */
  readonly checkValidMs: number;
  /** Bytes of all scans of one application together. */
  readonly maxCaseBytes: number;
  /** True outside production: certificates of the national authority's test person are accepted. */
  readonly allowTestCertificates: boolean;
}
