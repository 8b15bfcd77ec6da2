/** The answer of SHEP to a question. @param said text in the bus's own words */
export function shepEnvelope(question: string, data: string, said = ''): string {
  const id = /<messageId>([^<]*)</.exec(question)?.[1];
  return `<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><t:SendMessageResponse xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types"><response><responseInfo><messageId>1</messageId><correlationId>${id}</correlationId><status><code>SCSS001</code><message>Ә${said}</message></status></responseInfo><responseData>${data}</responseData></response></t:SendMessageResponse></s:Body></s:Envelope>`;
}
