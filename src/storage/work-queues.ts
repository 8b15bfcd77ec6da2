/** Work queues, kept by pg-boss in the same database: a job is there if and only if its subject is there. */
import { fromKysely, PgBoss } from 'pg-boss';
import type { Database, Transaction } from './database.ts';

/** Result of one try. */
export type Tried = 'done' | 'later';
export type WorkQueues = Awaited<ReturnType<typeof openWorkQueues>>;
export type Jobs = Awaited<ReturnType<WorkQueues['open']>>;

/** `key_strict_fifo`: jobs of one id one after the other. `standard`: each for itself. */
const queues = {
  'support-mail': 'standard',
  'stage-events': 'key_strict_fifo',
  'case-stages': 'key_strict_fifo',
  results: 'key_strict_fifo',
} as const;
type QueueName = keyof typeof queues;

/** Ten years of tries at the longest pause: a mail server that is away for a week must find everything. */
const retryLimit = 1_000_000;

export const queuesSchema = 'pgboss';

/** Makes the queues, with a role that may alter the database. */
export async function installQueues(database: Database): Promise<void> {
  const boss = new PgBoss({ db: fromKysely(database), supervise: false, schedule: false });
  boss.on('error', () => {});
  await boss.start();
  for (const [name, policy] of Object.entries(queues)) await boss.createQueue(name, { policy });
  await boss.stop({ graceful: false, close: false });
}

export async function openWorkQueues(database: Database, onError: (error: unknown) => void) {
  const boss = new PgBoss({
    db: fromKysely(database),
    schedule: false,
    migrate: false,
    createSchema: false,
    // A dead process's job is noticed within this time.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on('error', onError);
  await boss.start();

  return {
    /** @param maxRetrySeconds longest pause between two tries; the first is one second, and each about twice the one before */
    async open(
      name: QueueName,
      { places, maxRetrySeconds }: { readonly places: number; readonly maxRetrySeconds: number },
    ) {
      await boss.updateQueue(name, {
        retryLimit,
        retryDelay: 1,
        retryBackoff: true,
        retryDelayMax: maxRetrySeconds,
        // A living worker sends a sign of life; one that is silent for this long is dead, and another takes up its job.
        heartbeatSeconds: 10,
        expireInSeconds: 600,
        retentionSeconds: 10 * 365 * 24 * 3600,
        deleteAfterSeconds: 24 * 3600,
      });
      return {
        /** @param id of the job's subject @param delayMs before the first try */
        async enqueue(tx: Transaction, id: string, delayMs: number): Promise<void> {
          const startAfter = Math.ceil(Math.max(0, delayMs) / 1000);
          await boss.send(name, { id }, { db: fromKysely(tx), startAfter, singletonKey: id });
        },
        /** Tries a waiting job at once, or after a time. A second job beside it would do the same twice. */
        async hasten(tx: Transaction, id: string, delayMs = 0): Promise<void> {
          const startAfter = Math.ceil(delayMs / 1000);
          const which = { singletonKey: id, match: 'oldest' } as const;
          await boss.update(name, undefined, { db: fromKysely(tx), startAfter, ...which });
        },
        /** Takes jobs. Each is tried until it is done, also after the death of its process; a running try is joined. */
        async work(attempt: (id: string) => Promise<Tried>): Promise<void> {
          // A slow process is taken for dead, and its job is given out again: without this a letter would leave twice.
          const underWay = new Map<string, Promise<Tried>>();
          const join = (jobId: string, id: string): Promise<Tried> => {
            const going = underWay.get(jobId) ?? attempt(id).finally(() => underWay.delete(jobId));
            underWay.set(jobId, going);
            return going;
          };
          const take = { pollingIntervalSeconds: 0.5, batchSize: 1, localConcurrency: places };
          await boss.work<JobData>(name, take, async (jobs) => {
            for (const { id, data } of jobs) {
              if ((await join(id, data.id ?? data.messageId ?? '')) === 'later') throw new Error('later');
            }
          });
        },
      };
    },
    /** Takes no more jobs, and waits for those under way. */
    async stop(graceMs: number): Promise<void> {
      await boss.stop({ graceful: true, timeout: graceMs, close: false });
    },
  };
}

/** Jobs of the releases before 0004 have a `messageId`. */
type JobData = { readonly id?: string; readonly messageId?: string };
