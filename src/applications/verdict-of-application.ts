/** The verdict on an application, from what is kept of it: scans that came since the check count. */
import { routeOf, stateServiceOf } from '../services/catalogue.ts';
import type { Readings } from '../services/readings.ts';
import type { Application } from './application.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/**
 * @param documents codes of what was scanned
 * @returns null before the first check, and for a state service whose data file is gone
 */
export function verdictOfApplication(
  { stateService, route, answers, applicant }: Application,
  documents: readonly string[],
  readings: Readings,
): Verdict | null {
  const serviceRoute = routeOf(stateServiceOf(stateService), route);
  if (answers === null || serviceRoute === null) return null;
  return verdictOf({ route: serviceRoute, answers, documents, isRepresented: applicant !== null, readings });
}
