import { describe, expect, it } from 'vitest';
import { childOf, readXml } from '../../../src/transport/shep/xml-reader.ts';
import { answerXml, envelopeXml, faultXml, personData, sessionId } from './answers.ts';
import { askShep, askText } from './channel-bench.ts';

describe('A question to a service behind SHEP', () => {
  it('A question to a service behind SHEP is posted as SOAP 1.1 with the sender’s words, and its answer is the data', async () => {
    const seen: { headers: unknown; body: string; method: string | undefined }[] = [];
    const { data, evidence } = await askShep((request, response) => {
      let body = '';
      request.on('data', (piece) => {
        body += piece;
      });
      request.on('end', () => {
        const { soapaction, 'content-type': type, 'tirek-drill': drill } = request.headers;
        seen.push({ method: request.method, headers: { soapaction, type, drill }, body });
        response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' });
        response.end(answerXml({ correlationId: 'message-1' }));
      });
    });
    expect(seen).toMatchObject([
      { method: 'POST', headers: { soapaction: '""', type: 'text/xml; charset=utf-8', drill: undefined } },
    ]);
    const envelope = readXml(seen[0]?.body ?? '');
    const info = ['Body', 'SendMessage', 'request', 'requestInfo'].reduce(childOf, envelope);
    expect(childOf(info, 'messageId')?.text).toBe('message-1');
    expect(childOf(childOf(info, 'sender'), 'password')?.text).toBe('<&>"\'');
    expect(childOf(childOf(data ?? undefined, 'messageResult'), 'code')?.text).toBe('00000');
    expect(evidence).toEqual({
      serviceId: 'TEST_SERVICE',
      messageId: 'message-1',
      httpStatus: 200,
      sessionId,
    });
  });

  it('A question to a service behind SHEP carries the drill of its request', async () => {
    let drill: unknown;
    await askShep(
      (request, response) => {
        drill = request.headers['tirek-drill'];
        response.end(answerXml());
      },
      { drill: 'PERSON_REGISTER=hang' },
    );
    expect(drill).toBe('PERSON_REGISTER=hang');
  });

  it('A question to which the provider says "no data" has the answer null', async () => {
    const { data, evidence } = await askText(
      answerXml({ statusCode: 'SCSE001', responseData: '<responseData/>' }),
    );
    expect(data).toBeNull();
    expect(evidence.errorCode).toBeUndefined();
  });

  it.each([
    ['with a byte order mark', `\uFEFF${answerXml()}`, {}],
    ['with a charset in quotes', answerXml(), { 'content-type': 'text/xml; charset="UTF-8"' }],
    ['without a charset', answerXml(), { 'content-type': 'text/xml' }],
  ])('A question to a service behind SHEP is answered by a text %s', async (_how, body, headers) => {
    expect((await askText(body, 200, headers)).fault).toBeUndefined();
  });
});

