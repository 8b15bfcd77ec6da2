/** The verdict on an application, from what is kept of it: scans that came since the check count. */
import { routeOf, stateServiceOf } from '../services/catalogue.ts';
import type { Readings } from '../services/readings.ts';
import type { Application } from './application.ts';
import { openBefore } from './dossier/first-check.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/**
 * @param documents codes of the scanned documents
 * @returns null before the first check, where its data file has other questions since, and where that is gone
 */
export function verdictOfApplication(
  { stateService, route, answers, applicant }: Application,
  documents: readonly string[],
  readings: Readings,
): Verdict | null {
  const serviceRoute = routeOf(stateServiceOf(stateService), route);
  if (answers === null || serviceRoute === null) return null;
  const isRepresented = applicant !== null;
  const verdict = verdictOf({ route: serviceRoute, answers, documents, isRepresented, readings });
  // A question that came with a newer data file was never asked: nothing speaks for the registration yet.
  const isAsked = (code: string) => (answers[code]?.kind ?? 'notAsked') !== 'notAsked';
  const isWhole = serviceRoute.questions.every((question) => {
    if (isAsked(question.code)) return true;
    // It waits for a check that comes first: the reason of that one stands in the way.
    const open = openBefore(question, serviceRoute, answers);
    return open !== null && isAsked(open.code);
  });
  return isWhole || verdict.kind === 'NOT_TO_BE_REGISTERED' ? verdict : null;
}
