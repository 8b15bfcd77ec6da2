import { readXml, textOf, type XmlNode } from '../xml/read.ts';

/** A message to a system behind SHEP: the head that all of them have, and the fields beside it. */
export interface Message {
  readonly requestId: string;
  readonly senderCode: string;
  /** The element whose children are the fields. */
  readonly fields: XmlNode | undefined;
  /** Expected form of the head, if it does not fit. */
  readonly expected: string | undefined;
}

/**
 * Reads the content of `requestData/data`: the fields of `Request` (message.xsd) right inside it, inside a wrapper
 * element, or as XML in its text.
 */
export function readMessage(data: XmlNode | undefined): Message {
  const fields = data && fieldsOf(data);
  const requestId = textOf(fields, 'messageId') ?? '';
  const senderCode = textOf(fields, 'senderCode') ?? '';
  return { requestId, senderCode, fields, expected: expectedOf(requestId, senderCode, fields) };
}

function expectedOf(requestId: string, senderCode: string, fields: XmlNode | undefined): string | undefined {
  if (requestId === '' || requestId.length > 36) return 'messageId of 1 to 36 characters';
  return textOf(fields, 'messageDate') && senderCode !== '' ? undefined : 'messageDate and senderCode';
}

/** The element whose children are the fields. */
export function fieldsOf(data: XmlNode): XmlNode | undefined {
  if (data.children.length === 0) return parsed(data.text.trim());
  const wrapper = data.children.length === 1 ? data.children[0] : undefined;
  return wrapper && wrapper.children.length > 0 ? wrapper : data;
}

function parsed(text: string): XmlNode | undefined {
  try {
    return readXml(text);
  } catch {
    return undefined;
  }
}
