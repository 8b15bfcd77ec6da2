import { createHash } from 'node:crypto';

/** Key of the first message of an incident to a mailbox: every later one names it, and must not look for it. */
export function threadRoot(incidentId: string, mailbox: string): string {
  return `${incidentId}.${createHash('sha256').update(mailbox).digest('hex').slice(0, 8)}`;
}
