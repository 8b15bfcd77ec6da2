/** Scans in the database; their content is sealed, and so is what they are called. */
import { sql } from 'kysely';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Row } from '../../storage/tables.ts';
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
  /** Whether the applicant's digital signature is with it. */
  readonly isSigned: boolean;
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
const signaturePurpose = 'signature';
const namePurpose = 'scan name';

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

/** Of contents that were not attached yet. */
export async function bytesWaiting(database: Database, organisation: string): Promise<number> {
  const { bytes } = await database
    .selectFrom('application_scans')
    .select(({ fn }) => fn.sum<number | null>('bytes').as('bytes'))
    .where('organisation', '=', organisation)
    .where('application_id', 'is', null)
    .executeTakeFirstOrThrow();
  return bytes ?? 0;
}

/** @returns base64; null where there is no such upload of this organisation, or it was attached before */
export async function contentOfUpload(
  database: Database,
  id: string,
  organisation: string,
  sealing: Sealing,
): Promise<string | null> {
  const row = await database
    .selectFrom('application_scans')
    .select(['content_sealed', 'key_id'])
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .where('application_id', 'is', null)
    .executeTakeFirst();
  return row ? sealing.open({ bytes: row.content_sealed, keyId: row.key_id }, scanPurpose) : null;
}

/**
 * @param signature base64 of a CMS; null: it is not signed
 * @returns false where there is no such upload of this organisation, or it was attached before */
export async function attachUpload(
  tx: Transaction,
  { id, organisation, applicationId }: { id: string; organisation: string; applicationId: string },
  { document, name, signature }: Pick<Scan, 'document' | 'name'> & { readonly signature: string | null },
  sealing: Sealing,
): Promise<boolean> {
  const sealed = signature === null ? null : sealing.seal(signature, signaturePurpose);
  const sealedName = sealing.seal(name, namePurpose);
  const { numUpdatedRows } = await tx
    .updateTable('application_scans')
    .set({
      application_id: applicationId,
      document,
      name_sealed: sealedName.bytes,
      name_key_id: sealedName.keyId,
      signature_sealed: sealed?.bytes ?? null,
      signature_key_id: sealed?.keyId ?? null,
    })
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .where('application_id', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How much a case is to carry. */
export interface CaseExtent {
  readonly scans: number;
  /** With the signatures, as they are kept. */
  readonly bytes: number;
}

/** Of the scans of an application, with one that is not attached yet. */
export async function extentWith(
  tx: Transaction,
  applicationId: string,
  { upload, signature }: { readonly upload: string; readonly signature: string | null },
): Promise<CaseExtent> {
  const { scans, bytes } = await tx
    .selectFrom('application_scans')
    .select([
      sql<number>`count(*)::int`.as('scans'),
      sql<number>`coalesce(sum(bytes + coalesce(octet_length(signature_sealed), 0)), 0)::float8`.as('bytes'),
    ])
    .where((is) => is.or([is('application_id', '=', applicationId), is('id', '=', upload)]))
    .executeTakeFirstOrThrow();
  return { scans, bytes: bytes + (signature?.length ?? 0) };
}

/** Of each application, in the order in which they were uploaded. */
export async function scansOfAll(
  database: Database | Transaction,
  applicationIds: readonly string[],
  sealing: Sealing,
): Promise<Scan[][]> {
  const rows = await selectScans(database, applicationIds).select(['name_sealed', 'name_key_id']).execute();
  return applicationIds.map((id) =>
    rows.filter((row) => row.application_id === id).map((row) => toScan(row, sealing)),
  );
}

/** Codes of the documents that were scanned. What the scans are called stays sealed. */
export async function scannedDocuments(database: Database, applicationId: string): Promise<string[]> {
  const rows = await selectScans(database, [applicationId]).execute();
  return rows.map(({ document }) => document ?? '');
}

type ScanRow = Pick<
  Row<'application_scans'>,
  'id' | 'document' | 'media_type' | 'bytes' | 'sha256' | 'added_at' | 'name_sealed' | 'name_key_id'
> & { readonly is_signed: boolean };

function toScan({ id, document, bytes, sha256, ...row }: ScanRow, sealing: Sealing): Scan {
  return {
    ...{ id, document: document ?? '', bytes, sha256 },
    name: nameOf(row, sealing),
    mediaType: row.media_type,
    isSigned: row.is_signed,
    addedAt: row.added_at,
  };
}

type NameRow = Pick<Row<'application_scans'>, 'name_sealed' | 'name_key_id'>;

function nameOf({ name_sealed: bytes, name_key_id: keyId }: NameRow, sealing: Sealing): string {
  return bytes === null || keyId === null ? '' : sealing.open({ bytes, keyId }, namePurpose);
}

/** With their contents, as a case carries them. */
export async function caseDocumentsOf(
  database: Database,
  applicationId: string,
  sealing: Sealing,
): Promise<CaseDocument[]> {
  const rows = await selectScans(database, [applicationId])
    .select(['name_sealed', 'name_key_id'])
    .select(['content_sealed', 'key_id', 'signature_sealed', 'signature_key_id'])
    .execute();
  return rows.flatMap((row) => {
    const { document, media_type: mediaType, content_sealed: bytes, key_id: keyId } = row;
    const { signature_sealed: signature, signature_key_id: signatureKeyId } = row;
    const code = document ?? '';
    const content = sealing.open({ bytes, keyId }, scanPurpose);
    const name = nameOf(row, sealing);
    const scan = { code, name, mediaType, content };
    if (signature === null || signatureKeyId === null) return [scan];
    const cms = sealing.open({ bytes: signature, keyId: signatureKeyId }, signaturePurpose);
    return [scan, { code, name: `${name}.p7s`, mediaType: signatureType, content: cms }];
  });
}

/** A detached CMS beside its scan (RFC 5751). */
const signatureType = 'application/pkcs7-signature';

/** Without what is sealed: it is large, and seldom needed. */
function selectScans(database: Database | Transaction, applicationIds: readonly string[]) {
  return database
    .selectFrom('application_scans')
    .select(['id', 'application_id', 'document', 'media_type', 'bytes', 'sha256', 'added_at'])
    .select(sql<boolean>`signature_sealed is not null`.as('is_signed'))
    .where('application_id', 'in', nonEmpty(applicationIds))
    .orderBy('added_at')
    .orderBy('id');
}

/** SQL has no empty list: nothing is called ''. */
const nonEmpty = (ids: readonly string[]) => (ids.length === 0 ? [''] : [...ids]);
