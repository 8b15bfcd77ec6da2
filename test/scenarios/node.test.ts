/** Things with an `id`, asked for again by it alone, with the rights of their own query. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestGateway } from '../support/gateway.ts';
import {
  type Payload,
  registered,
  startApplications,
  workersAt,
} from './applications/application-gateway.ts';

const iin = '900101490009';
const roles = ['specialist', 'pension-worker', 'citizen', 'auditor', 'operator', 'agency'] as const;
type Role = (typeof roles)[number];

let gateway: TestGateway;
const headers = new Map<Role, Record<string, string>>();
const found: Record<string, string> = {};

const ask = async (role: Role, query: string, variables: object = {}): Promise<Payload> => {
  const { data, errors } = await gateway.ask(query, variables, headers.get(role));
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
};

beforeAll(async () => {
  gateway = await startApplications();
  for (const role of roles) headers.set(role, { authorization: `Bearer ${await gateway.tokenOf(role)}` });
  const { worker } = await workersAt(gateway);
  const { id } = await registered(worker);
  found.Application = id;
  const { application } = await ask('pension-worker', `{ application(id: "${id}") { scans { id } } }`);
  found.Scan = application.scans[0].id;
  const consent = `mutation { requestConsent(input: { iin: "${iin}", system: PERSON_REGISTER, idempotencyKey: "consent-1",
    purpose: { route: STATE_CORPORATION, stateService: ENPF_PAYMENTS } }) { consent { id } } }`;
  found.ConsentRequest = (await ask('specialist', consent)).requestConsent.consent.id;
  const window = `mutation ($i: OpenMaintenanceWindowInput!) { openMaintenanceWindow(input: $i) { maintenanceWindow { id } } }`;
  const times = { startsAt: '2099-01-01T00:00:00+05:00', endsAt: '2099-01-01T01:00:00+05:00' };
  const input = { system: 'BANKS', ...times, reason: 'planned', idempotencyKey: 'window-1' };
  found.MaintenanceWindow = (
    await ask('operator', window, { i: input })
  ).openMaintenanceWindow.maintenanceWindow.id;
  await ask('citizen', '{ me { identity { known } } }');
  const look = (await ask('citizen', '{ myAccessLog(first: 1) { nodes { id } } }')).myAccessLog.nodes[0];
  found.AccessLogEntry = look.id;
  await gateway.setFault('DISABILITY_DATABANK', 'http500');
  await ask('citizen', '{ me { disability { known } } }');
  found.Incident = (await ask('operator', '{ incidents(first: 1) { nodes { id } } }')).incidents.nodes[0].id;
});
afterAll(() => gateway?.stop());

/** By type: the viewers who may see it by its own query, and no others. */
const seers: Readonly<Record<string, readonly Role[]>> = {
  Application: ['pension-worker'],
  Scan: ['pension-worker'],
  ConsentRequest: ['specialist'],
  AccessLogEntry: ['citizen', 'auditor'],
  Incident: roles,
  MaintenanceWindow: roles,
};

test.for(Object.keys(seers))('A viewer with the right finds %s by its id', async (type) => {
  const id = found[type];
  for (const role of roles) {
    const { node } = await ask(role, 'query ($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(node, `${type} for ${role}`).toEqual(
      seers[type]?.includes(role) ? { __typename: type, id } : null,
    );
  }
});

test('A found node has all its fields', async () => {
  const fields = `... on Application { iin state scans { id document { code } } } ... on Scan { name bytes document { code } }
    ... on ConsentRequest { system expiresAt } ... on MaintenanceWindow { system open } ... on Incident { system since faultClasses }`;
  const query = `query ($id: ID!) { node(id: $id) { ${fields} } }`;
  const read = async (type: string, role: Role) => (await ask(role, query, { id: found[type] })).node;
  expect(await read('Application', 'pension-worker')).toMatchObject({
    state: 'REGISTERED',
    scans: [{ id: found.Scan }],
  });
  expect(await read('Scan', 'pension-worker')).toMatchObject({ document: { code: 'SIGNED_STATEMENT' } });
  expect(await read('ConsentRequest', 'specialist')).toMatchObject({ system: 'PERSON_REGISTER' });
  expect(await read('MaintenanceWindow', 'agency')).toEqual({ system: 'BANKS', open: false });
  expect(await read('Incident', 'agency')).toMatchObject({ system: 'DISABILITY_DATABANK' });
  const shown = 'query ($id: ID!) { node(id: $id) { ... on AccessLogEntry { iin account } } }';
  expect((await ask('citizen', shown, { id: found.AccessLogEntry })).node).toMatchObject({ account: null });
  expect((await ask('auditor', shown, { id: found.AccessLogEntry })).node.account).toEqual(
    expect.any(String),
  );
});

test.for([
  '',
  'x',
  'APP-1',
  'INC-20260101-000000-0000',
  'MW-1',
  'SCAN-1',
  'CR-1',
  '00000000-0000-4000-8000-000000000000-0',
  '900101490009',
  "' or 1=1 --",
])('The id %j leads to nothing', async (id) => {
  expect(await ask('operator', 'query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
});

test('No two types share an id', () => {
  expect(new Set(Object.values(found)).size).toBe(Object.keys(seers).length);
});
