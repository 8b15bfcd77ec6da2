import { channelNamespace } from './envelope.ts';
import { marksIn, readMended } from './mend-xml.ts';
import { guidOf, readSoap, type SoapFault, theOnly, unqualifiedChild } from './soap.ts';
import { childOf, type XmlElement } from './xml-reader.ts';

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
  | SoapFault
  /** A SOAP envelope that breaks the channel's schema. */
  | { readonly kind: 'broken' };

/** Reads an envelope. @throws XmlError for a text that is no SOAP 1.1 envelope */
export function readEnvelope(text: string): ShepEnvelope {
  const body = readSoap(text);
  if (body.kind !== 'content') return body;
  const { content, marks } = body;
  if (content.name !== 'SendMessageResponse' || content.namespace !== channelNamespace)
    return { kind: 'broken' };

  const response = unqualifiedChild(content, 'response');
  const info = unqualifiedChild(response, 'responseInfo');
  const statusCode = unqualifiedChild(unqualifiedChild(info, 'status'), 'code')?.text.trim();
  const responseData = unqualifiedChild(response, 'responseData');
  const data = theOnly(responseData?.children.filter(({ name }) => name === 'data'));
  if (data === 'several') return { kind: 'broken' };
  // A spoilt place outside of `data` is in the bus's own text: one message's fault, but not the register's.
  if (marks > 0 && marksIn(data) !== marks) return { kind: 'broken' };
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
