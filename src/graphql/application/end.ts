/** Ends an application without a registration: only when none has come of what was sent for one. */
import type { Application } from '../../applications/application.ts';
import { afterStep } from '../../applications/application-state.ts';
import { type Seen, takeStepOf } from '../../applications/changes.ts';
import { finishStep } from '../../applications/steps/outside-step.ts';
import { registrationOf } from '../../applications/steps/registration.ts';
import type { Context } from '../context.ts';
import { toRoute, toStateService } from '../inputs/dossier.ts';
import type { ApplicationResultSource } from '../sources.ts';
import { createSteadySystems, toResult } from './steady-systems.ts';

export async function endApplication(
  context: Context,
  application: Application,
  seen: Seen,
  step: 'refuse' | 'withdraw',
): Promise<ApplicationResultSource> {
  const { parts, tickets } = context.applications;
  const { registration } = toRoute(toStateService(application.stateService), application.route);
  const mayEnd = afterStep(application.state, step) !== null;
  if (mayEnd && application.sentFor === 'REGISTRATION' && registration !== null) {
    const system = createSteadySystems(context, application)[registration.system];
    const sent = registrationOf(application, [], system, parts, tickets);
    const outcome = await sent.find();
    if (outcome.kind === 'unavailable')
      return toResult(context, application, sent.act, { kind: 'unavailable', outcome });
    const [made] = outcome.records;
    if (made !== undefined) {
      await finishStep(parts, seen, sent, made);
      return { kind: 'outOfTurn', state: 'REGISTERED' };
    }
  }
  return takeStepOf(parts, seen, step);
}
