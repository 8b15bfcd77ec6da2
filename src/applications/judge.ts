/** Readiness by the findings, in the circumstances of an application: its statement, scans, and the records of clerks. */
import type { Readings } from '../services/readings.ts';
import type { ServiceRoute, StateService } from '../services/state-service.ts';
import type { Applying } from './applicant/representation.ts';
import type { Findings } from './finding.ts';
import type { Shown } from './presented.ts';
import { type NotificationState, type Readiness, readinessOf } from './readiness.ts';
import {
  type ClerkRecord,
  groundsFound,
  packageLookOf,
  receptionOf,
  withClerkFindings,
} from './records/clerk-records.ts';
import { complies, expiring, withShown } from './records/document-ends.ts';
import type { Statement } from './statement/statement.ts';

/** Everything that readiness depends on beside the answers of systems. */
export interface Circumstances {
  readonly service: StateService;
  readonly route: ServiceRoute;
  readonly statement: Statement | null;
  readonly applying: Applying;
  /** Codes of the scanned documents, and of those in whose place another was shown. */
  readonly documents: readonly string[];
  /** Documents that the person showed; left out: none. */
  readonly shown?: readonly Shown[];
  readonly records: readonly ClerkRecord[];
  /** Instant of the latest check, epoch ms; left out: none counts. */
  readonly checkedAt?: number | null;
  readonly notification: NotificationState;
  /** True: the applicant has signed the statement, or there is none to sign. */
  readonly isSigned: boolean;
  readonly readings: Readings;
}

export function judge(findings: Findings, circumstances: Circumstances): Readiness {
  const { service, route, applying, documents, records, readings, ...given } = circumstances;
  const look = lookThatCounts(circumstances);
  const found = groundsFound(records);
  return readinessOf({
    ...{ route, documents, applying, readings },
    ...{ notification: given.notification, isSigned: given.isSigned, shown: given.shown ?? [] },
    representatives: service.representatives,
    answers: withClerkFindings(findings, records, route),
    reception: receptionOf(records),
    packageComplies: look && complies(look),
    packageExpires: look !== null && expiring(look).length > 0,
    groundsFound: service.refusalGrounds.filter(({ code }) => found.includes(code)),
  });
}

/**
 * The latest look at the package. Where an item has it after the answers (S7.9 p8), one before the latest check looked at other
 * data, and does not count. A shown document has a last day of its own.
 */
function lookThatCounts({ route, records, checkedAt = null, shown = [] }: Circumstances) {
  const look = packageLookOf(records);
  const isBefore =
    route.package?.when === 'LAST' && checkedAt !== null && look !== null && look.at < checkedAt;
  return look === null || isBefore ? null : withShown(look, shown);
}
