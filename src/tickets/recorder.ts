/** Brings news of outages and tickets from this process to the database, and news of other processes to this one. */
import type { Incident } from '../incidents/incident.ts';
import type { MemoryIncidentStore } from '../incidents/memory-incident-store.ts';
import { readCurrent } from '../incidents/records/incident-rows.ts';
import { mergeIncident } from '../incidents/records/merge-incident.ts';
import type { PendingIncident, PendingIncidents } from '../incidents/records/pending-incidents.ts';
import type { Clock } from '../kernel/clock.ts';
import { apart } from '../storage/apart.ts';
import type { Database, Transaction } from '../storage/database.ts';
import { partKey } from '../systems/systems.ts';
import { type Outbox, operatorMailbox } from './delivery/outbox.ts';
import { fileTicket } from './filing/file-ticket.ts';
import type { Filed, Filing, FilingParts } from './filing/filing.ts';

export type Recorder = ReturnType<typeof createRecorder>;

/** Filings in one transaction: filings that waited for the database must not hold one long lock. */
const filingsAtOnce = 200;

export function createRecorder(deps: {
  readonly database: Database;
  readonly view: MemoryIncidentStore;
  readonly pending: PendingIncidents;
  readonly outbox: Outbox;
  readonly filing: FilingParts;
  readonly clock: Clock;
  readonly flapWindowMs: number;
  /** True: an operator is named who is told of failures of our own making. */
  readonly hasOperator: boolean;
  readonly onDefect: (error: unknown) => void;
}) {
  const { database, view, pending, outbox, clock } = deps;
  let waiting: { readonly filing: Filing; readonly onFiled: (filed: Filed) => void }[] = [];

  async function writeNews(): Promise<void> {
    const batch = waiting.slice(0, filingsAtOnce);
    // An incident without news must exist for its tickets all the same.
    for (const { filing } of batch) pending.addAffected(filing.incident, null, null);
    const news = pending.take().sort((a, b) => (lockKey(a) < lockKey(b) ? -1 : 1));
    if (news.length === 0) return;
    const incidents = new Map<string, Incident>();
    const filed: (Filed | null)[] = [];
    try {
      await database.transaction().execute(async (tx) => {
        for (const one of news) incidents.set(one.incident.id, await writeIncident(tx, one));
        for (const { filing } of batch)
          filed.push(await fileAlone(tx, filing, incidents.get(filing.incident.id) ?? filing.incident));
      });
    } catch (error) {
      pending.putBack(news);
      throw error;
    }
    waiting = waiting.slice(batch.length);
    for (const incident of incidents.values()) show(incident);
    for (const [i, { onFiled }] of batch.entries()) if (filed[i]) onFiled(filed[i]);
    if (waiting.length > 0) await writeNews();
  }

  async function writeIncident(tx: Transaction, news: PendingIncident): Promise<Incident> {
    const { incident, isNew } = await mergeIncident(tx, news);
    if (isNew && incident.audience === 'OPERATOR' && deps.hasOperator)
      await outbox.addNotice(tx, incident.id, 'OPERATOR', operatorMailbox, clock.now());
    return incident;
  }

  /** Files one question. If that fails, it stays in the journal for an engineer, and those behind it go on. */
  function fileAlone(tx: Transaction, filing: Filing, incident: Incident): Promise<Filed | null> {
    const file = async () => {
      const filed = await fileTicket(tx, filing, incident, deps.filing);
      await outbox.addNews(tx, incident, filed, clock.now());
      return filed;
    };
    return apart(tx, file, deps.onDefect);
  }

  /** Shows an incident as the database has it, unless this process has later news of it. */
  function show(incident: Incident): void {
    const before = view.like(incident);
    const isBehind = pending.of(incident.id) ?? (before && pending.of(before.id));
    if (isBehind === undefined) view.put(incident);
  }

  return {
    /** Takes a question that belongs into a ticket, and keeps it until it is written. */
    file(filing: Filing, onFiled: (filed: Filed) => void): void {
      waiting.push({ filing, onFiled });
    },
    /** @throws Error of the database; nothing is lost by it */
    async write(): Promise<void> {
      await writeNews();
      const open = view.all().filter(({ resolvedAt }) => resolvedAt === null);
      const believedOpen = open.map(({ id }) => id);
      const current = await readCurrent(database, clock.now() - deps.flapWindowMs, believedOpen);
      current.forEach(show);
    },
  };
}

/** Replicas lock incidents in one order. */
function lockKey({ incident }: PendingIncident): string {
  return `${partKey(incident.systemId, incident.part)} ${incident.id}`;
}
