/** Ends an application without a registration: a clerk ends it by its readiness, or the applicant takes it back. The application ends only if no request for a registration has taken effect. */
import { afterStep } from '../application-state.ts';
import { takeStepOf } from '../changes.ts';
import { readinessOfApplication, readKeptParts } from '../kept-application.ts';
import { finishStep } from '../steps/outside-step.ts';
import { registrationOf } from '../steps/registration.ts';
import { type ApplicationResult, createSteadySystems, rulesOf, toResult, type UseCase } from './use-case.ts';

export async function endApplication(useCase: UseCase, step: 'end' | 'withdraw'): Promise<ApplicationResult> {
  const { application, seen, applications } = useCase;
  const { parts, tickets } = applications;
  const { registration } = rulesOf(application).route;
  const mayEnd = afterStep(application.state, step) !== null;
  if (mayEnd && application.sentFor === 'REGISTRATION' && registration !== null) {
    const system = createSteadySystems(useCase)[registration.system];
    const sent = registrationOf(application, [], system, parts, tickets);
    const outcome = await sent.find();
    if (outcome.kind === 'unavailable')
      return toResult(application, sent.act, { kind: 'unavailable', outcome });
    const [made] = outcome.records;
    if (made !== undefined) {
      await finishStep(parts, seen, sent, made);
      return { kind: 'outOfTurn', state: 'REGISTERED' };
    }
  }
  if (step === 'end') {
    // A clerk ends an application that the answers rule out. One that they leave open may still be registered.
    const kept = await readKeptParts(parts.database, application.id, parts.sealing);
    const readiness = readinessOfApplication(application, kept, applications);
    if (readiness?.kind !== 'NOT_TO_BE_REGISTERED') return { kind: 'notReady', readiness };
  }
  return takeStepOf(parts, seen, step);
}
