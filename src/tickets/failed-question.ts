import type { LegalBasisKind } from '../access/legal-basis.ts';
import type { CallFault } from '../resilience/call-fault.ts';
import type { AttemptRecord } from '../resilience/guard.ts';
import type { StateServiceCode } from '../services/catalogue.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import type { SystemKey } from '../systems/systems.ts';
import type { Incident } from '../incidents/incident.ts';

/** For what a question was asked, as far as the caller said so. */
export interface Purpose {
  readonly stateService?: StateServiceCode | 'OTHER' | null | undefined;
  readonly route?: ApplicationRoute | null | undefined;
  readonly applicationNumber?: string | null | undefined;
  readonly applicationRef?: string | null | undefined;
  /** What allows the question. */
  readonly basis?:
    | { readonly kind: LegalBasisKind; readonly reference?: string | null | undefined }
    | null
    | undefined;
}

/** What a system was asked to do for an application. Of a question that only reads there is none. */
export type Act = 'REGISTRATION' | 'CASE';

/** A failed question, from which a ticket is written. */
export interface FailedQuestion {
  readonly systemId: SystemKey;
  /** Through what it was asked; null where it was asked itself. */
  readonly busId: SystemKey | null;
  /** Which one, where the system consists of several (a bank's code); null otherwise. */
  readonly part: string | null;
  /** The system that fails: the bus, where the bus is the cause. */
  readonly culprit: SystemKey;
  /** Whose data were asked for; null where the question did not name an IIN. */
  readonly iin: string | null;
  readonly purpose: Purpose;
  readonly act?: Act | undefined;
  readonly askedAt: number;
  readonly attempts: readonly AttemptRecord[];
  readonly fault: CallFault;
  readonly incident: Incident;
}
