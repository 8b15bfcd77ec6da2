/** Contents that wait to be attached: sealed, in the database. */
import type { Owner } from '../../kernel/owner.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import { contentSeal, nameSeal, type Scan, type ScanContent, signatureSeal } from './scan-rows.ts';

/** Time for which the content of a scan waits for its application, ms. */
export const uploadLifeMs = 24 * 3600 * 1000;

/** The account in whose name a content is kept. */
export interface UploadOwner {
  /** The same as of an application. */
  readonly organisation: Owner;
  readonly by: string;
}

export interface Upload extends ScanContent {
  readonly id: string;
  /** Instant at which it was posted, epoch ms. */
  readonly at: number;
}

/** @param content base64 */
export async function insertUpload(
  tx: Transaction,
  { id, mediaType, bytes, sha256, at }: Upload,
  { organisation, by }: UploadOwner,
  content: string,
  sealing: Sealing,
): Promise<void> {
  const sealed = sealing.seal(content, contentSeal(id));
  await tx
    .insertInto('application_scans')
    .values({
      ...{ id, organisation, bytes, sha256, media_type: mediaType },
      ...{ content_sealed: sealed.bytes, key_id: sealed.keyId, added_at: at, added_by: by },
    })
    .execute();
}

/** Contents that an account has waiting, the oldest first; one that is a day old counts no more. */
export function waitingUploads(
  database: Database | Transaction,
  { organisation, by }: UploadOwner,
  now: number,
): Promise<Upload[]> {
  return database
    .selectFrom('application_scans')
    .select(['id', 'media_type as mediaType', 'bytes', 'sha256', 'added_at as at'])
    .where((is) => is.and({ organisation, added_by: by, application_id: null }))
    .where('added_at', '>=', now - uploadLifeMs)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
}

/** Deletes a waiting content; false where the account has none of this id. */
export async function deleteUpload(database: Database, id: string, { organisation, by }: UploadOwner) {
  const { numDeletedRows } = await database
    .deleteFrom('application_scans')
    .where((is) => is.and({ id, organisation, added_by: by, application_id: null }))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Deletes contents that were not attached in time. */
export async function deleteUploads(database: Database, now: number): Promise<void> {
  await database
    .deleteFrom('application_scans')
    .where('application_id', 'is', null)
    .where('added_at', '<', now - uploadLifeMs)
    .execute();
}

/** Content of an upload, base64; null where the organisation has none of this id, or it is attached already. */
export async function contentOfUpload(
  database: Database,
  id: string,
  organisation: string,
  sealing: Sealing,
): Promise<string | null> {
  const row = await database
    .selectFrom('application_scans')
    .select(['content_sealed', 'key_id'])
    .where((is) => is.and({ id, organisation, application_id: null }))
    .executeTakeFirst();
  return row ? sealing.open({ bytes: row.content_sealed, keyId: row.key_id }, contentSeal(id)) : null;
}

/** Attaches an upload with its signature (base64 of a CMS); false where the organisation has none of this id that waits. */
export async function attachUpload(
  tx: Transaction,
  { id, organisation, applicationId }: { id: string; organisation: string; applicationId: string },
  {
    document,
    name,
    attestation,
    signature,
  }: Pick<Scan, 'document' | 'name' | 'attestation'> & {
    readonly signature: string | null;
  },
  sealing: Sealing,
): Promise<boolean> {
  const cms = signature === null ? null : sealing.seal(signature, signatureSeal(id, applicationId));
  const sealedName = sealing.seal(name, nameSeal(id, applicationId));
  const { numUpdatedRows } = await tx
    .updateTable('application_scans')
    .set({
      ...{ application_id: applicationId, document, attestation },
      ...{ name_sealed: sealedName.bytes, name_key_id: sealedName.keyId },
      ...{ signature_sealed: cms?.bytes ?? null, signature_key_id: cms?.keyId ?? null },
    })
    .where((is) => is.and({ id, organisation, application_id: null }))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
