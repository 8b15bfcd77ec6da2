import { channelNamespace, soapNamespace } from './envelope.ts';
import { marksIn, readMended } from './mend-xml.ts';
import { childOf, type XmlElement, XmlError } from './xml-reader.ts';

/** SHEP's own description of a failure. Descriptions nest: the innermost is the provider's. */
export type ErrorInfo = { readonly errorCode: string | undefined; readonly subError: ErrorInfo | undefined };

export type ShepEnvelope =
  | {
      readonly kind: 'answer';
      /** First result level, set by the provider: `responseInfo/status/code`. */
      readonly statusCode: string;
      readonly correlationId: string | undefined;
      readonly sessionId: string | undefined;
      /** `<data>`, in any of its three forms; undefined when the provider sent none. */
      readonly data: XmlElement | undefined;
    }
  | {
      readonly kind: 'fault';
      readonly errorInfo: ErrorInfo | undefined;
      readonly sessionId: string | undefined;
    }
  /** A SOAP envelope that breaks the channel's schema. */
  | { readonly kind: 'broken' };

/** Reads an envelope. @throws XmlError for a text that is no SOAP 1.1 envelope */
export function readEnvelope(text: string): ShepEnvelope {
  const { root: envelope, marks } = readMended(text);
  if (envelope.name !== 'Envelope' || envelope.namespace !== soapNamespace) throw new XmlError([]);
  const content = theOnly(childOf(envelope, 'Body')?.children);
  if (content === 'several') return { kind: 'broken' };
  if (content?.name === 'Fault' && content.namespace === soapNamespace) return readFault(content);
  if (content?.name !== 'SendMessageResponse' || content.namespace !== channelNamespace)
    return { kind: 'broken' };

  const response = unqualifiedChild(content, 'response');
  const info = unqualifiedChild(response, 'responseInfo');
  const statusCode = unqualifiedChild(unqualifiedChild(info, 'status'), 'code')?.text.trim();
  const responseData = unqualifiedChild(response, 'responseData');
  const data = theOnly(responseData?.children.filter(({ name }) => name === 'data'));
  if (data === 'several') return { kind: 'broken' };
  // A spoilt place outside of `data` is in the bus's own text: one message's fault, but not the register's.
  if (marksIn(data) !== marks) return { kind: 'broken' };
  if (!statusCode || !responseData) return { kind: 'broken' };
  return {
    kind: 'answer',
    statusCode,
    correlationId: childOf(info, 'correlationId')?.text.trim() || undefined,
    sessionId: guidOf(info),
    data: filled(data),
  };
}

/** Reads `<data>`, elements or a document in text, without wrappers. @throws XmlError for a malformed document in text */
export function readData(data: XmlElement): XmlElement {
  const isText = data.xsiType === 'string' || data.children.length === 0;
  if (isText) return unwrapped(readMended(data.text.trim()).root);
  return data.xsiType === undefined ? unwrapped(data) : data;
}

/** Steps into wrappers and a signed document around the message. `messageResult` is no wrapper, though it may be alone. */
function unwrapped(element: XmlElement): XmlElement {
  const [only, second] = element.children;
  const isWrapper = second === undefined && only !== undefined && only.children.length > 0;
  return isWrapper && only.name !== 'messageResult' ? unwrapped(only) : element;
}

const filled = (data: XmlElement | undefined): XmlElement | undefined =>
  data && (data.children.length > 0 || data.text.trim() !== '') ? data : undefined;

function readFault(fault: XmlElement): ShepEnvelope {
  const info = childOf(fault, 'detail')?.children[0];
  return { kind: 'fault', errorInfo: info && readErrorInfo(info), sessionId: guidOf(info) };
}

function readErrorInfo(info: XmlElement): ErrorInfo {
  const subError = childOf(info, 'subError');
  return {
    errorCode: childOf(info, 'errorCode')?.text.trim(),
    subError: subError && !subError.isNil ? readErrorInfo(subError) : undefined,
  };
}

function unqualifiedChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  const named = theOnly(element?.children.filter((child) => child.name === name && child.namespace === ''));
  return named === 'several' ? undefined : named;
}

/** The single element of a list; two candidates are ambiguous. */
const theOnly = (elements: readonly XmlElement[] = []): XmlElement | 'several' | undefined =>
  elements.length > 1 ? 'several' : elements[0];

function guidOf(element: XmlElement | undefined): string | undefined {
  const text = childOf(element, 'sessionId')?.text.trim();
  return text !== undefined && /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i.test(text)
    ? text
    : undefined;
}
