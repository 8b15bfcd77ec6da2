/** Hands over the electronic case of a registered application, with its scans and papers. */
import { caseTakerOf } from '../../services/catalogue.ts';
import { caseDocuments, documentsForAbsentData } from '../case-documents.ts';
import { readKeptParts } from '../kept-application.ts';
import { packageLookOf } from '../records/clerk-records.ts';
import { handOverOf } from '../steps/hand-over.ts';
import { takeOutsideStep } from '../steps/outside-step.ts';
import {
  type ApplicationResult,
  createSteadySystems,
  rulesOf,
  staleVersion,
  toResult,
  type UseCase,
} from './use-case.ts';

export async function handOverCase(useCase: UseCase): Promise<ApplicationResult> {
  const stale = staleVersion(useCase);
  if (stale !== null) return stale;
  const { application, seen } = useCase;
  const { state, id } = application;
  const { parts } = useCase.applications;
  const { route } = rulesOf(application);
  const taker = caseTakerOf(route);
  if (route.case === null || taker === undefined || application.registration === null)
    return { kind: 'outOfTurn', state };
  const kept = await readKeptParts(parts.database, id, parts.sealing);
  const { documents: scanned, records } = kept;
  // S5.9(4), S6.10 p5, p6: all accepted documents are scanned, and the case is made of them.
  const accepted = packageLookOf(records)?.documents ?? [];
  const needed = new Set([...route.case.documents, ...accepted]);
  const missing = [...needed].filter((code) => !scanned.includes(code));
  if (missing.length > 0) return { kind: 'scansMissing', documents: missing };
  const system = createSteadySystems(useCase)[taker];
  const inPlaceOfData = documentsForAbsentData(application, route, kept);
  const documents = () => caseDocuments(parts, id, inPlaceOfData);
  const result = await takeOutsideStep(parts, seen, handOverOf(application, documents, system));
  return toResult(application, 'CASE', result);
}
