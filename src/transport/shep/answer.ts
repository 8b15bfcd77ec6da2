import { channelNamespace, soapNamespace } from './envelope.ts';
import { marksIn, readMended } from './mend-xml.ts';
import { childOf, type XmlElement, XmlError } from './xml-reader.ts';

/** SHEP's own account of a failure. It nests: the innermost one is the provider's. */
export interface ErrorInfo {
  readonly errorCode: string | undefined;
  readonly subError: ErrorInfo | undefined;
}

/** What an envelope says. */
export type ShepEnvelope =
  | {
      readonly kind: 'answer';
      /** First result level, set by the provider: `responseInfo/status/code`. */
      readonly statusCode: string;
      readonly correlationId: string | undefined;
      readonly sessionId: string | undefined;
      /** `<data>`, in whichever of its three forms; undefined when the provider sent none. */
      readonly data: XmlElement | undefined;
    }
  | {
      readonly kind: 'fault';
      readonly errorInfo: ErrorInfo | undefined;
      readonly sessionId: string | undefined;
    }
  /** A SOAP envelope that breaks the channel's schema. */
  | { readonly kind: 'broken' };

/**
 * Reads an envelope.
 * @throws XmlError when the text is no SOAP 1.1 envelope at all
 */
export function readEnvelope(text: string): ShepEnvelope {
  const { root: envelope, marks } = readMended(text);
  if (envelope.name !== 'Envelope' || envelope.namespace !== soapNamespace) throw new XmlError([]);
  const content = childOf(envelope, 'Body')?.children[0];
  if (content?.name === 'Fault' && content.namespace === soapNamespace) return readFault(content);
  if (content?.name !== 'SendMessageResponse' || content.namespace !== channelNamespace)
    return { kind: 'broken' };

  const response = unqualifiedChild(content, 'response');
  const info = unqualifiedChild(response, 'responseInfo');
  const statusCode = unqualifiedChild(unqualifiedChild(info, 'status'), 'code')?.text.trim();
  const responseData = unqualifiedChild(response, 'responseData');
  const data = childOf(responseData, 'data');
  // A spoilt place outside of `data` is in the bus's own words: one message's fault, but not the register's.
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

/**
 * The content of `<data>`: child elements, or a document in text (`xsi:type="xs:string"`, escaped or CDATA).
 * A single wrapper element around the content is stepped into.
 * @throws XmlError when the document in text is not well-formed (the envelope around it was)
 */
export function readData(data: XmlElement): XmlElement {
  const isText = data.xsiType === 'string' || data.children.length === 0;
  if (isText) return readMended(data.text.trim()).root;
  const [only, second] = data.children;
  const isWrapper =
    data.xsiType === undefined && second === undefined && only !== undefined && only.children.length > 0;
  return isWrapper ? only : data;
}

function filled(data: XmlElement | undefined): XmlElement | undefined {
  return data && (data.children.length > 0 || data.text.trim() !== '') ? data : undefined;
}

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
  return element?.children.find((child) => child.name === name && child.namespace === '');
}

function guidOf(element: XmlElement | undefined): string | undefined {
  const text = childOf(element, 'sessionId')?.text.trim();
  return text !== undefined && /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i.test(text)
    ? text
    : undefined;
}
