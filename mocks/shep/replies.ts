import { reply } from '../replies.ts';
import { type ErrorInfo, writeFault } from './write-fault.ts';

export const xmlType = 'text/xml; charset=utf-8';

/** XML of SOAP 1.1 in UTF-8. */
export function xmlReply(body: string, status = 200): Response {
  return reply(status, xmlType, body);
}

/** HTTP 500 with a SOAP fault, as SOAP 1.1 asks for. */
export function faultReply(error: ErrorInfo, blame: 'Client' | 'Server' = 'Server'): Response {
  return xmlReply(writeFault(error, blame), 500);
}
