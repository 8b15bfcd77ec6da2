/** Life of an application: its states, and the steps between them. */
import { lifeOf, type Steps } from '../kernel/life.ts';

export const applicationStates = [
  'DRAFT',
  'CHECKED',
  /** It was sent to the system that registers, whose answer is not known yet. */
  'REGISTERING',
  'REGISTERED',
  /** It was sent to the system that takes the case, whose answer is not known yet. */
  'HANDING_OVER',
  'CASE_HANDED_OVER',
  /** The provider's provisional decision, with the notice of the hearing (S4.12 p2). */
  'REFUSAL_INTENDED',
  /** The provider's decision: the service is rendered, or … */
  'GRANTED',
  /** … refused with reasons (S4.12 p4). */
  'REFUSED',
  /** A clerk ended it, since its readiness rules a registration out (S6.10 p4, S6.12 p3). */
  'NOT_REGISTERED',
  /** Its acceptance was refused with a receipt (S5.9(1) p2, S7.10). */
  'NOT_ACCEPTED',
  'WITHDRAWN',
] as const;

export type ApplicationState = (typeof applicationStates)[number];

const steps = {
  check: { from: ['DRAFT', 'CHECKED'], to: 'CHECKED' },
  beginRegistration: { from: ['CHECKED', 'REGISTERING'], to: 'REGISTERING' },
  /** Also after it was given up: a registration that was sent may take effect late. */
  register: { from: ['REGISTERING', 'CHECKED'], to: 'REGISTERED' },
  /** Nothing is registered, as far as is known. */
  giveUpRegistration: { from: ['REGISTERING'], to: 'CHECKED' },
  end: { from: ['CHECKED'], to: 'NOT_REGISTERED' },
  refuse: { from: ['DRAFT', 'CHECKED'], to: 'NOT_ACCEPTED' },
  withdraw: { from: ['DRAFT', 'CHECKED'], to: 'WITHDRAWN' },
  /** From CHECKED where no system registers (S4.9 p1). */
  beginHandOver: { from: ['REGISTERED', 'CHECKED', 'HANDING_OVER'], to: 'HANDING_OVER' },
  handOver: { from: ['HANDING_OVER', 'REGISTERED', 'CHECKED'], to: 'CASE_HANDED_OVER' },
  /** Again: another notice takes the place of the one before. */
  intendRefusal: { from: ['CASE_HANDED_OVER', 'REFUSAL_INTENDED'], to: 'REFUSAL_INTENDED' },
  grant: { from: ['CASE_HANDED_OVER', 'REFUSAL_INTENDED'], to: 'GRANTED' },
  refuseService: { from: ['CASE_HANDED_OVER', 'REFUSAL_INTENDED'], to: 'REFUSED' },
  /** No case was taken, as far as is known. */
  giveUpHandOver: { from: ['HANDING_OVER'], to: 'REGISTERED' },
  /** The same where no system registers. */
  giveUpUnregisteredHandOver: { from: ['HANDING_OVER'], to: 'CHECKED' },
} as const satisfies Steps<ApplicationState>;

export type ApplicationStep = keyof typeof steps;
export const afterStep = lifeOf<ApplicationState, typeof steps>(steps);

/** True for a stage that the gateway reports to the monitoring system. A step under way is not one. */
export function isStage(state: ApplicationState): boolean {
  return state !== 'REGISTERING' && state !== 'HANDING_OVER';
}

/** True: the statement, the package and findings can be entered. */
export function isBeforeRegistration(state: ApplicationState): boolean {
  return state === 'DRAFT' || state === 'CHECKED';
}

/** True while scans can be added: the case has not left. */
export function isOpenToScans(state: ApplicationState): boolean {
  return ['DRAFT', 'CHECKED', 'REGISTERED'].includes(state);
}

/** States in which a clerk or citizen may have left an application for good: nothing is registered, so nothing is lost. */
export const abandonedStates: readonly ApplicationState[] = ['DRAFT', 'CHECKED'];

/** It ended, and no system registered it. */
export const endedUnregistered: readonly ApplicationState[] = ['NOT_REGISTERED', 'NOT_ACCEPTED', 'WITHDRAWN'];

/** States without a further step. A case that was handed over ends so, too, where the public text has no decision on it. */
export const finalStates: readonly ApplicationState[] = ['GRANTED', 'REFUSED', ...endedUnregistered];

/** The case waits for the provider's decision. */
export const undecidedStates = ['CASE_HANDED_OVER', 'REFUSAL_INTENDED'] as const satisfies ApplicationState[];

/** Stages of the provider's proceeding. */
export const proceedingStages: readonly ApplicationState[] = ['REFUSAL_INTENDED', 'GRANTED', 'REFUSED'];

/** True until the application ends or its case leaves: only so long may it be the basis of a question about its people. */
export function isBasis(state: ApplicationState): boolean {
  return !finalStates.includes(state) && !undecidedStates.some((one) => one === state);
}
