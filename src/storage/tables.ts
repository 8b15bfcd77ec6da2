/**
 * The tables as queries see them (migrations/ makes them). Instants are epoch milliseconds, columns `…_at`.
 * Personal things at rest are sealed (`…_sealed`); an IIN stands in `people` and on papers, and everything else refers to its row.
 */
import type { ColumnType, Generated, Selectable } from 'kysely';
import type { Owner } from '../kernel/owner.ts';

/** JSON that is written as an object and read as one. */
type Json<Value> = ColumnType<Value, string | undefined, string>;

export interface Tables {
  people: {
    id: Generated<number>;
    /** The IIN, sealed with the key of `key_id` (sealing.ts). */
    iin_sealed: Buffer;
    key_id: string;
    /** Keyed hash of the IIN: to find the row without opening others. */
    iin_hash: Buffer;
    last_seen_at: number;
  };
  incidents: {
    id: string;
    /** Numbers that other replicas gave it before they met. */
    aliases: string[];
    system_id: string;
    part: string | null;
    audience: string;
    drill: boolean;
    since_at: number;
    last_failure_at: number;
    resolved_at: number | null;
    /** ANSWER, OPERATOR or END (of a forced outage); null while it is open. */
    resolved_by: string | null;
    resolution_reason: string | null;
    /** The outage of the bus that it is a part of. */
    parent_id: string | null;
    faults: Json<Record<string, { first: number; last: number; questions: number }>>;
    last_evidence: Json<object | null>;
    affected_questions: number;
    affected_applications: number;
    affected_people: number;
    forced: Json<{ by: string; until: number; reason: string } | null>;
    /** When the mailboxes were told that it is over; null while they know it as open. */
    closing_written_at: number | null;
  };
  /** Tells affected people and applications apart while they are counted, without saying who. */
  incident_affected: {
    incident_id: string;
    kind: 'application' | 'person';
    digest: Buffer;
  };
  support_tickets: {
    id: string;
    incident_id: string;
    state: string;
    state_service: string | null;
    mailbox: string | null;
    owner: Owner;
    application_number: string | null;
    application_ref: string | null;
    /** A number that came when the ticket had left already. */
    later_number: string | null;
    person_id: number | null;
    /** The failed question without the IIN (tickets/filing/question-record.ts). */
    question: Json<object>;
    /** Addresses of pictures, or notes of a person, that were added by hand. */
    screenshots: Json<string[]>;
    missing: string[];
    /** First failure of the application's question: from here the hand-over is timed. */
    failed_at: number;
    created_at: number;
    queued_at: number | null;
    sent_at: number | null;
    message_id: string | null;
    version: number;
  };
  /** By which an application is recognised; one ticket may have several. */
  support_ticket_keys: {
    incident_id: string;
    key: Buffer;
    /** Hash of the IIN that was named beside it; empty where none was. */
    person_hash: Buffer;
    ticket_id: string;
  };
  /** Events of a ticket, in order: none of them is ever changed. */
  support_ticket_events: {
    id: Generated<number>;
    ticket_id: string;
    at: number;
    what: string;
    by: string;
    note: string | null;
  };
  support_messages: {
    id: string;
    incident_id: string;
    /** A mailbox of the orders, or OPERATOR. */
    mailbox: string;
    kind: string;
    state: string;
    /** The incident as the message tells it: frozen before the first attempt, so that every attempt says the same. */
    told_incident: Json<object | null>;
    ready_at: number;
    created_at: number;
    sent_at: number | null;
    attempts: number;
    /** The mail server's last words, cleaned. */
    reply: string | null;
    /** Only for the kind NUMBER: the ticket whose number it tells. */
    about_ticket_id: string | null;
  };
  maintenance_windows: {
    id: string;
    system_id: string;
    part: string | null;
    starts_at: number;
    ends_at: number;
    repeats: string;
    /** A recurring window comes no more after this. */
    until_at: number | null;
    reason: string;
    created_by: string;
    created_at: number;
    ended_at: number | null;
  };
  /** A mutation that was done already under this key, and what it made. */
  idempotency_keys: {
    owner: Owner;
    key: string;
    mutation: string;
    input_hash: Buffer;
    result_id: string;
    at: number;
  };
  /** A row of the record of looks. Nothing of it is ever changed. */
  access_log: {
    /** Name that the process which wrote it gave to its chain. */
    chain: string;
    /** Place in its chain, from 1 on. */
    sequence: number;
    /** Order of arrival here. */
    position: Generated<number>;
    /** As it stands in the journal: hash and JSON. The columns below are read from it. */
    line: string;
    kind: string;
    at: number;
    look: string | null;
    /** Keyed hash of the IIN, base64. */
    person_hash: string | null;
    viewer_id: string | null;
    organisation: string | null;
  };
  /** A person was asked for consent (access/consent/): one row for an owner, a person and a register. */
  consents: {
    id: string;
    /** The organisation or citizen that the person agrees to. */
    owner: Owner;
    person_id: number;
    system_id: string;
    /** Account that asked. */
    requested_by: string;
    requested_at: number;
    /** When KDP first said how it stands; null before. */
    taken_at: number | null;
    /** By then it is over at KDP for certain. */
    expires_at: number;
  };
  /** A request for consent was sent to a person, which is an SMS. Kept for a day, to be counted. */
  consent_sms: {
    request_id: string;
    person_id: number;
    owner: Owner;
    at: number;
  };
  /** A person has said no: until then this owner asks them no more, about whatever register. */
  consent_refusals: {
    person_id: number;
    owner: Owner;
    state: string;
    until_at: number;
  };
  /** A citizen's application (applications/). */
  applications: {
    id: string;
    state: string;
    version: number;
    state_service: string;
    route: string;
    /** The organisation that took it in, or the citizen who came without one. */
    owner: Owner;
    created_by: string;
    created_at: number;
    changed_at: number;
    /** The person it is about. */
    person_id: number;
    /** The person who applies in their place; null: they do. */
    applicant_id: number | null;
    representation: string | null;
    checked_at: number | null;
    /** Answers of the registers, as facts: sealed. Null before the first check. */
    dossier_sealed: Buffer | null;
    dossier_key_id: string | null;
    /** Why a person had it registered where the rules leave it open: sealed, since people write what they please. */
    decision_sealed: Buffer | null;
    decision_key_id: string | null;
    decided_by: string | null;
    /** End of the time that the present step has; null while none is under way. */
    step_until: number | null;
    /** The step for which something has left the gateway; not taken back: what was sent may still take effect. */
    sent_for: string | null;
    number: string | null;
    receipt_number: string | null;
    registered_at: number | null;
    case_number: string | null;
    handed_over_at: number | null;
  };
  /** A stage of an application, for the monitoring system: nothing of it is ever changed but whether it was told. */
  application_events: {
    id: Generated<number>;
    application_id: string;
    /** Within the application, from 1 on. */
    sequence: number;
    stage: string;
    at: number;
    by: string;
    number: string | null;
    /** When the monitoring system took it; null before. */
    told_at: number | null;
    /** When the monitoring system refused it; null before, and from when it is to be told once more. Never beside `told_at`. */
    refused_at: number | null;
  };
  /** A scan of a document; until it is attached, of no application. */
  application_scans: {
    id: string;
    /** Owner of it, as of an application. */
    organisation: string;
    application_id: string | null;
    /** Kind of document, by its code within the state service. */
    document: string | null;
    /** Name of the file, which may be a person's. */
    name_sealed: Buffer | null;
    name_key_id: string | null;
    media_type: string;
    bytes: number;
    /** Hash of the content, hexadecimal. */
    sha256: string;
    content_sealed: Buffer;
    /** The applicant's signature over the content, where there is one. */
    signature_sealed: Buffer | null;
    signature_key_id: string | null;
    key_id: string;
    added_at: number;
    added_by: string;
  };
  /** A paper that was handed out (papers/): nothing of it is ever changed. */
  papers: {
    id: string;
    application_id: string;
    kind: string;
    /** Code of the ground of a refusal; empty for a paper without one. */
    ground: string;
    number: string;
    issued_at: number;
    /** Account, or GATEWAY. */
    issued_by: string;
    /** The words and the data of the paper, the person's IIN among them. */
    content_sealed: Buffer;
    key_id: string;
  };
  /** The last number of the papers of a state service. A number is not given twice, even after its paper was deleted. */
  paper_numbers: {
    /** Number of the state service, `S3`. */
    state_service: string;
    last: number;
  };
}

export type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;

export type ApplicationsTable = Tables['applications'];
