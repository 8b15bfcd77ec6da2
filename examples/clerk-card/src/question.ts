import type { ApplicationRoute, PurposeInput, StateServiceCode } from './generated/operations.ts';

/** A question of the clerk, as all registers get it. */
export interface Question {
  readonly iin: string;
  /** Null: the applicant names no account, and no bank is asked. */
  readonly iban: string | null;
  readonly stateService: StateServiceCode;
  readonly route: ApplicationRoute;
  /** The page's own id of the visit: tickets of an outage name it, and the application is taken in under it once. */
  readonly ref: string;
}

export function purposeOf({ stateService, route, ref }: Question): PurposeInput {
  return { stateService, route, applicationRef: ref };
}

/** An id without anything about the person, and without a run of digits that looks like an IIN. */
export function newRef(): string {
  return `card-${crypto.randomUUID().slice(0, 18)}`;
}
