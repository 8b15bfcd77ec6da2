import type { FailedQuestion } from '../outages/failed-question.ts';
import type { TicketDesk } from '../outages/tickets/ticket-desk.ts';
import type { KeptTicket } from '../outages/tickets/ticket-rows.ts';

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
 * @param organisation of the viewer
 */
export function createFilings(desk: TicketDesk | null, organisation: string): Filings {
  const waiting: Promise<void>[] = [];
  return {
    add(question) {
      const filed = desk?.file(question, organisation);
      if (filed) waiting.push(filed);
    },
    durable: () => (waiting.length === 0 ? undefined : Promise.all(waiting)),
    async find(question) {
      await Promise.all(waiting);
      return desk ? desk.find(question, organisation) : null;
    },
    idOf: (question) => desk?.idOf(question, organisation) ?? null,
  };
}
