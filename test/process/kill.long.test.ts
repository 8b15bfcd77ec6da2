import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createMockNetwork } from '../../mocks/server.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { addressedSystems } from '../../src/systems/systems.ts';
import { createTestDatabase } from '../support/databases.ts';
import { seeded } from '../support/random.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';
import { account, isSettled, leftInJournals, redirectTo } from './accounts.ts';
import { startClerks } from './clerks.ts';
import { startFlakyMail } from './flaky-mail.ts';
import { killAll } from './kills.ts';
import { createReplica } from './replica.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Simulated systems that outlive the gateways; the person register fails all the time. */
async function startFailingSystems(): Promise<Record<string, string>> {
  const network = createMockNetwork({ port: 0, host: '127.0.0.1' });
  const { control, systems } = await network.start();
  ends.push(() => network.stop());
  const response = await fetch(`${control.replace(/\/$/, '')}/__faults/PERSON_REGISTER`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fault: 'http500', ttlSeconds: 3600 }),
  });
  expect(response.ok).toBe(true);
  return Object.fromEntries(addressedSystems.map((system) => [`${system}_URL`, systems[system] ?? '']));
}

async function openTestDatabase(): Promise<{ readonly url: string; readonly database: Database }> {
  const { url, drop } = await createTestDatabase();
  ends.push(drop);
  const database = openDatabase({
    url,
    applicationName: 'accounts',
    connections: 2,
    timeoutMs: 60_000,
  });
  ends.push(() => database.destroy());
  return { url, database };
}

interface Variant {
  readonly replicas: number;
  readonly seed: number;
  /** Pause of the mail server, ms; below or above the gateway's patience. */
  readonly slowMs: number;
  readonly settings: Record<string, string>;
}

async function killedTwentyTimes({ replicas: count, seed, slowMs, settings }: Variant) {
  const systems = await startFailingSystems();
  const { url, database } = await openTestDatabase();
  const folder = await makeTemporaryFolder();
  ends.push(() => folder.remove());
  const random = seeded(seed);
  const mail = await startFlakyMail(random, slowMs);
  ends.push(() => mail.stop());
  const common = {
    ...systems,
    ...settings,
    DATABASE_URL: url,
    DATA_DIR: folder.path,
    SMTP_URL: mail.url,
    SMTP_TIMEOUT_MS: '1500',
    MAIL_REDIRECT_TO: redirectTo,
    MAIL_RETRY_MAX_SECONDS: '2',
    MAIL_PER_MINUTE: '10000',
    RETRY_BASE_DELAY_MS: '10',
    LOG_LEVEL: 'warn',
  };
  const replicas = Array.from({ length: count }, () => createReplica(common));
  for (const replica of replicas) {
    replica.start();
    ends.push(() => replica.kill());
  }
  const addresses = () => replicas.flatMap((replica) => replica.address() ?? []);
  const clerks = startClerks({ addresses, random, clerks: 3, pauseMs: 300 });
  ends.push(() => clerks.stop());

  const kills = await killAll(replicas, { database, clerks, random });
  await Promise.all(replicas.map((replica) => replica.ready()));
  await clerks.stop();
  mail.heal();
  const applications = clerks.applications();
  const journals = join(folder.path, 'journal');
  const living = () => replicas.map((replica) => replica.pid() ?? 0);
  await until(async () => await isSettled(database, applications)).catch(() => {});
  await until(async () => (await leftInJournals(journals, living())).length === 0).catch(() => {});
  return {
    kills,
    account: await account(database, mail, applications),
    journals: await leftInJournals(journals, living()),
    incidents: await database.selectFrom('incidents').select('id').execute(),
    answers: clerks.answers(),
    isSettled: await isSettled(database, applications),
    defects: replicas.flatMap((replica) =>
      replica
        .output()
        .split('\n')
        .filter((line) => line.includes('defect')),
    ),
  };
}

const nothingWrong = { lost: [], doubled: [], unexpected: [], differing: [], unknownIncidents: [] };

test('A gateway that is killed twenty times loses no ticket that it promised, and sends nothing else', async () => {
  const settings = { TICKET_GROUPING: 'application' };
  const end = await killedTwentyTimes({ replicas: 1, seed: 11, slowMs: 700, settings });
  expect(end.account).toEqual(nothingWrong);
  expect(end).toMatchObject({ kills: 20, isSettled: true, journals: [], defects: [] });
  expect(end.incidents).toHaveLength(1);
  expect(end.answers).toBeGreaterThan(40);
});

test('Two replicas on one database and one folder, killed in turn, lose nothing and send nothing twice', async () => {
  const settings = { TICKET_GROUPING: 'incident', TICKET_COLLECT_MS: '1000', TICKETS_PER_MESSAGE: '5' };
  const end = await killedTwentyTimes({ replicas: 2, seed: 12, slowMs: 2500, settings });
  expect(end.account).toEqual(nothingWrong);
  expect(end).toMatchObject({ kills: 20, isSettled: true, journals: [], defects: [] });
  expect(end.incidents).toHaveLength(1);
  expect(end.answers).toBeGreaterThan(40);
});
