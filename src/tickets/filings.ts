import type { Owner } from '../kernel/owner.ts';
import type { Purpose } from '../services/purpose.ts';
import type { FailedQuestion } from './failed-question.ts';
import type { TicketDesk } from './filing/ticket-desk.ts';
import type { KeptTicket } from './filing/ticket-rows.ts';

/** Questions of one GraphQL request that go into support tickets. */
export type Filings = ReturnType<typeof createFilings>;

/** @param desk null for a drilled request @param ownerFor gives the owner of the viewer's work, by the purpose of a question */
export function createFilings(desk: TicketDesk | null, ownerFor: (purpose: Purpose) => Owner) {
  const waiting: Promise<void>[] = [];
  return {
    add(question: FailedQuestion): void {
      const filed = desk?.file(question, ownerFor(question.purpose));
      if (filed) waiting.push(filed);
    },
    /** Resolves when all of them are on disk, before the answer leaves. Undefined: there is nothing to wait for. */
    durable: () => (waiting.length === 0 ? undefined : Promise.all(waiting)),
    /** The ticket of an added question, as it is kept. */
    async find(question: FailedQuestion): Promise<KeptTicket | null> {
      await Promise.all(waiting);
      return desk ? desk.find(question, ownerFor(question.purpose)) : null;
    },
    /** Number of a question's ticket; null where it belongs to no application, or the request is drilled. */
    idOf: (question: FailedQuestion) => desk?.idOf(question, ownerFor(question.purpose)) ?? null,
  };
}
