/** The work queue, kept by pg-boss in the same database: a job is there if and only if what it is about is there. */
import { fromKysely, PgBoss } from 'pg-boss';
import type { Database, Transaction } from '../../storage/database.ts';

/** What became of one try. */
export type Tried = 'done' | 'later';

export interface Jobs {
  /** @param delayMs before it is tried for the first time */
  enqueue(tx: Transaction, messageId: string, delayMs: number): Promise<void>;
  /** Tries at once what was to wait. A second job beside the first would hand the same message over twice. */
  hasten(tx: Transaction, messageId: string): Promise<void>;
  /** Takes jobs from now on. A job is tried again until it is done, also after the death of the process that tried it. */
  work(send: (messageId: string) => Promise<Tried>): Promise<void>;
  /** Takes no more, and waits for those under way. */
  stop(graceMs: number): Promise<void>;
}

export interface JobsOptions {
  readonly database: Database;
  /** Jobs worked on at once. */
  readonly places: number;
  /** Longest pause between two tries, seconds. The first is one second, and each is about twice the one before. */
  readonly maxRetrySeconds: number;
  readonly onError: (error: unknown) => void;
}

const queue = 'support-mail';

/** Ten years of tries at the longest pause: a mail server that is down for a week must find every letter. */
const retryLimit = 1_000_000;

/** The schema that the queue keeps for itself. */
export const jobsSchema = 'pgboss';

/** Makes the queue, with a role that may alter the database. */
export async function installJobs(database: Database): Promise<void> {
  const boss = new PgBoss({ db: fromKysely(database), supervise: false, schedule: false });
  boss.on('error', () => {});
  await boss.start();
  await boss.createQueue(queue);
  await boss.stop({ graceful: false, close: false });
}

/** @param options.database in which the queue was made */
export async function createJobs({ database, places, maxRetrySeconds, onError }: JobsOptions): Promise<Jobs> {
  const boss = new PgBoss({
    db: fromKysely(database),
    schedule: false,
    migrate: false,
    createSchema: false,
    // How soon the job of a process that died is seen.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on('error', onError);
  await boss.start();
  await boss.updateQueue(queue, {
    retryLimit,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: maxRetrySeconds,
    // A living worker says so; one that is silent for this long is dead, and its job is taken up by another.
    heartbeatSeconds: 10,
    expireInSeconds: 600,
    retentionSeconds: 10 * 365 * 24 * 3600,
    deleteAfterSeconds: 24 * 3600,
  });

  return {
    async enqueue(tx, messageId, delayMs) {
      const startAfter = Math.ceil(Math.max(0, delayMs) / 1000);
      await boss.send(queue, { messageId }, { db: fromKysely(tx), startAfter, singletonKey: messageId });
    },
    async hasten(tx, messageId) {
      await boss.update(queue, undefined, { db: fromKysely(tx), startAfter: 0, singletonKey: messageId });
    },
    async work(send) {
      const take = { pollingIntervalSeconds: 0.5, batchSize: 1, localConcurrency: places };
      await boss.work<{ messageId: string }>(queue, take, async (jobs) => {
        for (const { data } of jobs) {
          if ((await send(data.messageId)) === 'later') throw new Error('later');
        }
      });
    },
    async stop(graceMs) {
      await boss.stop({ graceful: true, timeout: graceMs, close: false });
    },
  };
}
