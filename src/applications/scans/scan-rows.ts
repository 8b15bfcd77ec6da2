/** Scans of applications in the database; their contents and names are sealed. */
import { sql } from 'kysely';
import type { Database, Transaction } from '../../storage/database.ts';
import { nonEmpty, ofEach } from '../../storage/lists.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Row } from '../../storage/tables.ts';
import { type CaseDocument, signatureType } from '../../systems/statements.ts';

/** Purpose of each seal: its kind and row. A part that was moved to another application does not open there. */
export const contentSeal = (scanId: string) => `scan ${scanId}`;
export const nameSeal = (scanId: string, applicationId: string) => `scan name ${scanId} ${applicationId}`;
export const signatureSeal = (scanId: string, applicationId: string) =>
  `signature ${scanId} ${applicationId}`;

export interface ScanContent {
  /** Found by the content: `application/pdf`, `image/jpeg`, `image/png`, `image/tiff`. */
  readonly mediaType: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Papers that are scanned: S7.9 p7. */
export const attestations = ['ORIGINAL', 'NOTARISED_COPY'] as const;

export type Attestation = (typeof attestations)[number];

/** A scan of an application, without its content. */
export interface Scan extends ScanContent {
  readonly id: string;
  /** Kind of document, by its code within the state service. */
  readonly document: string;
  readonly name: string;
  readonly attestation: Attestation;
  /** True: the applicant's digital signature is with it. */
  readonly isSigned: boolean;
  readonly addedAt: number;
}

/** Scans of a case with one that is not attached yet: their number, and their bytes as kept, signatures included. */
export async function extentWith(
  tx: Transaction,
  applicationId: string,
  { upload, signature }: { readonly upload: string; readonly signature: string | null },
): Promise<{ readonly scans: number; readonly bytes: number }> {
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

/** Scans of each application, in the order in which they were uploaded. */
export async function scansOfAll(
  database: Database | Transaction,
  applicationIds: readonly string[],
  sealing: Sealing,
): Promise<Scan[][]> {
  const rows = await selectScans(database, applicationIds)
    .select(['name_sealed', 'name_key_id', 'attestation'])
    .execute();
  return ofEach(applicationIds, rows, (row) => {
    const { id, media_type: mediaType, bytes, sha256, is_signed: isSigned, added_at: addedAt } = row;
    return {
      ...{ id, mediaType, bytes, sha256, isSigned, addedAt },
      document: row.document ?? '',
      name: nameOf(row, sealing),
      attestation: row.attestation === 'NOTARISED_COPY' ? row.attestation : 'ORIGINAL',
    };
  });
}

/** Codes of the documents that were scanned. The names of the scans stay sealed. */
export async function scannedDocuments(database: Database, applicationId: string): Promise<string[]> {
  const rows = await selectScans(database, [applicationId]).execute();
  return rows.map(({ document }) => document ?? '');
}

type NameRow = Pick<Row<'application_scans'>, 'id' | 'application_id' | 'name_sealed' | 'name_key_id'>;

function nameOf({ id, application_id, name_sealed: bytes, name_key_id: keyId }: NameRow, sealing: Sealing) {
  const isThere = application_id !== null && bytes !== null && keyId !== null;
  return isThere ? sealing.open({ bytes, keyId }, nameSeal(id, application_id)) : '';
}

/** Finds the application that a scan is attached to; null where there is no such scan. */
export async function applicationOfScan(database: Database, id: string): Promise<string | null> {
  const row = await database
    .selectFrom('application_scans')
    .select('application_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.application_id ?? null;
}

/** Scans of a case with their contents and signatures. */
export async function caseDocumentsOf(
  database: Database,
  applicationId: string,
  sealing: Sealing,
): Promise<CaseDocument[]> {
  const rows = await selectScans(database, [applicationId])
    .select(['name_sealed', 'name_key_id', 'attestation'])
    .select(['content_sealed', 'key_id', 'signature_sealed', 'signature_key_id'])
    .execute();
  return rows.flatMap((row) => {
    const { id, media_type: mediaType, content_sealed, key_id: keyId } = row;
    const { signature_sealed: signature, signature_key_id: signatureKeyId } = row;
    const code = row.document ?? '';
    const content = sealing.open({ bytes: content_sealed, keyId }, contentSeal(id));
    const name = nameOf(row, sealing);
    const scan = { code, name, mediaType, content, attestation: row.attestation ?? 'ORIGINAL' };
    if (signature === null || signatureKeyId === null) return [scan];
    const cms = sealing.open({ bytes: signature, keyId: signatureKeyId }, signatureSeal(id, applicationId));
    // S7.2(20): a document becomes an electronic one by the digital signature.
    const signed = { ...scan, form: 'ELECTRONIC_DOCUMENT' } as const;
    return [signed, { code, name: `${name}.p7s`, mediaType: signatureType, content: cms }];
  });
}

/** Scans without their sealed parts: those are large, and seldom needed. */
function selectScans(database: Database | Transaction, applicationIds: readonly string[]) {
  return database
    .selectFrom('application_scans')
    .select(['id', 'application_id', 'document', 'media_type', 'bytes', 'sha256', 'added_at'])
    .select(sql<boolean>`signature_sealed is not null`.as('is_signed'))
    .where('application_id', 'in', nonEmpty(applicationIds))
    .orderBy('added_at')
    .orderBy('id');
}
