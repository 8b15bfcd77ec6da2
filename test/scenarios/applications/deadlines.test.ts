/** Deadlines of cases, an outage that endangers them, and the stages that wait for its end. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, until } from '../../support/until.ts';
import type { Payload } from './application-gateway.ts';
import { type DecisionScene, place, reasons, startDecisions } from './decision-scene.ts';
import { eventsOf } from './desks.ts';

let scene: DecisionScene;
beforeAll(async () => {
  scene = await startDecisions({ BREAKER_OPEN_MS: '150', BREAKER_MAX_OPEN_MS: '300' });
});
afterAll(() => scene?.stop());

const fields = 'applicationId stateService state decideBy workingDaysLeft overdue';
const listOf = async (args: string, role = 'provider'): Promise<Payload> =>
  (
    await scene.answered(
      role,
      `{ deadlines(${args}) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
    )
  ).deadlines;
const idsOf = (list: Payload) => list.nodes.map(({ applicationId }: Payload) => applicationId);

async function openIncident(system: string, role = 'operator'): Promise<Payload> {
  const query = `{ incidents(first: 20, filter: { systems: [${system}], audience: SUPPORT }) { nodes { id resolvedAt deadlines(first: 10) { ${fields} application { iin } } } } }`;
  const { incidents } = await scene.answered(role, query);
  return incidents.nodes[0];
}

test('Deadlines are listed by what is left, page by page, and a decided case leaves the list', async () => {
  const late = await scene.arrivedCase('2027-02-01T10:00:00');
  const middle = await scene.arrivedCase('2027-02-04T10:00:00');
  const young = await scene.arrivedCase('2027-02-08T10:00:00');
  const all = await listOf('first: 10');
  expect(all.nodes).toEqual([
    {
      ...{
        applicationId: late.id,
        decideBy: '2027-02-05T23:59:59.999+05:00',
        workingDaysLeft: 0,
        overdue: true,
      },
      ...{ state: 'CASE_HANDED_OVER', stateService: 'CAPITALIZATION_PAYMENTS' },
    },
    expect.objectContaining({ applicationId: middle.id, workingDaysLeft: 3, overdue: false }),
    expect.objectContaining({ applicationId: young.id, workingDaysLeft: 4, overdue: false }),
  ]);
  const first = await listOf('first: 2');
  expect(idsOf(first)).toEqual([late.id, middle.id]);
  expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  const rest = await listOf(`first: 2, after: "${first.pageInfo.endCursor}"`);
  expect(idsOf(rest)).toEqual([young.id]);
  expect(rest.pageInfo.hasNextPage).toBe(false);
  expect(idsOf(await listOf('first: 9, filter: { overdue: true }'))).toEqual([late.id]);
  expect(idsOf(await listOf('first: 9, filter: { overdue: false }'))).toEqual([middle.id, young.id]);
  const before = 'before: "2027-02-11T00:00:00+05:00"';
  expect(idsOf(await listOf(`first: 9, filter: { ${before} }`))).toEqual([late.id, middle.id]);
  expect(idsOf(await listOf('first: 9, filter: { stateService: ENPF_PAYMENTS }'))).toEqual([]);
  await scene.act('grantApplication', late);
  const { application: intended } = await scene.act('intendRefusal', middle, {
    ...{ reasons, place, hearingAt: '2027-02-09T10:00:00+05:00' },
  });
  expect(idsOf(await listOf('first: 9'))).toEqual([middle.id, young.id]);
  await scene.act('grantApplication', intended);
  await scene.act('grantApplication', young);
  expect((await listOf('first: 9', 'operator')).totalCount).toBe(0);
});

test('An outage of E-maket over a week-end eats no working day; its deadlines are listed, and its stages follow once and in order', async () => {
  const waiting = await scene.arrivedCase('2027-02-18T10:00:00');
  const decided = await scene.arrivedCase('2027-02-18T10:30:00');
  await eventually(async () => expect(await eventsOf(scene.gateway, decided.id)).toHaveLength(1));
  scene.setTime('2027-02-19T18:00:00');
  await scene.gateway.setFault('CASE_SYSTEM', 'http500');
  const { application: intended } = await scene.act('intendRefusal', decided, {
    ...{ reasons, place, hearingAt: '2027-02-22T10:00:00+05:00' },
  });
  const { application: granted } = await scene.act('grantApplication', intended);
  expect(granted.state).toBe('GRANTED');
  await until(async () => (await openIncident('CASE_SYSTEM'))?.resolvedAt === null);
  const days = async () => (await openIncident('CASE_SYSTEM')).deadlines;
  const expected = { applicationId: waiting.id, decideBy: '2027-02-24T23:59:59.999+05:00' };
  expect(await days()).toMatchObject([{ ...expected, workingDaysLeft: 4, application: null }]);
  scene.setTime('2027-02-20T12:00:00');
  expect(await days()).toMatchObject([{ ...expected, workingDaysLeft: 3 }]);
  scene.setTime('2027-02-22T09:00:00');
  expect(await days()).toMatchObject([{ ...expected, workingDaysLeft: 3 }]);
  expect((await openIncident('CASE_SYSTEM', 'provider')).deadlines).toMatchObject([
    { applicationId: waiting.id, application: { iin: waiting.iin } },
  ]);
  expect((await openIncident('CASE_SYSTEM', 'specialist')).deadlines).toBe(null);
  await eventually(async () => {
    const page = await (await fetch(`${scene.gateway.address}/metrics`)).text();
    expect(page).toContain('tirek_deadlines_at_risk{system="CASE_SYSTEM",working_days_left="3"} 1');
  });
  await scene.gateway.endFault('CASE_SYSTEM');
  const events = await eventually(async () => {
    const told = await eventsOf(scene.gateway, decided.id);
    expect(told).toHaveLength(3);
    return told;
  });
  expect(events).toMatchObject([
    { sequence: 1, stage: 'CASE_HANDED_OVER', from: 'CASE_SYSTEM', sent: 1 },
    { sequence: 2, stage: 'REFUSAL_INTENDED', from: 'CASE_SYSTEM', sent: 1 },
    { sequence: 3, stage: 'GRANTED', from: 'CASE_SYSTEM', sent: 1 },
  ]);
  await until(async () => (await openIncident('CASE_SYSTEM')).resolvedAt !== null);
  expect(await days()).toEqual([]);
  await scene.act('grantApplication', waiting);
});

test('A stage that E-maket took without an answer is repeated, and told to the monitoring system once', async () => {
  const arrived = await scene.arrivedCase('2027-03-01T10:00:00');
  await scene.gateway.setFault('CASE_SYSTEM', 'http500', { variant: 'done' });
  await scene.act('grantApplication', arrived);
  await until(async () => (await openIncident('CASE_SYSTEM'))?.resolvedAt === null);
  await scene.gateway.endFault('CASE_SYSTEM');
  await until(async () => (await scene.seen(arrived.id)).stages.at(-1).toldAt !== null);
  expect(await eventsOf(scene.gateway, arrived.id)).toMatchObject([
    { stage: 'CASE_HANDED_OVER', sent: 1 },
    { stage: 'GRANTED', from: 'CASE_SYSTEM', sent: 1 },
  ]);
});

test('A case with a support ticket of an outage is endangered by it, and no other one', async () => {
  const named = await scene.arrivedCase('2027-03-02T10:00:00');
  const other = await scene.arrivedCase('2027-03-02T10:10:00');
  await scene.gateway.setFault('DISABILITY_DATABANK', 'http500');
  const purpose = `{ stateService: ENPF_PAYMENTS, route: ENPF_WORKER, applicationRef: "${named.id}" }`;
  const query = `{ person(iin: "${named.iin}", purpose: ${purpose}) { disability { __typename } } }`;
  expect((await scene.gateway.ask(query)).data.person.disability.__typename).toBe('RegisterUnavailable');
  await eventually(async () => {
    const incident = await openIncident('DISABILITY_DATABANK');
    expect(incident?.deadlines).toMatchObject([{ applicationId: named.id, workingDaysLeft: 4 }]);
  });
  for (const one of [named, other]) await scene.act('grantApplication', one);
  await scene.gateway.endFault('DISABILITY_DATABANK');
});

test('Only the outage of a system on the way to the decision and its result endangers a case', async () => {
  const arrived = await scene.arrivedCase('2027-03-11T10:00:00');
  const force = async (system: string) => {
    const input = {
      idempotencyKey: `force-${system}`,
      system,
      reason: 'A test.',
      tickets: false,
      until: '2027-03-20T10:00:00+05:00',
    };
    await scene.answered(
      'operator',
      'mutation ($input: ForceOutageInput!) { forceOutage(input: $input) { result { __typename } } }',
      { input },
    );
    const { systems } = await scene.answered(
      'operator',
      '{ systems { id openIncident { id deadlines(first: 5) { applicationId } } } }',
    );
    return systems.find(({ id }: Payload) => id === system).openIncident.deadlines;
  };
  const own = [{ applicationId: arrived.id }];
  expect(await force('PENSION_FUND')).toEqual([]);
  expect(await force('SERVICE_MONITORING')).toEqual([]);
  expect(await force('STATE_CORPORATION')).toEqual(own);
  expect(await force('SHEP')).toEqual(own);
});
