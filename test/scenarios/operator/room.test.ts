import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Role, roleNames } from '../../../src/access/roles.ts';
import { toDate } from '../../../src/kernel/clock.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';

const iin = '900101490009';
const window = `system: PENSION_FUND, startsAt: "2036-01-03T02:00:00+05:00", endsAt: "2036-01-03T04:00:00+05:00", reason: "moving"`;

let gateway: TestGateway;
let tokens: Readonly<Record<Role, string>>;
/** Numbers of the records that the tests look for. */
const known = { incident: '', ticket: '', message: '', messageId: '', window: '', application: '', look: '' };
const correlationId = 'front-end-4711';

const ask = (role: Role | null, query: string, variables = {}, headers = {}) =>
  gateway.ask(query, variables, {
    ...(role !== null && { authorization: `Bearer ${tokens[role]}` }),
    ...headers,
  });
async function change(role: Role, mutation: string) {
  const { data, errors } = await ask(role, `mutation { ${mutation} }`);
  expect(errors).toEqual([]);
  return data;
}

beforeAll(async () => {
  gateway = await startGateway({ RETRY_MAX: '0', MAIL_PER_MINUTE: '10000' });
  tokens = Object.fromEntries(
    await Promise.all(roleNames.map(async (role) => [role, await gateway.tokenOf(role)])),
  );
  const { createApplication } = await change(
    'specialist',
    `createApplication(input: { idempotencyKey: "room-0001", stateService: ENPF_PAYMENTS, route: STATE_CORPORATION, iin: "${iin}" }) { application { id } }`,
  );
  known.application = createApplication.application.id;
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const purpose = `{ stateService: ENPF_PAYMENTS, route: STATE_CORPORATION, applicationNumber: "002-77/5", applicationRef: "draft-9" }`;
  const question = `{ person(iin: "${iin}", purpose: ${purpose}) { identity {
    ... on RegisterUnavailable { incident { id } supportTicket { id } } } } }`;
  const { data } = await ask('specialist', question, {}, { 'x-correlation-id': correlationId });
  known.incident = data.person.identity.incident.id;
  known.ticket = data.person.identity.supportTicket.id;
  await gateway.endFault('PERSON_REGISTER');
  const list = '{ supportMessages(first: 1) { nodes { id messageId state } } }';
  const newest = async () => (await ask('operator', list)).data.supportMessages.nodes[0];
  await until(async () => (await newest())?.state === 'SENT');
  const message = await newest();
  Object.assign(known, { message: message.id, messageId: message.messageId });
  const { openMaintenanceWindow } = await change(
    'operator',
    `openMaintenanceWindow(input: { idempotencyKey: "room-0002", ${window} }) { maintenanceWindow { id } }`,
  );
  known.window = openMaintenanceWindow.maintenanceWindow.id;
  const looks = `{ accessLog(first: 1) { nodes { id } } }`;
  known.look = (await ask('auditor', looks)).data.accessLog.nodes[0].id;
});
afterAll(async () => {
  await gateway.stop();
  expect(gateway.logged()).not.toContain('"msg":"defect"');
});

async function kindsFor(role: Role | null, number: string): Promise<string> {
  const query =
    'query ($number: String!) { findRecords(number: $number) { kind recordId text(language: EN) kk: text(language: KK) } }';
  const { data, errors, text } = await ask(role, query, { number });
  expect(errors).toEqual([]);
  expect(text).not.toContain(iin);
  for (const found of data.findRecords) expect(found.kk).not.toBe(found.text);
  return data.findRecords
    .map(({ kind }: { kind: string }) => kind)
    .toSorted()
    .join(' ');
}

/** Roles in this order: demo viewer, operator, specialist, examiner, citizen, agency, auditor. */
const askers: readonly (Role | null)[] = [
  null,
  'operator',
  'specialist',
  'examiner',
  'citizen',
  'agency',
  'auditor',
];
const [incident, ticket, letter] = ['INCIDENT', 'SUPPORT_TICKET', 'SUPPORT_MESSAGE'];
const everyone = (kind: string) => askers.map(() => kind);

