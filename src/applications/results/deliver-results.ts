/** The job of an application's results: it sends each, and asks for its end where no push brings one. */
import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Row } from '../../storage/tables.ts';
import type { Jobs, Tried } from '../../storage/work-queues.ts';
import type { DeliveryEnd } from '../../systems/state-corporation/client.ts';
import type { ServiceResult } from '../../systems/state-corporation/mapping.ts';
import type { Acceptance, FetchedMessage } from '../../transport/shep/async/answer.ts';
import type { DeliveryNotification } from '../../transport/shep/async/notification.ts';
import { nextResult, noteEvent, openContent } from './result-rows.ts';
import type { TakeNews } from './take-news.ts';

/** Calls to SHEP; null: it did not answer, and the outage is told. */
export interface ResultCalls {
  /** True while a call would be refused at once. */
  readonly refuses: () => boolean;
  readonly send: (messageId: string, result: ServiceResult) => Promise<Acceptance | null>;
  readonly fetch: (applicationId: string) => Promise<readonly FetchedMessage[] | null>;
  readonly confirm: (messageId: string, isAccepted: boolean) => Promise<void>;
  readonly status: (
    applicationId: string,
    messageId: string,
  ) => Promise<Pick<DeliveryNotification, 'state' | 'saidAt' | 'code'> | null>;
}

interface DeliverParts {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly results: Pick<Jobs, 'enqueue'>;
  readonly calls: ResultCalls;
  readonly takeNews: TakeNews;
  readonly announce: (applicationId: string, end: DeliveryEnd) => Promise<void>;
  readonly clock: Clock;
  /** Time after which an accepted message without an end counts as the receiver's outage, ms. */
  readonly patienceMs: number;
}

/** Pause before the first question about a message that SHEP has accepted, ms. Later pauses grow by the queue. */
const firstQuestionMs = 1000;

export function createDeliverResults(parts: DeliverParts) {
  const { database, sealing, results, calls, takeNews, clock } = parts;

  /** The message leaves under the same id each time: the receiver takes it once. */
  async function send(row: Row<'results'>): Promise<Tried> {
    // A failed system is not asked about the same result again and again; the first try makes its ticket.
    if (row.attempts > 0 && calls.refuses()) return 'later';
    const at = clock.now();
    await database
      .updateTable('results')
      .set({ attempts: row.attempts + 1, sent_at: at, wants_again: false })
      .where('id', '=', row.id)
      .execute();
    await noteEvent(database, row.id, { kind: 'SENT', at });
    const accepted = await calls.send(row.message_id, openContent(row, sealing));
    if (accepted === null) return 'later';
    await keepAcceptance(row, accepted);
    return 'done';
  }

  /** The next question is a job of its own: its pauses begin anew. */
  async function keepAcceptance(row: Row<'results'>, { messageId, responseDate }: Acceptance): Promise<void> {
    const at = clock.now();
    await database.transaction().execute(async (tx) => {
      const bus_message_id = messageId === row.message_id ? null : messageId;
      const event = { kind: 'ACCEPTED', at, said_at: responseDate, bus_message_id: messageId } as const;
      await noteEvent(tx, row.id, event);
      // A notification may have come before the answer to the sending.
      await tx
        .updateTable('results')
        .set((is) => ({
          bus_message_id,
          accepted_at: is.fn.coalesce('accepted_at', is.val(at)),
          state: is
            .case()
            .when(is.and([is('state', '=', 'WAITING'), is('wants_again', '=', false)]))
            .then('ACCEPTED')
            .else(is.ref('state'))
            .end(),
        }))
        .where('id', '=', row.id)
        .execute();
      await results.enqueue(tx, row.application_id, firstQuestionMs);
    });
  }

  /** @returns false for a message that is still on its way, or a SHEP that does not answer */
  async function ask(row: Row<'results'>): Promise<boolean> {
    if (calls.refuses()) return false;
    const { application_id: applicationId, message_id: messageId } = row;
    const fetched = await calls.fetch(applicationId);
    if (fetched === null) return false;
    for (const message of fetched) await takeFetched(message);
    const now = await nextResult(database, applicationId);
    if (now?.id !== row.id || now.state !== 'ACCEPTED') return true;
    const status = await calls.status(applicationId, row.bus_message_id ?? messageId);
    if (status === null) return false;
    if (status.state !== 'ON_DELIVERY') {
      await takeNews({ messageId, ...status, wantsAgain: false }, 'ASKED');
      return true;
    }
    await noteOverdue(row);
    return false;
  }

  async function takeFetched({ messageId, notification }: FetchedMessage): Promise<void> {
    const taken = notification && (await takeNews(notification, 'NOTIFIED'));
    await calls.confirm(messageId, taken?.kind === 'taken');
  }

  /** Told once: the question goes on. */
  async function noteOverdue({ id, application_id, message_id, accepted_at, overdue_at }: Row<'results'>) {
    const now = clock.now();
    if (overdue_at !== null || accepted_at === null || accepted_at + parts.patienceMs > now) return;
    await parts.announce(application_id, { messageId: message_id, end: 'OVERDUE', code: undefined });
    await database.updateTable('results').set({ overdue_at: now }).where('id', '=', id).execute();
  }

  return async function deliverAll(applicationId: string): Promise<Tried> {
    for (;;) {
      const row = await nextResult(database, applicationId);
      if (row === undefined) return 'done';
      if (row.state === 'WAITING') return send(row);
      if (!(await ask(row))) return 'later';
    }
  };
}
