import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '../support/database-server.ts';
import { createRuntimeRole, createTestDatabase } from '../support/databases.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { until } from '../support/until.ts';

let database: TestDatabase;
let role: TestDatabase;
let client: Client;
let gateway: TestGateway;
beforeAll(async () => {
  database = await createTestDatabase();
  role = await createRuntimeRole(database);
  client = new Client({
    connectionString: Object.assign(new URL(database.url), { pathname: 'postgres' }).href,
  });
  await client.connect();
  gateway = await startGateway({ DATABASE_URL: role.url, DATABASE_MIGRATION_URL: database.url });
});
afterAll(async () => {
  await gateway.stop();
  await client.end();
  await database.drop();
  await role.drop();
});

let keys = 0;

/** A row to write. */
async function create(): Promise<string> {
  keys += 1;
  const { data, errors } = await gateway.ask(
    'mutation ($input: CreateApplicationInput!) { createApplication(input: $input) { result { __typename } } }',
    {
      input: {
        ...{ stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION', iin: '900101490009' },
        idempotencyKey: `unfit-key-${keys}`,
      },
    },
  );
  return errors[0]?.extensions.code ?? data.createApplication.result.__typename;
}

const linesWith = (text: string) =>
  gateway
    .logged()
    .split('\n')
    .filter((line) => line.includes(text));
const told = /"the database (is away|must be mended)"/;

/** Runs a statement, and ends the connections that do not know of it yet. $NAME and $ROLE stand for the names. */
async function change(statement: string): Promise<void> {
  const [name, user] = [new URL(database.url).pathname.slice(1), new URL(role.url).username];
  const whole = statement.replaceAll('$NAME', name).replaceAll('$ROLE', user);
  const onDatabase = new Client({ connectionString: database.url });
  await onDatabase.connect().catch(() => {});
  // A database that takes no connections is changed from another one.
  const by = statement.startsWith('alter database') ? client : onDatabase;
  await by.query(whole);
  await onDatabase.end();
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [user]);
}

test.for<[string, string, string, 'away' | string]>([
  [
    'may only be read',
    'alter database $NAME set default_transaction_read_only = on',
    'alter database $NAME reset default_transaction_read_only',
    '25006',
  ],
  [
    'may only be read by our role',
    'alter role $ROLE set default_transaction_read_only = on',
    'alter role $ROLE reset default_transaction_read_only',
    '25006',
  ],
  ['lets our role not in', 'alter role $ROLE nologin', 'alter role $ROLE login', '28000'],
  ['has another password', "alter role $ROLE password 'y'", "alter role $ROLE password 'x'", '28P01'],
  [
    'allows our role no tables',
    'revoke all on incidents, applications from $ROLE',
    'grant select, insert, update, delete on incidents, applications to $ROLE',
    '42501',
  ],
  [
    'allows no connection of ours',
    'revoke connect on database $NAME from public',
    'grant connect on database $NAME to public',
    '42501',
  ],
  [
    'takes no connections',
    'alter database $NAME allow_connections false',
    'alter database $NAME allow_connections true',
    '55000',
  ],
  [
    'has no connection left',
    'alter role $ROLE connection limit 0',
    'alter role $ROLE connection limit -1',
    'away',
  ],
])(
  'A database that %s appears once in the log, is no defect, and is used again when it is mended',
  async ([, breaks, mends, wanted]) => {
    const recovered = linesWith('"the database is back"').length;
    const before = linesWith('the database').filter((line) => told.test(line)).length;
    await change(breaks);
    await until(async () => (await create()) !== 'Done');
    expect(await create()).toBe('STORAGE_UNAVAILABLE');
    // A server that ends connections is reported as away before its real state is known.
    const word = wanted === 'away' ? 'the database is away' : `"code":"${wanted}"`;
    const reports = () => linesWith('the database').filter((line) => told.test(line));
    await until(() => reports().slice(before).at(-1)?.includes(word) ?? false);
    expect(await create()).toBe('STORAGE_UNAVAILABLE');
    await change(mends);
    const isBack = async () => (await create()) === 'Done';
    await until(isBack);
    // The writer behind must have seen it too, or the next trouble would be the same one going on.
    await until(() => linesWith('"the database is back"').length > recovered);
    const lines = reports();
    const news = lines.slice(before).map((line) => JSON.parse(line).code ?? 'away');
    expect(new Set(news).size).toBe(news.length);
    expect(lines.at(-1)).toContain(word);
    expect(linesWith('"msg":"defect"').slice(0, 2)).toEqual([]);
    const metrics = await (await fetch(`${gateway.address}/metrics`)).text();
    expect(metrics).toMatch(/^tirek_defects_total 0$/m);
  },
);
