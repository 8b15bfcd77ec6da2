import { CallFault, noteErrorCode } from '../resilience/call-fault.ts';
import type { Attempt } from '../resilience/guard.ts';
import { countsWhatIsNotThere, holdsRecord } from '../transport/contradictions.ts';
import { escapeXml } from '../transport/shep/envelope.ts';
import { childOf, type XmlElement } from '../transport/shep/xml-reader.ts';

/** The register's own word on a message; undefined where it gave none. */
export function innerCodeOf(data: XmlElement | null): string | undefined {
  return childOf(childOf(data ?? undefined, 'messageResult'), 'code')?.text.trim();
}

/**
 * Second result level: what the register itself says of the message (`messageResult/code`).
 * @throws CallFault SYSTEM_ERROR for any other code than `success`, CONTRACT_DRIFT where what stands beside it says the
 *   opposite; a missing one is left to the contract
 */
export function checkInnerResult(data: XmlElement, success: string, attempt: Attempt): void {
  const code = innerCodeOf(data);
  if (code === undefined) return;
  const isContradicted = code === success ? countsWhatIsNotThere(data) : holdsRecord(data);
  if (code !== success) noteErrorCode(attempt.evidence, code);
  if (isContradicted) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
  if (code === success) return;
  throw new CallFault('SYSTEM_ERROR', 'REGISTER');
}

/** A message's fields as unqualified elements, escaped; empty ones are left out. */
export function fieldsXml(fields: Readonly<Record<string, string | null | undefined>>): string {
  return Object.entries(fields)
    .map(([name, text]) => (text ? `<${name}>${escapeXml(text)}</${name}>` : ''))
    .join('');
}
