/** Verification of the signature of the applicant, or of the person where there is no applicant, at NCANode. */
import { Defect } from '../../kernel/defect.ts';
import { purposeOf } from '../application.ts';
import { signatureFault } from '../signature-check.ts';
import type { ApplicationResult, UseCase } from './use-case.ts';

/**
 * @param signature base64 of a CMS
 * @param content base64 of the data that must have been signed
 * @returns the reason for which it is not accepted; null: they signed well
 */
export async function signatureHindrance(
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
