/** Papers in the database. Everything that stands on one is sealed for its own row: a content that was moved does not open. */
import type { PaperKind } from '../services/paper-kinds.ts';
import type { Database, Transaction } from '../storage/database.ts';
import { nonEmpty, ofEach } from '../storage/lists.ts';
import type { Sealing } from '../storage/sealing.ts';
import type { Row } from '../storage/tables.ts';
import type { Paper } from './paper.ts';

/** The purpose for which a paper is sealed. */
const paperSeal = (id: string, applicationId: string) => `paper ${id} ${applicationId}`;

/** Parts of a paper that stand in columns; the rest is sealed. */
type Columns = 'id' | 'applicationId' | 'kind' | 'number' | 'issuedAt';

/**
 * Writes a paper down.
 * @param ground code of the ground of a refusal; empty for a paper without one
 */
export async function insertPaper(
  tx: Transaction,
  paper: Paper,
  ground: string,
  sealing: Sealing,
): Promise<void> {
  const { id, applicationId, kind, number, issuedAt, ...content } = paper;
  const sealed = sealing.sealJson(content, paperSeal(id, applicationId));
  await tx
    .insertInto('papers')
    .values({
      ...{ id, kind, ground, number, application_id: applicationId },
      ...{ issued_at: issuedAt, issued_by: paper.issuedBy.account },
      ...{ content_sealed: sealed.bytes, key_id: sealed.keyId },
    })
    .execute();
}

/** Papers of each application, in the order in which they were issued. */
export async function papersOf(
  database: Database | Transaction,
  applicationIds: readonly string[],
  sealing: Sealing,
): Promise<Paper[][]> {
  const rows = await database
    .selectFrom('papers')
    .selectAll()
    .where('application_id', 'in', nonEmpty(applicationIds))
    .orderBy('issued_at')
    .orderBy('number')
    .execute();
  return ofEach(applicationIds, rows, (row) => toPaper(row, sealing));
}

/**
 * Reads a paper from its row.
 * @throws Defect where the row was changed, or its key is not configured
 */
export function toPaper(row: Row<'papers'>, sealing: Sealing): Paper {
  const { id, application_id: applicationId, number, issued_at: issuedAt } = row;
  const sealed = { bytes: row.content_sealed, keyId: row.key_id };
  const content = sealing.openJson<Omit<Paper, Columns>>(sealed, paperSeal(id, applicationId));
  const kind = row.kind as PaperKind;
  return { ...content, id, applicationId, kind, number, issuedAt } as Paper;
}
