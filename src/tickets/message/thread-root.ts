import { createHash } from 'node:crypto';

/**
 * Key of the first message of an incident to a mailbox, the root of their thread: every later one names it in References and
 * In-Reply-To, and must not look for it. Gmail demands equal subjects too, and Outlook headers of its own: the number of the
 * incident therefore begins each subject, and letters of one kind have one subject.
 */
export function threadRoot(incidentId: string, mailbox: string): string {
  return `${incidentId}.${createHash('sha256').update(mailbox).digest('hex').slice(0, 8)}`;
}
