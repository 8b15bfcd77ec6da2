import { expect, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { ask, draft, rowsOf, someIin, startBoth } from './ticket-gateway.ts';

/** Characters that end a line, or turn the direction of the next ones: they could forge a header or disguise an address. */
const hostile = [
  '\r\nBcc: x@x.kz',
  '\n',
  '\r',
  '\u2028',
  '\u2029',
  '\0',
  '\u202e',
  '\u200f',
  '\u2066',
  '\u061c',
  '\x7f',
];

const purposes = ['applicationNumber', 'applicationRef'] as const;

/** Each refusable text in its mutation: field, name, type of the input, and the other inputs. */
const mutations = [
  ['completeSupportTicket', 'CompleteSupportTicketInput', 'applicationNumber'],
  ['completeSupportTicket', 'CompleteSupportTicketInput', 'screenshots'],
  ['completeSupportTicket', 'CompleteSupportTicketInput', 'idempotencyKey'],
  ['sendSupportTicket', 'SupportTicketInput', 'idempotencyKey'],
  ['recordSupportTicketSent', 'SupportTicketNoteInput', 'note'],
  ['recordSupportTicketAnswer', 'SupportTicketNoteInput', 'note'],
  ['closeSupportTicket', 'SupportTicketNoteInput', 'note'],
  ['closeSupportTicket', 'SupportTicketNoteInput', 'idempotencyKey'],
  ['openMaintenanceWindow', 'OpenMaintenanceWindowInput', 'reason'],
  ['openMaintenanceWindow', 'OpenMaintenanceWindowInput', 'idempotencyKey'],
  ['forceOutage', 'ForceOutageInput', 'reason'],
  ['forceOutage', 'ForceOutageInput', 'idempotencyKey'],
  ['resolveIncident', 'ResolveIncidentInput', 'reason'],
] as const;

/** All stored data, but for the work queue's own notes. */
async function everyRow(gateway: TestGateway) {
  // The looks so far are in their table after that.
  await gateway.ask('{ accessLog(first: 1) { nodes { id } } }');
  const tables = await rowsOf(
    gateway,
    "select table_name from information_schema.tables where table_schema = 'public' order by 1",
  );
  const counts = tables.map(({ table_name: name }) => `select '${name}' as name, count(*) from "${name}"`);
  return rowsOf(gateway, counts.join(' union all '));
}

test('The gateway refuses a text that could forge a header or disguise a name, wherever a person may write one, and keeps nothing', async () => {
  const { gateway } = await startBoth({ TICKET_BEFORE_REGISTRATION: 'hold' });
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const { supportTicket, incident } = await ask(gateway, draft('draft-1'));
  const wellFormed: Record<string, object> = {
    CompleteSupportTicketInput: { id: supportTicket.id, expectedVersion: 1 },
    SupportTicketInput: { id: supportTicket.id, expectedVersion: 1 },
    SupportTicketNoteInput: { id: supportTicket.id, expectedVersion: 1, note: 'by telephone' },
    OpenMaintenanceWindowInput: {
      idempotencyKey: 'window-1',
      system: 'BANKS',
      startsAt: '2027-01-01T00:00:00+05:00',
      endsAt: '2027-01-01T01:00:00+05:00',
      reason: 'announced',
    },
    ForceOutageInput: {
      idempotencyKey: 'outage-1',
      system: 'BANKS',
      until: new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z$/, '+00:00'),
      reason: 'announced',
      tickets: false,
    },
    ResolveIncidentInput: { id: incident.id, reason: 'seen to be well' },
  };
  const before = await everyRow(gateway);

  for (const text of hostile) {
    for (const field of purposes) {
      const query =
        'query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) { iin } }';
      const purpose = { ...draft('draft-2'), [field]: `A1${text}B2` };
      const { errors } = await gateway.ask(query, { iin: someIin, purpose });
      expect(errors[0]?.extensions.code, `${field} ${JSON.stringify(text)}`).toBe('BAD_USER_INPUT');
    }
    for (const [name, type, field] of mutations) {
      const wrong = `Text-2026${text}more`;
      const input = { ...wellFormed[type], [field]: field === 'screenshots' ? ['fine.png', wrong] : wrong };
      const { data, errors } = await gateway.ask(
        `mutation ($input: ${type}!) { ${name}(input: $input) { result { __typename } } }`,
        { input },
      );
      expect(errors[0]?.extensions.code, `${name}.${field} ${JSON.stringify(text)}`).toBe('BAD_USER_INPUT');
      expect(errors[0]?.message).not.toContain('more');
      expect(data ?? null).toBeNull();
    }
  }
  expect(await everyRow(gateway)).toEqual(before);
  // The gateway would have taken each of them with another text.
  for (const [name, type] of new Map(mutations.map(([mutation, input]) => [mutation, input]))) {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { result { __typename } } }`;
    const { errors } = await gateway.ask(query, { input: wellFormed[type] });
    expect(errors, name).toEqual([]);
  }
});
