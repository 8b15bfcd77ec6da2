/** Answers of SHEP as tests write them, after DOMAIN.md 1.1. */
export const sessionId = '{f0774397-8e5c-4a3e-9b1d-0a1b2c3d4e5f}';

export interface AnswerParts {
  readonly statusCode?: string;
  readonly correlationId?: string;
  readonly sessionId?: string;
  /** Inside `responseData`. */
  readonly data?: string;
  /** Instead of the whole `responseData` element. */
  readonly responseData?: string;
  /** Prefixes of the envelope and of the channel. */
  readonly prefixes?: readonly [soap: string, channel: string];
}

export const personData =
  '<data xmlns:cs="http://message.persistence.interactive.nat" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:type="cs:Response"><messageResult><code>00000</code></messageResult></data>';

/** A healthy answer, or one with other parts. */
export function answerXml(parts: AnswerParts = {}): string {
  const [soap, channel] = parts.prefixes ?? ['soap', 'typ'];
  const correlation =
    parts.correlationId === undefined ? '' : `<correlationId>${parts.correlationId}</correlationId>`;
  const responseData = parts.responseData ?? `<responseData>${parts.data ?? personData}</responseData>`;
  return envelopeXml(
    `<${channel}:SendMessageResponse xmlns:${channel}="http://bip.bee.kz/SyncChannel/v10/Types"><response><responseInfo>` +
      `<messageId>provider-1</messageId>${correlation}<responseDate>2026-11-21T18:20:00+05:00</responseDate>` +
      `<status><code>${parts.statusCode ?? 'SCSS001'}</code><message>&quot;ok&quot; &lt;1&gt;</message></status>` +
      `<sessionId>${parts.sessionId ?? sessionId}</sessionId></responseInfo>${responseData}` +
      `</response></${channel}:SendMessageResponse>`,
    soap,
  );
}

export function envelopeXml(body: string, soap = 'soap'): string {
  const namespace = `xmlns:${soap}="http://schemas.xmlsoap.org/soap/envelope/"`;
  return `<?xml version="1.0" encoding="UTF-8"?><${soap}:Envelope ${namespace}><${soap}:Body>${body}</${soap}:Body></${soap}:Envelope>`;
}

/** A SOAP fault with an account that nests as deep as there are codes. */
export function faultXml(...codes: string[]): string {
  const info = codes.reduceRight(
    (inner, code) =>
      `<errorCode>${code}</errorCode><errorMessage>Сервис недоступен</errorMessage>` +
      `<errorDate>2026-11-21T18:20:00+05:00</errorDate>${inner === '' ? '' : `<subError>${inner}</subError>`}`,
    '',
  );
  const detail =
    '<detail><t:SendMessageFault1_SendMessageFault xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types">' +
    `${info}<sessionId>${sessionId}</sessionId></t:SendMessageFault1_SendMessageFault></detail>`;
  return envelopeXml(
    `<soap:Fault><faultcode>soap:Server</faultcode><faultstring>error</faultstring>${codes.length > 0 ? detail : ''}</soap:Fault>`,
  );
}