test.for<[title: string, number: () => string, kinds: readonly string[]]>([
  ['an outage', () => known.incident, everyone(incident ?? '')],
  ['a ticket', () => known.ticket, [ticket, ticket, ticket, '', '', '', ''].map(String)],
  ['a message', () => known.message, [letter, letter, letter, '', '', '', ''].map(String)],
  ['a Message-ID', () => known.messageId, [letter, letter, letter, '', '', '', ''].map(String)],
  ['maintenance', () => known.window, everyone('MAINTENANCE')],
  ['a registration number', () => '002-77/5', [ticket, ticket, ticket, '', '', '', ''].map(String)],
  ["a front end's own id", () => 'draft-9', [ticket, ticket, ticket, '', '', '', ''].map(String)],
  ['an application', () => known.application, ['', '', 'APPLICATION', '', '', '', '']],
  ['a look', () => known.look, ['LOOK', '', '', '', 'LOOK', '', 'LOOK']],
  // The request's looks, for auditors and the citizen who was looked at; and the ticket of the application that it asked about.
  [
    'a correlation id',
    () => correlationId,
    [`LOOK ${ticket}`, ticket, ticket, '', 'LOOK', '', 'LOOK'].map(String),
  ],
  ['an unknown number', () => 'INC-20260101-000000-0000', everyone('')],
  ['a statement of SQL', () => "' or 1=1 --", everyone('')],
])('The number of %s leads to the records that the viewer may see', async ([, number, kinds]) => {
  const found = await Promise.all(askers.map((role) => kindsFor(role, number())));
  expect(found).toEqual(kinds);
});

test.for([
  ['', 'number: one line of 1 to 128 characters'],
  ['x'.repeat(129), 'number: one line of 1 to 128 characters'],
  ['two\nlines', 'number: one line of 1 to 128 characters'],
  [iin, 'without an IIN'],
])('The number %j is refused without being quoted', async ([number = '', expected]) => {
  const { data, errors } = await ask(
    'operator',
    'query ($n: String!) { findRecords(number: $n) { recordId } }',
    {
      n: number,
    },
  );
  expect(data).toBeNull();
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors[0]?.message).toContain(expected);
  if (number.length > 1) expect(errors[0]?.message).not.toContain(number);
});

test('Every action of an operator is in the timeline with its author, and without a person', async () => {
  const off = `forceOutage(input: { idempotencyKey: "room-0003", system: BANKS, part: "601", until: "${new Date(Date.now() + 3_600_000).toISOString()}", reason: "the bank asked", tickets: false })`;
  const { forceOutage } = await change('operator', `${off} { incident { id } result { __typename } }`);
  await change(
    'operator',
    `resolveIncident(input: { id: "${forceOutage.incident.id}", reason: "the bank is back" }) { result { __typename } }`,
  );
  await change(
    'operator',
    `endMaintenanceWindow(input: { id: "${known.window}" }) { result { __typename } }`,
  );
  const versionOf = async () =>
    (await ask('operator', `{ supportTicket(id: "${known.ticket}") { version } }`)).data.supportTicket
      .version;
  const noted = async (name: string, note: string) =>
    change(
      'operator',
      `${name}(input: { id: "${known.ticket}", expectedVersion: ${await versionOf()}, note: "${note}" }) { result { __typename } }`,
    );
  await noted('recordSupportTicketAnswer', 'they work on it');
  await noted('closeSupportTicket', 'done');

  const account = (await ask('operator', '{ viewer { account } }')).data.viewer.account;
  const query = `{ timeline(first: 50, filter: { byPeople: true }) {
    nodes { kind by text(language: EN) incident ticket message system } pageInfo { hasNextPage } } }`;
  const { data, text } = await ask('operator', query);
  expect(text).not.toContain(iin);
  expect(data.timeline.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
    'TICKET_CLOSED',
    'TICKET_ANSWERED',
    'MAINTENANCE_ENDED',
    'INCIDENT_ENDED',
    'SYSTEM_FORCED_OFF',
    'MAINTENANCE_ANNOUNCED',
  ]);
  for (const { by } of data.timeline.nodes) expect(by).toBe(account);
  const [closed, , , ended, forced] = data.timeline.nodes;
  expect(closed).toMatchObject({
    incident: known.incident,
    ticket: known.ticket,
    message: null,
    system: 'PERSON_REGISTER',
  });
  expect(closed.text).toContain('done');
  expect(ended).toMatchObject({ incident: forceOutage.incident.id, system: 'BANKS' });
  expect(ended.text).toContain('the bank is back');
  expect(forced.text).toMatch(/Banks of the second level: .+ Reason: the bank asked/);

  // Others see what they see of outages and tickets.
  const kinds = async (role: Role) =>
    (await ask(role, query)).data.timeline.nodes.map(({ kind }: { kind: string }) => kind);
  expect(await kinds('specialist')).toContain('TICKET_CLOSED');
  for (const role of ['examiner', 'citizen', 'agency', 'auditor'] as const) {
    const seen = await kinds(role);
    expect(seen).toHaveLength(4);
    expect(seen.join()).not.toMatch(/TICKET|MESSAGE/);
  }
});

