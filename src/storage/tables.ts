/**
 * The tables as queries see them (migrations/ makes them). Columns `…_at` are instants, epoch ms. Personal data at rest are
 * sealed (`…_sealed`); an IIN stands in `people` and on papers, and everything else refers to its row. Columns that a type of the
 * domain explains have no comment here.
 */
import type { ColumnType, Generated, Selectable } from 'kysely';
import type { Owner } from '../kernel/owner.ts';
import type { LookTables } from './look-tables.ts';
import type { ResultTables } from './result-tables.ts';
import type { VolumeTables } from './volume-tables.ts';

/** JSON that is written as an object and read as one. */
type Json<Value> = ColumnType<Value, string | undefined, string>;

export interface Tables extends ResultTables, LookTables, VolumeTables {
  people: {
    id: Generated<number>;
    /** The IIN, sealed with the key of `key_id` (sealing.ts). */
    iin_sealed: Buffer;
    key_id: string;
    /** Keyed hash of the IIN: finds the row without opening others. */
    iin_hash: Buffer;
    last_seen_at: number;
  };
  incidents: {
    id: string;
    /** Numbers that other replicas gave the incident before they joined it. */
    aliases: string[];
    system_id: string;
    part: string | null;
    audience: string;
    drill: boolean;
    since_at: number;
    again_since_at: number | null;
    last_failure_at: number;
    resolved_at: number | null;
    /** ANSWER, OPERATOR or END (of a forced outage); null while it is open. */
    resolved_by: string | null;
    resolution_reason: string | null;
    /** The outage of the bus that contains it. */
    parent_id: string | null;
    faults: Json<Record<string, { first: number; last: number; questions: number }>>;
    last_evidence: Json<object | null>;
    affected_questions: number;
    affected_applications: number;
    affected_people: number;
    forced: Json<{ by: string; until: number; reason: string } | null>;
    /** Instant at which the mailboxes were told its end; null while they know it as open. */
    closing_written_at: number | null;
  };
  /** Affected people and applications, told apart by digests alone while they are counted. */
  incident_affected: { incident_id: string; kind: 'application' | 'person'; digest: Buffer };
  support_tickets: {
    id: string;
    incident_id: string;
    state: string;
    state_service: string | null;
    mailbox: string | null;
    owner: Owner;
    application_number: string | null;
    application_ref: string | null;
    /** A number that came after the ticket had left. */
    later_number: string | null;
    person_id: number | null;
    /** The failed question without the IIN (tickets/filing/question-record.ts). */
    question: Json<object>;
    /** Addresses of pictures, or notes of a person, added by hand. */
    screenshots: Json<string[]>;
    missing: string[];
    /** First failure of the application's question: the time of the hand-over runs from here. */
    failed_at: number;
    created_at: number;
    queued_at: number | null;
    sent_at: number | null;
    message_id: string | null;
    version: number;
  };
  /** Keys that recognise an application; one ticket may have several. */
  support_ticket_keys: {
    incident_id: string;
    key: Buffer;
    /** Hash of the IIN named beside it; empty where none was. */
    person_hash: Buffer;
    ticket_id: string;
  };
  /** Events of a ticket, in order: they never change. */
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
    until_at: number | null;
    reason: string;
    created_by: string;
    created_at: number;
    ended_at: number | null;
  };
  /** Actions about outages that no other row keeps with instant and actor: they never change. */
  outage_actions: {
    id: Generated<number>;
    at: number;
    kind: string;
    /** GATEWAY, or the account of the person. */
    by: string;
    incident_id: string | null;
    ticket_id: string | null;
    message_id: string | null;
    window_id: string | null;
    /** Reason of the person, or reply of the mail server. */
    reason: string | null;
  };
  /** A mutation that was done under a key, and its result. */
  idempotency_keys: {
    owner: Owner;
    key: string;
    mutation: string;
    input_hash: Buffer;
    result_id: string;
    at: number;
  };
  /** A request for a person's consent (access/consent/): one for an owner, a person and a register. */
  consents: {
    id: string;
    /** The organisation or citizen that the person agrees to. */
    owner: Owner;
    person_id: number;
    system_id: string;
    requested_by: string;
    requested_at: number;
    taken_at: number | null;
    expires_at: number;
  };
  /** An SMS that asked a person for consent: kept for a day, to be counted. */
  consent_sms: { request_id: string; person_id: number; owner: Owner; at: number };
  /** A person's refusal: until then this owner asks them no more, about any register. */
  consent_refusals: { person_id: number; owner: Owner; state: string; until_at: number };
  applications: {
    id: string;
    state: string;
    version: number;
    state_service: string;
    route: string;
    owner: Owner;
    created_by: string;
    created_at: number;
    changed_at: number;
    person_id: number;
    applicant_id: number | null;
    representation: string | null;
    one_statement: string | null;
    /** The organisation that applies for the person (S7.7), sealed; null: a person applies. */
    organisation_sealed: Buffer | null;
    organisation_key_id: string | null;
    checked_at: number | null;
    /** The applicant's statement, sealed; null before a clerk entered it. */
    statement_sealed: Buffer | null;
    statement_key_id: string | null;
    /** A person's reason to register where the rules leave it open: sealed, since people write what they please. */
    decision_sealed: Buffer | null;
    decision_key_id: string | null;
    decided_by: string | null;
    /** End of the time of the present step; null while none is under way. */
    step_until: number | null;
    /** The step for which a request has left the gateway; it stays: the request may still take effect. */
    sent_for: string | null;
    number: string | null;
    receipt_number: string | null;
    registered_at: number | null;
    case_number: string | null;
    handed_over_at: number | null;
  };
  /** Answers of the registers to the questions of each check (applications/answers/): nothing of them is ever changed. */
  application_answers: {
    id: Generated<number>;
    application_id: string;
    checked_at: number;
    question: string;
    answer_sealed: Buffer;
    key_id: string;
  };
  /** Records of clerks on an application (applications/records/): nothing of them is ever changed. */
  application_records: {
    application_id: string;
    /** Within the application, from 1 on. */
    sequence: number;
    at: number;
    by: string;
    record_sealed: Buffer;
    key_id: string;
  };
  /** A stage of an application, for the monitoring system: only the instants of its report and refusal ever change. */
  application_events: {
    id: Generated<number>;
    application_id: string;
    sequence: number;
    stage: string;
    at: number;
    by: string;
    number: string | null;
    told_at: number | null;
    /** Instant of the refusal; null where there is none, or it is to be told once more. Never beside `told_at`. */
    refused_at: number | null;
  };
  /** A scan of a document. It has no application until it is attached. */
  application_scans: {
    id: string;
    organisation: string;
    application_id: string | null;
    document: string | null;
    /** ORIGINAL or NOTARISED_COPY; null before it is attached. */
    attestation: string | null;
    /** Name of the file, which may be a person's. */
    name_sealed: Buffer | null;
    name_key_id: string | null;
    media_type: string;
    bytes: number;
    sha256: string;
    content_sealed: Buffer;
    /** The applicant's signature over the content; null: there is none. */
    signature_sealed: Buffer | null;
    signature_key_id: string | null;
    key_id: string;
    added_at: number;
    added_by: string;
  };
  /** An issued paper (papers/). The row never changes. */
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
