/** Readiness by the findings, in the circumstances of an application: its statement, scans, and the records of clerks. */
import type { Readings } from '../services/readings.ts';
import type { ServiceRoute, StateService } from '../services/state-service.ts';
import type { Applying } from './applicant/representation.ts';
import { type Findings, type NotificationState, type Readiness, readinessOf } from './readiness.ts';
import { type ClerkRecord, groundsFound, packageLookOf, withClerkFindings } from './records/clerk-records.ts';
import type { Statement } from './statement/statement.ts';

/** Everything that readiness depends on beside the answers of systems. */
export interface Circumstances {
  readonly service: StateService;
  readonly route: ServiceRoute;
  readonly statement: Statement | null;
  readonly applying: Applying;
  /** Codes of the scanned documents. */
  readonly documents: readonly string[];
  readonly records: readonly ClerkRecord[];
  readonly notification: NotificationState;
  readonly readings: Readings;
}

export function judge(findings: Findings, circumstances: Circumstances): Readiness {
  const { service, route, applying, documents, records, readings, notification } = circumstances;
  const look = packageLookOf(records);
  const found = groundsFound(records);
  return readinessOf({
    ...{ route, documents, applying, readings, notification },
    representatives: service.representatives,
    answers: withClerkFindings(findings, records, route),
    packageComplies: look && look.remarks === null,
    groundsFound: service.refusalGrounds.filter(({ code }) => found.includes(code)),
  });
}
