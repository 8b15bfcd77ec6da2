/** Attaches a scan: its signature, where there is one, is verified before. Who comes too late, or out of turn, has nobody asked. */

import type { Application } from '../../applications/application.ts';
import { isOpenToScans } from '../../applications/application-state.ts';
import type { Seen } from '../../applications/changes.ts';
import { addScan, maxScans, type ScanToAdd } from '../../applications/scans/add-scan.ts';
import { contentOfUpload } from '../../applications/scans/upload-rows.ts';
import { signatureFault } from '../../applications/signature-check.ts';
import { Defect } from '../../kernel/defect.ts';
import { toUnavailable } from '../answers/unavailable.ts';
import type { Context } from '../context.ts';
import { refusal } from '../scalars/strict-text.ts';
import type { ApplicationResultSource } from '../sources.ts';
import { purposeOf } from './seen.ts';

/** @throws GraphQLError BAD_USER_INPUT where there is no such upload */
export async function attachScan(
  context: Context,
  key: string,
  application: Application,
  seen: Seen,
  scan: ScanToAdd,
): Promise<ApplicationResultSource> {
  const { parts } = context.applications;
  if (scan.signature !== null) {
    const content = await contentOfUpload(parts.database, scan.upload, scan.organisation, parts.sealing);
    // A repetition under its key finds it attached: what was verified then is not verified again.
    if (content !== null) {
      const { state, version } = application;
      if (version !== seen.expectedVersion) return { kind: 'versionChanged', version };
      if (!isOpenToScans(state)) return { kind: 'outOfTurn', state };
      const refused = await verified(context, application, scan.signature, content);
      if (refused) return refused;
    }
  }
  const result = await addScan(parts, key, seen, scan, context.applications.maxCaseBytes);
  if (result.kind === 'caseTooLarge')
    throw refusal('upload: scans of at most MAX_CASE_BYTES for one application');
  if (result.kind === 'tooManyScans') throw refusal(`upload: at most ${maxScans} scans of one application`);
  if (result.kind === 'noUpload')
    throw refusal('upload: what POST /scans gave your organisation within a day, and not attached yet');
  return result;
}

/** @returns null for a good signature of whoever applies: the applicant where there is one, else the person */
async function verified(
  { applications, ask, clock, looks, registers, settings, summary }: Context,
  application: Application,
  signature: string,
  content: string,
): Promise<ApplicationResultSource | null> {
  const { iin, applicant } = application;
  const purpose = purposeOf(application);
  const signer = applicant?.iin ?? iin;
  looks.because(signer, purpose);
  const { client, source } = registers.signatureService;
  const outcome = await source.ask(ask, { iin: signer }, async (attempt) => [
    await client.verifyCms(signature, content, attempt),
  ]);
  if (outcome.kind === 'unavailable') return summary.note(toUnavailable(outcome, { iin, purpose }, settings));
  const [verification] = outcome.records;
  if (verification === undefined) throw new Defect('expected what was verified');
  const { allowTestCertificates } = applications;
  const rule = { allowedIins: [signer], now: clock.now(), allowTestCertificates };
  const reason = signatureFault(verification, rule);
  return reason && { kind: 'signatureRefused', reason };
}
