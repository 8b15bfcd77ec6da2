/** Brings to the database what this process knows of outages, and to this process what the others know. */

import type { Incident } from '../incidents/incident.ts';
import type { MemoryIncidentStore } from '../incidents/memory-incident-store.ts';
import { readCurrent } from '../incidents/records/incident-rows.ts';
import { mergeIncident } from '../incidents/records/merge-incident.ts';
import type { PendingIncident, PendingIncidents } from '../incidents/records/pending-incidents.ts';
import type { Clock } from '../kernel/clock.ts';
import { apart } from '../storage/apart.ts';
import type { Database, Transaction } from '../storage/database.ts';
import { partKey } from '../systems/systems.ts';
import type { Outbox } from './delivery/outbox.ts';
import { fileTicket } from './filing/file-ticket.ts';
import type { Filed, Filing, FilingParts } from './filing/filing.ts';

interface RecorderParts {
  readonly database: Database;
  readonly view: MemoryIncidentStore;
  readonly pending: PendingIncidents;
  readonly outbox: Outbox;
  readonly filing: FilingParts;
  readonly clock: Clock;
  readonly flapWindowMs: number;
  /** Whether somebody is named who gets what is of our own making. */
  readonly hasOperator: boolean;
  readonly onDefect: (error: unknown) => void;
}

export interface Recorder {
  /** Takes a question that belongs in a ticket. It is kept until it is written. */
  file(filing: Filing, onFiled: (filed: Filed) => void): void;
  /** @throws Error of the database; nothing is lost by it */
  write(): Promise<void>;
}

interface WaitingFiling {
  readonly filing: Filing;
  readonly onFiled: (filed: Filed) => void;
}

/** So many in one transaction: what waited for a database that was away must not come as one long lock. */
const filingsAtOnce = 200;

export function createRecorder(parts: RecorderParts): Recorder {
  const { database, view, pending, outbox, clock } = parts;
  let filings: WaitingFiling[] = [];

  async function writeNews(): Promise<void> {
    const batch = filings.slice(0, filingsAtOnce);
    // An incident of which nothing is new has to be there for its tickets all the same.
    for (const { filing } of batch) pending.addAffected(filing.incident, null, null);
    const news = pending.take().sort((a, b) => compare(lockKey(a), lockKey(b)));
    if (news.length === 0) return;
    try {
      const written = await database.transaction().execute((tx) => writeAll(tx, news, batch));
      filings = filings.slice(batch.length);
      for (const incident of written.incidents.values()) show(incident);
      batch.forEach(({ onFiled }, i) => {
        const filed = written.filed[i];
        if (filed) onFiled(filed);
      });
    } catch (error) {
      pending.putBack(news);
      throw error;
    }
    if (filings.length > 0) await writeNews();
  }

  async function writeAll(
    tx: Transaction,
    news: readonly PendingIncident[],
    batch: readonly WaitingFiling[],
  ) {
    const incidents = new Map<string, Incident>();
    for (const one of news) {
      const { incident, isNew } = await mergeIncident(tx, one);
      incidents.set(one.incident.id, incident);
      if (isNew && incident.audience === 'OPERATOR' && parts.hasOperator) {
        await outbox.addOperatorNotice(tx, incident, clock.now());
      }
    }
    const filed: (Filed | null)[] = [];
    for (const { filing } of batch) {
      const incident = incidents.get(filing.incident.id) ?? filing.incident;
      filed.push(await fileAlone(tx, filing, incident));
    }
    return { incidents, filed };
  }

  /** One that cannot be filed must not keep back those behind it: it stays in the journal, for whoever repairs us. */
  async function fileAlone(tx: Transaction, filing: Filing, incident: Incident): Promise<Filed | null> {
    return apart(
      tx,
      async () => {
        const filed = await fileTicket(tx, filing, incident, parts.filing);
        await sendNews(tx, filed, incident);
        return filed;
      },
      parts.onDefect,
    );
  }

  async function sendNews(tx: Transaction, { ticketId, news, mailbox }: Filed, incident: Incident) {
    if (news === null || mailbox === null) return;
    const leaving = { ticketId, mailbox, at: clock.now() };
    await (news === 'queued' ? outbox.addTicket : outbox.addNumber)(tx, incident, leaving);
  }

  /** But for what has happened here since, which is not in the database yet. */
  function show(incident: Incident): void {
    const before = view.all().find((one) => slotKey(one) === slotKey(incident));
    const isBehind = pending.of(incident.id) ?? (before && pending.of(before.id));
    if (isBehind === undefined) view.put(incident);
  }

  return {
    file(filing, onFiled) {
      filings.push({ filing, onFiled });
    },
    async write() {
      await writeNews();
      const believedOpen = view.all().filter(({ resolvedAt }) => resolvedAt === null);
      const from = clock.now() - parts.flapWindowMs;
      for (const incident of await readCurrent(
        database,
        from,
        believedOpen.map(({ id }) => id),
      )) {
        show(incident);
      }
    },
  };
}

function lockKey({ incident }: PendingIncident): string {
  return `${partKey(incident.systemId, incident.part)} ${incident.id}`;
}

function slotKey({ systemId, part, audience, drill }: Incident): string {
  return `${partKey(systemId, part)} ${audience} ${drill}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
