import type { ApplicationViewFragment } from '../generated/operations.ts';
import type { StepState } from './step.tsx';

const steps = ['takeIn', 'pack', 'scans', 'statement', 'check', 'register', 'handOver'] as const;
type StepName = (typeof steps)[number];

/** The latest look at the package, where it complies. */
export function packageOf({ records }: ApplicationViewFragment) {
  const looks = records.filter((record) => record.__typename === 'PackageLook');
  const latest = looks.at(-1);
  return latest?.complies ? latest : null;
}

/** Documents that were named and have no scan yet. */
export function scansToAdd(application: ApplicationViewFragment) {
  const named = [
    ...(packageOf(application)?.documents ?? []),
    ...(application.readiness?.reasons.flatMap(({ documents }) => documents.slice(0, 1)) ?? []),
  ];
  const kinds = new Map(named.map((document) => [document.code, document]));
  for (const { document } of application.scans) if (document) kinds.delete(document.code);
  return [...kinds.values()];
}

/** True while the readiness leaves the registration to the clerk. */
function mayRegister({ readiness }: ApplicationViewFragment): boolean {
  return readiness?.kind === 'MAY_REGISTER' || readiness?.kind === 'PERSON_DECIDES';
}

/** True where no step can change the application any more. */
export function hasEnded({ state }: ApplicationViewFragment): boolean {
  return ['NOT_REGISTERED', 'NOT_ACCEPTED', 'WITHDRAWN', 'CASE_HANDED_OVER'].includes(state);
}

function isDone(step: StepName, application: ApplicationViewFragment): boolean {
  if (step === 'pack') return packageOf(application) !== null;
  if (step === 'scans') return scansToAdd(application).length === 0;
  if (step === 'statement') return application.statement !== null;
  if (step === 'check') return application.registration !== null || mayRegister(application);
  if (step === 'register') return application.registration !== null;
  if (step === 'handOver') return application.electronicCase !== null;
  return true;
}

/** The state of each step: the first that is not done is the current one. */
export function progressOf(application: ApplicationViewFragment | null): Record<StepName, StepState> {
  const current = application ? steps.findIndex((step) => !isDone(step, application)) : 0;
  const stateAt = (index: number): StepState => {
    if (current === -1 || index < current) return 'DONE';
    return index === current ? 'CURRENT' : 'LATER';
  };
  return Object.fromEntries(steps.map((step, index) => [step, stateAt(index)])) as Record<
    StepName,
    StepState
  >;
}
