/** The desk that takes failed questions in: each is on disk before its answer leaves, and in its ticket soon after. */
import { LRUCache } from 'lru-cache';
import { findIncident } from '../../incidents/records/incident-rows.ts';
import type { PendingIncidents } from '../../incidents/records/pending-incidents.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Owner } from '../../kernel/owner.ts';
import type { Database } from '../../storage/database.ts';
import type { Journal } from '../../storage/journal/journal.ts';
import type { Sealing } from '../../storage/sealing.ts';
import { type FailedQuestion, isForSupport } from '../failed-question.ts';
import type { Recorder } from '../recorder.ts';
import type { TicketSettings } from '../support-ticket.ts';
import { applicationKeys, belongsToApplication, findTicketOf, ticketIdOf } from './application-keys.ts';
import { type Filing, sealFiling } from './filing.ts';
import { toQuestionRecord } from './question-record.ts';
import { type KeptTicket, toTicket, withoutIin } from './ticket-rows.ts';

/** Questions that this process filed lately: a clerk's repetitions add nothing. */
const remembered = 20_000;
export type TicketDesk = ReturnType<typeof createTicketDesk>;

export function createTicketDesk(deps: {
  readonly database: Database;
  readonly journal: Pick<Journal<string>, 'append'>;
  readonly sealing: Sealing;
  readonly settings: TicketSettings;
  readonly pending: PendingIncidents;
  readonly recorder: Recorder;
  /** Writes the filings; see storage/write-behind.ts. */
  readonly flush: () => Promise<boolean>;
  readonly soon: () => void;
  readonly clock: Clock;
  readonly onDefect: (error: unknown) => void;
}) {
  const { database, journal, sealing } = deps;
  const filed = new LRUCache<string, Promise<void>>({ max: remembered });
  const counted = new LRUCache<string, true>({ max: remembered });

  function count({ incident, iin }: FailedQuestion, keys: readonly string[]): void {
    // A digest means nothing outside its incident, and is erased with its end.
    const digest = (what: string) =>
      sealing.hash(`${incident.id} ${what}`, 'affected').toString('hex').slice(0, 16);
    const [key] = keys;
    const application = key === undefined ? null : digest(`${key} ${iin}`);
    const person = iin === null ? null : digest(iin);
    const seen = `${application} ${person}`;
    if (counted.has(seen)) return;
    counted.set(seen, true);
    deps.pending.addAffected(incident, application, person);
  }

  async function keep(filing: Filing): Promise<void> {
    const settle = await journal.append(sealFiling(filing, sealing)).catch((error: unknown) => {
      deps.onDefect(error);
      return undefined;
    });
    deps.recorder.file(filing, () => settle?.());
    // The journal on disk failed, so only the database can keep the filing: it is written before the answer leaves.
    if (settle === undefined) await deps.flush();
    else deps.soon();
  }

  /** Each function takes the owner: another owner's applications are other applications. */
  return {
    /** Counts a failed question, and takes it in if a ticket needs it. Resolves when it is on disk; undefined: it need not wait. */
    file(question: FailedQuestion, owner: Owner): Promise<void> | undefined {
      const keys = applicationKeys(question, owner);
      count(question, keys);
      const { iin, incident, purpose, fault } = question;
      // The person who switched a system off may have said that no mailbox is to be written to.
      const isKept = incident.forced === null || incident.audience === 'SUPPORT';
      if (keys.length === 0 || !isForSupport(fault.faultClass) || !isKept) return undefined;
      const news = [incident.id, ...keys, iin, purpose.stateService, purpose.route];
      const sameAs = sealing.hash(JSON.stringify(news), 'filed').toString('base64');
      const known = filed.get(sameAs);
      if (known !== undefined) return known;
      const at = deps.clock.now();
      const done = keep({ record: toQuestionRecord(question), iin, owner, incident, at });
      filed.set(sameAs, done);
      return done;
    },
    /** Number of a question's ticket; null where it belongs to no application. */
    idOf(question: FailedQuestion, owner: Owner): string | null {
      if (!belongsToApplication(question)) return null;
      return ticketIdOf(question.incident.id, question, owner, sealing);
    },
    /** The ticket as it is kept; null where there is none, or the database is away. */
    async find(question: FailedQuestion, owner: Owner): Promise<KeptTicket | null> {
      if (!belongsToApplication(question) || !(await deps.flush())) return null;
      const incident = await findIncident(database, question.incident.id);
      const row = incident && (await findTicketOf(database, incident.id, question, owner, sealing));
      if (!row) return null;
      const ticket = toTicket(row, incident, sealing, deps.settings);
      // A caller who named no person must not learn the person that a colleague has added.
      return question.iin === null ? withoutIin(ticket) : ticket;
    },
  };
}
