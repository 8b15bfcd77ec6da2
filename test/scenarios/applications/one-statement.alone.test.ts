/** S7.2(6), S7.3(2): several state services by one statement. The second one is made up, by its data file alone. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { rowsOf } from '../tickets/ticket-gateway.ts';
import { nurlan, type Payload, startApplications, type Worker, workerOf } from './application-gateway.ts';

vi.mock('../../../src/services/read-services.ts', async (original) => {
  const real = await original<typeof import('../../../src/services/read-services.ts')>();
  const madeUp = new URL('made-up/', import.meta.url);
  return {
    ...real,
    readServices: (...asked: Parameters<typeof real.readServices>) => [
      ...real.readServices(...asked),
      ...real.readServices(madeUp, asked[1]),
    ],
  };
});

const aigerim = '900101490009';
const payment = 'LOSS_OF_CAPACITY_PAYMENT';
const care = 'MADE_UP_CARE';
const statement = { surname: 'Сейітова', name: 'Айгерім', birthDate: '1990-01-01' };

let gateway: TestGateway;
let examiner: Worker;
let headers: Record<string, string>;
beforeAll(async () => {
  gateway = await startApplications({ BREAKER_OPEN_MS: '100', BREAKER_MAX_OPEN_MS: '100' });
  headers = { authorization: `Bearer ${await gateway.tokenOf('examiner')}` };
  examiner = workerOf(gateway, 'MSE_DIVISION', headers);
});
afterAll(() => gateway?.stop());

const fields = `id applications { id version state stateService reception { place { code } } statement { surname } }`;
let keys = 0;

async function open(more: object = {}, asker = headers): Promise<Payload> {
  const input = {
    idempotencyKey: `one-statement-${++keys}`,
    ...{ stateServices: [payment, care], route: 'MSE_DIVISION', iin: aigerim },
    reception: { place: 'AT_DIVISION' },
    ...more,
  };
  const query = `mutation ($input: OpenOneStatementInput!) { openOneStatement(input: $input) { oneStatement { ${fields} } result { __typename } } }`;
  const { data, errors } = await gateway.ask(query, { input }, asker);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.openOneStatement;
}

async function statementOf(id: string, asker = headers): Promise<Payload> {
  const query = `query ($id: ID!) { application(id: $id) { oneStatement { ${fields} } } }`;
  const { data, errors } = await gateway.ask(query, { id }, asker);
  expect(errors).toEqual([]);
  return data.application?.oneStatement ?? null;
}

const count = async (where = 'true'): Promise<number> =>
  (await rowsOf(gateway, `select count(*)::int as count from applications where ${where}`))[0].count;

/** Applications of a new statement: the payment, and the made-up care. */
async function bothOf(more: object = {}): Promise<readonly [Payload, Payload]> {
  const { oneStatement } = await open(more);
  return oneStatement.applications;
}

test('One statement opens an application for each state service, and the same key opens no other', async () => {
  const idempotencyKey = 'the-same-key';
  const { oneStatement, result } = await open({ idempotencyKey });
  expect(result.__typename).toBe('Done');
  expect(oneStatement).toEqual({
    id: expect.stringMatching(/^STM-/),
    applications: [
      {
        ...{ id: expect.stringMatching(/^APP-/), version: 1, state: 'DRAFT', stateService: payment },
        ...{ reception: { place: { code: 'AT_DIVISION' } }, statement: null },
      },
      {
        // The schema knows the codes of the released services alone.
        ...{
          id: expect.stringMatching(/^APP-/),
          version: 1,
          state: 'DRAFT',
          stateService: expect.any(String),
        },
        ...{ reception: null, statement: null },
      },
    ],
  });
  const before = await count();
  expect((await open({ idempotencyKey })).oneStatement).toEqual(oneStatement);
  for (const other of [
    { stateServices: [payment] },
    { reception: { place: 'PENAL_INSTITUTION' } },
    { iin: nurlan },
  ])
    expect(await open({ idempotencyKey, ...other })).toEqual({
      oneStatement: null,
      result: { __typename: 'KeyInUse' },
    });
  expect(await count()).toBe(before);
});

test.for([
  [
    'a state service that is not on the route',
    { stateServices: [payment, 'ENPF_PAYMENTS'] },
    /route: one of this state service/,
  ],
  [
    'a route on which a state service takes no part',
    { route: 'STATE_CORPORATION', stateServices: [payment] },
    /stateServices: those alone that take part/,
  ],
  ['a state service twice', { stateServices: [payment, payment] }, /each once/],
  ['no state service', { stateServices: [] }, /one or more/],
  ['no place of reception', { reception: null }, /reception: a place of the route/],
  [
    'a place that the route does not have',
    { reception: { place: 'MARKET' } },
    /reception: a place of the route/,
  ],
  ['a place where no route has any', { stateServices: [care] }, /reception: left out/],
  [
    'a person who applies for themselves',
    { applicant: { iin: aigerim, representation: 'WARD' } },
    /applicant: left out/,
  ],
] as const)('One statement with %s opens nothing', async ([, more, expected]) => {
  const before = await count();
  await expect(open(more)).rejects.toThrow(expected);
  expect(await count()).toBe(before);
});

