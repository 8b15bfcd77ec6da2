/** The verdict on an application, from its records: scans that came since the check count. */
import { routeOf, stateServiceOf } from '../services/catalogue.ts';
import type { Readings } from '../services/readings.ts';
import type { Application } from './application.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** @returns null before the first check, and where its data file is gone or has other questions since */
export function verdictOfApplication(
  { stateService, route, answers, applicant }: Application,
  documents: readonly string[],
  readings: Readings,
): Verdict | null {
  const serviceRoute = routeOf(stateServiceOf(stateService), route);
  if (answers === null || serviceRoute === null) return null;
  const isRepresented = applicant !== null;
  const verdict = verdictOf({ route: serviceRoute, answers, documents, isRepresented, readings });
  // A question of a newer data file was never asked: nothing speaks for the registration yet.
  const isWhole = serviceRoute.questions.every(
    ({ code }) => (answers[code]?.kind ?? 'notAsked') !== 'notAsked',
  );
  return isWhole || verdict.kind === 'NOT_TO_BE_REGISTERED' ? verdict : null;
}
