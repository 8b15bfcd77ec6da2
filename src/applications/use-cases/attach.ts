/** Attaches a scan and verifies its signature. If the version or the state no longer allows the change, no system is asked. */
import { isOpenToScans } from '../application-state.ts';
import { addScan, type NotAdded, type ScanToAdd } from '../scans/add-scan.ts';
import { contentOfUpload } from '../scans/upload-rows.ts';
import { type ApplicationResult, rulesOf, staleVersion, type UseCase } from './use-case.ts';
import { signatureHindrance } from './verify-signature.ts';

export type AttachResult =
  | ApplicationResult
  | NotAdded
  /** The document's code is unknown to the state service; `known`: its codes. */
  | { readonly kind: 'unknownDocument'; readonly known: readonly string[] };

export async function attachScan(useCase: UseCase, key: string, scan: ScanToAdd): Promise<AttachResult> {
  const { application, applications, seen } = useCase;
  const { parts, maxCaseBytes } = applications;
  const known = rulesOf(application).service.documents.map(({ code }) => code);
  if (!known.includes(scan.document)) return { kind: 'unknownDocument', known };
  if (scan.signature !== null) {
    const content = await contentOfUpload(parts.database, scan.upload, scan.organisation, parts.sealing);
    // A repetition under its key finds the scan attached: its signature is not verified again.
    if (content !== null) {
      const { state } = application;
      const hindrance = staleVersion(useCase) ?? (isOpenToScans(state) ? null : { kind: 'outOfTurn', state });
      if (hindrance !== null) return hindrance as ApplicationResult;
      const refused = await signatureHindrance(useCase, scan.signature, content);
      if (refused !== null) return refused;
    }
  }
  return addScan(parts, key, seen, scan, maxCaseBytes);
}
