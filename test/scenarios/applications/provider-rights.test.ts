/** Rights of the provider: it sees and decides the cases of its state services, and does nothing else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roleNames } from '../../../src/access/roles.ts';
import { type Payload, workersAt } from './application-gateway.ts';
import {
  type ActName,
  actNames,
  type DecisionScene,
  place,
  reasons,
  startDecisions,
} from './decision-scene.ts';

let scene: DecisionScene;
let arrived: Payload;
beforeAll(async () => {
  scene = await startDecisions();
  arrived = await scene.arrivedCase('2026-11-30T10:00:00');
});
afterAll(() => scene?.stop());

const later = '2026-12-10T10:00:00+05:00';
const inputs: Readonly<Record<ActName, object>> = {
  intendRefusal: { reasons, place, hearingAt: later },
  recordNoticeObtained: { obtainedAt: later, evidence: 'A signature.' },
  recordObjection: { form: 'ORAL', madeAt: later, text: 'An objection.' },
  recordHearing: { heldAt: later, came: true },
  grantApplication: {},
  refuseApplication: { reasons },
};
const others = roleNames.filter((role) => role !== 'provider');

test.each(others)('A viewer with the role %s decides nothing', async (role) => {
  const sees = role === 'specialist';
  for (const name of actNames) {
    if (sees) {
      const error = await scene.refusedAct(name, arrived, inputs[name], role);
      expect(error, name).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
      expect(error?.message).toContain('role provider');
    } else {
      const { application, result } = await scene.act(name, arrived, inputs[name], role);
      expect({ application, result }, name).toEqual({
        application: null,
        result: { __typename: 'NotFound' },
      });
    }
  }
  expect((await scene.seen(arrived.id)).version).toBe(arrived.version);
  expect((await scene.seen(arrived.id, role)) === null).toBe(!sees);
});

test.each(others)(
  'A viewer with the role %s sees deadlines as an operator alone, and none through an outage',
  async (role) => {
    const { errors, data } = await scene.ask(
      role,
      '{ deadlines(first: 5) { totalCount nodes { applicationId application { iin } } } }',
    );
    if (role === 'operator')
      expect(data.deadlines).toEqual({
        totalCount: 1,
        nodes: [{ applicationId: arrived.id, application: null }],
      });
    else expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  },
);

test('A provider sees a case from its hand-over on, in lists and by its id, and no application before', async () => {
  const { corporation } = await workersAt(scene.gateway);
  const { application: draft } = await corporation.create(arrived.iin, {
    stateService: 'CAPITALIZATION_PAYMENTS',
  });
  expect(await scene.seen(draft.id)).toBe(null);
  const list = '{ applications(first: 10) { nodes { id iin proceeding { decideBy } } } viewer { provides } }';
  const { applications, viewer } = await scene.answered('provider', list);
  expect(applications.nodes).toMatchObject([{ id: arrived.id, iin: arrived.iin }]);
  expect(viewer.provides).toEqual(['CAPITALIZATION_PAYMENTS', 'ENPF_PAYMENTS', 'LOSS_OF_CAPACITY_PAYMENT']);
  const byId = '($id: ID!) { node(id: $id) { __typename id } }';
  expect((await scene.answered('provider', `query ${byId}`, { id: arrived.id })).node).toMatchObject({
    __typename: 'Application',
  });
  expect((await scene.answered('provider', `query ${byId}`, { id: draft.id })).node).toBe(null);
  expect((await scene.answered('specialist', '{ viewer { provides } }')).viewer.provides).toEqual([]);
});

test('A provider neither works on applications nor asks registers', async () => {
  const input = { id: arrived.id, expectedVersion: arrived.version };
  for (const mutation of ['handOverCase', 'withdrawApplication', 'endApplication']) {
    const query = `mutation ($input: ApplicationInput!) { ${mutation}(input: $input) { result { __typename } } }`;
    const { errors } = await scene.ask('provider', query, { input });
    expect(errors[0]?.extensions.code, mutation).toBe('FORBIDDEN');
  }
  const created = await scene.ask(
    'provider',
    `mutation { createApplication(input: { idempotencyKey: "by-provider", stateService: CAPITALIZATION_PAYMENTS, route: STATE_CORPORATION, iin: "${arrived.iin}" }) { result { __typename } } }`,
  );
  expect(created.errors[0]?.extensions.code).toBe('FORBIDDEN');
  await scene.gateway.resetCalls();
  const { data } = await scene.ask(
    'provider',
    `{ person(iin: "${arrived.iin}", purpose: { applicationRef: "draft-1" }) { identity { __typename ... on Withheld { reason } } } }`,
  );
  expect(data.person.identity).toEqual({ __typename: 'Withheld', reason: 'SCOPE' });
  const { systems } = await scene.gateway.calls();
  expect(Object.values(systems).every((calls) => calls === 0)).toBe(true);
});

test('The State corporation sees the decision and its paper, and a case that has left is no basis of its questions', async () => {
  const { data: before } = await askAbout();
  expect(before.person.identity).toEqual({ __typename: 'Withheld', reason: 'LEGAL_BASIS' });
  const { application } = await scene.act('grantApplication', arrived);
  const seen = await scene.seen(arrived.id, 'specialist');
  expect(seen).toMatchObject({ state: 'GRANTED', papers: [{ kind: 'APPOINTMENT_DECISION' }] });
  expect(seen.proceeding).toEqual(application.proceeding);
  const paper = '($id: ID!) { application(id: $id) { papers { id } } }';
  const { papers } = (await scene.answered('provider', `query ${paper}`, { id: arrived.id })).application;
  const print = async (role: string) => {
    const authorization = `Bearer ${await scene.gateway.tokenOf(role)}`;
    return (
      await fetch(`${scene.gateway.address}/papers/${papers[0].id}.html`, { headers: { authorization } })
    ).status;
  };
  expect([await print('provider'), await print('specialist'), await print('examiner')]).toEqual([
    200, 200, 404,
  ]);
  const { data } = await askAbout();
  expect(data.person.identity).toEqual({ __typename: 'Withheld', reason: 'LEGAL_BASIS' });
});

const askAbout = () =>
  scene.ask(
    'specialist',
    `{ person(iin: "${arrived.iin}", purpose: { stateService: CAPITALIZATION_PAYMENTS, route: STATE_CORPORATION, applicationRef: "${arrived.id}" }) { identity { __typename ... on Withheld { reason } } } }`,
  );
