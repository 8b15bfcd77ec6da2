/** The systems by fast-xml-parser, which validates before it reads, and undici. */

import { Pool } from 'undici';
import { z } from 'zod';
import { XMLBuilder, XMLParser, XMLValidator } from '#fast-xml-parser';
import { fundPath, limits, RegisterError, shepSystems, type Wire } from './wire.ts';

// Values stay text: an IIN is no number.
const parser = new XMLParser({ ignoreAttributes: true, removeNSPrefix: true, parseTagValue: false });
const builder = new XMLBuilder();

const fault = z.object({ Fault: z.unknown() });
const envelope = z.object({
  Envelope: z.object({ Body: z.union([z.object({ SendMessageResponse: z.unknown() }), fault]) }),
});

export function openByUndici(address: string): Wire {
  const open = () =>
    new Pool(address, {
      connections: limits.connections,
      headersTimeout: limits.silenceMs,
      bodyTimeout: limits.silenceMs,
      maxResponseSize: limits.bytes,
    });
  const bus = Object.fromEntries(shepSystems.map((system) => [system, open()]));
  const fund = open();

  async function post(pool: Pool | undefined, path: string, type: string, body: string) {
    if (pool === undefined) throw new Error('expected a system');
    const { statusCode, body: answer } = await pool.request({
      method: 'POST',
      path,
      headers: { 'content-type': type },
      body,
    });
    const text = await answer.text();
    // A fault of SOAP 1.1 comes with 500, and is read.
    if (statusCode !== 200 && !(statusCode === 500 && text.includes('Fault')))
      throw new RegisterError('SYSTEM_ERROR');
    return text;
  }

  return {
    async shep(system, message) {
      const written = `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><typ:SendMessage xmlns:typ="http://bip.bee.kz/SyncChannel/v10/Types">${builder.build(message)}</typ:SendMessage></soap:Body></soap:Envelope>`;
      const text = await post(bus[system], '/', 'text/xml; charset=utf-8', written);
      if (XMLValidator.validate(text) !== true) throw new RegisterError('BAD_RESPONSE');
      const { Body } = envelope.parse(parser.parse(text)).Envelope;
      if ('Fault' in Body) throw new RegisterError('SYSTEM_ERROR');
      return Body.SendMessageResponse;
    },
    async fund(question) {
      return JSON.parse(await post(fund, fundPath, 'application/json', JSON.stringify(question)));
    },
  };
}
