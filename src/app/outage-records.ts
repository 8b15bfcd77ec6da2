/** The composition root's third part: what is kept of outages, and how it leaves. */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberOf } from '../applications/application-rows.ts';
import { ConfigError } from '../config/config.ts';
import type { Config } from '../config/settings.ts';
import { createMemoryIncidentStore } from '../incidents/memory-incident-store.ts';
import { endForced } from '../incidents/operations/end-forced.ts';
import { isAbout, isOpenAt, type MaintenanceWindow } from '../incidents/operations/maintenance-window.ts';
import { createOperatorActions } from '../incidents/operations/operator-actions.ts';
import { standingWindows } from '../incidents/operations/window-rows.ts';
import { createPendingIncidents } from '../incidents/records/pending-incidents.ts';
import { createRecordedIncidentStore } from '../incidents/records/recorded-incident-store.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import { atMostEvery } from '../storage/at-most-every.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { demandWritable, examine, UnfitDatabase } from '../storage/examine.ts';
import { openJournal } from '../storage/journal/journal.ts';
import { ownJournalPath } from '../storage/journal/journal-files.ts';
import { prepareDatabase } from '../storage/prepare.ts';
import { createSealing } from '../storage/sealing.ts';
import { isAway, troubleOf } from '../storage/trouble.ts';
import { installQueues, type Jobs, openWorkQueues, queuesSchema } from '../storage/work-queues.ts';
import { createWriteBehind } from '../storage/write-behind.ts';
import { writeClosings } from '../tickets/delivery/closings.ts';
import { createCompose } from '../tickets/delivery/compose.ts';
import { createDeliver } from '../tickets/delivery/deliver.ts';
import { createFilePost } from '../tickets/delivery/file-post.ts';
import { createMailTold } from '../tickets/delivery/mail-told.ts';
import { createOutbox } from '../tickets/delivery/outbox.ts';
import type { Post } from '../tickets/delivery/post.ts';
import { createSmtpPost } from '../tickets/delivery/smtp-post.ts';
import type { FilingParts } from '../tickets/filing/filing.ts';
import { takeUpJournals } from '../tickets/filing/take-up-journals.ts';
import { createTicketDesk } from '../tickets/filing/ticket-desk.ts';
import type { MessageSettings } from '../tickets/message/message.ts';
import { createResendMessage } from '../tickets/operations/resend-message.ts';
import { createTicketChanges } from '../tickets/operations/ticket-changes.ts';
import type { OutageRecords } from '../tickets/outage-records.ts';
import { createRecorder } from '../tickets/recorder.ts';
import type { TicketSettings } from '../tickets/support-ticket.ts';
import { deleteExpired, forgetAffected } from './retention.ts';

interface OutageRecordsParts {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly tickets: TicketSettings;
  readonly messages: MessageSettings;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'handedOver' | 'tried' | 'databaseIsWell'>;
  readonly onDefect: (error: unknown) => void;
}

/** How often a replica writes its sums and learns what the others know, ms. */
const everyMs = 1000;

const minuteMs = 60 * 1000;
const dayMs = 24 * 3600 * 1000;

/** @throws Error when the database does not answer, or cannot be brought up to date */
export async function openOutageRecords(parts: OutageRecordsParts): Promise<OutageRecords> {
  const { config, databaseUrl } = parts;
  await prepare(databaseUrl, config);
  const database = open(databaseUrl, config);
  // A connection that stays open keeps the embedded server from being stopped.
  return openOn(database, parts).catch(async (error: unknown) => {
    await database.destroy();
    throw error;
  });
}

