/** Rows of looks as releases before the short form wrote them. */
import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { chainRow, chainStart } from '../../../src/storage/journal/chain.ts';
import { migrations } from '../../../src/storage/migrations/migrations.ts';
import { onServer } from '../../support/database-server.ts';
import { sealing } from './chains.ts';

/** A look about a person, at an instant; or a search that found them. */
export interface EarlierLook {
  readonly look: string;
  readonly at: number;
  readonly iin: string;
  readonly isSearch?: boolean;
  readonly correlationId?: string;
}

/** Lines of a chain of an earlier release. */
export function earlierLines(chain: string, looks: readonly EarlierLook[]): string[] {
  let head = chainStart;
  const bodies = [{ kind: 'OPENED', at: 5, chain }, ...looks.flatMap(bodiesOf)];
  return bodies.map((body) => {
    const row = chainRow(head, body, sealing);
    head = row.head;
    return row.line;
  });
}

function bodiesOf({
  look,
  at,
  iin,
  isSearch = false,
  correlationId = 'of-a-request',
}: EarlierLook): object[] {
  const { bytes, keyId } = sealing.seal(iin, 'iin');
  const hash = sealing.hash(iin, 'iin').toString('base64');
  const person = { hash, sealed: bytes.toString('base64'), key: keyId };
  const asked = { system: 'PERSON_REGISTER', part: null };
  const answer = { ...asked, askedAt: at, answeredAt: at + 9, attempts: 1, records: 1, faultClass: null };
  return [
    {
      kind: 'BEGUN',
      ...{ at, look, own: false, correlationId, representation: null, article: null },
      viewer: {
        id: 'earlier',
        kind: 'PERSON',
        roles: ['specialist'],
        organisation: '260140900011',
        organisationName: 'Мекеме',
      },
      purposes: [
        {
          ...{ stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION' },
          ...{ applicationNumber: '001-1', applicationRef: null, basis: null },
        },
      ],
      person: isSearch ? null : person,
      searchedBy: isSearch ? 'NAME' : null,
      systems: [asked],
      ...{ beyondVolume: false, drill: false },
    },
    ...(isSearch ? [{ kind: 'FOUND', at: at + 10, look, person }] : []),
    {
      kind: 'ENDED',
      at: at + 10,
      look,
      answers: [{ ...answer, serviceId: null, messageId: 'theirs', sessionId: null }],
      furtherPurposes: [],
    },
  ];
}

/** Leaves the journal of a process of an earlier release that has died. @returns its path */
export async function leaveEarlierJournal(folder: string, lines: readonly string[]): Promise<string> {
  const path = join(folder, `${hostname()}.${process.pid}.earlier-1.journal`);
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** A database of the release before the record by day, with rows of a chain. */
export async function createEarlierDatabase(name: string): Promise<{ database: Database; url: string }> {
  const server = inject('postgresUrl');
  await onServer(server, (client) => client.query(`create database ${name}`));
  const url = Object.assign(new URL(server), { pathname: name }).href;
  const database = openDatabase({ url, applicationName: 'earlier', connections: 3, timeoutMs: 10_000 });
  for (const [migration, { up }] of Object.entries(migrations)) if (migration < '0016') await up(database);
  return { database, url };
}

/** Puts lines into the table as the gateway of that release did. */
export async function insertEarlier(database: Database, chain: string, lines: readonly string[]) {
  await sql`
    insert into access_log (chain, sequence, line, kind, at, look, person_hash, viewer_id, organisation)
    select ${chain}, (row->>'n')::bigint, line, row->>'kind', (row->>'at')::bigint, row->>'look',
      row->'person'->>'hash', row->'viewer'->>'id', row->'viewer'->>'organisation'
    from (
      select line, substr(line, 45)::jsonb as row from string_to_table(${lines.join('\n')}, E'\\n') as line
    ) as rows`.execute(database);
}

export async function migrateToDays(database: Database): Promise<void> {
  await migrations['0016-looks-by-day']?.up(database);
}
