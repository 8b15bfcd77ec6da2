import { createMockNetwork } from '../../mocks/server.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { addressedSystems } from '../../src/systems/systems.ts';
import { noteSeen } from '../scenarios/looks/entries.ts';
import { createTestDatabase } from '../support/databases.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { launch } from './processes.ts';

/** Parts that outlive killed gateways: simulated systems, a database, a folder. */
export interface RecordScene {
  /** Control port of the simulated systems. */
  readonly control: string;
  readonly database: Database;
  readonly folder: string;
  /** Settings of a gateway. */
  readonly settings: Record<string, string>;
  setFault(system: string, fault: string, more?: object): Promise<void>;
  endFault(system: string): Promise<void>;
  /** Requests that reached the simulated systems. */
  calls(): Promise<Record<string, number>>;
  /** Runs the verification as a process. */
  verify(): Promise<{ readonly code: number | null; readonly output: string }>;
}

/** @param onEnd takes the things to end, in this order reversed */
export async function createRecordScene(onEnd: (end: () => unknown) => void): Promise<RecordScene> {
  const network = createMockNetwork({ port: 0, host: '127.0.0.1' });
  const addresses = await network.start();
  onEnd(() => network.stop());
  const { url, drop } = await createTestDatabase();
  onEnd(drop);
  const database = openDatabase({ url, applicationName: 'record', connections: 2, timeoutMs: 60_000 });
  onEnd(() => database.destroy());
  const folder = await makeTemporaryFolder();
  onEnd(() => folder.remove());
  const control = addresses.control.replace(/\/$/, '');
  await noteSeen(control);
  const settings = {
    ...Object.fromEntries(
      addressedSystems.map((system) => [`${system}_URL`, addresses.systems[system] ?? '']),
    ),
    DATABASE_URL: url,
    DATA_DIR: folder.path,
    LOG_LEVEL: 'warn',
  };
  return {
    control,
    database,
    folder: folder.path,
    settings,
    async setFault(system, fault, more = {}) {
      const body = JSON.stringify({ fault, ttlSeconds: 3600, ...more });
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${control}/__faults/${system}`, { method: 'PUT', headers, body });
      if (!response.ok) throw new Error(`the fault was refused with ${response.status}`);
    },
    async endFault(system) {
      await fetch(`${control}/__faults/${system}`, { method: 'DELETE' });
    },
    async calls() {
      const response = await fetch(`${control}/__calls`);
      return ((await response.json()) as { systems: Record<string, number> }).systems;
    },
    async verify() {
      const { ended, output } = launch('sh', ['src/launch.sh', 'src/verify-journal.ts'], settings);
      return { code: await ended, output: output() };
    },
  };
}

/** A question to a gateway that is a process. */
export async function askAt(address: string | undefined, query: string, variables: object = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text);
  return { status: response.status, headers: response.headers, text, data, errors };
}
