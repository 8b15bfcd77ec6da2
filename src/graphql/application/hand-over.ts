/** Hands the electronic case of a registered application over, with its scans. */
import type { Application } from '../../applications/application.ts';
import type { Seen } from '../../applications/changes.ts';
import { caseDocumentsOf, scannedDocuments } from '../../applications/scans/scan-rows.ts';
import { handOverOf } from '../../applications/steps/hand-over.ts';
import { takeOutsideStep } from '../../applications/steps/outside-step.ts';
import type { Context } from '../context.ts';
import { toRoute, toStateService } from '../inputs/dossier.ts';
import type { ApplicationResultSource } from '../sources.ts';
import { createSteadySystems, takerOf, toResult } from './steady-systems.ts';

export async function handOverCase(
  context: Context,
  application: Application,
  seen: Seen,
): Promise<ApplicationResultSource> {
  const { version, state, id } = application;
  if (version !== seen.expectedVersion) return { kind: 'versionChanged', version };
  const { parts } = context.applications;
  const service = toStateService(application.stateService);
  const route = toRoute(service, application.route);
  const taker = takerOf(route);
  if (route.case === null || taker === null || application.registration === null)
    return { kind: 'outOfTurn', state };
  const scanned = await scannedDocuments(parts.database, id);
  const missing = route.case.documents.filter((code) => !scanned.includes(code));
  if (missing.length > 0)
    return {
      kind: 'scansMissing',
      documents: service.documents.filter(({ code }) => missing.includes(code)),
    };
  const system = createSteadySystems(context, application)[taker];
  const documents = () => caseDocumentsOf(parts.database, id, parts.sealing);
  return toResult(
    context,
    application,
    'CASE',
    await takeOutsideStep(parts, seen, handOverOf(application, documents, system)),
  );
}
