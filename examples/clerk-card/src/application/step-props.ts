import type { ApplicationViewFragment } from '../generated/operations.ts';
import type { StepState } from './step.tsx';

/** Properties of every step. */
export interface StepProps {
  /** Null before the intake. */
  readonly application: ApplicationViewFragment | null;
  readonly state: StepState;
}