async function openOn(database: Database, parts: OutageRecordsParts): Promise<OutageRecords> {
  const { config, clock, newId, log, onDefect, metrics } = parts;
  const sealing = createSealing(config.DATA_KEYS, config.DATA_HASH_KEY[0].secret);
  const journals = join(config.DATA_DIR, 'journal');
  const journal = await openJournal(ownJournalPath(journals));
  // That the database is away is told once, by who writes to it.
  const queues = await openWorkQueues(database, (error) => {
    if (!isAway(error)) onDefect(error);
  });
  const jobs = await queues.open('support-mail', {
    places: 2,
    maxRetrySeconds: config.MAIL_RETRY_MAX_SECONDS,
  });
  const outbox = createOutbox(jobs, outboxSettings(config), newId);
  const view = createMemoryIncidentStore('INC', newId);
  const pending = createPendingIncidents();
  let windows: readonly MaintenanceWindow[] = [];
  const inMaintenance: OutageRecords['inMaintenance'] = (systemId, part) => {
    const now = clock.now();
    return windows.some((window) => isAbout(window, systemId, part) && isOpenAt(window, now));
  };
  const filing: FilingParts = {
    sealing,
    settings: parts.tickets,
    leavesByItself: ({ audience, systemId, part }) =>
      audience === 'SUPPORT' && !inMaintenance(systemId, part),
    numberOf,
  };
  const recorder = createRecorder({
    database,
    view,
    pending,
    outbox,
    filing,
    clock,
    flapWindowMs: config.FLAP_WINDOW_MS,
    hasOperator: config.OPERATOR_MAIL !== null,
    onDefect,
  });
  const tidy = atMostEvery(dayMs, clock, () =>
    deleteExpired(database, clock.now() - config.RETENTION_DAYS * dayMs, clock.now()),
  );
  const forget = atMostEvery(minuteMs, clock, () =>
    forgetAffected(database, clock.now() - config.FLAP_WINDOW_MS),
  );
  const nameOf = (error: unknown) => {
    const trouble = troubleOf(error);
    return trouble.kind === 'OPERATOR' ? trouble.code : trouble.kind;
  };
  /** Of the trouble that the log has last: a server that stops comes back as one that refuses us, and each is told once. */
  let told = '';
  const tell = (error: unknown) => {
    const trouble = troubleOf(error);
    told = nameOf(error);
    if (trouble.kind === 'AWAY') log.warn('the database is away');
    else if (trouble.kind === 'OURS') onDefect(error);
    else log.warn('the database must be mended', { code: trouble.code, expected: trouble.expected });
  };
  const writeBehind = createWriteBehind({
    everyMs,
    async write() {
      const now = clock.now();
      endForced(view, pending, now);
      await demandWritable(database);
      await recorder.write();
      windows = await standingWindows(database, now);
      await writeClosings(database, outbox, config.FLAP_WINDOW_MS, now);
      await forget();
      await tidy();
    },
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
  });
  const flush = () => writeBehind.flush(config.DATABASE_PATIENCE_MS);
  const desk = createTicketDesk({
    database,
    journal,
    sealing,
    settings: parts.tickets,
    pending,
    recorder,
    flush,
    soon: writeBehind.soon,
    clock,
    onDefect,
  });
  const compose = createCompose({ database, sealing, tickets: parts.tickets, messages: parts.messages });
  const post = createPost(config);
  await takeUpJournals(journals, sealing, recorder, onDefect);
  await flush();
  await startDelivery(jobs, post);

  async function startDelivery(queue: Jobs, to: Post): Promise<void> {
    const onHandedOver = metrics.handedOver;
    const deliver = createDeliver({
      database,
      compose,
      post: to,
      clock,
      onHandedOver,
      onTried: createMailTold(metrics, log),
    });
    await queue.work((messageId) =>
      deliver(messageId).catch((error: unknown) => {
        if (!isAway(error)) onDefect(error);
        return 'later';
      }),
    );
  }

  return {
    database,
    sealing,
    queues,
    outbox,
    filing,
    incidents: createRecordedIncidentStore({ view, pending, flush }),
    inMaintenance,
    desk,
    compose,
    ticketChanges: createTicketChanges({ database, outbox, filing, clock }),
    resendMessage: createResendMessage({ database, outbox, clock }),
    operatorActions: createOperatorActions({ database, clock, newId, refresh: flush }),
    flush,
    async stop() {
      // What waits for its turn at the mail server is for later, or for another replica.
      post.close();
      await queues.stop(config.SMTP_TIMEOUT_MS);
      await writeBehind.stop(config.DATABASE_TIMEOUT_MS);
      await journal.close();
      await database.destroy();
    },
  };
}

function outboxSettings(config: Config) {
  return {
    grouping: config.TICKET_GROUPING,
    collectMs: config.TICKET_COLLECT_MS,
    groupSize: config.TICKETS_PER_MESSAGE,
  };
}

function createPost(config: Config): Post {
  if (config.SMTP_URL === null) return createFilePost(join(config.DATA_DIR, 'mail'));
  return createSmtpPost({
    url: config.SMTP_URL,
    privacy: { encryption: config.SMTP_TLS, ca: readCertificates(config.SMTP_CA_FILE) },
    pace: { messages: config.MAIL_PER_MINUTE, withinMs: 60_000 },
    timeoutMs: config.SMTP_TIMEOUT_MS,
  });
}

function open(url: string, config: Pick<Config, 'DATABASE_TIMEOUT_MS' | 'DATABASE_CONNECTIONS'>): Database {
  return openDatabase({
    url,
    applicationName: 'tirek',
    connections: config.DATABASE_CONNECTIONS,
    timeoutMs: config.DATABASE_TIMEOUT_MS,
  });
}

async function prepare(url: string, config: Config): Promise<void> {
  const migrationUrl = config.DATABASE_MIGRATION_URL ?? url;
  await refuseUnfit([...new Set([migrationUrl, url])], config);
  const roles = [migrationUrl, url].map((one) => decodeURIComponent(new URL(one).username));
  // Who comes second waits until the first has made everything.
  const database = open(migrationUrl, { ...config, DATABASE_TIMEOUT_MS: 60_000, DATABASE_CONNECTIONS: 3 });
  const runtimeRole = roles[0] === roles[1] ? null : (roles[1] ?? null);
  const schemas = ['public', queuesSchema];
  await prepareDatabase({ database, install: installQueues, schemas, runtimeRole }).finally(() =>
    database.destroy(),
  );
}

/** @param urls the first is of the role that alters the database */
async function refuseUnfit(urls: readonly string[], config: Config): Promise<void> {
  const made = { schema: queuesSchema, table: 'public.kysely_migration' };
  const lacks: string[] = [];
  for (const [at, url] of urls.entries()) {
    const database = open(url, { ...config, DATABASE_CONNECTIONS: 1 });
    lacks.push(...(await examine(database, at === 0, made).finally(() => database.destroy())));
  }
  if (lacks.length > 0) throw new UnfitDatabase([...new Set(lacks)]);
}

function readCertificates(path: string | null): string | null {
  if (path === null) return null;
  try {
    const text = readFileSync(path, 'utf8');
    for (const [pem] of text.matchAll(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g))
      new X509Certificate(pem);
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  } catch {
    // Told below: what the system says quotes the path.
  }
  throw new ConfigError(['SMTP_CA_FILE: expected a file that can be read, with certificates in PEM']);
}
