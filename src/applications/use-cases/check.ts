/** Checks an application: asks the questions of its route, and keeps the findings. */
import type { AccountQuestion } from '../../access/asking/loaders.ts';
import { deadlinePassed } from '../../resilience/deadline.ts';
import type { ServiceRoute, StateService } from '../../services/state-service.ts';
import { purposeOf } from '../application.ts';
import { sealAnswers } from '../application-rows.ts';
import { afterStep } from '../application-state.ts';
import { takeStepOf } from '../changes.ts';
import { askDossier } from '../dossier/ask-dossier.ts';
import type { DossierMatter } from '../dossier/askers.ts';
import { type Replies, toFindings } from '../dossier/findings.ts';
import { scannedDocuments } from '../scans/scan-rows.ts';
import { type Verdict, verdictOf } from '../verdict.ts';
import { type ApplicationResult, rulesOf, staleVersion, type UseCase } from './use-case.ts';

/** The replies to a route's questions, and the verdict of the rules. */
export interface Dossier {
  readonly service: StateService;
  readonly route: ServiceRoute;
  readonly matter: DossierMatter;
  readonly replies: Replies;
  readonly verdict: Verdict;
}

/** Checks an application. Out of turn no system is asked, and there is no dossier. */
export async function checkApplication(
  useCase: UseCase,
  account: AccountQuestion | null,
): Promise<{ readonly dossier: Dossier | null; readonly result: ApplicationResult }> {
  const { asking, application, applications, seen } = useCase;
  const stale = staleVersion(useCase);
  if (stale !== null) return { dossier: null, result: stale };
  const { id, iin, state } = application;
  if (afterStep(state, 'check') === null) return { dossier: null, result: { kind: 'outOfTurn', state } };
  const { parts, readings } = applications;
  const { service, route } = rulesOf(application);
  const matter = { iin, purpose: purposeOf(application), account };
  // The viewer holds the application already: no question looks it up again.
  const settled = { ...asking, applicationsAllow: () => null };
  const replies = await askDossier(settled, route, matter, readings);
  const answers = toFindings(replies);
  const documents = await scannedDocuments(parts.database, id);
  const isRepresented = application.applicant !== null;
  const verdict = verdictOf({ route, answers, documents, isRepresented, readings });
  const dossier = { service, route, matter, replies, verdict };
  const { signal } = asking.ask;
  // A check that was broken off says nothing of the systems: the last whole one stays.
  if (signal.aborted && signal.reason !== deadlinePassed)
    return { dossier, result: { kind: 'outOfTurn', state } };
  const checked = { ...sealAnswers(id, answers, parts.sealing), checked_at: parts.clock.now() };
  return { dossier, result: await takeStepOf(parts, seen, 'check', checked) };
}
