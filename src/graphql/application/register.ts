/** Registers an application where its verdict allows it, or ends it where the verdict rules that out. */
import type { Application } from '../../applications/application.ts';
import { sealDecision } from '../../applications/application-rows.ts';
import type { Seen } from '../../applications/changes.ts';
import { scannedDocuments } from '../../applications/scans/scan-rows.ts';
import { takeOutsideStep } from '../../applications/steps/outside-step.ts';
import { registrationOf } from '../../applications/steps/registration.ts';
import type { Verdict } from '../../applications/verdict.ts';
import { verdictOfApplication } from '../../applications/verdict-of-application.ts';
import type { StateService } from '../../services/state-service.ts';
import type { Context } from '../context.ts';
import { toRoute, toStateService } from '../inputs/dossier.ts';
import type { ApplicationResultSource } from '../sources.ts';
import { endApplication } from './end.ts';
import { createSteadySystems, toResult } from './steady-systems.ts';

/** @param decision why it is to be registered where the rules leave it open */
export async function registerApplication(
  context: Context,
  application: Application,
  seen: Seen,
  decision: string | null,
): Promise<ApplicationResultSource> {
  const { version, state } = application;
  if (version !== seen.expectedVersion) return { kind: 'versionChanged', version };
  const { parts, tickets, readings } = context.applications;
  const service = toStateService(application.stateService);
  const { registration } = toRoute(service, application.route);
  const documents = await scannedDocuments(parts.database, application.id);
  let isDecision = false;
  if (state === 'CHECKED') {
    const verdict = isFresh(context, application)
      ? verdictOfApplication(application, documents, readings)
      : null;
    const isDecided = decision !== null && registration !== null;
    isDecision = verdict?.kind === 'PERSON_DECIDES' && isDecided;
    const refused = await withoutRegistration(context, application, seen, service, verdict, isDecided);
    if (refused !== null) return refused;
  }
  // Without a system that registers the verdict has not let it come so far.
  if (registration === null) return { kind: 'outOfTurn', state };
  const system = createSteadySystems(context, application)[registration.system];
  // What is pending of its tickets is written first: the number must find them.
  await context.records.flush();
  const step = registrationOf(application, documents, system, parts, tickets, isFresh(context, application));
  const begunWith = isDecision
    ? sealDecision(seen.id, { reason: decision ?? '', by: seen.by }, parts.sealing)
    : {};
  const result = await takeOutsideStep(parts, seen, { ...step, begunWith });
  return toResult(context, application, step.act, result);
}

function isFresh({ clock, applications }: Context, { checkedAt }: Application): boolean {
  return checkedAt !== null && clock.now() - checkedAt <= applications.checkValidMs;
}

/** @returns null where it may be registered */
async function withoutRegistration(
  context: Context,
  application: Application,
  seen: Seen,
  service: StateService,
  verdict: Verdict | null,
  isDecided: boolean,
): Promise<ApplicationResultSource | null> {
  if (verdict === null) return { kind: 'notReady', verdict: null };
  const { kind, reasons } = verdict;
  if (kind === 'MAY_REGISTER' || (kind === 'PERSON_DECIDES' && isDecided && canBeDecided(verdict)))
    return null;
  if (kind !== 'NOT_TO_BE_REGISTERED') return { kind: 'notReady', verdict: { service, verdict } };
  const ended = await endApplication(context, application, seen, 'refuse');
  if (!('kind' in ended) || ended.kind !== 'done') return ended;
  const grounds = new Set(reasons.map(({ ground }) => ground));
  return { kind: 'notRegistered', grounds: service.refusalGrounds.filter(({ code }) => grounds.has(code)) };
}

/** A person decides what the text leaves open; not what he has no right to see, nor for want of a document. */
function canBeDecided({ reasons }: Verdict): boolean {
  return reasons.every(({ verdict, kind }) => verdict === 'PERSON_DECIDES' && kind !== 'WITHHELD');
}
