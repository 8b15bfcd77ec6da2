import { CallFault, type Evidence, noteErrorCode } from '../../resilience/call-fault.ts';
import type { ErrorInfo } from './answer.ts';

/** Error codes of SHEP's that the text of a fault alone would not place. Both lists are settings. */
export interface FaultCodes {
  /** The sender, its password or its signature was refused. */
  readonly refusedSender: readonly string[];
  /** SHEP speaks of the provider although there is no `subError`. */
  readonly provider: readonly string[];
}

/** A SOAP fault as a failure: whose it is shows in the codes and in `subError`, which only a provider's has. */
export function fromSoapFault(
  errorInfo: ErrorInfo | undefined,
  codes: FaultCodes,
  evidence: Evidence,
): CallFault {
  const chain = chainOf(errorInfo);
  noteErrorCode(evidence, chain.at(-1));
  if (chain.some((code) => codes.refusedSender.includes(code)))
    return new CallFault('OUR_CREDENTIALS', 'OURS', { byBus: true });
  const fromProvider =
    errorInfo?.subError !== undefined || chain.some((code) => codes.provider.includes(code));
  return new CallFault('SYSTEM_ERROR', fromProvider ? 'REGISTER' : 'BUS');
}

function chainOf(errorInfo: ErrorInfo | undefined): string[] {
  const codes: string[] = [];
  for (let info = errorInfo; info !== undefined; info = info.subError)
    if (info.errorCode) codes.push(info.errorCode);
  return codes;
}
