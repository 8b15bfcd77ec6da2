import type { Owner } from '../kernel/owner.ts';
import type { Purpose } from '../services/purpose.ts';
import type { FailedQuestion } from './failed-question.ts';
import type { TicketDesk } from './filing/ticket-desk.ts';
import type { KeptTicket } from './filing/ticket-rows.ts';

/** The questions of one GraphQL request that go into support tickets. */
export type Filings = ReturnType<typeof createFilings>;

/**
 * @param desk null for a drilled request
 * @param ownerFor in whose name the viewer asks, by the purpose of a question
 */
export function createFilings(desk: TicketDesk | null, ownerFor: (purpose: Purpose) => Owner) {
  const waiting: Promise<void>[] = [];
  return {
    add(question: FailedQuestion): void {
      const filed = desk?.file(question, ownerFor(question.purpose));
      if (filed) waiting.push(filed);
    },
    /** Resolves when all of it is on disk: before the answer leaves. Undefined where there is nothing to wait for. */
    durable: () => (waiting.length === 0 ? undefined : Promise.all(waiting)),
    /** The ticket of a question that was added, as it is kept. */
    async find(question: FailedQuestion): Promise<KeptTicket | null> {
      await Promise.all(waiting);
      return desk ? desk.find(question, ownerFor(question.purpose)) : null;
    },
    /** Its number; null where it belongs to no application, or to a drilled request alone. */
    idOf: (question: FailedQuestion) => desk?.idOf(question, ownerFor(question.purpose)) ?? null,
  };
}
