/** Requests for consent: without a standing one, a question would have to send an SMS to learn the answer. */
export const consents = [
  `create table consents (
    id text primary key,
    owner text not null,
    person_id bigint not null references people,
    system_id text not null,
    requested_by text not null,
    requested_at bigint not null,
    taken_at bigint,
    expires_at bigint not null,
    unique (owner, person_id, system_id)
  )`,
  `create index consents_person on consents (person_id)`,
  `create index consents_expires on consents (expires_at)`,
  `create table consent_sms (
    request_id text primary key,
    person_id bigint not null references people on delete cascade,
    owner text not null,
    at bigint not null
  )`,
  `create index consent_sms_person on consent_sms (person_id, at)`,
  `create index consent_sms_at on consent_sms (at)`,
  `create table consent_refusals (
    person_id bigint not null references people on delete cascade,
    owner text not null,
    state text not null,
    until_at bigint not null,
    primary key (person_id, owner)
  )`,
  `create index consent_refusals_until on consent_refusals (until_at)`,
];
