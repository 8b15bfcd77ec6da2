import { ofStatements } from './of-statements.ts';

/**
 * A reference or a number alone does not tell applications apart: the person belongs to the key (empty where no IIN was
 * named), and several tickets of an incident may have one key.
 */
export const ticketPeople = ofStatements([
  `alter table support_ticket_keys add column person_hash bytea not null default ''`,
  `update support_ticket_keys as keys set person_hash = people.iin_hash
     from support_tickets as tickets join people on people.id = tickets.person_id
     where tickets.id = keys.ticket_id`,
  `alter table support_ticket_keys drop constraint support_ticket_keys_pkey`,
  `alter table support_ticket_keys add primary key (incident_id, key, person_hash, ticket_id)`,
]);
