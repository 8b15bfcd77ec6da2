import { CallFault, type Evidence, noteErrorCode } from '../../resilience/call-fault.ts';
import type { ErrorInfo } from './soap.ts';

/** Error codes of SHEP (settings) whose fault text alone does not show the culprit. */
export interface FaultCodes {
  /** Codes for a refused sender, password or signature. */
  readonly refusedSender: readonly string[];
  /** Codes that blame the provider without a `subError`. */
  readonly provider: readonly string[];
}

/** Turns a SOAP fault into a failure: the codes and `subError`, which only a provider's fault has, show the culprit. */
export function fromSoapFault(errorInfo: ErrorInfo | undefined, codes: FaultCodes, evidence: Evidence) {
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
