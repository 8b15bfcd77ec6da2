/** Ends an application without a registration: a clerk ends it by its readiness, or the applicant takes it back. The application ends only if no request for a registration has taken effect. */
import { afterStep } from '../application-state.ts';
import { takeStepOf } from '../changes.ts';
import { readinessOfApplication, readKeptParts } from '../kept-application.ts';
import { handOverOf, noContent } from '../steps/hand-over.ts';
import { finishStep, type OutsideStep } from '../steps/outside-step.ts';
import { registrationOf } from '../steps/registration.ts';
import { type ApplicationResult, createSteadySystems, rulesOf, toResult, type UseCase } from './use-case.ts';

export async function endApplication(useCase: UseCase, step: 'end' | 'withdraw'): Promise<ApplicationResult> {
  const { application, seen, applications } = useCase;
  const { parts, tickets } = applications;
  if (afterStep(application.state, step) !== null && application.sentFor !== null) {
    const { registration } = rulesOf(application).route;
    const systems = createSteadySystems(useCase);
    // The case of an application that no system registers is the only other step before an end.
    const late = registration
      ? await lateEffect(
          useCase,
          registrationOf(application, [], systems[registration.system], parts, tickets),
        )
      : await lateEffect(useCase, handOverOf(application, noContent, systems.CASE_SYSTEM));
    if (late !== null) return late;
  }
  if (step === 'end') {
    // A clerk ends an application that the answers rule out. One that they leave open may still be registered.
    const kept = await readKeptParts(parts.database, application.id, parts.sealing);
    const readiness = readinessOfApplication(application, kept, applications);
    if (readiness?.kind !== 'NOT_TO_BE_REGISTERED') return { kind: 'notReady', readiness };
  }
  return takeStepOf(parts, seen, step);
}

/** The effect of a request that left without an answer, which forbids the end. Null: it had none. */
async function lateEffect<Made>(
  { application, applications: { parts }, seen }: UseCase,
  sent: OutsideStep<Made>,
): Promise<ApplicationResult | null> {
  const outcome = await sent.find();
  if (outcome.kind === 'unavailable')
    return toResult(application, sent.act, { kind: 'unavailable', outcome });
  const [made] = outcome.records;
  if (made === undefined) return null;
  await finishStep(parts, seen, sent, made);
  return { kind: 'outOfTurn', state: afterStep(application.state, sent.finish) ?? application.state };
}
