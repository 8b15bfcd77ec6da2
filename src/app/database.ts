/** Prepares PostgreSQL for this release with the role that may alter it, then opens it with the role that works. */
import type { Config } from '../config/settings.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { examine, UnfitDatabase } from '../storage/examine.ts';
import { prepareDatabase } from '../storage/prepare.ts';
import { troubleOf } from '../storage/trouble.ts';
import { installQueues, queuesSchema } from '../storage/work-queues.ts';
import type { WriteBehindOptions } from '../storage/write-behind.ts';
import type { Base } from './base.ts';

/** @throws Error when the database does not answer, is unfit, or cannot be brought up to date */
export async function prepareAndOpen(url: string, config: Config): Promise<Database> {
  await prepare(url, config);
  return open(url, config);
}

const open = (url: string, config: Pick<Config, 'DATABASE_TIMEOUT_MS' | 'DATABASE_CONNECTIONS'>): Database =>
  openDatabase({
    url,
    applicationName: 'tirek',
    connections: config.DATABASE_CONNECTIONS,
    timeoutMs: config.DATABASE_TIMEOUT_MS,
  });

async function prepare(url: string, config: Config): Promise<void> {
  const migrationUrl = config.DATABASE_MIGRATION_URL ?? url;
  await refuseUnfit([...new Set([migrationUrl, url])], config);
  const roles = [migrationUrl, url].map((one) => decodeURIComponent(new URL(one).username));
  // A second gateway waits until the first has created everything.
  const database = open(migrationUrl, { ...config, DATABASE_TIMEOUT_MS: 60_000, DATABASE_CONNECTIONS: 3 });
  const runtimeRole = roles[0] === roles[1] ? null : (roles[1] ?? null);
  const schemas = ['public', queuesSchema];
  await prepareDatabase({ database, install: installQueues, schemas, runtimeRole }).finally(() =>
    database.destroy(),
  );
}

/** @param urls the first belongs to the role that alters the database */
async function refuseUnfit(urls: readonly string[], config: Config): Promise<void> {
  const made = { schema: queuesSchema, table: 'public.kysely_migration' };
  const lacks: string[] = [];
  for (const [at, url] of urls.entries()) {
    const database = open(url, { ...config, DATABASE_CONNECTIONS: 1 });
    lacks.push(...(await examine(database, at === 0, made).finally(() => database.destroy())));
  }
  if (lacks.length > 0) throw new UnfitDatabase([...new Set(lacks)]);
}

type Watch = Pick<WriteBehindOptions, 'onTrouble' | 'onTroubleAgain' | 'onRecovered'>;

/** Tells the log and the metrics the state of the database: each trouble once, however often it occurs. */
export function watchDatabase({ log, metrics, onDefect }: Base): Watch {
  const nameOf = (error: unknown) => {
    const trouble = troubleOf(error);
    return trouble.kind === 'OPERATOR' ? trouble.code : trouble.kind;
  };
  /** The last trouble in the log: a stopping server first goes away and then refuses, and the log tells each once. */
  let told = '';
  const tell = (error: unknown) => {
    const trouble = troubleOf(error);
    told = nameOf(error);
    if (trouble.kind === 'AWAY') log.warn('the database is away');
    else if (trouble.kind === 'OURS') onDefect(error);
    else log.warn('the database must be mended', { code: trouble.code, expected: trouble.expected });
  };
  return {
    onTrouble(error) {
      metrics.databaseIsWell(false);
      tell(error);
    },
    onTroubleAgain(error) {
      if (nameOf(error) !== told) tell(error);
    },
    onRecovered() {
      metrics.databaseIsWell(true);
      log.info('the database is back');
    },
  };
}
