import { CallFault, noteErrorCode } from '../resilience/call-fault.ts';
import type { Attempt } from '../resilience/guard.ts';
import { escapeXml } from '../transport/shep/envelope.ts';
import { childOf, type XmlElement } from '../transport/shep/xml-reader.ts';

/** The register's own word on a message; undefined where it gave none. */
export function innerCodeOf(data: XmlElement | null): string | undefined {
  return childOf(childOf(data ?? undefined, 'messageResult'), 'code')?.text.trim();
}

/**
 * Second result level: what the register itself says of the message (`messageResult/code`).
 * @throws CallFault SYSTEM_ERROR for any other code than `success`; a missing one is left to the contract
 */
export function checkInnerResult(data: XmlElement, success: string, attempt: Attempt): void {
  const code = innerCodeOf(data);
  if (code === undefined || code === success) return;
  noteErrorCode(attempt.evidence, code);
  throw new CallFault('SYSTEM_ERROR', 'REGISTER');
}

/** A message's fields as unqualified elements, escaped; empty ones are left out. */
export function fieldsXml(fields: Readonly<Record<string, string | null | undefined>>): string {
  return Object.entries(fields)
    .map(([name, text]) => (text ? `<${name}>${escapeXml(text)}</${name}>` : ''))
    .join('');
}
