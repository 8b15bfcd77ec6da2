/** S4.12 through GraphQL: from the arrival of the case to the decision, and its result at the State corporation. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, until } from '../../support/until.ts';
import type { Payload } from './application-gateway.ts';
import { type DecisionScene, dated, kinds, place, reasons, startDecisions } from './decision-scene.ts';
import { eventsOf } from './desks.ts';

let scene: DecisionScene;
beforeAll(async () => {
  scene = await startDecisions();
});
afterAll(() => scene?.stop());

test('S4.12: from the package to the delivered refusal, with its paper, and each stage at the monitoring system once, told by E-maket', async () => {
  await scene.gateway.resetCalls();
  const arrived = await scene.arrivedCase('2026-11-30T10:00:00');
  expect(arrived.proceeding).toMatchObject({
    ...{ arrivedAt: '2026-11-30T10:00:00.000+05:00', decideBy: '2026-12-04T23:59:59.999+05:00' },
    ...{ noticeBy: '2026-12-01T23:59:59.999+05:00', workingDaysLeft: 4, termsUnknownBecause: null },
    obstacles: [{ kind: 'NO_NOTICE', until: null }],
    ...{ collisions: [], records: [] },
  });
  const intended = await scene.noticed(arrived, '2026-12-03T09:00:00');
  expect(intended).toMatchObject({ state: 'REFUSAL_INTENDED', papers: [] });
  expect(kinds(intended.proceeding.obstacles)).toEqual(['NOT_OBTAINED', 'NOTICE_TERM', 'NOT_HEARD']);
  scene.setTime('2026-12-01T18:00:00');
  const evidence = 'A postal receipt.';
  const has = await scene.act('recordNoticeObtained', intended, {
    ...{ obtainedAt: dated('2026-12-01T17:00:00'), evidence },
  });
  expect(has.application.proceeding).toMatchObject({
    ...{ objectBy: '2026-12-03T23:59:59.999+05:00', refuseFrom: '2026-12-04T00:00:00.000+05:00' },
  });
  scene.setTime('2026-12-02T10:00:00');
  const objected = await scene.act('recordObjection', has.application, {
    ...{ form: 'ORAL', madeAt: dated('2026-12-02T09:50:00'), text: 'The court has proven the harm.' },
  });
  scene.setTime('2026-12-03T10:00:00');
  const heard = await scene.act('recordHearing', objected.application, {
    ...{ heldAt: dated('2026-12-03T09:00:00'), came: true, notes: 'The person repeated the objection.' },
  });
  const early = await scene.act('refuseApplication', heard.application, { reasons });
  expect(early.result).toMatchObject({
    ...{ __typename: 'RefusalNotLawful', until: '2026-12-04T00:00:00.000+05:00' },
    obstacles: [{ kind: 'OBJECTION_TERM', until: '2026-12-04T00:00:00.000+05:00' }],
    message: expect.stringContaining('not lawful yet'),
  });
  expect(early.application).toMatchObject({ state: 'REFUSAL_INTENDED', papers: [], result: null });
  scene.setTime('2026-12-04T09:00:00');
  const { application, result } = await scene.act('refuseApplication', early.application, { reasons });
  expect(result).toEqual({ __typename: 'Done' });
  expect(application).toMatchObject({
    state: 'REFUSED',
    papers: [
      {
        ...{ kind: 'APPOINTMENT_DECISION', outcome: 'REFUSED', reasons },
        layoutNote: expect.stringContaining('not public'),
        issuedBy: { account: 'mock-provider', organisationName: 'Provider of state services (invented)' },
      },
    ],
    proceeding: { obstacles: [], collisions: [], workingDaysLeft: null },
    records: [{ __typename: 'PackageLook' }],
  });
  expect(application.proceeding.records).toMatchObject([
    { __typename: 'RefusalNotice', by: 'mock-provider', reasons, place },
    { __typename: 'NoticeObtained', evidence },
    { __typename: 'Objection', form: 'ORAL', late: false },
    { __typename: 'Hearing', came: true },
    { __typename: 'ProviderDecision', outcome: 'REFUSED', reasons, late: false },
  ]);
  await until(async () => (await scene.seen(application.id)).result.state === 'DELIVERED');
  const results = await scene.control('__results');
  expect(results.filter((one: Payload) => one.application === application.id)).toMatchObject([
    { decision: 'REFUSED', inEffect: 1 },
  ]);
  const told = await eventually(async () => {
    const events = await eventsOf(scene.gateway, application.id);
    expect(events).toHaveLength(3);
    return events;
  });
  expect(told).toMatchObject(
    ['CASE_HANDED_OVER', 'REFUSAL_INTENDED', 'REFUSED'].map((stage) => ({
      ...{ stage, from: 'CASE_SYSTEM', sent: 1 },
    })),
  );
  expect((await scene.gateway.calls()).systems.SERVICE_MONITORING ?? 0).toBe(0);
  const { stages } = await scene.seen(application.id);
  expect(stages.map(({ toldAt }: Payload) => toldAt !== null)).toEqual([false, false, false, true, true]);
  for (const secret of [reasons[0], evidence, place, 'the harm'])
    expect(scene.gateway.logged()).not.toContain(secret);
});

test('S4.12 p4: the service may be granted after a provisional refusal, and without one; a second decision comes too late', async () => {
  const intended = await scene.noticed(await scene.arrivedCase('2027-01-11T09:00:00'), '2027-01-13T09:00:00');
  const granted = await scene.act('grantApplication', intended, { reasons: ['The objection is right.'] });
  expect(granted.application).toMatchObject({
    state: 'GRANTED',
    papers: [{ kind: 'APPOINTMENT_DECISION', outcome: 'APPOINTED' }],
  });
  const again = await scene.act('refuseApplication', granted.application, { reasons });
  expect(again.result).toEqual({ __typename: 'OutOfTurn', state: 'GRANTED' });
  for (const [name, more] of [
    ['intendRefusal', { reasons, place, hearingAt: dated('2027-01-20T09:00:00') }],
    ['recordHearing', { heldAt: dated('2027-01-11T09:00:30'), came: true }],
    ['grantApplication', {}],
  ] as const)
    expect((await scene.act(name, granted.application, more)).result.__typename, name).toBe('OutOfTurn');
  const direct = await scene.act('grantApplication', await scene.arrivedCase('2027-01-11T09:30:00'));
  expect(direct.application).toMatchObject({ state: 'GRANTED', papers: [{ reasons: [] }] });
  expect(direct.application.papers).toHaveLength(1);
});

test('S4.12 p4: no refusal without a reason, a notice, a hearing', async () => {
  const arrived = await scene.arrivedCase('2027-01-12T09:00:00');
  const error = await scene.refusedAct('refuseApplication', arrived, { reasons: [] });
  expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(error?.message).toContain('reasons: 1 to 20');
  const early = await scene.act('refuseApplication', arrived, { reasons });
  expect(early.result).toMatchObject({
    ...{ __typename: 'RefusalNotLawful', until: null },
    obstacles: [{ kind: 'NO_NOTICE', until: null }],
  });
  const ready = await scene.obtained('2027-01-12', '2027-01-14T09:00:00');
  scene.setTime('2027-01-18T09:00:00');
  const unheard = await scene.act('refuseApplication', ready, { reasons });
  expect(kinds(unheard.result.obstacles)).toEqual(['NOT_HEARD']);
  const absent = await scene.act('recordHearing', ready, {
    heldAt: dated('2027-01-14T09:00:00'),
    came: false,
  });
  const done = await scene.act('refuseApplication', absent.application, { reasons });
  expect(done.application.state).toBe('REFUSED');
});

test('A hearing without the person counts only after they obtained the notice; another notice begins its terms anew', async () => {
  const intended = await scene.noticed(await scene.arrivedCase('2027-01-19T09:00:00'), '2027-01-19T10:00:00');
  scene.setTime('2027-01-20T09:00:00');
  const held = await scene.act('recordHearing', intended, {
    heldAt: dated('2027-01-19T10:00:00'),
    came: false,
  });
  const evidence = 'Signed for.';
  const late = await scene.act('recordNoticeObtained', held.application, {
    ...{ obtainedAt: dated('2027-01-19T12:00:00'), evidence },
  });
  expect(kinds(late.application.proceeding.obstacles)).toContain('NOT_HEARD');
  const again = await scene.noticed(late.application, '2027-01-22T09:00:00');
  expect(again).toMatchObject({ state: 'REFUSAL_INTENDED', version: late.application.version + 1 });
  expect(kinds(again.proceeding.obstacles)).toEqual(['NOT_OBTAINED', 'NOTICE_TERM', 'NOT_HEARD']);
  expect(again.proceeding.objectBy).toBe(null);
  expect(again.stages.map(({ state }: Payload) => state)).toEqual([
    ...['DRAFT', 'CHECKED', 'CASE_HANDED_OVER', 'REFUSAL_INTENDED'],
  ]);
});

test('An instant that cannot be true is refused with a clear error, and never given back', async () => {
  const arrived = await scene.arrivedCase('2027-04-12T10:00:00');
  const notice = { reasons, place };
  const past = await scene.refusedAct('intendRefusal', arrived, {
    ...{ ...notice, hearingAt: dated('2027-04-12T09:00:00') },
  });
  expect(past?.message).toContain('hearingAt: an instant in the future');
  expect(past?.message).not.toContain('2027');
  const intended = await scene.noticed(arrived, '2027-04-14T10:00:00');
  scene.setTime('2027-04-13T10:00:00');
  const evidence = 'Signed for.';
  for (const at of ['2027-04-12T09:59:59', '2027-04-13T10:30:00']) {
    const expected = 'not before the notice, and not in the future';
    const own = await scene.refusedAct('recordNoticeObtained', intended, { obtainedAt: dated(at), evidence });
    expect(own?.message).toContain(`obtainedAt: ${expected}`);
    const said = { form: 'ORAL', madeAt: dated(at), text: 'An objection.' };
    expect((await scene.refusedAct('recordObjection', intended, said))?.message).toContain(
      `madeAt: ${expected}`,
    );
    const heard = { heldAt: dated(at), came: true };
    expect((await scene.refusedAct('recordHearing', intended, heard))?.message).toContain(
      `heldAt: ${expected}`,
    );
  }
  const early = { heldAt: dated('2027-04-13T09:00:00'), came: false };
  expect((await scene.refusedAct('recordHearing', intended, early))?.message).toContain(
    'not before the announced instant',
  );
  const named = { ...notice, reasons: ['About 850630390007.'], hearingAt: dated('2027-04-20T09:00:00') };
  const withIin = await scene.refusedAct('intendRefusal', intended, named);
  expect(withIin?.message).toContain('reasons.0');
  expect(withIin?.message).not.toContain('850630390007');
  expect((await scene.seen(arrived.id)).version).toBe(intended.version);
});

test('Two who decide at once: one wins, and the other learns that the application has changed', async () => {
  const arrived = await scene.arrivedCase('2027-04-19T10:00:00');
  const decided = await Promise.all([
    scene.act('grantApplication', arrived),
    scene.act('intendRefusal', arrived, { reasons, place, hearingAt: dated('2027-04-21T09:00:00') }),
    scene.act('grantApplication', arrived),
  ]);
  const names = decided.map(({ result }) => result.__typename).sort();
  expect(names).toEqual(['Done', 'VersionChanged', 'VersionChanged']);
  const { proceeding, version } = await scene.seen(arrived.id);
  expect(proceeding.records).toHaveLength(1);
  expect(version).toBe(arrived.version + 1);
});
