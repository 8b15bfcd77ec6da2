import { expect, test } from 'vitest';
import {
  type ApplicationStep,
  afterStep,
  applicationStates,
  finalStates,
  isBasis,
  isOpenToScans,
  isStage,
} from '../../src/applications/application-state.ts';

/** The whole table again, by hand: from, step, to. Every other step is refused. */
const allowed = [
  ['DRAFT', 'check', 'CHECKED'],
  ['CHECKED', 'check', 'CHECKED'],
  ['CHECKED', 'beginRegistration', 'REGISTERING'],
  ['REGISTERING', 'beginRegistration', 'REGISTERING'],
  ['REGISTERING', 'register', 'REGISTERED'],
  ['CHECKED', 'register', 'REGISTERED'],
  ['REGISTERING', 'giveUpRegistration', 'CHECKED'],
  ['CHECKED', 'end', 'NOT_REGISTERED'],
  ['DRAFT', 'refuse', 'NOT_ACCEPTED'],
  ['CHECKED', 'refuse', 'NOT_ACCEPTED'],
  ['DRAFT', 'withdraw', 'WITHDRAWN'],
  ['CHECKED', 'withdraw', 'WITHDRAWN'],
  ['REGISTERED', 'beginHandOver', 'HANDING_OVER'],
  ['CHECKED', 'beginHandOver', 'HANDING_OVER'],
  ['HANDING_OVER', 'beginHandOver', 'HANDING_OVER'],
  ['HANDING_OVER', 'handOver', 'CASE_HANDED_OVER'],
  ['REGISTERED', 'handOver', 'CASE_HANDED_OVER'],
  ['CHECKED', 'handOver', 'CASE_HANDED_OVER'],
  ['CASE_HANDED_OVER', 'intendRefusal', 'REFUSAL_INTENDED'],
  ['REFUSAL_INTENDED', 'intendRefusal', 'REFUSAL_INTENDED'],
  ['CASE_HANDED_OVER', 'grant', 'GRANTED'],
  ['REFUSAL_INTENDED', 'grant', 'GRANTED'],
  ['CASE_HANDED_OVER', 'refuseService', 'REFUSED'],
  ['REFUSAL_INTENDED', 'refuseService', 'REFUSED'],
  ['HANDING_OVER', 'giveUpHandOver', 'REGISTERED'],
  ['HANDING_OVER', 'giveUpUnregisteredHandOver', 'CHECKED'],
] as const;

const steps = [...new Set(allowed.map(([, step]) => step))];

test.each(applicationStates)('An application in %s goes only to the states of the table', (state) => {
  for (const step of steps satisfies readonly ApplicationStep[]) {
    const row = allowed.find(([from, name]) => from === state && name === step);
    expect(afterStep(state, step), step).toBe(row?.[2] ?? null);
  }
});

test('A final state has no successor, and every other state has one', () => {
  const withoutStep = applicationStates.filter((state) =>
    steps.every((step) => afterStep(state, step) === null),
  );
  expect(withoutStep.toSorted()).toEqual([...finalStates].toSorted());
});

test('Questions about its people rest on an application until its case leaves', () => {
  expect(applicationStates.filter(isBasis)).toEqual([
    ...['DRAFT', 'CHECKED', 'REGISTERING', 'REGISTERED', 'HANDING_OVER'],
  ]);
});

test('A step under way is no stage, and takes no scans', () => {
  const underWay = ['REGISTERING', 'HANDING_OVER'] as const;
  for (const state of applicationStates) {
    expect(isStage(state), state).toBe(!underWay.some((one) => one === state));
    if (underWay.some((one) => one === state) || finalStates.includes(state))
      expect(isOpenToScans(state), state).toBe(false);
  }
});
