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
  'NOT_REGISTERED',
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
  refuse: { from: ['CHECKED'], to: 'NOT_REGISTERED' },
  withdraw: { from: ['DRAFT', 'CHECKED'], to: 'WITHDRAWN' },
  beginHandOver: { from: ['REGISTERED', 'HANDING_OVER'], to: 'HANDING_OVER' },
  handOver: { from: ['HANDING_OVER', 'REGISTERED'], to: 'CASE_HANDED_OVER' },
  /** No case was taken, as far as is known. */
  giveUpHandOver: { from: ['HANDING_OVER'], to: 'REGISTERED' },
} as const satisfies Steps<ApplicationState>;

export type ApplicationStep = keyof typeof steps;
export const afterStep = lifeOf<ApplicationState, typeof steps>(steps);

/** True for a stage that the monitoring system is told of: a step under way is none. */
export function isStage(state: ApplicationState): boolean {
  return state !== 'REGISTERING' && state !== 'HANDING_OVER';
}

/** True while scans can be added: the case has not left. */
export function isOpenToScans(state: ApplicationState): boolean {
  return ['DRAFT', 'CHECKED', 'REGISTERED'].includes(state);
}

/** States in which a clerk or citizen may have left an application for good: nothing is registered, so nothing is lost. */
export const abandonedStates: readonly ApplicationState[] = ['DRAFT', 'CHECKED'];

/** States without a further step. */
export const finalStates: readonly ApplicationState[] = ['CASE_HANDED_OVER', 'NOT_REGISTERED', 'WITHDRAWN'];
