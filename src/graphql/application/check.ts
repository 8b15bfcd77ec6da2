/** Checks an application: the questions of its route, and what they say kept as facts. */
import type { Application } from '../../applications/application.ts';
import { afterStep } from '../../applications/application-state.ts';
import { keepCheck, type Seen } from '../../applications/changes.ts';
import { scannedDocuments } from '../../applications/scans/scan-rows.ts';
import { verdictOf } from '../../applications/verdict.ts';
import { deadlinePassed } from '../../resilience/deadline.ts';
import type { Context } from '../context.ts';
import { askDossier } from '../dossier/ask-dossier.ts';
import { toAnswers } from '../dossier/dossier-answer.ts';
import type { AccountInput } from '../generated/resolvers.ts';
import { toAccountQuestion } from '../inputs/accounts.ts';
import { toRoute, toStateService } from '../inputs/dossier.ts';
import type { ApplicationResultSource, DossierSource } from '../sources.ts';
import { purposeOf } from './seen.ts';

export interface Checked {
  readonly dossier: DossierSource | null;
  readonly result: ApplicationResultSource;
}

/** Who comes too late, or out of turn, has nobody asked. */
export async function checkApplication(
  context: Context,
  application: Application,
  seen: Seen,
  account: AccountInput | null,
): Promise<Checked> {
  const { id, iin, state, version } = application;
  if (version !== seen.expectedVersion) return { dossier: null, result: { kind: 'versionChanged', version } };
  if (afterStep(state, 'check') === null) return { dossier: null, result: { kind: 'outOfTurn', state } };
  const { parts, readings } = context.applications;
  const service = toStateService(application.stateService);
  const route = toRoute(service, application.route);
  const matter = {
    iin,
    purpose: purposeOf(application),
    account: account && toAccountQuestion(account, iin),
  };
  const answers = await askDossier(context, route, matter, readings);
  const answered = toAnswers(answers);
  const documents = await scannedDocuments(parts.database, id);
  const isRepresented = application.applicant !== null;
  const verdict = verdictOf({ route, answers: answered, documents, isRepresented, readings });
  const dossier = { iin, service, route, answers, verdict };
  // What was broken off says nothing of the systems: a check that was whole stays.
  if (callerHasGone(context)) return { dossier, result: { kind: 'outOfTurn', state } };
  return { dossier, result: await keepCheck(parts, seen, answered) };
}

function callerHasGone({ ask: { signal } }: Context): boolean {
  return signal.aborted && signal.reason !== deadlinePassed;
}
