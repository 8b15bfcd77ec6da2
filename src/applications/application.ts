/** A citizen's application as it is kept. */
import type { Owner } from '../kernel/owner.ts';
import type { StateServiceCode } from '../services/catalogue.ts';
import type { Act, Purpose } from '../services/purpose.ts';
import type { ApplicantKind } from '../services/representative.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import type { RepresentationKind } from '../systems/digital-documents/mapping.ts';
import type { ApplicationState } from './application-state.ts';
import type { Statement } from './statement/statement.ts';

/** The one who applies for the person whom the application is about: a person with an IIN, or an organisation (S7.7). */
export type Applicant =
  | { readonly representation: RepresentationKind; readonly iin: string; readonly organisation: null }
  | {
      readonly representation: Exclude<ApplicantKind, RepresentationKind>;
      readonly iin: null;
      readonly organisation: ApplicantOrganisation;
    };

/** The administration of a correctional facility. */
export interface ApplicantOrganisation {
  readonly bin: string;
  /** Department of the State corporation at the place of stay, one line as the administration names it. */
  readonly department: string;
}

export interface Application {
  /** `APP-…`: also its reference in other systems, and `purpose.applicationRef` of its questions. */
  readonly id: string;
  readonly state: ApplicationState;
  /** Number of its changes, from 1 on. */
  readonly version: number;
  readonly stateService: StateServiceCode;
  readonly route: ApplicationRoute;
  /** The organisation that took it in, or the citizen who came by themselves. */
  readonly owner: Owner;
  readonly createdBy: string;
  /** Epoch ms, as all times here. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** IIN of the person whom it is about. */
  readonly iin: string;
  /** Null: the person applies themselves. */
  readonly applicant: Applicant | null;
  /** Number of the one statement that several applications rest on (S7.2(6)), `STM-…`; null: it stands alone. */
  readonly oneStatement: string | null;
  readonly checkedAt: number | null;
  /** Null: no clerk has entered it yet. */
  readonly statement: Statement | null;
  /** The reason of a person who had it registered where the rules leave a choice, and their account. */
  readonly decision: { readonly reason: string; readonly by: string } | null;
  /** Instant until which a caller works on a step; null while none is under way. */
  readonly stepUntil: number | null;
  /** The step for which a request has left the gateway once: its outcome is asked for before another is sent. */
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

/** Purpose of its questions: the ticket of a failed one belongs to the application. */
export function purposeOf({ id, stateService, route, registration, applicant }: Application): Purpose {
  const number = registration?.number ?? null;
  const applies = applicant && { applicant: applicant.representation };
  return { stateService, route, applicationRef: id, applicationNumber: number, ...applies };
}
