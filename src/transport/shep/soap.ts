/** Reader of a SOAP 1.1 envelope, as both channels of SHEP write it: a body with one element, or a fault. */
import { soapNamespace } from './envelope.ts';
import { readMended } from './mend-xml.ts';
import { childOf, type XmlElement, XmlError } from './xml-reader.ts';

/** SHEP's own description of a failure. Descriptions nest: the innermost is the provider's. */
export type ErrorInfo = { readonly errorCode: string | undefined; readonly subError: ErrorInfo | undefined };

export type SoapFault = {
  readonly kind: 'fault';
  readonly errorInfo: ErrorInfo | undefined;
  readonly sessionId: string | undefined;
};

/** `marks`: number of spoilt places of the whole document (transport/spoilt.ts). */
type SoapBody =
  | { readonly kind: 'content'; readonly content: XmlElement; readonly marks: number }
  | SoapFault
  /** A SOAP envelope whose body is empty, or has several elements. */
  | { readonly kind: 'broken' };

/** @throws XmlError for a text that is no SOAP 1.1 envelope */
export function readSoap(text: string): SoapBody {
  const { root: envelope, marks } = readMended(text);
  if (envelope.name !== 'Envelope' || envelope.namespace !== soapNamespace) throw new XmlError([]);
  const content = theOnly(childOf(envelope, 'Body')?.children);
  if (content === 'several' || content === undefined) return { kind: 'broken' };
  if (content.name === 'Fault' && content.namespace === soapNamespace) return readFault(content);
  return { kind: 'content', content, marks };
}

function readFault(fault: XmlElement): SoapFault {
  const info = childOf(fault, 'detail')?.children[0];
  return { kind: 'fault', errorInfo: info && readErrorInfo(info), sessionId: guidOf(info) };
}

/** Reads an `ErrorInfo`, with the errors behind it. */
export function readErrorInfo(info: XmlElement): ErrorInfo {
  const subError = childOf(info, 'subError');
  return {
    errorCode: childOf(info, 'errorCode')?.text.trim(),
    subError: subError && !subError.isNil ? readErrorInfo(subError) : undefined,
  };
}

/** The child of that name without a namespace, if there is exactly one. */
export function unqualifiedChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  const named = theOnly(element?.children.filter((child) => child.name === name && child.namespace === ''));
  return named === 'several' ? undefined : named;
}

/** The single element of a list; two candidates are ambiguous. */
export const theOnly = (elements: readonly XmlElement[] = []): XmlElement | 'several' | undefined =>
  elements.length > 1 ? 'several' : elements[0];

/** `sessionId` of an element, SHEP's id of the exchange; undefined where it is none. */
export function guidOf(element: XmlElement | undefined): string | undefined {
  const text = childOf(element, 'sessionId')?.text.trim();
  return text !== undefined && /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i.test(text)
    ? text
    : undefined;
}
