/** Systems that change something, asked so that nobody breaks it off: a caller who goes away must not leave it half done. */
import type { Application } from '../../applications/application.ts';
import type { StepResult } from '../../applications/steps/outside-step.ts';
import type { RegisteringSystems } from '../../applications/steps/systems-of-steps.ts';
import { deadlineSignal } from '../../resilience/deadline.ts';
import type { Act } from '../../services/purpose.ts';
import {
  type RegisteringSystem,
  registeringSystems,
  type ServiceRoute,
} from '../../services/state-service.ts';
import { toUnavailable } from '../answers/unavailable.ts';
import type { Context } from '../context.ts';
import { createRegisteringSystems } from '../registering-systems.ts';
import type { ApplicationResultSource } from '../sources.ts';
import { purposeOf } from './seen.ts';

export function createSteadySystems(context: Context, application: Application): RegisteringSystems {
  const { ask, looks, registers, clock } = context;
  looks.because(application.iin, purposeOf(application));
  const signal = deadlineSignal(Math.max(1, ask.deadlineAt - clock.now()));
  return createRegisteringSystems(registers, { ...ask, signal });
}

/** The system that a case is handed to, or that passes it on. */
export function takerOf({ case: electronicCase }: ServiceRoute): RegisteringSystem | null {
  const taker = electronicCase?.through ?? electronicCase?.system;
  return registeringSystems.find((one) => one === taker) ?? null;
}

/** An outage is told with its ticket, as of every question. */
export function toResult(
  { summary, settings }: Context,
  application: Application,
  act: Act,
  result: StepResult,
): ApplicationResultSource {
  if (result.kind === 'notSent') return { kind: 'notReady', verdict: null };
  if (result.kind !== 'unavailable') return result;
  const question = { iin: application.iin, purpose: purposeOf(application), act };
  return summary.note(toUnavailable(result.outcome, question, settings));
}
