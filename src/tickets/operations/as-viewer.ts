/** Changes of tickets and messages in a viewer's name. Viewers change what they see, and learn of nothing else. */
import { ownerOf } from '../../access/application-sight.ts';
import { kept } from '../../storage/kept.ts';
import type { KeptTicket } from '../filing/ticket-rows.ts';
import type { OutageRecords } from '../outage-records.ts';
import { type Seeing, seenMessage, seenTicket, seesTickets } from '../seen-tickets.ts';
import type { TicketChanged, TicketChanges, TicketRequest } from './ticket-changes.ts';

interface Changing extends Seeing {
  readonly records: OutageRecords;
}

const notFound = { kind: 'notFound' } as const;

/** @throws RefusedError STORAGE_UNAVAILABLE */
export async function changeTicket(
  changing: Changing,
  { id, expectedVersion, key }: Pick<TicketRequest, 'id' | 'expectedVersion' | 'key'>,
  change: (changes: TicketChanges, request: TicketRequest) => Promise<TicketChanged>,
): Promise<{ readonly result: TicketChanged; readonly supportTicket: KeptTicket | null }> {
  const { records, viewer } = changing;
  await records.flush();
  return kept(async () => {
    if ((await seenTicket(changing, id)) === null) return { result: notFound, supportTicket: null };
    const request = { id, expectedVersion, key, by: viewer.id, owner: ownerOf(viewer) };
    const result = await change(records.ticketChanges, request);
    return { result, supportTicket: await seenTicket(changing, id) };
  });
}

/** Sends a message again, with its tickets, to its mailbox. @throws RefusedError STORAGE_UNAVAILABLE */
export async function resendMessage(changing: Changing, id: string, key: string | null) {
  const { records, viewer } = changing;
  await records.flush();
  return kept(async () => {
    if ((await seenMessage(changing, id)) === null) return { result: notFound, supportMessage: null };
    const result = await records.resendMessage({ id, by: viewer.id, owner: ownerOf(viewer), key });
    return { result, supportMessage: await seenMessage(changing, id) };
  });
}

/** Sends parked tickets again, all or none. @param ids different ones @throws RefusedError STORAGE_UNAVAILABLE */
export async function resendTickets(changing: Changing, ids: readonly string[], key: string | null) {
  const { records, viewer } = changing;
  await records.flush();
  return kept(async () => {
    if (!(await seesTickets(changing, ids))) return { result: notFound, messages: [] };
    const result = await records.resendTickets({ ids, by: viewer.id, owner: ownerOf(viewer), key });
    if (result.kind !== 'done') return { result, messages: [] };
    const messageIds = result.id.split(' ');
    const messages = await Promise.all(messageIds.map((id) => seenMessage(changing, id)));
    const [id = ''] = messageIds;
    return { result: { ...result, id }, messages: messages.filter((message) => message !== null) };
  });
}
