/** Ends an application without a registration: only when nothing that was sent for one has taken effect. */
import { afterStep } from '../application-state.ts';
import { type OnStep, takeStepOf } from '../changes.ts';
import { finishStep } from '../steps/outside-step.ts';
import { registrationOf } from '../steps/registration.ts';
import { type ApplicationResult, createSteadySystems, rulesOf, toResult, type UseCase } from './use-case.ts';

/** @param onEnded done in the transaction of the end */
export async function endApplication(
  useCase: UseCase,
  step: 'refuse' | 'withdraw',
  onEnded?: OnStep,
): Promise<ApplicationResult> {
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
  return takeStepOf(parts, seen, step, {}, onEnded);
}
