/** A PostgreSQL for several programs, with doors that count what leaves it, and its use of the machine. */
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/storage/embedded/embedded-postgres.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** For each question. */
export interface DatabaseUse {
  /** CPU time of all its processes. */
  readonly cpuMicros: number;
  /** Rows of the record of looks. */
  readonly rows: number;
  /** Growth of the whole database. */
  readonly bytes: number;
  readonly walBytes: number;
  /** Sent to the programs. */
  readonly readBytes: number;
}

/** Gateways write behind their answers, twice a second. */
const settledMs = 1500;
/** A tick of `/proc`, µs. */
const tickMicros = 10_000;

export async function startDatabase() {
  const folder = await makeTemporaryFolder();
  const postgres = await startEmbeddedPostgres(folder.path);
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  const doors: Server[] = [];
  let readBytes = 0;

  async function use(): Promise<DatabaseUse> {
    await sleep(settledMs);
    const { rows } = await client.query<Record<'rows' | 'bytes' | 'wal', string>>(
      `select (select count(*) from access_log) as rows, pg_database_size(current_database()) as bytes,
         pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') as wal`,
    );
    const cpuMicros = await cpuOf(folder.path);
    const [row] = rows;
    return {
      cpuMicros,
      ...{ rows: Number(row?.rows), bytes: Number(row?.bytes), walBytes: Number(row?.wal), readBytes },
    };
  }

  return {
    /** Address of a door of its own: a program that uses it has its traffic counted. */
    async doorFor(): Promise<string> {
      const { hostname, port } = new URL(postgres.url);
      const door = createServer((socket) => {
        const inner = connect(Number(port), hostname);
        inner.on('data', (bytes) => {
          readBytes += bytes.length;
        });
        socket.pipe(inner).pipe(socket);
        for (const end of [socket, inner]) end.on('error', () => end.destroy());
      });
      door.listen(0, '127.0.0.1');
      await once(door, 'listening');
      doors.push(door);
      const address = new URL(postgres.url);
      address.hostname = '127.0.0.1';
      address.port = String((door.address() as AddressInfo).port);
      return address.href;
    },
    use,
    async usedSince(before: DatabaseUse, questions: number): Promise<DatabaseUse> {
      const after = await use();
      const each = (key: keyof DatabaseUse) => (after[key] - before[key]) / questions;
      return {
        ...{ cpuMicros: each('cpuMicros'), rows: each('rows'), bytes: each('bytes') },
        ...{ walBytes: each('walBytes'), readBytes: each('readBytes') },
      };
    },
    async stop(): Promise<void> {
      await client.end();
      for (const door of doors) door.close();
      await postgres.stop();
      await folder.remove();
    },
  };
}

/** CPU time of the server and of all its processes, those that have ended included. */
async function cpuOf(folder: string): Promise<number> {
  const file = (await readdir(folder, { recursive: true })).find((name) => name.endsWith('postmaster.pid'));
  const server = (await readFile(join(folder, String(file)), 'utf8')).split('\n', 1)[0];
  let ticks = 0;
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const text = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name of the program, in brackets, may have blanks.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent, , , , , , , , , , user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields;
    if (name === server) ticks += user + system + endedUser + endedSystem;
    else if (String(parent) === server) ticks += user + system;
  }
  return ticks * tickMicros;
}
