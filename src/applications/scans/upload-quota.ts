/** Bounds of the contents that wait to be attached: of an account, of its organisation, of all together. */
import { sql } from 'kysely';
import { RefusedError } from '../../kernel/errors.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { type Upload, type UploadOwner, uploadLifeMs, waitingUploads } from './upload-rows.ts';

export interface UploadBounds {
  /** Files of one account. */
  readonly accountFiles: number;
  readonly accountBytes: number;
  readonly organisationBytes: number;
  readonly allBytes: number;
}

type Extent = { readonly files: number; readonly bytes: number };

/** Makes uploads of one account wait for each other until the transaction ends: together they keep to the bound. */
export async function lockUploadsOf(tx: Transaction, { organisation, by }: UploadOwner): Promise<void> {
  const key = `uploads ${organisation} ${by}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

/** Checks the bounds; uploads of one moment may together pass them. @throws RefusedError UPLOAD_QUOTA_EXCEEDED, UPLOADS_FULL */
export async function expectRoom(
  database: Database | Transaction,
  owner: UploadOwner,
  more: Extent,
  bounds: UploadBounds,
  now: number,
): Promise<void> {
  const own = await waitingUploads(database, owner, now);
  const leaving = firstToLeave(own, more, bounds);
  if (leaving !== null) throw new RefusedError('UPLOAD_QUOTA_EXCEEDED', ownFault, secondsUntil(leaving, now));
  const { ownBytes, ownAt, allBytes, allAt } = await bytesWaiting(database, owner.organisation, now);
  const isOwnFull = ownBytes + more.bytes > bounds.organisationBytes;
  if (isOwnFull || allBytes + more.bytes > bounds.allBytes)
    throw new RefusedError('UPLOADS_FULL', fullFault, secondsUntil(isOwnFull ? ownAt : allAt, now));
}

const ownFault =
  'expected at most MAX_UPLOADS_PER_ACCOUNT scans, and MAX_UPLOAD_BYTES_PER_ACCOUNT, of yours that are not attached yet: attach them, or delete some (`deleteUpload`)';
const fullFault =
  'expected room for scans that are not attached yet, of your organisation (MAX_UPLOAD_BYTES_PER_ORGANISATION) and of all (MAX_UPLOAD_BYTES): attach those that wait';

/** Instant at which the waiting content was posted whose end makes room; null where there is room. */
function firstToLeave(own: readonly Upload[], more: Extent, { accountFiles, accountBytes }: UploadBounds) {
  let files = own.length + more.files;
  let bytes = own.reduce((sum, one) => sum + one.bytes, more.bytes);
  let at: number | null = null;
  for (const one of own) {
    if (files <= accountFiles && bytes <= accountBytes) break;
    files -= 1;
    bytes -= one.bytes;
    at = one.at;
  }
  return at;
}

async function bytesWaiting(database: Database | Transaction, organisation: string, now: number) {
  return database
    .selectFrom('application_scans')
    .select([
      sql<number>`coalesce(sum(bytes) filter (where organisation = ${organisation}), 0)`.as('ownBytes'),
      sql<number>`coalesce(min(added_at) filter (where organisation = ${organisation}), ${now})`.as('ownAt'),
      sql<number>`coalesce(sum(bytes), 0)`.as('allBytes'),
      sql<number>`coalesce(min(added_at), ${now})`.as('allAt'),
    ])
    .where('application_id', 'is', null)
    .where('added_at', '>=', now - uploadLifeMs)
    .executeTakeFirstOrThrow();
}

/** Whole seconds until a content posted at an instant is deleted. */
function secondsUntil(postedAt: number, now: number): number {
  return Math.max(1, Math.ceil((postedAt + uploadLifeMs + 1 - now) / 1000));
}
