/** News of a message of ours, from a push, a fetched message, or SHEP's answer to a question: kept as evidence, once. */
import type { Clock } from '../../kernel/clock.ts';
import { type Evidence, noteErrorCode } from '../../resilience/call-fault.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Row } from '../../storage/tables.ts';
import type { Jobs } from '../../storage/work-queues.ts';
import type { DeliveryEnd } from '../../systems/state-corporation/client.ts';
import type { DeliveryNotification } from '../../transport/shep/async/notification.ts';
import { afterNews, type News, newsOf, type ResultState } from './result.ts';
import { noteEvent, resultOfMessage } from './result-rows.ts';

export interface NewsParts {
  readonly database: Database;
  readonly results: Pick<Jobs, 'enqueue' | 'hasten'>;
  readonly clock: Clock;
  /** Longest pause between two sendings, ms. */
  readonly maxPauseMs: number;
  /** Told of the receiver's own answer, once: it opens or ends an outage, and a failure has its ticket. */
  readonly announce: (applicationId: string, end: DeliveryEnd) => Promise<void>;
  /** Told of a result that is parked: a person must look. */
  readonly onParked: (applicationId: string) => void;
}

/** `receivedAt`: instant of the first receipt, epoch ms. Unknown: no message of ours has this id. */
export type Taken = { readonly kind: 'taken'; readonly receivedAt: number } | { readonly kind: 'unknown' };

/** @param source ASKED: the present answer of SHEP, which counts also when it says the same again */
export type TakeNews = (told: DeliveryNotification, source: 'NOTIFIED' | 'ASKED') => Promise<Taken>;

export function createTakeNews({ database, results, clock, ...parts }: NewsParts): TakeNews {
  const firstOf = (tx: Database | Transaction, { id }: Row<'results'>, event: ResultEvent) =>
    tx
      .selectFrom('result_events')
      .select('at')
      .where((is) => is.and({ result_id: id, kind: 'NOTIFIED', state: event.state, said_at: event.said_at }))
      .where('code', 'is not distinct from', event.code)
      .executeTakeFirst();

  /** @returns state after the news; null where nothing changes */
  async function keep(tx: Transaction, told: DeliveryNotification, event: ResultEvent) {
    const row = await resultOfMessage(tx, told.messageId).forNoKeyUpdate().executeTakeFirst();
    if (row === undefined || !(await noteEvent(tx, row.id, event))) return null;
    const { state, wantsAgain } = effectOf(row, event.state);
    const changes = {
      ...(state && { state }),
      ...(state === 'ACCEPTED' && { accepted_at: event.at }),
      ...(state === 'DELIVERED' && { delivered_at: told.saidAt }),
      ...(wantsAgain && { wants_again: true }),
      ...(isFailure(event.state) && event.code !== null && { reply: event.code }),
    };
    if (Object.keys(changes).length === 0) return null;
    await tx.updateTable('results').set(changes).where('id', '=', row.id).execute();
    const pauseMs = state === 'WAITING' ? pauseBefore(row.attempts, parts.maxPauseMs) : 0;
    if (state !== null) await results.hasten(tx, row.application_id, pauseMs);
    if (state === 'WAITING') await results.enqueue(tx, row.application_id, pauseMs);
    return state;
  }

  return async (told, kind) => {
    const row = await resultOfMessage(database, told.messageId).executeTakeFirst();
    if (row === undefined) return { kind: 'unknown' };
    const at = clock.now();
    const said = { said_at: told.saidAt, code: keptCode(told.code) };
    const event: ResultEvent = { kind, at, state: newsOf(told), ...said };
    const first = kind === 'NOTIFIED' ? await firstOf(database, row, event) : undefined;
    if (first !== undefined) return { kind: 'taken', receivedAt: first.at };
    const { state, wantsAgain } = effectOf(row, event.state);
    // Before it is kept: after a death in between SHEP tells it again, and no outage goes untold.
    if (wantsAgain || (state !== null && event.state !== 'ON_DELIVERY'))
      await parts.announce(row.application_id, endOf(row, told));
    const kept = await database.transaction().execute((tx) => keep(tx, told, event));
    if (kept === 'NOT_DELIVERED') parts.onParked(row.application_id);
    return { kind: 'taken', receivedAt: at };
  };
}

interface ResultEvent {
  readonly kind: 'NOTIFIED' | 'ASKED';
  readonly at: number;
  readonly state: News;
  readonly said_at: number;
  readonly code: string | null;
}

/** `wantsAgain`: an acceptance that is still to come must not end the wait for another sending. */
function effectOf(row: Row<'results'>, news: News) {
  const wantsAgain = row.state !== 'DELIVERED' && row.attempts > 0 && news === 'RESEND';
  return { state: afterNews(row.state as ResultState, news), wantsAgain };
}

const endOf = (
  { message_id: messageId }: Row<'results'>,
  { state, code }: DeliveryNotification,
): DeliveryEnd => ({
  ...{ messageId, code },
  end: state === 'DELIVERED' ? 'DELIVERED' : 'NOT_DELIVERED',
});

const isFailure = (news: News): boolean => news === 'FAILED' || news === 'RESEND';

/** Another party's text is kept only where it is a code. */
function keptCode(text: string | undefined): string | null {
  const evidence: Evidence = {};
  noteErrorCode(evidence, text);
  return evidence.errorCode ?? null;
}

/** A receiver that asks for each message again at once must not be flooded. */
const pauseBefore = (attempts: number, maxPauseMs: number): number =>
  Math.min(1000 * 2 ** Math.min(attempts - 1, 20), maxPauseMs);
