import { join } from 'node:path';
import { registrationNumberOf } from '../applications/application-rows.ts';
import { createMemoryIncidentStore } from '../incidents/memory-incident-store.ts';
import { endForced } from '../incidents/operations/force-open.ts';
import { isAbout, isOpenAt, type MaintenanceWindow } from '../incidents/operations/maintenance-window.ts';
import { createOperatorActions } from '../incidents/operations/operator-actions.ts';
import { standingWindows } from '../incidents/operations/window-rows.ts';
import { createPendingIncidents } from '../incidents/records/pending-incidents.ts';
import { createRecordedIncidentStore } from '../incidents/records/recorded-incident-store.ts';
import { atMostEvery } from '../kernel/repeat.ts';
import type { Database } from '../storage/database.ts';
import { demandWritable } from '../storage/examine.ts';
import { openJournal, plainLines } from '../storage/journal/journal.ts';
import { ownJournalPath } from '../storage/journal/journal-files.ts';
import { createSealing } from '../storage/sealing.ts';
import { isDatabaseDown } from '../storage/trouble.ts';
import { openWorkQueues } from '../storage/work-queues.ts';
import { createWriteBehind } from '../storage/write-behind.ts';
import { writeClosings } from '../tickets/delivery/closings.ts';
import { createCompose } from '../tickets/delivery/compose.ts';
import { createDeliver } from '../tickets/delivery/deliver.ts';
import { createMailTold } from '../tickets/delivery/mail-told.ts';
import { createOutbox } from '../tickets/delivery/outbox.ts';
import type { FilingParts } from '../tickets/filing/filing.ts';
import { recoverJournals } from '../tickets/filing/recover-journals.ts';
import { createTicketDesk } from '../tickets/filing/ticket-desk.ts';
import { createResendMessage } from '../tickets/operations/resend-message.ts';
import { createResendTickets } from '../tickets/operations/resend-tickets.ts';
import { createTicketChanges } from '../tickets/operations/ticket-changes.ts';
import type { OutageRecords } from '../tickets/outage-records.ts';
import { createRecorder } from '../tickets/recorder.ts';
import type { Base } from './base.ts';
import { prepareAndOpen, watchDatabase } from './database.ts';
import { createPost } from './mail.ts';
import { deleteExpired, forgetAffected } from './retention.ts';
import { ticketSettingsOf } from './settings-of.ts';

/** Interval at which a replica writes its own sums and reads those of the other replicas, ms. */
const everyMs = 1000;
const minuteMs = 60 * 1000;
const dayMs = 24 * 3600 * 1000;

export async function openOutageRecords(base: Base, databaseUrl: string): Promise<OutageRecords> {
  const database = await prepareAndOpen(databaseUrl, base.config);
  // A connection that stays open keeps the embedded server from stopping.
  return openOn(database, base).catch(async (error: unknown) => {
    await database.destroy();
    throw error;
  });
}

async function openOn(database: Database, base: Base): Promise<OutageRecords> {
  const { config, clock, newId, log, onDefect, metrics } = base;
  const { tickets, messages } = ticketSettingsOf(config);
  const sealing = createSealing(config.DATA_KEYS, config.DATA_HASH_KEY[0].secret);
  const journals = join(config.DATA_DIR, 'journal');
  const journal = openJournal(() => ownJournalPath(journals), plainLines);
  // The writer of the outages tells that the database is away.
  const queues = await openWorkQueues(database, (error) => {
    if (!isDatabaseDown(error)) onDefect(error);
  });
  const jobs = await queues.open('support-mail', {
    places: 2,
    maxRetrySeconds: config.MAIL_RETRY_MAX_SECONDS,
  });
  const grouping = {
    grouping: config.TICKET_GROUPING,
    collectMs: config.TICKET_COLLECT_MS,
    groupSize: config.TICKETS_PER_MESSAGE,
  };
  const outbox = createOutbox(jobs, grouping, newId);
  const view = createMemoryIncidentStore('INC', newId);
  const pending = createPendingIncidents();
  let windows: readonly MaintenanceWindow[] = [];
  const inMaintenance: OutageRecords['inMaintenance'] = (systemId, part) => {
    const now = clock.now();
    return windows.some((window) => isAbout(window, systemId, part) && isOpenAt(window, now));
  };
  const filing: FilingParts = {
    sealing,
    settings: tickets,
    leavesByItself: ({ audience, systemId, part }) =>
      audience === 'SUPPORT' && !inMaintenance(systemId, part),
    numberOf: registrationNumberOf,
  };
  const recorder = createRecorder({
    ...{ database, view, pending, outbox, filing, clock, onDefect },
    flapWindowMs: config.FLAP_WINDOW_MS,
    hasOperator: config.OPERATOR_MAIL !== null,
  });
  const tidy = atMostEvery(dayMs, clock, () =>
    deleteExpired(database, clock.now() - config.RETENTION_DAYS * dayMs, clock.now()),
  );
  const forget = atMostEvery(minuteMs, clock, () =>
    forgetAffected(database, clock.now() - config.FLAP_WINDOW_MS),
  );
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
    ...watchDatabase(base),
  });
  const flush = () => writeBehind.flush(config.DATABASE_PATIENCE_MS);
  const desk = createTicketDesk({
    ...{ database, journal, sealing, pending, recorder, flush, clock, onDefect },
    ...{ settings: tickets, soon: writeBehind.soon },
  });
  const compose = createCompose({ database, sealing, tickets, messages });
  const post = createPost(config);
  await recoverJournals(journals, sealing, recorder, onDefect);
  await flush();
  const told = { onHandedOver: metrics.handedOver, onTried: createMailTold(metrics, log) };
  const deliver = createDeliver({ ...{ database, compose, post, clock }, ...told });
  await jobs.work((messageId) =>
    deliver(messageId).catch((error: unknown) => {
      if (!isDatabaseDown(error)) onDefect(error);
      return 'later';
    }),
  );

  return {
    ...{ database, sealing, queues, outbox, filing, inMaintenance, desk, compose, flush },
    incidents: createRecordedIncidentStore({ view, pending, flush }),
    ticketChanges: createTicketChanges({ database, outbox, filing, clock }),
    resendMessage: createResendMessage({ database, outbox, clock }),
    resendTickets: createResendTickets({ database, outbox, filing, clock }),
    operatorActions: createOperatorActions({ database, clock, newId, refresh: flush }),
    async stop() {
      // Letters that wait for the mail server are left for later, or for another replica.
      post.close();
      await queues.stop(config.SMTP_TIMEOUT_MS);
      await writeBehind.stop(config.DATABASE_TIMEOUT_MS);
      await journal.close();
      await database.destroy();
    },
  };
}
