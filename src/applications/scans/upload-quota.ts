/** Bounds of the contents that wait to be attached: of an account, of its organisation, of all. */
import { sql } from 'kysely';
import { RefusedError } from '../../kernel/errors.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { type UploadOwner, uploadLifeMs, waitingUploads } from './upload-rows.ts';

export interface UploadBounds {
  /** Files of one account. */
  readonly accountFiles: number;
  readonly accountBytes: number;
  readonly organisationBytes: number;
  readonly allBytes: number;
}

interface Extent {
  readonly files: number;
  readonly bytes: number;
}

/** Uploads of one account wait for each other until the end of the transaction: together they keep to the bound too. */
export async function lockUploadsOf(tx: Transaction, { organisation, by }: UploadOwner): Promise<void> {
  const key = `uploads ${organisation} ${by}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

/**
 * Other accounts may pass the bounds of the organisation and of all by what is taken in at once.
 * @param more what is to wait beside what is kept already
 * @throws RefusedError UPLOAD_QUOTA_EXCEEDED, UPLOADS_FULL, with when there will be room
 */
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
  const { ofOrganisation, ofAll } = await bytesWaiting(database, owner.organisation, now);
  const full = [
    ofOrganisation.bytes + more.bytes > bounds.organisationBytes && ofOrganisation,
    ofAll.bytes + more.bytes > bounds.allBytes && ofAll,
  ].find((one) => one !== false);
  if (full) throw new RefusedError('UPLOADS_FULL', fullFault, secondsUntil(full.oldestAt, now));
}

const ownFault =
  'expected at most MAX_UPLOADS_PER_ACCOUNT scans, and MAX_UPLOAD_BYTES_PER_ACCOUNT, of yours that are not attached yet: attach them, or delete some (`deleteUpload`)';
const fullFault =
  'expected room for scans that are not attached yet, of your organisation (MAX_UPLOAD_BYTES_PER_ORGANISATION) and of all (MAX_UPLOAD_BYTES): attach those that wait';

/** When the waiting content was posted after whose end there is room; null where there is room. */
function firstToLeave(
  own: readonly { readonly bytes: number; readonly at: number }[],
  more: Extent,
  { accountFiles, accountBytes }: UploadBounds,
): number | null {
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

interface Waiting {
  readonly bytes: number;
  /** Epoch ms. */
  readonly oldestAt: number;
}

async function bytesWaiting(
  database: Database | Transaction,
  organisation: string,
  now: number,
): Promise<{ readonly ofOrganisation: Waiting; readonly ofAll: Waiting }> {
  const { organisation_bytes, organisation_oldest, all_bytes, all_oldest } = await database
    .selectFrom('application_scans')
    .select([
      sql<number>`coalesce(sum(bytes) filter (where organisation = ${organisation}), 0)`.as(
        'organisation_bytes',
      ),
      sql<number>`coalesce(min(added_at) filter (where organisation = ${organisation}), ${now})`.as(
        'organisation_oldest',
      ),
      sql<number>`coalesce(sum(bytes), 0)`.as('all_bytes'),
      sql<number>`coalesce(min(added_at), ${now})`.as('all_oldest'),
    ])
    .where('application_id', 'is', null)
    .where('added_at', '>=', now - uploadLifeMs)
    .executeTakeFirstOrThrow();
  return {
    ofOrganisation: { bytes: organisation_bytes, oldestAt: organisation_oldest },
    ofAll: { bytes: all_bytes, oldestAt: all_oldest },
  };
}

/** Whole seconds until a content that was posted then is deleted. */
function secondsUntil(postedAt: number, now: number): number {
  return Math.max(1, Math.ceil((postedAt + uploadLifeMs + 1 - now) / 1000));
}
