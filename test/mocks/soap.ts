import { childOf, readXml, textOf, type XmlNode } from '../../mocks/xml/read.ts';
import { type Seen, type Send, send } from './wire.ts';

/** Fields of the register's request, by element name. */
export type Fields = Readonly<Record<string, string>>;

/** A service behind SHEP and the namespace of its request. */
interface Service {
  readonly id: string;
  readonly namespace: string;
}

const personService = {
  id: 'GBDFL_UniversalServiceSync',
  namespace: 'http://message.persistence.interactive.nat',
};

/** A request to the person service, written by hand: a third reading of the contract. */
export function personRequest(
  fields: Fields,
  change: (envelope: string) => string = (envelope) => envelope,
): string {
  return change(serviceRequest(personService, fields));
}

/** A request to any service. @param more elements behind the plain fields */
export function serviceRequest({ id, namespace }: Service, fields: Fields, more = ''): string {
  const content = Object.entries({
    messageId: 'q-1',
    messageDate: '2026-03-02T10:00:00+05:00',
    senderCode: 'TEST',
    ...fields,
  });
  const inner = content.map(([name, text]) => `<${name}>${text}</${name}>`).join('') + more;
  return (
    `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>` +
    `<v10:SendMessage xmlns:v10="http://bip.bee.kz/SyncChannel/v10/Types"><request><requestInfo>` +
    `<messageId>m-1</messageId><correlationId>c-1</correlationId>` +
    `<serviceId>${id}</serviceId><messageDate>2026-03-02T10:00:00.000+05:00</messageDate>` +
    `<sender><senderId>tirek-demo</senderId><password>demo-password &lt;&amp;&gt;"'</password></sender>` +
    `</requestInfo><requestData><data xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ` +
    `xmlns:g="${namespace}" xsi:type="g:Request">${inner}</data></requestData>` +
    `</request></v10:SendMessage></soapenv:Body></soapenv:Envelope>`
  );
}

/** Sends an envelope to the bus. */
export function post(url: string, body: string, options: Send = {}): Promise<Seen> {
  const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: '""', ...options.headers };
  return send(url, { ...options, method: 'POST', body, headers });
}

/** Content of an envelope, in any form. */
export interface Opened {
  readonly status: string | undefined;
  readonly correlationId: string | undefined;
  readonly sessionId: string | undefined;
  /** The element whose children are the fields of the register's answer. */
  readonly answer: XmlNode | undefined;
  /** Text of `data` without child elements. */
  readonly dataText: string;
  readonly persons: readonly XmlNode[];
  /** The register's own word: `messageResult/code`. */
  readonly innerCode: string | undefined;
  /** Codes of the fault, the bus's first. */
  readonly faultCodes: readonly string[];
}

/** @throws Error if the envelope is not well formed */
export function open(seen: Seen): Opened {
  const body = childOf(readXml(seen.body.toString('utf8')), 'Body')?.children[0];
  const response = childOf(body, 'response');
  const info = childOf(response, 'responseInfo');
  const data = childOf(childOf(response, 'responseData'), 'data');
  const answer = answerIn(data);
  return {
    status: textOf(childOf(info, 'status'), 'code'),
    correlationId: textOf(info, 'correlationId'),
    sessionId: textOf(info, 'sessionId'),
    answer,
    dataText: data?.text ?? '',
    persons: childOf(answer, 'persons')?.children ?? [],
    innerCode: textOf(childOf(answer, 'messageResult'), 'code'),
    faultCodes: codesOf(childOf(body, 'detail')?.children[0]),
  };
}

function answerIn(data: XmlNode | undefined): XmlNode | undefined {
  if (!data) return undefined;
  if (data.children.length > 0) return childOf(data, 'response') ?? data;
  try {
    return readXml(data.text.trim());
  } catch {
    return undefined;
  }
}

function codesOf(info: XmlNode | undefined): string[] {
  const code = textOf(info, 'errorCode');
  return code === undefined ? [] : [code, ...codesOf(childOf(info, 'subError'))];
}
