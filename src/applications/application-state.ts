/** The life of an application: a pure table of what may follow what. */

export const applicationStates = [
  'DRAFT',
  'CHECKED',
  /** Sent to the system that registers; nobody knows yet what has become of it. */
  'REGISTERING',
  'REGISTERED',
  /** Sent to the system that takes the case; nobody knows yet what has become of it. */
  'HANDING_OVER',
  'CASE_HANDED_OVER',
  'NOT_REGISTERED',
  'WITHDRAWN',
] as const;

export type ApplicationState = (typeof applicationStates)[number];

/** What may happen to an application. */
export type ApplicationStep = keyof typeof steps;

interface Step {
  readonly from: readonly ApplicationState[];
  readonly to: ApplicationState;
}

const steps = {
  check: { from: ['DRAFT', 'CHECKED'], to: 'CHECKED' },
  beginRegistration: { from: ['CHECKED', 'REGISTERING'], to: 'REGISTERING' },
  /** Also after it was given up: what was sent may have taken effect late. */
  register: { from: ['REGISTERING', 'CHECKED'], to: 'REGISTERED' },
  /** Nothing is registered, as far as anybody knows. */
  giveUpRegistration: { from: ['REGISTERING'], to: 'CHECKED' },
  refuse: { from: ['CHECKED'], to: 'NOT_REGISTERED' },
  withdraw: { from: ['DRAFT', 'CHECKED'], to: 'WITHDRAWN' },
  beginHandOver: { from: ['REGISTERED', 'HANDING_OVER'], to: 'HANDING_OVER' },
  handOver: { from: ['HANDING_OVER', 'REGISTERED'], to: 'CASE_HANDED_OVER' },
  /** No case was taken, as far as anybody knows. */
  giveUpHandOver: { from: ['HANDING_OVER'], to: 'REGISTERED' },
} as const satisfies Readonly<Record<string, Step>>;

/** @returns the state after the step, or null when it is out of turn */
export function afterStep(state: ApplicationState, step: ApplicationStep): ApplicationState | null {
  const { from, to }: Step = steps[step];
  return from.includes(state) ? to : null;
}

/** Stages that the monitoring system is told of: what is under way is none. */
export function isStage(state: ApplicationState): boolean {
  return state !== 'REGISTERING' && state !== 'HANDING_OVER';
}

/** Scans can still be added: the case has not left. */
export function isOpenToScans(state: ApplicationState): boolean {
  return ['DRAFT', 'CHECKED', 'REGISTERED'].includes(state);
}

/** Nobody goes on with it, when it has stayed so for long: nothing is registered, so that nothing is lost. */
export const abandonedStates: readonly ApplicationState[] = ['DRAFT', 'CHECKED'];

/** Nothing happens to it any more. */
export const finalStates: readonly ApplicationState[] = ['CASE_HANDED_OVER', 'NOT_REGISTERED', 'WITHDRAWN'];
