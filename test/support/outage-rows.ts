/** A database of one test file, and rows of outages in it. */
import { afterAll, beforeAll } from 'vitest';
import type { Owner } from '../../src/kernel/owner.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import type { Row } from '../../src/storage/tables.ts';
import type { TestDatabase } from './database-server.ts';
import { createTestDatabase } from './databases.ts';

/** Opened before the tests of the file, dropped after them. */
export function ownDatabase(applicationName: string): { readonly database: Database } {
  let own: TestDatabase;
  let opened: Database | null = null;
  beforeAll(async () => {
    own = await createTestDatabase();
    opened = openDatabase({ url: own.url, applicationName, connections: 4, timeoutMs: 20_000 });
  });
  afterAll(async () => {
    await opened?.destroy();
    await own.drop();
  });
  return {
    get database() {
      if (opened === null) throw new Error('expected a test of the file to run');
      return opened;
    },
  };
}

type Some<Table extends 'incidents' | 'support_tickets' | 'support_messages'> = Partial<Row<Table>>;

export async function addIncident(database: Database, id: string, more: Some<'incidents'> = {}) {
  const none = { affected_questions: 0, affected_applications: 0, affected_people: 0 };
  const { faults = { TIMEOUT: { first: 1, last: 1, questions: 1 } }, ...others } = more;
  await database
    .insertInto('incidents')
    .values({
      ...{ id, aliases: [], system_id: 'SHEP', part: null, audience: 'SUPPORT', drill: false, ...none },
      ...{ since_at: 1, last_failure_at: 1, resolved_at: null, ...others },
      ...{ faults: JSON.stringify(faults), last_evidence: undefined, forced: undefined },
    })
    .execute();
}

export async function addMessage(
  database: Database,
  incident_id: string,
  id: string,
  more: Some<'support_messages'> = {},
) {
  await database
    .insertInto('support_messages')
    .values({
      ...{ id, incident_id, mailbox: 'desk@provider.invalid', kind: 'TICKETS', state: 'SENT' },
      ...{ ready_at: 1, created_at: 1, attempts: 1, ...more, told_incident: undefined },
    })
    .execute();
}

export async function addTicket(
  database: Database,
  incident_id: string,
  id: string,
  more: Some<'support_tickets'> = {},
) {
  const owner: Owner = 'org:one';
  await database
    .insertInto('support_tickets')
    .values({
      ...{ id, incident_id, owner, mailbox: 'desk@provider.invalid', state: 'SENT', missing: [], version: 1 },
      ...{ failed_at: 1, created_at: 1, ...more, question: '{}', screenshots: '[]' },
    })
    .execute();
}
