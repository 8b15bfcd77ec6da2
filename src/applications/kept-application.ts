/** An application with all its kept parts, and its present readiness: scans and records since the check count. */
import { routeOf, stateServiceOf } from '../services/catalogue.ts';
import type { Database, Transaction } from '../storage/database.ts';
import type { Sealing } from '../storage/sealing.ts';
import { answersOfAll, type Enclosure } from './answers/answer-rows.ts';
import { findingsOf } from './answers/kept-answers.ts';
import { applyingOf, isOfRepresentation } from './applicant/representation.ts';
import type { Application } from './application.ts';
import type { Applications } from './applications.ts';
import { type Circumstances, judge } from './judge.ts';
import { isOfNotification, notificationState } from './notification.ts';
import { identifying, isOfPresented, shownDocuments } from './presented.ts';
import type { Readiness } from './readiness.ts';
import type { ClerkRecord } from './records/clerk-records.ts';
import { recordsOfAll } from './records/record-rows.ts';
import { scannedDocuments } from './scans/scan-rows.ts';

/** Everything of the gateway that readiness depends on. */
type Judging = Pick<Applications, 'readings' | 'isConnected'>;

/** The parts of an application beside its row. */
export interface KeptParts {
  /** Codes of the scanned documents. */
  readonly documents: readonly string[];
  readonly answers: readonly Enclosure[];
  readonly records: readonly ClerkRecord[];
}

export async function readKeptParts(
  database: Database | Transaction,
  id: string,
  sealing: Sealing,
): Promise<KeptParts> {
  const documents = await scannedDocuments(database, id);
  const [answers = []] = await answersOfAll(database, [id], sealing);
  const [records = []] = await recordsOfAll(database, [id], sealing);
  return { documents, answers, records };
}

/** @param rules of the state service of the application, on its route */
export function circumstancesOf(
  application: Application,
  { service, route }: Pick<Circumstances, 'service' | 'route'>,
  { documents, records, answers }: KeptParts,
  { readings, isConnected }: Judging,
): Circumstances {
  const { statement } = application;
  const shown = shownDocuments(route, statement, answers);
  const there = [...documents, ...identifying(shown).map(({ code }) => code)];
  return {
    ...{ service, route, statement, applying: applyingOf(application, answers), records, readings },
    ...{ documents: there, shown, checkedAt: application.checkedAt },
    notification: notificationState(route.notification, statement, answers, isConnected),
    isSigned: statement?.signature !== undefined,
  };
}

/** Answers of the latest check to the questions of the route. */
export function latestAnswers(
  { checkedAt }: Pick<Application, 'checkedAt'>,
  { answers }: Pick<KeptParts, 'answers'>,
): readonly Enclosure[] {
  return answers.filter(
    (answer) =>
      answer.checkedAt === checkedAt &&
      ![isOfNotification, isOfPresented, isOfRepresentation].some((isOfOther) => isOfOther(answer)),
  );
}

/** @returns null before the first check, and where its data file is gone or has other questions since */
export function readinessOfApplication(
  application: Application,
  parts: KeptParts,
  judging: Judging,
): Readiness | null {
  const service = stateServiceOf(application.stateService);
  const route = routeOf(service, application.route);
  if (service === null || route === null) return null;
  const latest = latestAnswers(application, parts);
  const circumstances = circumstancesOf(application, { service, route }, parts, judging);
  const readiness = judge(findingsOf(latest, application.statement), circumstances);
  const asked = new Set(latest.map(({ question }) => question));
  // A question of a newer data file was never asked: nothing speaks for the registration yet.
  const isWhole = application.checkedAt !== null && route.questions.every(({ code }) => asked.has(code));
  return isWhole || readiness.kind === 'NOT_TO_BE_REGISTERED' ? readiness : null;
}
