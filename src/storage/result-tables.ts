/** The tables of results on their way (tables.ts). */
import type { Generated } from 'kysely';

export interface ResultTables {
  /** A decision on its way to the receiver that an item names (applications/results/). */
  results: {
    id: string;
    application_id: string;
    /** Id of the receiving system. */
    receiver: string;
    /** Our id of the message: it stays when the result is sent again. */
    message_id: string;
    /** SHEP's id of the message, where it is another. */
    bus_message_id: string | null;
    state: string;
    /** The decision, the person's IIN among it. */
    content_sealed: Buffer;
    key_id: string;
    created_at: number;
    attempts: Generated<number>;
    sent_at: number | null;
    accepted_at: number | null;
    delivered_at: number | null;
    /** Instant at which the receiver's silence counted as an outage. */
    overdue_at: number | null;
    /** True: the receiver has asked for another sending since the latest one began. */
    wants_again: Generated<boolean>;
    reply: string | null;
  };
  /** Evidence of a delivery: a sending, an acceptance, a notification, an answer to a question, a person's order. It never changes. */
  result_events: {
    id: Generated<number>;
    result_id: string;
    kind: string;
    /** Our instant of it. */
    at: number;
    /** Account of the person who had the result sent again. */
    by: string | null;
    /** The other side's instant. */
    said_at: number | null;
    bus_message_id: string | null;
    state: string | null;
    code: string | null;
  };
}
