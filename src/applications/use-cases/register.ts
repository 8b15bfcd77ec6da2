/** Registers an application where its verdict allows it, or ends it where the verdict rules that out. */
import { sealDecision } from '../application-rows.ts';
import { handOutRefusals, issuerOf } from '../hand-out.ts';
import { scannedDocuments } from '../scans/scan-rows.ts';
import { takeOutsideStep } from '../steps/outside-step.ts';
import { registrationOf } from '../steps/registration.ts';
import type { Verdict } from '../verdict.ts';
import { verdictOfApplication } from '../verdict-of-application.ts';
import { endApplication } from './end.ts';
import {
  type ApplicationResult,
  createSteadySystems,
  rulesOf,
  staleVersion,
  toResult,
  type UseCase,
} from './use-case.ts';

/** @param decision why it is to be registered where the rules leave it open */
export async function registerApplication(
  useCase: UseCase,
  decision: string | null,
): Promise<ApplicationResult> {
  const stale = staleVersion(useCase);
  if (stale !== null) return stale;
  const { application, seen } = useCase;
  const { parts, tickets, readings, checkValidMs } = useCase.applications;
  const { registration } = rulesOf(application).route;
  const documents = await scannedDocuments(parts.database, application.id);
  const { checkedAt } = application;
  const isRecent = checkedAt !== null && parts.clock.now() - checkedAt <= checkValidMs;
  let isDecision = false;
  if (application.state === 'CHECKED') {
    const verdict = isRecent ? verdictOfApplication(application, documents, readings) : null;
    const isDecided = decision !== null && registration !== null;
    isDecision = verdict?.kind === 'PERSON_DECIDES' && isDecided;
    const refused = await withoutRegistration(useCase, verdict, isDecided);
    if (refused !== null) return refused;
  }
  // Without a system that registers the verdict has not let it come so far.
  if (registration === null) return { kind: 'outOfTurn', state: application.state };
  const system = createSteadySystems(useCase)[registration.system];
  // Pending tickets are written first: the number must find them.
  await tickets.flush();
  const step = registrationOf(
    application,
    documents,
    system,
    parts,
    tickets,
    isRecent,
    useCase.asking.viewer.organisation,
  );
  const begunWith = isDecision
    ? sealDecision(seen.id, { reason: decision ?? '', by: seen.by }, parts.sealing)
    : {};
  return toResult(application, step.act, await takeOutsideStep(parts, seen, { ...step, begunWith }));
}

/** @returns null where it may be registered */
async function withoutRegistration(
  useCase: UseCase,
  verdict: Verdict | null,
  isDecided: boolean,
): Promise<ApplicationResult | null> {
  if (verdict === null) return { kind: 'notReady', verdict: null };
  const { kind, reasons } = verdict;
  // A person decides what the text leaves open; not what they have no right to see, nor for want of a document.
  const isOpen = reasons.every((reason) => reason.verdict === 'PERSON_DECIDES' && reason.kind !== 'WITHHELD');
  if (kind === 'MAY_REGISTER' || (kind === 'PERSON_DECIDES' && isDecided && isOpen)) return null;
  if (kind !== 'NOT_TO_BE_REGISTERED') return { kind: 'notReady', verdict };
  const grounds = [...new Set(reasons.flatMap(({ ground }) => ground ?? []))];
  const { viewer } = useCase.asking;
  const issuer = issuerOf(useCase.application.owner, viewer.id, viewer.organisation);
  const ended = await endApplication(useCase, 'refuse', (tx, application) =>
    handOutRefusals(tx, useCase.applications.parts, application, grounds, issuer),
  );
  if (ended.kind !== 'done') return ended;
  return { kind: 'notRegistered', grounds };
}
