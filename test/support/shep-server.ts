import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A SHEP whose register and consent service answer as the test says: for answers that the simulated ones never give. */
export interface ScriptedShep {
  readonly address: string;
  /** Writes the `<person>` elements of the next answers. */
  answerWith(persons: (iin: string) => string): void;
  /**
   * Writes the part of `<data>` beside `messageResult`, from the whole request.
   * @param innerCode the register's own word
   */
  answerData(content: (request: string) => string, innerCode?: string): void;
  /** Writes the consent service's answer, from the whole request: at first a token for every person. */
  answerConsent(content: (request: string) => string): void;
  /** Connections opened so far. */
  connections(): number;
  stop(): void;
}

export async function startScriptedShep({ closesKeptConnections = false } = {}): Promise<ScriptedShep> {
  let write: (request: string) => string = () => '';
  let code = '00000';
  let writeConsent: (request: string) => string = () => anyToken;
  const used = new WeakSet<object>();
  const server = createServer(async (request, response) => {
    // As if the idle time had run out at the moment when the next question was on its way.
    if (closesKeptConnections && used.has(request.socket)) {
      request.socket.destroy();
      return;
    }
    used.add(request.socket);
    let body = '';
    for await (const chunk of request) body += chunk;
    response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' });
    const isConsent = body.includes('<serviceId>KDP_SERVICE<');
    response.end(isConsent ? envelope(writeConsent(body), '00000') : envelope(write(body), code));
  });
  let opened = 0;
  server.on('connection', () => {
    opened += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answerWith(persons) {
      code = '00000';
      write = (request) => `<persons>${persons(/<iin>(\d{12})<\/iin>/.exec(request)?.[1] ?? '')}</persons>`;
    },
    answerData(content, innerCode = '00000') {
      write = content;
      code = innerCode;
    },
    answerConsent(content) {
      writeConsent = content;
    },
    connections: () => opened,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A token of the consent service's. */
export const anyToken = '<status>MOCK-AGREED</status><code>any</code><public-key>any</public-key>';

function envelope(content: string, innerCode: string): string {
  return `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
    <t:SendMessageResponse xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types"><response>
    <responseInfo><messageId>1</messageId><responseDate>2026-11-21T00:00:00+05:00</responseDate>
    <status><code>SCSS001</code><message>ok</message></status></responseInfo>
    <responseData><data><messageId>1</messageId><messageResult><code>${innerCode}</code></messageResult>
    ${content}</data></responseData></response></t:SendMessageResponse></s:Body></s:Envelope>`;
}
