/** Actions about outages that no other row keeps with instant and actor, and the indexes of the operator's page. */
export const outageActions = [
  `create table outage_actions (
    id bigint generated always as identity primary key,
    at bigint not null,
    kind text not null,
    by text not null,
    incident_id text references incidents on delete cascade,
    ticket_id text references support_tickets on delete cascade,
    message_id text,
    window_id text references maintenance_windows,
    reason text
  )`,
  `create index outage_actions_at on outage_actions (at desc)`,
  `create index outage_actions_incident on outage_actions (incident_id)`,
  `create index outage_actions_ticket on outage_actions (ticket_id) where ticket_id is not null`,
  // Earlier actions, as far as their instant and actor are known.
  `insert into outage_actions (at, kind, by, window_id, reason)
    select created_at, 'MAINTENANCE_ANNOUNCED', created_by, id, reason from maintenance_windows`,
  `insert into outage_actions (at, kind, by, incident_id, reason)
    select resolved_at, 'INCIDENT_ENDED', split_part(resolution_reason, ': ', 1), id,
      substr(resolution_reason, strpos(resolution_reason, ': ') + 2)
    from incidents where resolved_by = 'OPERATOR' and strpos(resolution_reason, ': ') > 0`,
  `create index support_ticket_events_people on support_ticket_events (at desc) where by <> 'GATEWAY'`,
  `create index support_messages_created on support_messages (created_at desc, id desc)`,
  `create index support_messages_sent on support_messages (sent_at desc) where sent_at is not null`,
  `create index support_tickets_owner on support_tickets (owner, created_at desc, id desc)`,
  // A number is searched among all tickets.
  `create index support_tickets_number on support_tickets (application_number) where application_number is not null`,
  `create index support_tickets_later on support_tickets (later_number) where later_number is not null`,
  `create index support_tickets_ref on support_tickets (application_ref) where application_ref is not null`,
  `create index access_log_correlation on access_log
    ((substring(line from '"correlationId":"([^"]*)"'))) where kind = 'BEGUN'`,
];
