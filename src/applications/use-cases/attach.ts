/** Attaches a scan and verifies its signature. If the version or the state no longer allows the change, no system is asked. */
import { Defect } from '../../kernel/defect.ts';
import { purposeOf } from '../application.ts';
import { isOpenToScans } from '../application-state.ts';
import { addScan, type NotAdded, type ScanToAdd } from '../scans/add-scan.ts';
import { contentOfUpload } from '../scans/upload-rows.ts';
import { signatureFault } from '../signature-check.ts';
import { type ApplicationResult, rulesOf, staleVersion, type UseCase } from './use-case.ts';

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
      const refused = await verified(useCase, scan.signature, content);
      if (refused !== null) return refused;
    }
  }
  return addScan(parts, key, seen, scan, maxCaseBytes);
}

/** Fault of the signature; null: the applicant, or else the person, signed well. */
async function verified(
  { asking, applications, application }: UseCase,
  signature: string,
  content: string,
): Promise<ApplicationResult | null> {
  const { iin, applicant } = application;
  const purpose = purposeOf(application);
  // The key of an organisation names a person too, who is a stranger here: the look is one at the person.
  const signer = applicant?.iin ?? iin;
  asking.looks.because(signer, purpose);
  const { client, source } = asking.registers.signatureService;
  const outcome = await source.ask(asking.ask, { iin: signer }, async (attempt) => [
    await client.verifyCms(signature, content, attempt),
  ]);
  if (outcome.kind === 'unavailable') return { kind: 'unanswered', outcome, question: { iin, purpose } };
  const [verification] = outcome.records;
  if (verification === undefined) throw new Defect('expected what was verified');
  const { allowTestCertificates } = applications;
  const bin = applicant?.organisation?.bin ?? null;
  const rule = { allowedIins: [signer], bin, now: asking.clock.now(), allowTestCertificates };
  const reason = signatureFault(verification, rule);
  return reason && { kind: 'signatureRefused', reason };
}
