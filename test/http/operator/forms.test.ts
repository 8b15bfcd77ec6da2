/** Forms of the operator's page: refused ones, and the way of each action through the public mutations. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actions } from '../../../src/http/operator/actions.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { until } from '../../support/until.ts';
import { countOf, leaveDraft, refuseLetters, startNight } from './night.ts';
import { act, fieldsOf, submit, visit } from './visits.ts';

const hostile = '"><script>alert(1)</script>';
const ends: (() => Promise<void>)[] = [];
let night: Awaited<ReturnType<typeof startNight>>;
let gateway: TestGateway;
beforeAll(async () => {
  night = await startNight({}, (stop) => ends.push(stop), { '550': `550 ${hostile}` });
  gateway = night.gateway;
});
afterAll(async () => {
  for (const end of ends) await end();
});

const at = (minutes: number) => new Date(Date.now() + (minutes + 300) * 60_000).toISOString().slice(0, 16);
const off = (reason: string) => ({ target: 'BANKS/601', until: at(60), reason });
const valid = (key: string) => [...Object.entries(off('why')), ['key', key]] as [string, string][];
const openIncidents = async () => {
  const { data } = await gateway.ask(
    '{ incidents(first: 10, filter: { open: true }) { nodes { id system part } } }',
  );
  return data.incidents.nodes;
};

describe('A form that is not of this page changes nothing', () => {
  test.for([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{}],
  ])('A form with %j', async ([headers = {}]) => {
    for (const action of [...Object.keys(actions).map((name) => `do/${name}`), 'log-in', 'log-out', 'find']) {
      const refused = await submit(gateway, action, [], headers as Record<string, string>);
      expect([action, refused.status]).toEqual([action, 400]);
    }
    const sent = Object.entries(off('foreign'));
    await submit(
      gateway,
      'do/force-off',
      [...sent, ['key', 'foreign-key-1']],
      headers as Record<string, string>,
    );
    expect(await openIncidents()).toEqual([]);
  });

  test.for([
    ['an unknown field', [...valid('some-key-6'), ['also', hostile]], 400],
    ['a field that comes twice', [...valid('some-key-7'), ['target', 'BANKS/722']], 400],
    ['no field', [], 400],
    [
      'a system that is none',
      [
        ['target', hostile],
        ['until', at(60)],
        ['reason', 'why'],
        ['key', 'some-key-1'],
      ],
      400,
    ],
    [
      'an end that is no instant',
      [
        ['target', 'BANKS/601'],
        ['until', hostile],
        ['reason', 'why'],
        ['key', 'some-key-2'],
      ],
      400,
    ],
    [
      'no reason',
      [
        ['target', 'BANKS/601'],
        ['until', at(60)],
        ['key', 'some-key-3'],
      ],
      400,
    ],
    [
      'a reason of two lines',
      [
        ['target', 'BANKS/601'],
        ['until', at(60)],
        ['reason', 'a\nb'],
        ['key', 'some-key-4'],
      ],
      400,
    ],
    [
      'a reason with an IIN',
      [
        ['target', 'BANKS/601'],
        ['until', at(60)],
        ['reason', 'of 900101490009'],
        ['key', 'some-key-5'],
      ],
      400,
    ],
    ['more bytes than a form has', [['reason', 'a'.repeat(64_001)]], 413],
  ] as const)('A form with %s is refused with words, without its values', async ([, fields, status]) => {
    const refused = await submit(gateway, 'do/force-off', fields);
    expect(refused.status).toBe(status);
    expect(refused.text).toContain('role="alert"');
    expect(refused.text).not.toContain('<script>');
    expect(refused.text).not.toMatch(/900101490009|aaaaaaa/);
    expect(await openIncidents()).toEqual([]);
  });

  test('JSON is no form', async () => {
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    expect((await submit(gateway, 'do/force-off', [], headers)).status).toBe(400);
  });

  test.for([
    'https://evil.example/',
    '//evil.example',
    '/operator/tickets/a\r\nx: y',
    '/graphql',
    '/operator/../graphql',
  ])('A form that would return to %j returns to the page', async (back) => {
    const to = await act(gateway, 'end-maintenance', { id: 'MW-none', back }, 'back-key-1');
    expect(to).toBe('/operator?told=NotFound');
  });
});

test('An operator switches a bank off with a reason of markup, which is shown as text, and ends the incident', async () => {
  expect(await act(gateway, 'force-off', off(hostile), 'off-key-1')).toBe('/operator?told=Done');
  const [incident] = await openIncidents();
  expect(incident).toMatchObject({ system: 'BANKS', part: '601' });
  const { text } = await visit(gateway, '?told=Done');
  expect(text).toContain('Сделано.');
  expect(text).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(text).not.toContain('<script>');
  const back = `/operator/incidents/${incident.id}`;
  expect(await act(gateway, 'resolve-incident', { id: incident.id, reason: 'over', back }, 'end-key-1')).toBe(
    `${back}?told=Done`,
  );
  expect(await openIncidents()).toEqual([]);
  expect((await visit(gateway, `/incidents/${incident.id}`)).text).toContain('закрыл оператор');
});

test('An operator announces maintenance in the time of Kazakhstan, and ends it', async () => {
  const fields = {
    target: 'PENSION_FUND',
    startsAt: '2099-01-03T02:00',
    endsAt: '2099-01-03T04:00',
    repeats: 'WEEKLY',
    reason: hostile,
  };
  expect(await act(gateway, 'announce-maintenance', fields, 'window-key-1')).toBe('/operator?told=Done');
  const { data } = await gateway.ask('{ maintenanceWindows { id system startsAt repeats } }');
  const [{ id, ...window }] = data.maintenanceWindows;
  expect(window).toEqual({
    system: 'PENSION_FUND',
    startsAt: '2099-01-03T02:00:00.000+05:00',
    repeats: 'WEEKLY',
  });
  expect((await visit(gateway)).text).not.toContain('<script>');
  expect(await act(gateway, 'end-maintenance', { id }, 'window-key-2')).toBe('/operator?told=Done');
  expect((await gateway.ask('{ maintenanceWindows { id } }')).data.maintenanceWindows).toEqual([]);
});

test('27 refused tickets leave again by one form as one letter for each mailbox, and a draft is completed in place', async () => {
  await refuseLetters(night, 27);
  await leaveDraft(night, 'front-draft');
  const { text } = await visit(gateway);
  expect(text).toContain(`550 ${'&quot;&gt;&lt;script&gt;'}`);
  expect(text).not.toContain('<script>');
  expect(text).not.toMatch(/(?<![\w-])\d{12}(?![\w-])/);

  night.smtp.behave(() => 'accept');
  const chosen = fieldsOf(text, 'resend-all');
  expect(chosen.filter(([name]) => name === 'id')).toHaveLength(27);
  const sent = await submit(gateway, 'do/resend-tickets', chosen);
  expect(sent.headers.get('location')).toBe('/operator?told=Done');
  await until(async () => (await countOf(gateway, 'SENT')) === 27);
  expect(night.smtp.received()).toHaveLength(1);
  // The same form, sent twice, is done once.
  expect((await submit(gateway, 'do/resend-tickets', chosen)).headers.get('location')).toBe(
    '/operator?told=Done',
  );

  const { data } = await gateway.ask(
    '{ supportTickets(first: 1, filter: { states: [DRAFT] }) { nodes { id version missing } } }',
  );
  const [{ id, version }] = data.supportTickets.nodes;
  const form = new Map(fieldsOf((await visit(gateway)).text, `complete-${id}`));
  expect([form.get('id'), form.get('version')]).toEqual([id, String(version)]);
  const facts = {
    id,
    version: String(version),
    stateService: 'ENPF_PAYMENTS',
    applicationNumber: '002-2026-1',
  };
  expect(await act(gateway, 'complete-ticket', facts, 'complete-key-1')).toBe('/operator?told=Done');
  expect(await act(gateway, 'complete-ticket', facts, 'complete-key-2')).toMatch(
    /told=(VersionChanged|OutOfTurn)$/,
  );
  await until(async () => (await countOf(gateway, 'SENT')) === 28);
});

test('A refused ticket that was sent by other means is recorded with its note', async () => {
  night.smtp.behave(() => '550');
  const before = await countOf(gateway, 'SENT');
  await refuseLetters(night, 1, 'later');
  const { data } = await gateway.ask(
    '{ supportTickets(first: 1, filter: { states: [PARKED] }) { nodes { id version } } }',
  );
  const [{ id, version }] = data.supportTickets.nodes;
  const fields = {
    id,
    version: String(version),
    note: `by telephone ${hostile}`,
    back: `/operator/tickets/${id}`,
  };
  expect(await act(gateway, 'record-sent', fields, 'sent-key-1')).toBe(`/operator/tickets/${id}?told=Done`);
  expect(await countOf(gateway, 'SENT')).toBe(before + 1);
  const { text } = await visit(gateway, `/tickets/${id}`);
  expect(text).toContain('by telephone &quot;&gt;&lt;script&gt;');
  expect(text).not.toContain('<script>');
});

test('A letter is shown as text with its picture, and as a file', async () => {
  const { data } = await gateway.ask(
    '{ supportMessages(first: 1, filter: { kinds: [TICKETS] }) { nodes { id subject text } } }',
  );
  const [{ id, subject }] = data.supportMessages.nodes;
  const { status, text } = await visit(gateway, `/messages/${id}`);
  expect(status).toBe(200);
  expect(text).toContain(subject);
  expect(text).toContain('src="data:image/svg+xml;base64,');
  expect(text).not.toMatch(/<script>|<iframe/);
  const file = await visit(gateway, `/messages/${id}/letter.eml`);
  expect(file.headers.get('content-type')).toContain('message/rfc822');
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${id}.eml"`);
  expect(file.text).toContain('Message-ID:');
});

test('A search finds the records behind a number, and refuses an IIN without repeating it', async () => {
  const { data } = await gateway.ask('{ incidents(first: 1) { nodes { id } } }');
  const [{ id }] = data.incidents.nodes;
  const found = await submit(gateway, 'find', [['number', id]]);
  expect([found.status, found.text.includes(`href="/operator/incidents/${id}"`)]).toEqual([200, true]);
  const refused = await submit(gateway, 'find', [['number', '900101490009']]);
  expect([refused.status, refused.text.includes('900101490009')]).toEqual([400, false]);
  expect((await submit(gateway, 'find', [['number', 'nothing-at-all']])).text).toContain('ничего нет');
});

test.for(['/incidents/INC-none', '/tickets/none', '/messages/none', '/messages/none/letter.eml'])(
  '%s is not there: 404 with words',
  async (path) => {
    const { status, text } = await visit(gateway, path);
    expect([status, text.includes('role="alert"')]).toEqual([404, true]);
  },
);
