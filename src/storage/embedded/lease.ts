import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** A gateway's hold on the server: a connection with a shared lock, which ends when the gateway dies in any way. */
export type Lease = NonNullable<Awaited<ReturnType<typeof takeLease>>>;

/** Any number: the lock lives in the database `postgres`, which no other program uses. */
const lock = 7420;

/** Time in which closed connections must be gone, ms. */
const goingMs = 300;

/** Methods that the types of `pg` leave out. */
type Referable = Record<'ref' | 'unref', () => void>;

/** Takes a lease; undefined when the server does not answer, or is stopping. */
export async function takeLease(port: number, password: string) {
  const client = new Client({
    ...{ host: '127.0.0.1', port, user: 'tirek', password, database: 'postgres', ssl: false },
    ...{
      options: '-csearch_path=public',
      application_name: 'embedded-postgres',
      connectionTimeoutMillis: 5000,
    },
  }) as Client & Referable;
  // A lost lease is noticed when it is given back.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(`select pg_advisory_lock_shared(${lock})`);
  } catch {
    await client.end().catch(() => {});
    return undefined;
  }
  let lost = false;
  client.once('end', () => {
    lost = true;
  });
  // A lease alone does not keep a process alive; a query under way does.
  client.unref();
  return {
    /** True once the connection has broken: a server that restarts after a crash closes every one. */
    isLost: () => lost,
    /** Runs a statement that makes the database. */
    async query(text: string): Promise<void> {
      client.ref();
      await client.query(text).finally(() => client.unref());
    },
    /** Gives the lease back. If no other gateway uses the server, `last` runs; a gateway that waits then finds no server. */
    async release(last: () => Promise<void>): Promise<void> {
      client.ref();
      try {
        if (await isLast(client)) await last();
      } finally {
        await client.end().catch(() => {});
      }
    },
  };
}

async function isLast(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ alone: boolean }>(
    `select pg_advisory_unlock_shared(${lock}), pg_try_advisory_lock(${lock}) as alone`,
  );
  if (!rows[0]?.alone) return false;
  // A gateway that was given the address by hand, or lost its lease, uses the server too.
  for (let waited = 0; await hasUsers(client); waited += 20) {
    if (waited >= goingMs) return false;
    await sleep(20);
  }
  return true;
}

async function hasUsers(client: Client): Promise<boolean> {
  const users = "select from pg_stat_activity where application_name like 'tirek%' limit 1";
  return (await client.query(users)).rowCount !== 0;
}
