import { writeElement, type XmlValue } from '../xml/write.ts';
import { soapNamespace, typesNamespace } from './names.ts';
import { now } from './now.ts';
import { newSessionId } from './write-response.ts';

/** An error of the bus; `subError` is the error behind it, at the provider. */
export interface ErrorInfo {
  readonly code: string;
  readonly message: string;
  readonly subError?: ErrorInfo;
}

/**
 * SOAP 1.1 fault whose detail is the channel's `ErrorInfo` (DOMAIN.md 1.1).
 * @param blame the party at fault
 */
export function writeFault(error: ErrorInfo, blame: 'Client' | 'Server' = 'Server'): string {
  const faultcode = `<faultcode>soap:${blame}</faultcode>`;
  const info = Object.entries(errorInfo(error)).map(([name, value]) => writeElement(name, value));
  const sessionId = writeElement('sessionId', newSessionId());
  const detail = `<detail><ns2:SendMessageFault1_SendMessageFault xmlns:ns2="${typesNamespace}">${info.join('')}${sessionId}</ns2:SendMessageFault1_SendMessageFault></detail>`;
  const fault = `<soap:Fault>${faultcode}${writeElement('faultstring', error.message)}${detail}</soap:Fault>`;
  return `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${soapNamespace}"><soap:Body>${fault}</soap:Body></soap:Envelope>`;
}

function errorInfo(error: ErrorInfo): { readonly [name: string]: XmlValue | undefined } {
  return {
    errorCode: error.code,
    errorMessage: error.message,
    errorDate: now(),
    subError: error.subError && errorInfo(error.subError),
  };
}
