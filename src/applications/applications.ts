/** Applications for the resolvers: their records, and the rules of judging them. */

import type { Readings } from '../services/readings.ts';
import type { StepsParts } from './steps/outside-step.ts';
import type { TicketParts } from './steps/registration.ts';

export interface Applications {
  readonly parts: StepsParts;
  readonly tickets: TicketParts;
  readonly readings: Readings;
  /** Time for which a check is good for the registration, ms. */
  readonly checkValidMs: number;
  /** All scans of one application together. */
  readonly maxCaseBytes: number;
  /** Certificates of the national authority's test person: outside production. */
  readonly allowTestCertificates: boolean;
}
