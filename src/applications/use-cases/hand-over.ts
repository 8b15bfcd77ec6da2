/** Hands over the electronic case of an application, with its scans and papers: registered, or checked where no system registers. */
import { caseTakerOf } from '../../services/catalogue.ts';
import { afterStep } from '../application-state.ts';
import { caseDocuments, documentsForAbsentData } from '../case-documents.ts';
import { requestOf } from '../electronic-request.ts';
import { readKeptParts } from '../kept-application.ts';
import { identifying, shownDocuments } from '../presented.ts';
import { packageLookOf, receptionOf } from '../records/clerk-records.ts';
import { handOverOf } from '../steps/hand-over.ts';
import { takeOutsideStep } from '../steps/outside-step.ts';
import { mayLeave } from './may-leave.ts';
import {
  type ApplicationResult,
  createSteadySystems,
  rulesOf,
  staleVersion,
  toResult,
  type UseCase,
} from './use-case.ts';

/** @param decision the reason to hand it over where no system registers and the rules leave a choice */
export async function handOverCase(useCase: UseCase, decision: string | null): Promise<ApplicationResult> {
  const stale = staleVersion(useCase);
  if (stale !== null) return stale;
  const { application, seen } = useCase;
  const { state, id } = application;
  const { parts } = useCase.applications;
  const { route } = rulesOf(application);
  const taker = caseTakerOf(route);
  const mayBegin = application.registration !== null || route.case?.withoutRegistration;
  const isInTurn = mayBegin && afterStep(state, 'beginHandOver') !== null;
  if (route.case === null || taker === undefined || !isInTurn) return { kind: 'outOfTurn', state };
  const kept = await readKeptParts(parts.database, id, parts.sealing);
  const { hindrance, isRecent, begunWith } = mayLeave(useCase, kept, decision);
  if (hindrance !== null) return hindrance;
  // S4.9 p1: the data of the statement go with the case, where no system has registered them.
  if (route.case.withoutRegistration && application.statement === null) return { kind: 'statementMissing' };
  const { documents: scanned, records, answers } = kept;
  const shown = identifying(shownDocuments(route, application.statement, answers));
  const there = [...scanned, ...shown.map(({ code }) => code)];
  // S5.9(4), S6.10 p5, p6: all accepted documents are scanned, and the case is made of them.
  const accepted = packageLookOf(records)?.documents ?? [];
  const needed = new Set([...route.case.documents, ...accepted]);
  const missing = [...needed].filter((code) => !there.includes(code));
  if (missing.length > 0) return { kind: 'scansMissing', documents: missing };
  const system = createSteadySystems(useCase)[taker];
  const inPlaceOfData = documentsForAbsentData(application, route, kept);
  const documents = () => caseDocuments(parts, application, inPlaceOfData, shown);
  const mayBeSent = !route.case.withoutRegistration || isRecent;
  const request = (signer: string | null) => requestOf(application, route, kept, signer);
  const step = handOverOf(application, { documents, request }, system, mayBeSent, receptionOf(records));
  const result = await takeOutsideStep(parts, seen, { ...step, begunWith });
  return toResult(application, 'CASE', result);
}
