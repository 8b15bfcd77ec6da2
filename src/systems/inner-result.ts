/** Parts of a question to a system behind SHEP. */
import type { z } from 'zod';
import { type Clock, toDateTime } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import { CallFault, noteErrorCode } from '../resilience/call-fault.ts';
import type { Attempt } from '../resilience/guard.ts';
import { countsWhatIsNotThere, holdsRecord } from '../transport/contradictions.ts';
import type { ShepChannel } from '../transport/shep/channel.ts';
import { escapeXml } from '../transport/shep/envelope.ts';
import { toPlain } from '../transport/shep/plain.ts';
import { commonStatuses } from '../transport/shep/statuses.ts';
import { childOf, type XmlElement } from '../transport/shep/xml-reader.ts';

export interface ShepParts {
  readonly channel: ShepChannel;
  /** Our code as a sender of inner messages. */
  readonly senderCode: string;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** Asks a service by a message with the usual head. @param criteria as XML @returns null where there are no data */
export function askShep(
  { channel, senderCode, clock, newId }: ShepParts,
  { serviceId, namespace }: { readonly serviceId: string; readonly namespace: string },
  criteria: string,
  attempt: Attempt,
): Promise<XmlElement | null> {
  const head = fieldsXml({ messageId: newId(), messageDate: toDateTime(clock.now()), senderCode });
  const type = { namespace, name: 'Request' };
  return channel.send({ serviceId, statuses: commonStatuses }, { xml: head + criteria, type }, attempt);
}

/** Reads an answer: the second result level, then the contract. @throws CallFault as `checkInnerResult` */
export function readInnerResult<Schema extends z.ZodType>(
  data: XmlElement,
  success: string,
  contract: Schema,
  attempt: Attempt,
): z.infer<Schema> {
  checkInnerResult(data, success, attempt);
  const parsed = contract.safeParse(toPlain(data));
  if (!parsed.success) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
  return parsed.data;
}

/** The register's own code for a message; undefined where it gave none. */
export const innerCodeOf = (data: XmlElement | null): string | undefined =>
  childOf(childOf(data ?? undefined, 'messageResult'), 'code')?.text.trim();

/**
 * Checks the register's own code.
 * @throws CallFault SYSTEM_ERROR for an error, CONTRACT_DRIFT where the data contradict it
 */
function checkInnerResult(data: XmlElement, success: string, attempt: Attempt): void {
  const code = innerCodeOf(data);
  if (code === undefined) return;
  const isContradicted = code === success ? countsWhatIsNotThere(data) : holdsRecord(data);
  if (code !== success) noteErrorCode(attempt.evidence, code);
  if (isContradicted) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
  if (code === success) return;
  throw new CallFault('SYSTEM_ERROR', 'REGISTER');
}

/** A message's fields as unqualified elements, escaped, without empty ones. */
export function fieldsXml(fields: Readonly<Record<string, string | null | undefined>>): string {
  let xml = '';
  for (const name of Object.keys(fields)) {
    const text = fields[name];
    if (text) xml += `<${name}>${escapeXml(text)}</${name}>`;
  }
  return xml;
}