test('The gateway tells of itself; the mailbox of redirected letters to viewers of letters alone', async () => {
  await change('operator', 'drill(system: PENSION_FUND, fault: HTTP_500, ttlSeconds: 600) { endsAt }');
  const query = `{ gateway { version profile startedAt mail { kind redirectedTo lastAcceptedAt } drills { system fault endsAt } } }`;
  const { gateway: told } = (await ask('operator', query)).data;
  expect(told).toMatchObject({
    ...{ version: expect.stringMatching(/^\d+\.\d+\.\d+/), profile: 'DEMO' },
    mail: { kind: 'FILES', redirectedTo: 'not-sent@tirek.invalid', lastAcceptedAt: expect.any(String) },
    drills: [{ system: 'PENSION_FUND', fault: 'HTTP_500' }],
  });
  expect(Date.parse(told.startedAt)).toBeLessThan(Date.parse(told.mail.lastAcceptedAt));
  expect(Date.parse(told.drills[0].endsAt)).toBeGreaterThan(Date.now());
  expect((await ask('citizen', query)).data.gateway.mail.redirectedTo).toBeNull();
  await change('operator', 'endDrill(system: PENSION_FUND) { system { id } }');
  expect((await ask('operator', query)).data.gateway.drills).toEqual([]);
});

test('Messages, figures and days show each role what it may see', async () => {
  const query = `{
    supportMessages(first: 5) { totalCount nodes { id kind incident { id } createdAt ticketCount text } }
    supportMessage(id: "${known.message}") { ticketCount }
    supportTicketFigures { day sent answered closed handOverP50 handOverP95 handOverLongest }
    waitingApplications { openSteps { step state count oldestSince } refusedStages waitingStages oldestWaitingSince }
    systems { id days(last: 2) { date incidents downSeconds drill } parts { code days(last: 1) { incidents } } }
  }`;
  const today = toDate(Date.now());
  for (const role of ['operator', 'specialist', 'examiner', 'citizen', 'auditor'] as const) {
    const { data, errors, text } = await ask(role, query);
    expect(errors).toEqual([]);
    const isSeen = role === 'operator' || role === 'specialist';
    expect([role, data.supportMessages.totalCount, data.supportMessage]).toEqual(
      isSeen ? [role, 1, { ticketCount: 1 }] : [role, 0, null],
    );
    if (isSeen) {
      const [message] = data.supportMessages.nodes;
      expect(message).toMatchObject({
        id: known.message,
        kind: 'TICKETS',
        incident: { id: known.incident },
        ticketCount: 1,
      });
      expect(text.includes(iin)).toBe(role === 'specialist');
    }
    const { sent, answered, closed, day, handOverLongest } = data.supportTicketFigures;
    expect([day, sent + answered + closed]).toEqual([today, isSeen ? 1 : 0]);
    expect(handOverLongest === null).toBe(!isSeen);
    expect(data.waitingApplications).toMatchObject({ openSteps: [], waitingStages: 0 });
    const register = data.systems.find(({ id }: { id: string }) => id === 'PERSON_REGISTER');
    expect(register.days).toMatchObject([{ incidents: 0 }, { date: today, incidents: 1, drill: false }]);
  }
  const past = '{ supportTicketFigures(day: "2026-01-01") { day sent closed handOverP50 } }';
  expect((await ask('operator', past)).data.supportTicketFigures).toEqual({
    ...{ day: '2026-01-01', sent: 0, closed: 0, handOverP50: null },
  });
});

test.for([
  ['{ supportMessages(first: 0) { totalCount } }', 'first: 1 to 100'],
  ['{ supportMessages(first: 1, after: "x") { totalCount } }', 'after: the endCursor'],
  ['{ timeline(first: 101) { nodes { at } } }', 'first: 1 to 100'],
  ['{ systems { days(last: 0) { date } } }', 'last: 1 to 92 days'],
  ['{ systems { days(last: 93) { date } } }', 'last: 1 to 92 days'],
  ['{ supportTicketFigures(day: "2027-02-30") { sent } }', 'a day of the calendar'],
])('The document %s is refused with what was expected', async ([query = '', expected]) => {
  const { errors } = await ask('operator', query);
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors[0]?.message).toContain(expected);
});
