import type { z } from 'zod';
import { CallFault, noteErrorCode } from '../resilience/call-fault.ts';
import type { Attempt } from '../resilience/guard.ts';
import { contradictsItself, holdsItems } from '../transport/contradictions.ts';
import { errorCodeOf, type JsonAnswer } from '../transport/json/channel.ts';

/** Reads a JSON answer. @throws CallFault SYSTEM_ERROR for its own error, CONTRACT_DRIFT for a broken contract */
export function readJsonResult<Schema extends z.ZodType>(
  { isError, body }: JsonAnswer,
  contract: Schema,
  { evidence }: Attempt,
): z.infer<Schema> {
  const errorCode = errorCodeOf(body);
  noteErrorCode(evidence, errorCode);
  if (isError || (errorCode !== undefined && !holdsItems(body)))
    throw new CallFault('SYSTEM_ERROR', 'REGISTER');
  if (contradictsItself(body)) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
  const parsed = contract.safeParse(body);
  if (!parsed.success) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
  return parsed.data;
}
