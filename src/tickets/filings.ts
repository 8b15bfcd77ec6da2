import type { Owner } from '../kernel/owner.ts';
import type { Purpose } from '../services/purpose.ts';
import type { FailedQuestion } from './failed-question.ts';
import type { TicketDesk } from './filing/ticket-desk.ts';
import type { KeptTicket } from './filing/ticket-rows.ts';

/** What one GraphQL request puts into support tickets. */
export interface Filings {
  add(question: FailedQuestion): void;
  /** Resolves when all of it is on disk: before the answer leaves. Undefined where there is nothing to wait for. */
  durable(): Promise<unknown> | undefined;
  /** The ticket of a question that was added, as it is kept. */
  find(question: FailedQuestion): Promise<KeptTicket | null>;
  /** Its number; null where it belongs to no application, or to a drilled request alone. */
  idOf(question: FailedQuestion): string | null;
}

/**
 * @param desk null for a drilled request
 * @param ownerFor in whose name the viewer asks, by the purpose of a question
 */
export function createFilings(desk: TicketDesk | null, ownerFor: (purpose: Purpose) => Owner): Filings {
  const waiting: Promise<void>[] = [];
  return {
    add(question) {
      const filed = desk?.file(question, ownerFor(question.purpose));
      if (filed) waiting.push(filed);
    },
    durable: () => (waiting.length === 0 ? undefined : Promise.all(waiting)),
    async find(question) {
      await Promise.all(waiting);
      return desk ? desk.find(question, ownerFor(question.purpose)) : null;
    },
    idOf: (question) => desk?.idOf(question, ownerFor(question.purpose)) ?? null,
  };
}