test.for([
  [
    'of one of them names it',
    { stateServices: [payment, 'ENPF_PAYMENTS'] },
    /route: one of this state service: STATE_CORPORATION, .* \(stateServices: ENPF_PAYMENTS\)$/,
  ],
  [
    'of the only one with places names it',
    { reception: { place: 'MARKET' } },
    /reception: a place of the route: AT_DIVISION, .* \(stateServices: LOSS_OF_CAPACITY_PAYMENT\)$/,
  ],
  [
    'of all of them names none',
    { route: 'PORTAL', stateServices: [payment] },
    /stateServices: those alone that take part on the route \(`ServiceRoute.oneStatementItem`\)$/,
  ],
  [
    'of the applicant names none',
    { applicant: { iin: aigerim, representation: 'WARD' } },
    /applicant: left out where the person applies for themselves$/,
  ],
] as const)('An error about the state services of one statement %s', async ([, more, expected]) => {
  const refused: Error = await open(more).then(
    () => new Error('nothing was refused'),
    (error) => new Error(JSON.parse(error.message)[0].message),
  );
  expect(refused.message).toMatch(expected);
});

test('One statement is opened whole or not at all, and its key stays free', async () => {
  await rowsOf(
    gateway,
    `alter table applications add constraint no_care check (state_service <> '${care}') not valid`,
  );
  const before = await count();
  await expect(open({ idempotencyKey: 'half-of-it' })).rejects.toThrow();
  expect(await count()).toBe(before);
  await rowsOf(gateway, 'alter table applications drop constraint no_care');
  expect((await open({ idempotencyKey: 'half-of-it' })).result.__typename).toBe('Done');
  expect(await count()).toBe(before + 2);
});

test('The statement is entered once for all of its applications that are not registered', async () => {
  const [first, second] = await bothOf();
  expect((await examiner.state(first, statement)).result.__typename).toBe('Done');
  const { applications } = await statementOf(second.id);
  expect(applications).toMatchObject([
    { version: 2, statement: { surname: 'Сейітова' } },
    { version: 2, statement: { surname: 'Сейітова' } },
  ]);
  const withdrawn = (await examiner.withdraw(applications[1])).application;
  expect(withdrawn.state).toBe('WITHDRAWN');
  // The other goes on as it was, and the ended one stays as it ended.
  const [left] = (await statementOf(first.id)).applications;
  expect(left).toMatchObject({ id: first.id, version: 2, state: 'DRAFT' });
  await examiner.state(left, { ...statement, surname: 'Сейтова' });
  expect((await statementOf(first.id)).applications).toMatchObject([
    { version: 3, state: 'DRAFT', statement: { surname: 'Сейтова' } },
    { version: withdrawn.version, state: 'WITHDRAWN', statement: { surname: 'Сейітова' } },
  ]);
});

test('A birth date that one of its applications refuses is kept for none, through whichever it is entered', async () => {
  for (const one of await bothOf())
    await expect(examiner.state(one, { ...statement, birthDate: '1990-02-01' })).rejects.toThrow(
      'birthDate: the day with which the IIN of the person begins; STATE_CORPORATION asks',
    );
});

test('Two statements that are entered at once through two applications of one never wait for each other', async () => {
  for (let round = 0; round < 5; round += 1) {
    const both = await bothOf();
    const results = await Promise.all(both.map((one) => examiner.state(one, statement)));
    expect(results.map((one) => one.result.__typename).sort()).toEqual(['Done', 'VersionChanged']);
  }
});

test('An outage of one system blocks the state service that needs it, and no other', async () => {
  const [first, second] = await bothOf();
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const paid = (await examiner.check(first)).application;
  const cared = (await examiner.check(second)).application;
  await gateway.endFault('PERSON_REGISTER');
  expect(paid.readiness.kind).toBe('MAY_REGISTER');
  expect(cared.readiness.kind).toBe('BLOCKED_BY_OUTAGE');
  const again = (await examiner.check(cared)).application;
  const registered = (await examiner.register(again)).application;
  expect(registered).toMatchObject({ state: 'REGISTERED', registration: { number: expect.any(String) } });
  expect(await examiner.read(first.id)).toMatchObject({
    state: 'CHECKED',
    version: paid.version,
    registration: null,
  });
});

test('Each application of a statement is seen by those who may see it, and by no other', async () => {
  const [first, second] = await bothOf();
  const checked = (await examiner.check((await examiner.state(first, statement)).application)).application;
  const bearer = async (role: string) => ({ authorization: `Bearer ${await gateway.tokenOf(role)}` });
  const specialist = await bearer('specialist');
  await expect(open({}, specialist)).rejects.toThrow('expected a route of the viewer');
  for (const role of ['specialist', 'citizen', 'auditor'])
    expect(await statementOf(first.id, await bearer(role)), role).toBeNull();
  await rowsOf(gateway, `update applications set owner = 'org:260140900099' where id = '${second.id}'`);
  expect((await statementOf(first.id)).applications).toMatchObject([{ id: first.id }]);
  expect((await examiner.handOver(checked)).application.state).toBe('CASE_HANDED_OVER');
  expect(await statementOf(second.id)).toBeNull();
});

test('An application without others has no statement in common', async () => {
  const { application } = await examiner.createOnly(aigerim, {
    ...{ stateService: payment, reception: { place: 'AT_DIVISION' } },
  });
  expect(await statementOf(application.id)).toBeNull();
});
