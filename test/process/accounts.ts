import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../src/storage/database.ts';
import { readJournal } from '../../src/storage/journal/journal-files.ts';
import type { Application } from './clerks.ts';
import { type Arrival, type FlakyMail, refusals } from './flaky-mail.ts';

/** Address of every letter in these tests. */
export const redirectTo = 'drills@provider.invalid';

/** Differences between the clerks, the database and the mail server; each list is empty in a good run. */
interface Account {
  /** Promised, and neither in a letter that the server took nor refused by it. */
  readonly lost: string[];
  /** In more tickets than one, or in letters of different ids. */
  readonly doubled: string[];
  /** Letters about no asked application, about another person, or to another address. */
  readonly unexpected: string[];
  /** Letters of one id with different contents. */
  readonly differing: string[];
  /** Incidents that an answer named and that the database does not know. */
  readonly unknownIncidents: string[];
}

/** True after the last letter has left. */
export async function isSettled(database: Database, applications: readonly Application[]): Promise<boolean> {
  const tickets = await database
    .selectFrom('support_tickets')
    .leftJoin('support_messages as message', 'message.id', 'support_tickets.message_id')
    .select(['application_ref', 'support_tickets.state as ticket', 'message.state'])
    .execute();
  const isUnderWay = tickets.some(
    ({ ticket, state }) => ticket === 'QUEUED' || state === 'QUEUED' || state === 'COLLECTING',
  );
  const filed = new Set(tickets.map(({ application_ref }) => application_ref));
  return !isUnderWay && promised(applications).every(({ ref }) => filed.has(ref));
}

/** Settles accounts. */
export async function account(
  database: Database,
  mail: FlakyMail,
  applications: readonly Application[],
): Promise<Account> {
  const arrivals = mail.arrivals();
  const taken = mail.taken();
  const tickets = await database
    .selectFrom('support_tickets')
    .leftJoin('support_messages as message', 'message.id', 'support_tickets.message_id')
    .select(['application_ref as ref', 'support_tickets.state', 'message.id', 'message.reply'])
    .execute();
  const incidents = await database.selectFrom('incidents').select(['id', 'aliases']).execute();
  const known = new Set(incidents.flatMap(({ id, aliases }) => [id, ...aliases]));
  const asked = new Map(applications.map((one) => [one.ref, one]));
  const idsOf = (ref: string) =>
    new Set(arrivals.filter(({ content }) => content.includes(ref)).map(({ messageId }) => messageId));

  function hasLeft(ref: string): boolean {
    return tickets.some((ticket) => {
      const messageId = `<${ticket.id}@tirek.invalid>`;
      const own = arrivals.filter((one) => one.messageId === messageId && one.content.includes(ref));
      if (ticket.ref !== ref) return false;
      if (ticket.state === 'SENT') return taken.has(messageId) && own.length > 0;
      const wasRefused =
        own.some(({ behaviour }) => behaviour === '550') && ticket.reply?.includes(refusals['550']);
      return ticket.state === 'PARKED' && (wasRefused || ticket.reply?.includes(refusals.rejectRecipient));
    });
  }

  const refs = [...asked.keys()];
  return {
    lost: promised(applications)
      .map(({ ref }) => ref)
      .filter((ref) => !hasLeft(ref)),
    doubled: refs.filter((ref) => tickets.filter((one) => one.ref === ref).length > 1 || idsOf(ref).size > 1),
    unexpected: [
      ...arrivals.flatMap((one) => surprise(one, asked)),
      ...tickets.flatMap(({ ref }) => (asked.has(ref ?? '') ? [] : [`ticket of ${ref}`])),
    ],
    differing: [...new Set(arrivals.map(({ messageId }) => messageId))].filter((id) => {
      return new Set(arrivals.flatMap((one) => (one.messageId === id ? [one.content] : []))).size > 1;
    }),
    unknownIncidents: promised(applications).flatMap((one) => one.incidents.filter((id) => !known.has(id))),
  };
}

function promised(applications: readonly Application[]): Application[] {
  return applications.filter(({ incidents }) => incidents.length > 0);
}

/** Fault of a letter: it must be about the asked applications, their persons alone, to the one address. */
function surprise({ messageId, to, content }: Arrival, asked: ReadonlyMap<string, Application>): string[] {
  const refs = new Set(content.match(/draft-\d{5}/g));
  // Not within an id: the last twelve of a UUID may be digits by chance.
  const people = new Set(content.match(/(?<![\w-])\d{12}(?![\w-])/g));
  const owners = new Set([...refs].map((ref) => asked.get(ref)?.iin ?? `nobody of ${ref}`));
  const isAboutThem = owners.size > 0 && [...people].sort().join() === [...owners].sort().join();
  if (isAboutThem && to.join() === redirectTo) return [];
  return [`${messageId} to ${to}: ${[...refs]} of ${[...people]}`];
}

/** Entries still in journals; a file of a dead process counts too. */
export async function leftInJournals(folder: string, living: readonly number[]): Promise<string[]> {
  const left: string[] = [];
  for (const name of await readdir(folder)) {
    const pid = Number(/\.(\d+)\.[\w-]+\.journal$/.exec(name)?.[1]);
    const entries = await readJournal(join(folder, name));
    if (entries.length > 0 || !living.includes(pid)) left.push(`${name}: ${entries.length}`);
  }
  return left;
}
