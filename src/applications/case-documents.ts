/**
 * The content of the electronic case of an application: its scans, the documents that the person showed, its signed statement, and
 * behind them its papers as PDF.
 */
import { papersOf } from '../papers/paper-rows.ts';
import { printFile } from '../papers/print-paper.ts';
import type { ServiceRoute } from '../services/state-service.ts';
import type { CaseDocument } from '../systems/statements.ts';
import { findingsOf } from './answers/kept-answers.ts';
import type { Application } from './application.ts';
import type { ApplicationsParts } from './changes.ts';
import { type KeptParts, latestAnswers } from './kept-application.ts';
import type { Shown } from './presented.ts';
import { caseDocumentsOf } from './scans/scan-rows.ts';
import { signedStatement } from './statement/signed-statement.ts';

/** Reads and prints them. A paper has the bytes of `GET /papers/{id}.pdf`, in both languages, under its kind as the code. */
export async function caseDocuments(
  { database, sealing }: Pick<ApplicationsParts, 'database' | 'sealing'>,
  { id, statement }: Pick<Application, 'id' | 'statement'>,
  inPlaceOfData: readonly string[],
  shown: readonly Shown[] = [],
): Promise<CaseDocument[]> {
  const scans = await caseDocumentsOf(database, id, sealing);
  const documents = scans.map((scan) =>
    scan.attestation === undefined ? scan : { ...scan, inPlaceOfData: inPlaceOfData.includes(scan.code) },
  );
  documents.push(...shown.map((one) => toCaseDocument(one, inPlaceOfData)), ...signedStatement(statement));
  const [papers = []] = await papersOf(database, [id], sealing);
  for (const paper of papers) {
    const file = await printFile(paper, null);
    documents.push({
      ...{ code: paper.kind, name: `${paper.number}.pdf`, mediaType: 'application/pdf' },
      content: file.toString('base64'),
    });
  }
  return documents;
}

/** S7.2(19): data for display, which no signature certifies (S7.2(20)), so its form is told. */
function toCaseDocument({ document, code }: Shown, inPlaceOfData: readonly string[]): CaseDocument {
  const { kind, ...data } = document;
  const content = Buffer.from(JSON.stringify({ kind: kind.code, ...data }));
  return {
    ...{ code, name: `${code}.json`, mediaType: 'application/json', content: content.toString('base64') },
    ...{ form: 'SHOWN_DOCUMENT', inPlaceOfData: inPlaceOfData.includes(code) },
  };
}

/** Codes of the documents that stand in for data of registers that have none: no record, or one without the fact (S5.9(4), S6.10 p5). */
export function documentsForAbsentData(
  application: Pick<Application, 'checkedAt' | 'statement'>,
  { questions }: Pick<ServiceRoute, 'questions'>,
  parts: Pick<KeptParts, 'answers'>,
): string[] {
  const findings = findingsOf(latestAnswers(application, parts), application.statement);
  return questions.flatMap(({ code, absence, needs }) => {
    const finding = findings[code];
    if (finding?.kind !== 'records') return [];
    const [facts] = finding.facts;
    const lacking = needs.filter(({ fact }) => facts === undefined || facts[fact] === false);
    const follows = [...(facts === undefined ? [absence] : []), ...lacking.map(({ otherwise }) => otherwise)];
    return follows.flatMap((one) => (one.means === 'DOCUMENT' ? one.documents : []));
  });
}
