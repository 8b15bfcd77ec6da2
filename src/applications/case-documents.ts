/** Everything that lies in the electronic case of an application: its scans, and behind them its papers as PDF. */
import { papersOf } from '../papers/paper-rows.ts';
import { printFile } from '../papers/print-paper.ts';
import type { CaseDocument } from '../systems/statements.ts';
import type { ApplicationsParts } from './changes.ts';
import { caseDocumentsOf } from './scans/scan-rows.ts';

/** Reads and prints them. A paper has the bytes of `GET /papers/{id}.pdf`, in both languages, under its kind as the code. */
export async function caseDocuments(
  { database, sealing }: Pick<ApplicationsParts, 'database' | 'sealing'>,
  applicationId: string,
): Promise<CaseDocument[]> {
  const documents = await caseDocumentsOf(database, applicationId, sealing);
  const [papers = []] = await papersOf(database, [applicationId], sealing);
  for (const paper of papers) {
    const file = await printFile(paper, null);
    documents.push({
      ...{ code: paper.kind, name: `${paper.number}.pdf`, mediaType: 'application/pdf' },
      content: file.toString('base64'),
    });
  }
  return documents;
}
