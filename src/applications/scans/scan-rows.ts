/** Scans in the database; their content is sealed. */
import type { Database, Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { CaseDocument } from '../../systems/statements.ts';

/** What is known of a content. */
export interface ScanContent {
  /** By the content: `application/pdf`, `image/jpeg`, `image/png`, `image/tiff`. */
  readonly mediaType: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A scan of an application, without its content. */
export interface Scan extends ScanContent {
  readonly id: string;
  /** Kind of document, by its code within the state service. */
  readonly document: string;
  readonly name: string;
  readonly addedAt: number;
}

/** A content that waits to be attached. */
export interface Upload extends ScanContent {
  readonly id: string;
  readonly organisation: string;
  /** Base64. */
  readonly content: string;
  readonly at: number;
  readonly by: string;
}

/** For what a content is sealed: nothing else opens it. */
const scanPurpose = 'scan';

export async function insertUpload(database: Database, upload: Upload, sealing: Sealing): Promise<void> {
  const { id, organisation, mediaType, bytes, sha256, content, at, by } = upload;
  const sealed = sealing.seal(content, scanPurpose);
  await database
    .insertInto('application_scans')
    .values({
      ...{ id, organisation, bytes, sha256, media_type: mediaType },
      ...{ content_sealed: sealed.bytes, key_id: sealed.keyId, added_at: at, added_by: by },
    })
    .execute();
}

/** @returns false where there is no such upload of this organisation, or it was attached before */
export async function attachUpload(
  tx: Transaction,
  { id, organisation, applicationId }: { id: string; organisation: string; applicationId: string },
  { document, name }: Pick<Scan, 'document' | 'name'>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('application_scans')
    .set({ application_id: applicationId, document, name })
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .where('application_id', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** In the order in which they were uploaded. */
export async function scansOf(database: Database | Transaction, applicationId: string): Promise<Scan[]> {
  const rows = await selectScans(database, applicationId)
    .select(['id', 'bytes', 'sha256', 'added_at'])
    .execute();
  return rows.map(({ id, document, name, media_type: mediaType, bytes, sha256, added_at: addedAt }) => ({
    ...{ id, document: document ?? '', name: name ?? '', mediaType, bytes, sha256, addedAt },
  }));
}

/** With their contents, as a case carries them. */
export async function caseDocumentsOf(
  database: Database,
  applicationId: string,
  sealing: Sealing,
): Promise<CaseDocument[]> {
  const rows = await selectScans(database, applicationId).select(['content_sealed', 'key_id']).execute();
  return rows.map(({ document, name, media_type: mediaType, content_sealed: bytes, key_id: keyId }) => ({
    ...{ code: document ?? '', name: name ?? '', mediaType },
    content: sealing.open({ bytes, keyId }, scanPurpose),
  }));
}

function selectScans(database: Database | Transaction, applicationId: string) {
  return database
    .selectFrom('application_scans')
    .select(['document', 'name', 'media_type'])
    .where('application_id', '=', applicationId)
    .orderBy('added_at')
    .orderBy('id');
}
