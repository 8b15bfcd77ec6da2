/**
 * Systems that change something, asked so that no caller breaks it off: one who goes away must not leave it half done.
 */
import { deadlineSignal } from '../../resilience/deadline.ts';
import type { Act } from '../../services/purpose.ts';
import {
  type RegisteringSystem,
  registeringSystems,
  type ServiceRoute,
} from '../../services/state-service.ts';
import { type Application, purposeOf } from '../application.ts';
import type { StepResult } from '../steps/outside-step.ts';
import { createRegisteringSystems } from '../steps/registering-systems.ts';
import type { RegisteringSystems } from '../steps/systems-of-steps.ts';
import type { ApplicationResult, UseCase } from './use-case.ts';

export function createSteadySystems({ asking, application }: UseCase): RegisteringSystems {
  const { ask, looks, registers, clock } = asking;
  looks.because(application.iin, purposeOf(application));
  const signal = deadlineSignal(Math.max(1, ask.deadlineAt - clock.now()));
  return createRegisteringSystems(registers, { ...ask, signal });
}

/** The system that a case is handed to, or that passes it on. */
export function takerOf({ case: electronicCase }: ServiceRoute): RegisteringSystem | null {
  const taker = electronicCase?.through ?? electronicCase?.system;
  return registeringSystems.find((one) => one === taker) ?? null;
}

export function toResult(application: Application, act: Act, result: StepResult): ApplicationResult {
  if (result.kind === 'notSent') return { kind: 'notReady', verdict: null };
  if (result.kind !== 'unavailable') return result;
  const question = { iin: application.iin, purpose: purposeOf(application), act };
  return { kind: 'unanswered', outcome: result.outcome, question };
}