describe('The class of an answer that is none', () => {
  const noEnvelope = '<html><body>error</body></html>';
  const latin = { 'content-type': 'text/xml; charset=windows-1251' };
  const inText = (xml: string) => answerXml({ data: `<data><![CDATA[${xml}]]></data>` });

  it.each([
    ['302', noEnvelope, 302, { location: 'http://127.0.0.1:9/' }, 'BAD_RESPONSE', 'BUS'],
    ['400', noEnvelope, 400, {}, 'BAD_RESPONSE', 'BUS'],
    ['401', noEnvelope, 401, {}, 'OUR_CREDENTIALS', 'OURS'],
    ['403', noEnvelope, 403, {}, 'OUR_CREDENTIALS', 'OURS'],
    ['404', noEnvelope, 404, {}, 'BAD_RESPONSE', 'BUS'],
    ['204', '', 204, {}, 'BAD_RESPONSE', 'BUS'],
    ['413', noEnvelope, 413, {}, 'OUR_DEFECT', 'OURS'],
    ['429', noEnvelope, 429, {}, 'OUR_QUOTA', 'OURS'],
    ['500 without an envelope', noEnvelope, 500, {}, 'SYSTEM_ERROR', 'BUS'],
    ['500 without a body', '', 500, {}, 'SYSTEM_ERROR', 'BUS'],
    ['500 with an answer', answerXml(), 500, {}, 'SYSTEM_ERROR', 'BUS'],
    ['500 with a fault of the bus', faultXml('SHEP-1'), 500, {}, 'SYSTEM_ERROR', 'BUS'],
    ['500 with a fault of a provider', faultXml('SHEP-1', 'REG-2'), 500, {}, 'SYSTEM_ERROR', 'REGISTER'],
    ['500 with a fault of the provider list', faultXml('PROVIDER-5XX'), 500, {}, 'SYSTEM_ERROR', 'REGISTER'],
    ['500 with a refused sender', faultXml('SENDER-REFUSED'), 500, {}, 'OUR_CREDENTIALS', 'OURS'],
    ['200 with a fault of the bus', faultXml('SHEP-1'), 200, {}, 'SYSTEM_ERROR', 'BUS'],
    ['200 with a fault of a provider', faultXml('SHEP-1', 'REG-2'), 200, {}, 'SYSTEM_ERROR', 'REGISTER'],
    ['502', noEnvelope, 502, {}, 'SYSTEM_ERROR', 'BUS'],
    ['504', noEnvelope, 504, {}, 'SYSTEM_ERROR', 'BUS'],
    ['503 without Retry-After', noEnvelope, 503, {}, 'SYSTEM_ERROR', 'BUS'],
    [
      '503 with a Retry-After that says nothing',
      noEnvelope,
      503,
      { 'retry-after': 'soon 5' },
      'SYSTEM_ERROR',
      'BUS',
    ],
    ['503 with Retry-After', noEnvelope, 503, { 'retry-after': '2' }, 'OVERLOADED', 'BUS'],
    ['HTML with 200', noEnvelope, 200, { 'content-type': 'text/html' }, 'BAD_RESPONSE', 'BUS'],
    ['no body', '', 200, {}, 'BAD_RESPONSE', 'BUS'],
    ['garbage', '\u0000\u0001garbage', 200, {}, 'BAD_RESPONSE', 'BUS'],
    ['another charset', answerXml(), 200, latin, 'BAD_RESPONSE', 'BUS'],
    [
      'bytes that are no UTF-8',
      Buffer.from(answerXml({ data: '<data>\xD0</data>' }), 'latin1'),
      200,
      {},
      'BAD_RESPONSE',
      'REGISTER',
    ],
    ['an envelope that is cut', answerXml().slice(0, -20), 200, {}, 'BAD_RESPONSE', 'BUS'],
    ['an envelope that breaks its schema', envelopeXml('<a/>'), 200, {}, 'CONTRACT_DRIFT', 'BUS'],
    [
      'the answer to another message',
      answerXml({ correlationId: 'message-2' }),
      200,
      {},
      'CONTRACT_DRIFT',
      'BUS',
    ],
    [
      '"no data" to another message',
      answerXml({ correlationId: 'x', statusCode: 'SCSE001' }),
      200,
      {},
      'CONTRACT_DRIFT',
      'BUS',
    ],
    ['success without data', answerXml({ data: '' }), 200, {}, 'CONTRACT_DRIFT', 'REGISTER'],
    ['success with empty data', answerXml({ data: '<data/>' }), 200, {}, 'CONTRACT_DRIFT', 'REGISTER'],
    ['data that is cut', inText('<r><persons>'), 200, {}, 'BAD_RESPONSE', 'REGISTER'],
    ['data that is a page', inText('<html><br></html>'), 200, {}, 'BAD_RESPONSE', 'REGISTER'],
    ['data that is no XML', answerXml({ data: '<data>garbage</data>' }), 200, {}, 'BAD_RESPONSE', 'REGISTER'],
    [
      'an error status of the provider',
      answerXml({ statusCode: 'SCSE002' }),
      200,
      {},
      'SYSTEM_ERROR',
      'REGISTER',
    ],
    ['an unknown status', answerXml({ statusCode: 'SCSS777' }), 200, {}, 'SYSTEM_ERROR', 'REGISTER'],
    [
      'a status that names a property',
      answerXml({ statusCode: 'constructor' }),
      200,
      {},
      'SYSTEM_ERROR',
      'REGISTER',
    ],
    [
      'an overloaded provider',
      answerXml({ statusCode: 'MOCK-OVERLOADED' }),
      200,
      {},
      'OVERLOADED',
      'REGISTER',
    ],
  ] as [string, string | Buffer, number, Record<string, string>, string, string][])(
    '%s',
    async (_what, body, status, headers, faultClass, origin) => {
      const { fault, evidence } = await askText(body, status, headers);
      expect(fault).toMatchObject({ faultClass, origin });
      expect(evidence).toMatchObject({
        serviceId: 'TEST_SERVICE',
        messageId: 'message-1',
        httpStatus: status,
      });
    },
  );

  it.each([
    [429, {}, undefined],
    [429, { 'retry-after': '7' }, 7000],
    [503, { 'retry-after': '0' }, 0],
    [503, { 'retry-after': '20' }, 20_000],
    // The gateway trusts no wait longer than the setting.
    [503, { 'retry-after': '86400' }, 60_000],
    [503, { 'retry-after': 'Sat, 21 Nov 2026 13:20:30 GMT' }, 30_000],
    [503, { 'retry-after': 'Sat, 21 Nov 2026 13:19:30 GMT' }, 0],
    [503, { 'retry-after': '-5' }, undefined],
    [503, { 'retry-after': '1.5' }, undefined],
  ] as [number, Record<string, string>, number | undefined][])(
    '%i with %j asks to be left alone for %s ms',
    async (status, headers, retryAfterMs) => {
      expect((await askText('', status, headers)).fault?.retryAfterMs).toBe(retryAfterMs);
    },
  );
});

describe('The evidence of a failure', () => {
  it.each([
    ['an IIN', '900101490009'],
    ['an IIN within a code', 'ERR-900101490009'],
    ['a sentence', 'Person Ivanov was not found'],
    ['Cyrillic', 'ОШИБКА'],
    ['markup', '&lt;b&gt;'],
    ['more than 32 characters', 'A'.repeat(33)],
    ['an address', 'http://10.0.0.1/'],
  ])('The evidence of a failure holds no error code that is %s', async (_what, code) => {
    const byFault = await askText(faultXml('SHEP-1', code), 500);
    const byStatus = await askText(answerXml({ statusCode: code }));
    for (const { fault, evidence } of [byFault, byStatus]) {
      expect(fault?.faultClass).toBe('SYSTEM_ERROR');
      expect(evidence.errorCode).toBeUndefined();
    }
  });

  it('The evidence of a failure holds the listed facts and nothing else, and the fault has no word of the other side', async () => {
    const { fault, evidence } = await askText(faultXml('SHEP-1', 'sbf-ve-8'), 500);
    expect(evidence).toEqual({
      serviceId: 'TEST_SERVICE',
      messageId: 'message-1',
      httpStatus: 500,
      sessionId,
      errorCode: 'SBF-VE-8',
    });
    expect(`${fault?.message} ${fault?.cause}`).not.toMatch(/недоступен|127\.0\.0\.1/);
  });

  it('The evidence of a failure holds no text that is no session id', async () => {
    const { evidence } = await askText(answerXml({ sessionId: '900101490009', data: personData }));
    expect(evidence.sessionId).toBeUndefined();
  });
});
