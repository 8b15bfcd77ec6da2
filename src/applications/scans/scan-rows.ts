/** Scans of an application's documents in the database; their content is sealed. */
import type { Database, Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { CaseDocument } from '../../systems/statements.ts';

/** A scan without its content. */
export interface Scan {
  readonly id: string;
  /** Kind of document, by its code within the state service. */
  readonly document: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Of the content, hexadecimal. */
  readonly sha256: string;
  readonly addedAt: number;
}

export interface NewScan extends Omit<Scan, 'addedAt'> {
  readonly applicationId: string;
  /** Base64. */
  readonly content: string;
  readonly at: number;
  readonly by: string;
}

/** For what a content is sealed: nothing else opens it. */
const scanPurpose = 'scan';

export async function insertScan(tx: Transaction, scan: NewScan, sealing: Sealing): Promise<void> {
  const { bytes, keyId } = sealing.seal(scan.content, scanPurpose);
  await tx
    .insertInto('application_scans')
    .values({
      id: scan.id,
      application_id: scan.applicationId,
      document: scan.document,
      name: scan.name,
      media_type: scan.mediaType,
      bytes: scan.bytes,
      sha256: scan.sha256,
      content_sealed: bytes,
      key_id: keyId,
      added_at: scan.at,
      added_by: scan.by,
    })
    .execute();
}

/** In the order in which they were added. */
export async function scansOf(database: Database | Transaction, applicationId: string): Promise<Scan[]> {
  const rows = await database
    .selectFrom('application_scans')
    .select(['id', 'document', 'name', 'media_type', 'bytes', 'sha256', 'added_at'])
    .where('application_id', '=', applicationId)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map(({ media_type: mediaType, added_at: addedAt, ...scan }) => ({
    ...scan,
    mediaType,
    addedAt,
  }));
}

/** With their contents, as a case carries them. */
export async function caseDocumentsOf(
  database: Database,
  applicationId: string,
  sealing: Sealing,
): Promise<CaseDocument[]> {
  const rows = await database
    .selectFrom('application_scans')
    .select(['document', 'name', 'media_type', 'content_sealed', 'key_id'])
    .where('application_id', '=', applicationId)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    code: row.document,
    name: row.name,
    mediaType: row.media_type,
    content: sealing.open({ bytes: row.content_sealed, keyId: row.key_id }, scanPurpose),
  }));
}
