import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charsetOf, isUnencoded, isUtf8, namesMediaType } from '../../src/transport/header-values.ts';
import { inventedIins } from '../support/persons.ts';
import { seeded } from '../support/random.ts';
import { type RawReply, type RawSystem, startRawSystem } from '../support/raw-server.ts';
import { startRegisters, type TestRegisters } from '../support/registers.ts';

const [iin = ''] = inventedIins(1);
let headers: RawReply['headers'] = {};
let server: RawSystem;
let scene: TestRegisters;
beforeAll(async () => {
  server = await startRawSystem((question, path) => {
    if (path.includes('mock')) return { headers: { ...headers }, body: `{"iin":"${iin}","represented":[]}` };
    const id = /<messageId>([^<]*)</.exec(question)?.[1];
    const body = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><t:SendMessageResponse xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types"><response><responseInfo><messageId>1</messageId><correlationId>${id}</correlationId><status><code>SCSE001</code><message>x</message></status></responseInfo><responseData/></response></t:SendMessageResponse></s:Body></s:Envelope>`;
    return { headers: { ...headers }, body };
  });
  scene = await startRegisters({ SHEP_URL: server.address, DIGITAL_DOCUMENTS_URL: server.address });
});
afterAll(async () => {
  await scene.stop();
  server.stop();
});

const { digitalDocuments, bank } = {
  digitalDocuments: () => {
    const { source, client } = scene.registers.digitalDocuments;
    return source.ask(scene.context(), { iin }, (attempt) => client.representedBy(iin, attempt));
  },
  bank: () => {
    const register = scene.registers.banks.get('601');
    if (!register) throw new Error('expected the bank');
    const account = { kind: 'iban', number: 'KZ66601A000000000001' } as const;
    return register.source.ask(scene.context(), { iin }, (attempt) =>
      register.client.account(account, iin, attempt),
    );
  },
};

describe.for([
  ['SHEP', bank],
  ['a JSON system', digitalDocuments],
] as const)('An answer of %s', ([, ask]) => {
  test.for([
    ['Content-Encoding', 'identity'],
    ['Content-Encoding', 'IDENTITY'],
    ['Content-Encoding', 'Identity'],
    ['Content-Encoding', ''],
    ['Content-Encoding', ' '],
    ['Content-Encoding', 'identity, identity'],
    ['Content-Encoding', ','],
    ['content-encoding', 'identity ,'],
    ['Content-Type', "text/xml; charset='utf-8'"],
    ['Content-Type', 'text/xml; charset="UTF-8"'],
    ['Content-Type', 'text/xml;charset=UTF-8'],
    ['Content-Type', 'text/xml ; CHARSET = utf-8'],
    ['Content-Type', 'text/xml; action="urn:a;charset=x"; charset=utf-8'],
    ['Content-Type', 'TEXT/XML; boundary=b; Charset="utf8"; q=1'],
    ['Content-Type', 'text/xml; charset='],
    ['Content-Type', 'text/xml; charset=""'],
    ['Content-Type', 'text/xml; charset="utf\\-8"'],
    ['Content-Type', 'text/xml;'],
    ['Content-Type', ';charset=utf-8'],
    ['Content-Type', 'text/xml; xcharset=windows-1251; charset=us-ascii'],
    ['Content-Type', ''],
  ] as const)('An answer with %s: %s is read', async ([name, value]) => {
    headers = { [name]: value };
    expect(await ask()).toMatchObject({ kind: 'answered' });
  });

  test.for([
    ['Content-Encoding', 'gzip'],
    ['Content-Encoding', 'GZIP'],
    ['Content-Encoding', 'identity, br'],
    ['Content-Encoding', 'x-unknown'],
    ['Content-Type', 'text/xml; charset=windows-1251'],
    ['Content-Type', 'text/xml; charset="Windows-1251"'],
    ['Content-Type', "text/xml; charset='koi8-r'"],
    ['Content-Type', 'text/xml; charset=utf-16'],
    ['Content-Type', 'text/xml; x=1; CHARSET=iso-8859-5'],
  ] as const)('An answer with %s: %s is none', async ([name, value]) => {
    headers = { [name]: value };
    expect(await ask()).toMatchObject({ kind: 'unavailable', fault: { faultClass: 'BAD_RESPONSE' } });
  });
});

test.for([
  ['application/json', true],
  ['Application/JSON', true],
  ['text/html, application/json;q=0.9', true],
  ['text/html;x="application/json"', false],
  ['application/json-seq', false],
  ['', false],
] as const)('Accept: %s', ([accept, isNamed]) => {
  expect(namesMediaType(accept, 'application/json')).toBe(isNamed);
});

test('A charset is found in any writing of its header, and several headers count as one (5,000 headers)', () => {
  const random = seeded(23);
  const pick = (texts: readonly string[]) => texts[Math.floor(random() * texts.length)] ?? '';
  const blank = () => pick(['', ' ', '  ', '\t']);
  for (let i = 0; i < 5000; i += 1) {
    const charset = pick(['utf-8', 'UTF-8', 'windows-1251', 'Utf8', 'koi8-r']);
    const [open, close] = [pick(['', '"', "'"])].flatMap((quote) => [quote, quote]);
    const named = `${pick(['charset', 'Charset', 'CHARSET'])}${blank()}=${blank()}${open}${charset}${close}`;
    const others = ['a=b', 'action="x; charset=y"', 'q=0.1'].filter(() => random() < 0.5);
    const parameters = [...others, named].sort(() => random() - 0.5);
    const header = `text/xml${parameters.map((one) => `${blank()};${blank()}${one}`).join('')}`;
    expect([header, charsetOf(header)]).toEqual([header, charset.toLowerCase()]);
    expect(charsetOf(['text/plain', header])).toBe(charset.toLowerCase());
    expect(isUtf8(charsetOf(header))).toBe(charset.toLowerCase().startsWith('utf'));
    const codings = Array.from({ length: 3 }, () => pick(['identity', 'Identity', '', ' ']));
    expect(isUnencoded(codings.join(','))).toBe(true);
    expect(isUnencoded(codings)).toBe(true);
    expect(isUnencoded([...codings, 'gzip'])).toBe(false);
  }
});
