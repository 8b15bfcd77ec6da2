/** Namespace of the operation's wrapper elements (DOMAIN.md 1.1); every child below them is unqualified. */
export const typesNamespace = 'http://bip.bee.kz/SyncChannel/v10/Types';
/** SOAP 1.1. */
export const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';
/** Path of SHEP's synchronous channel. */
export const shepPath = '/bip-sync-wss-gost/';

/** Codes of `responseInfo/status` that public samples show (DOMAIN.md 1.2). */
export const success = { code: 'SCSS001', message: 'Message has been processed successfully' } as const;
export const noData = { code: 'SCSE001', message: 'Data not found' } as const;
/** KDP's word on a question that does not fit: invented. */
export const badRequest = { code: 'MOCK-KDP-BAD-REQUEST', message: 'The request does not fit' } as const;

/** Invented codes of `ErrorInfo` and of a status, because no public list exists: each begins with MOCK. */
export const mockCodes = {
  badEnvelope: 'MOCK-SHEP-BAD-ENVELOPE',
  senderRefused: 'MOCK-SHEP-SENDER-REFUSED',
  noSuchService: 'MOCK-SHEP-NO-SUCH-SERVICE',
  internal: 'MOCK-SHEP-INTERNAL',
  providerUnreachable: 'MOCK-SHEP-PROVIDER-UNREACHABLE',
  provider5xx: 'MOCK-SHEP-PROVIDER-5XX',
  providerFault: 'MOCK-SHEP-PROVIDER-FAULT',
  unreachable: 'MOCK-PROVIDER-UNREACHABLE',
  providerInternal: 'MOCK-PROVIDER-INTERNAL',
  providerDatabase: 'MOCK-PROVIDER-DATABASE',
  overloaded: 'MOCK-OVERLOADED',
} as const;

/** A status code and its message, at most 250 characters. */
export interface Status {
  readonly code: string;
  readonly message: string;
}
