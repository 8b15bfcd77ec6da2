/** Where failed questions are taken in: each is on disk before its answer leaves, and in its ticket soon after. */
import { LRUCache } from 'lru-cache';
import { findIncident } from '../../incidents/records/incident-rows.ts';
import type { PendingIncidents } from '../../incidents/records/pending-incidents.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { Database } from '../../storage/database.ts';
import type { Journal } from '../../storage/journal/journal.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { FailedQuestion } from '../failed-question.ts';
import type { Recorder } from '../recorder.ts';
import type { TicketSettings } from '../support-ticket.ts';
import { applicationKeys, belongsToApplication } from './application-keys.ts';
import type { Filing } from './filing.ts';
import { sealFiling } from './filing-entry.ts';
import { findTicketOf, ticketIdOf } from './find-ticket-of.ts';
import { isForSupport } from './is-for-support.ts';
import { toQuestionRecord } from './question-record.ts';
import { type KeptTicket, toTicket, withoutIin } from './ticket-rows.ts';

/** @param owner in whose name a question is asked: another one's applications are other applications */
export interface TicketDesk {
  /**
   * Counts a failed question, and takes it in where it belongs into a ticket. The promise is resolved when it is on disk; undefined where nothing is to be waited for.
   * Never rejected: a question is answered also when the disk is full.
   */
  file(question: FailedQuestion, owner: Owner): Promise<void> | undefined;
  /** Number of the ticket a question belongs to; null where it belongs to no application. */
  idOf(question: FailedQuestion, owner: Owner): string | null;
  /** The ticket as it is kept; null where there is none, or the database is away. */
  find(question: FailedQuestion, owner: Owner): Promise<KeptTicket | null>;
}

interface TicketDeskParts {
  readonly database: Database;
  readonly journal: Pick<Journal<string>, 'append'>;
  readonly sealing: Sealing;
  readonly settings: TicketSettings;
  readonly pending: PendingIncidents;
  readonly recorder: Recorder;
  /** Writes what was filed; see storage/write-behind.ts. */
  readonly flush: () => Promise<boolean>;
  readonly soon: () => void;
  readonly clock: Clock;
  readonly onDefect: (error: unknown) => void;
}

/** What was filed lately by this process: a clerk's repetitions say nothing new. */
const remembered = 20_000;

export function createTicketDesk(parts: TicketDeskParts): TicketDesk {
  const { database, journal, sealing, settings, pending, recorder } = parts;
  const filed = new LRUCache<string, Promise<void>>({ max: remembered });
  const counted = new LRUCache<string, true>({ max: remembered });

  /** A digest means nothing outside its incident, and is erased with its end. */
  function digest(question: FailedQuestion, what: string): string {
    return sealing.hash(`${question.incident.id} ${what}`, 'affected').toString('hex').slice(0, 16);
  }

  function count(question: FailedQuestion, keys: readonly string[]): void {
    const [key] = keys;
    const application = key === undefined ? null : digest(question, `${key} ${question.iin}`);
    const person = question.iin === null ? null : digest(question, question.iin);
    const seen = `${application} ${person}`;
    if (counted.has(seen)) return;
    counted.set(seen, true);
    pending.addAffected(question.incident, application, person);
  }

  async function keep(filing: Filing): Promise<void> {
    const settle = await journal.append(sealFiling(filing, sealing)).catch((error: unknown) => {
      parts.onDefect(error);
      return undefined;
    });
    recorder.file(filing, () => settle?.());
    // Without a disk the database is the only place that keeps it.
    if (settle === undefined) await parts.flush();
    else parts.soon();
  }

  return {
    file(question, owner) {
      const keys = applicationKeys(question, owner);
      count(question, keys);
      const { iin, incident, purpose, fault } = question;
      // Who switched a system off may have said that nobody is to be written to.
      const isKept = incident.forced === null || incident.audience === 'SUPPORT';
      if (keys.length === 0 || !isForSupport(fault.faultClass) || !isKept) return undefined;
      const news = [incident.id, ...keys, iin, purpose.stateService, purpose.route];
      const sameAs = sealing.hash(JSON.stringify(news), 'filed').toString('base64');
      const known = filed.get(sameAs);
      if (known !== undefined) return known;
      const record = toQuestionRecord(question);
      const done = keep({ record, iin, owner, incident, at: parts.clock.now() });
      filed.set(sameAs, done);
      return done;
    },
    idOf(question, owner) {
      if (!belongsToApplication(question)) return null;
      return ticketIdOf(question.incident.id, question, owner, sealing);
    },
    async find(question, owner) {
      if (!belongsToApplication(question) || !(await parts.flush())) return null;
      const incident = await findIncident(database, question.incident.id);
      if (incident === null) return null;
      const row = await findTicketOf(database, incident.id, question, owner, sealing);
      if (row === undefined) return null;
      const ticket = toTicket(row, incident, sealing, settings);
      // Who named no person is not told whom a colleague has added by hand.
      return question.iin === null ? withoutIin(ticket) : ticket;
    },
  };
}
