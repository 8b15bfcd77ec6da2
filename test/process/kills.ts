import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../src/storage/database.ts';
import { until } from '../support/until.ts';
import type { Clerks } from './clerks.ts';
import type { Replica } from './replica.ts';

/** Moments at which a gateway is killed. */
type Moment =
  /** Before it listens: while it reads the left journals. */
  | 'starting'
  | 'anyTime'
  /** Just after an answer has left: a promise was made. */
  | 'answered'
  /** The same while the database takes nothing: only the journal knows of the promise. */
  | 'unwritten';

const moments: readonly Moment[] = [
  ...(['starting', 'starting', 'starting', 'unwritten', 'unwritten', 'unwritten'] as const),
  ...(['anyTime', 'anyTime', 'anyTime', 'anyTime', 'anyTime', 'anyTime', 'anyTime'] as const),
  ...(['answered', 'answered', 'answered', 'answered', 'answered', 'answered', 'answered'] as const),
];

interface Scene {
  readonly database: Database;
  readonly clerks: Clerks;
  readonly random: () => number;
}

/** Kills replicas in turn and starts them again, at each of the moments, in a random order: twenty times. */
export async function killAll(replicas: readonly Replica[], scene: Scene): Promise<number> {
  const { random } = scene;
  const order = moments
    .map((moment) => ({ moment, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ moment }) => moment);
  for (const [i, moment] of order.entries()) {
    const replica = replicas[i % replicas.length];
    if (!replica) throw new Error('expected a replica to kill');
    await killAt(moment, replica, scene);
    replica.start();
  }
  return order.length;
}

async function killAt(moment: Moment, replica: Replica, scene: Scene): Promise<void> {
  const { database, random } = scene;
  if (moment === 'starting') {
    await sleep(random() * 800);
    return replica.kill();
  }
  await replica.ready();
  if (moment === 'anyTime') {
    await sleep(random() * 1000);
    return replica.kill();
  }
  if (moment === 'answered') {
    await moreAnswers(scene, 1 + Math.floor(random() * 8));
    return replica.kill();
  }
  await database.transaction().execute(async (tx) => {
    await sql`lock table support_tickets in share row exclusive mode`.execute(tx);
    await moreAnswers(scene, 3 + Math.floor(random() * 5));
    await replica.kill();
  });
}

async function moreAnswers({ clerks }: Scene, count: number): Promise<void> {
  const enough = clerks.answers() + count;
  await until(() => clerks.answers() >= enough);
}
