/** A citizen's application as it is kept. */

import type { Owner } from '../kernel/owner.ts';
import type { StateServiceCode } from '../services/catalogue.ts';
import type { Act, Purpose } from '../services/purpose.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import type { RepresentationKind } from '../systems/digital-documents/mapping.ts';
import type { ApplicationState } from './application-state.ts';
import type { Answers } from './verdict.ts';

/** A person who applies in the place of the one it is about. */
export interface Applicant {
  readonly iin: string;
  readonly representation: RepresentationKind;
}

export interface Application {
  /** `APP-…`: also the reference under which other systems know it, and `purpose.applicationRef` of its questions. */
  readonly id: string;
  readonly state: ApplicationState;
  /** Counts its changes, from 1 on. */
  readonly version: number;
  readonly stateService: StateServiceCode;
  readonly route: ApplicationRoute;
  /** The organisation that took it in, or the citizen who came by themselves. */
  readonly owner: Owner;
  readonly createdBy: string;
  /** Epoch ms, as all times here. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** IIN of the person it is about. */
  readonly iin: string;
  /** Null: the person applies. */
  readonly applicant: Applicant | null;
  readonly checkedAt: number | null;
  /** Answers of the registers at the last check, as facts; null before the first. */
  readonly answers: Answers | null;
  /** The reason of a person who had it registered where the rules leave it open, and their account. */
  readonly decision: { readonly reason: string; readonly by: string } | null;
  /** Until then a caller is at a step of it; null while none is under way. */
  readonly stepUntil: number | null;
  /** The step for which something has left the gateway once: it is asked about before anything else is sent for it. */
  readonly sentFor: Act | null;
  readonly registration: Registration | null;
  readonly acceptedCase: { readonly number: string; readonly handedOverAt: number } | null;
}

interface Registration {
  readonly number: string;
  /** Number of the receipt of acceptance; null where the system gives none. */
  readonly receiptNumber: string | null;
  readonly registeredAt: number;
}

/** For what its questions are asked: the ticket of a failed one is the application's. */
export function purposeOf({ id, stateService, route, registration }: Application): Purpose {
  return { stateService, route, applicationRef: id, applicationNumber: registration?.number ?? null };
}
