/** Terms of S4.12 through GraphQL: the last lawful moment of each, and the next one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DecisionScene, dated, kinds, reasons, startDecisions } from './decision-scene.ts';

let scene: DecisionScene;
beforeAll(async () => {
  scene = await startDecisions();
});
afterAll(() => scene?.stop());

test('S4.12 p2, p3: a refusal is lawful from the first moment after both terms, and not a second before', async () => {
  // Arrival on Thursday, and a week-end in between: the notice is over on Tuesday, the objection with Monday.
  const ready = await scene.obtained('2027-01-21', '2027-01-22T09:00:00');
  expect(ready.proceeding).toMatchObject({
    ...{ decideBy: '2027-01-27T23:59:59.999+05:00', refuseFrom: '2027-01-26T00:00:00.000+05:00' },
    objectBy: '2027-01-25T23:59:59.999+05:00',
  });
  scene.setTime('2027-01-25T09:00:00');
  const { application: heard } = await scene.act('recordHearing', ready, {
    ...{ heldAt: dated('2027-01-22T09:00:00'), came: false },
  });
  const { application: inTime } = await scene.act('recordObjection', heard, {
    ...{ form: 'WRITTEN', madeAt: dated('2027-01-25T08:00:00'), text: 'A letter.' },
  });
  scene.setTime('2027-01-25T23:59:30');
  const early = await scene.act('refuseApplication', inTime, { reasons });
  expect(early.result).toMatchObject({
    obstacles: [
      { kind: 'NOTICE_TERM', until: '2027-01-26T00:00:00.000+05:00' },
      { kind: 'OBJECTION_TERM', until: '2027-01-26T00:00:00.000+05:00' },
    ],
  });
  scene.setTime('2027-01-26T00:00:00');
  const { application: late } = await scene.act('recordObjection', inTime, {
    ...{ form: 'WRITTEN', madeAt: dated('2027-01-26T00:00:00'), text: 'A second letter.' },
  });
  expect(late.proceeding.records.slice(-2)).toMatchObject([{ late: false }, { late: true }]);
  const { application: refused } = await scene.act('refuseApplication', late, { reasons });
  expect(refused.state).toBe('REFUSED');
});

test('S4.12 p1: a decision is in time until the last moment of the fourth working day, and afterwards possible and marked late', async () => {
  // Women's Day on Monday, 8 March.
  const one = await scene.arrivedCase('2027-03-04T15:00:00');
  const other = await scene.arrivedCase('2027-03-04T15:10:00');
  expect(one.proceeding).toMatchObject({ decideBy: '2027-03-11T23:59:59.999+05:00', workingDaysLeft: 4 });
  scene.setTime('2027-03-08T12:00:00');
  expect((await scene.seen(one.id)).proceeding.workingDaysLeft).toBe(3);
  scene.setTime('2027-03-11T23:59:20');
  const last = await scene.seen(one.id);
  expect(last.proceeding).toMatchObject({ workingDaysLeft: 1 });
  expect(kinds(last.proceeding.collisions)).not.toContain('DECISION_OVERDUE');
  const inTime = await scene.act('grantApplication', last);
  expect(inTime.application.proceeding.records).toMatchObject([{ late: false }]);
  scene.setTime('2027-03-12T00:00:00');
  const overdue = await scene.seen(other.id);
  expect(overdue.proceeding).toMatchObject({ workingDaysLeft: 0 });
  expect(kinds(overdue.proceeding.collisions)).toContain('DECISION_OVERDUE');
  const late = await scene.act('grantApplication', overdue);
  expect(late.application).toMatchObject({
    state: 'GRANTED',
    proceeding: { records: [{ late: true }], collisions: [{ kind: 'DECISION_OVERDUE' }] },
  });
});

test('Terms that collide are shown from the moment at which they collide, and nothing is solved', async () => {
  const untold = await scene.arrivedCase('2027-04-05T10:00:00');
  const told = await scene.noticed(await scene.arrivedCase('2027-04-05T10:10:00'), '2027-04-08T09:00:00');
  scene.setTime('2027-04-06T23:59:30');
  expect((await scene.seen(untold.id)).proceeding.collisions).toEqual([]);
  expect((await scene.seen(told.id)).proceeding.collisions).toEqual([]);
  scene.setTime('2027-04-07T00:00:00');
  expect(kinds((await scene.seen(untold.id)).proceeding.collisions)).toEqual(['NOTICE_TOO_LATE']);
  // The notice is not obtained: from now on the objection may come on the last day of the decision.
  const unobtained = await scene.seen(told.id);
  expect(kinds(unobtained.proceeding.collisions)).toEqual(['OBJECTION_OUTLIVES_DECISION']);
  const after = await scene.noticed(untold, '2027-04-12T09:00:00');
  expect(after).toMatchObject({ state: 'REFUSAL_INTENDED' });
  expect(kinds(after.proceeding.collisions)).toEqual(['NOTICE_TOO_LATE']);
});

test('A year that the calendar does not hold has no terms: no refusal can be shown to be lawful, a grant can be made', async () => {
  const arrived = await scene.arrivedCase('2027-12-29T10:00:00');
  expect(arrived.proceeding).toMatchObject({
    ...{ decideBy: null, workingDaysLeft: null, obstacles: [], collisions: [] },
    termsUnknownBecause: expect.stringContaining('lacks a year'),
  });
  const intended = await scene.noticed(arrived, '2028-01-05T09:00:00');
  const refused = await scene.act('refuseApplication', intended, { reasons });
  expect(refused.result).toMatchObject({ __typename: 'TermsUnknown' });
  expect(refused.application.state).toBe('REFUSAL_INTENDED');
  const [first] = (
    await scene.answered(
      'provider',
      '{ deadlines(first: 1) { nodes { applicationId decideBy workingDaysLeft overdue } } }',
    )
  ).deadlines.nodes;
  expect(first).toEqual({ applicationId: arrived.id, decideBy: null, workingDaysLeft: null, overdue: false });
  const granted = await scene.act('grantApplication', refused.application);
  expect(granted.application).toMatchObject({
    state: 'GRANTED',
    proceeding: { records: [{}, { late: null }] },
  });
});
