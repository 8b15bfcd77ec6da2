/** Hands the electronic case of a registered application over, with its scans. */
import { caseDocumentsOf, scannedDocuments } from '../scans/scan-rows.ts';
import { handOverOf } from '../steps/hand-over.ts';
import { takeOutsideStep } from '../steps/outside-step.ts';
import { createSteadySystems, takerOf, toResult } from './steady-systems.ts';
import { type ApplicationResult, rulesOf, staleVersion, type UseCase } from './use-case.ts';

export async function handOverCase(useCase: UseCase): Promise<ApplicationResult> {
  const stale = staleVersion(useCase);
  if (stale !== null) return stale;
  const { application, applications, seen } = useCase;
  const { state, id } = application;
  const { parts } = applications;
  const { route } = rulesOf(application);
  const taker = takerOf(route);
  if (route.case === null || taker === null || application.registration === null)
    return { kind: 'outOfTurn', state };
  const scanned = await scannedDocuments(parts.database, id);
  const missing = route.case.documents.filter((code) => !scanned.includes(code));
  if (missing.length > 0) return { kind: 'scansMissing', documents: missing };
  const system = createSteadySystems(useCase)[taker];
  const documents = () => caseDocumentsOf(parts.database, id, parts.sealing);
  const result = await takeOutsideStep(parts, seen, handOverOf(application, documents, system));
  return toResult(application, 'CASE', result);
}
