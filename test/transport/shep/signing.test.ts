import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Addresses, createMockNetwork, demoSender } from '../../../mocks/server.ts';
import { makeMockKey } from '../../../mocks/signature-service/mock-key.ts';
import { canonicalOf } from '../../../mocks/xml/canonical.ts';
import { writeEnvelope } from '../../../src/transport/shep/envelope.ts';
import { signerBin } from '../../support/production.ts';
import { keyPassword } from '../../support/signing-keys.ts';

const network = createMockNetwork({ port: 0, host: '127.0.0.1', sender: { ...demoSender, signerBin } });
let addresses: Addresses;

beforeAll(async () => {
  addresses = await network.start();
});
afterAll(() => network.stop());

const envelope = writeEnvelope({
  ...{ messageId: 'message-1', correlationId: 'message-1', messageDate: 0, serviceId: 'KDP_SERVICE' },
  ...{ senderId: demoSender.id, senderPassword: demoSender.password },
  data: { xml: '<a>&lt;</a>', type: { namespace: 'urn:test', name: 'Request' } },
});

async function signed(holder = {}, password = keyPassword) {
  const key = makeMockKey({ bin: signerBin, ...holder }, keyPassword).toString('base64');
  const response = await fetch(`${addresses.systems.SIGNATURE_SERVICE}wsse/sign`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ xml: envelope, key, password }),
  });
  return { status: response.status, ...((await response.json()) as { xml: string; message: string }) };
}

/** SHEP's reason for a refusal; null where it lets the message in. */
async function refusalOf(body: string): Promise<string | null> {
  const response = await fetch(addresses.systems.SHEP ?? '', {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body,
  });
  return /<faultstring>([^<]*)</.exec(await response.text())?.[1] ?? null;
}

test('SHEP lets in the message that NCANode has signed, and no unsigned one', async () => {
  const { xml } = await signed();
  expect(xml).toMatch(/<soap:Header><wsse:Security [^>]*soap:mustUnderstand="1"><ds:Signature /);
  expect(await refusalOf(xml)).toBeNull();
  expect(await refusalOf(envelope)).toBe('The header has no signature');
});

test('A changed byte of the body, of the digest or of the value is found', async () => {
  const { xml } = await signed();
  const refused = 'The signature does not fit the message';
  const body = xml.indexOf('<soap:Body');
  const changes = [
    xml.slice(0, body) + xml.slice(body).replace('<a>&lt;</a>', '<a>&gt;</a>'),
    xml.replace('<messageId>message-1', '<messageId>message-2'),
    xml.replace(/<ds:DigestValue>./, (found) => found.slice(0, -1) + (found.endsWith('A') ? 'B' : 'A')),
    xml.replace(/<ds:SignatureValue>./, (found) => found.slice(0, -1) + (found.endsWith('A') ? 'B' : 'A')),
    xml.replace(/wsu:Id="id-/, 'wsu:Id="other-'),
  ];
  for (const changed of changes) {
    expect(changed).not.toBe(xml);
    expect(await refusalOf(changed)).toBe(refused);
  }
});

test.each([
  ['an expired key', { validUntil: '2026-01-01T00:00:00.000+00:00' }, 'The certificate is not in force'],
  ['a revoked key', { revoked: true }, 'The certificate is not in force'],
  [
    'the key of another organisation',
    { bin: '991240090019' },
    'The certificate is that of another organisation',
  ],
])('SHEP refuses a message signed with %s', async (_name, holder, reason) => {
  expect(await refusalOf((await signed(holder)).xml)).toBe(reason);
});

test('A wrong password opens no key, and NCANode says so', async () => {
  expect(await signed({}, 'another')).toMatchObject({
    status: 400,
    message: 'Key reading error: Password incorrect.',
  });
});

test('The canonical form has only the used namespaces, sorted attributes and no short tags', () => {
  const xml =
    '<a:r xmlns:a="urn:a" xmlns:u="urn:u" xmlns="urn:d"><x b="2" a:c="1" a="&#9;&amp;"><![CDATA[<&]]></x><y/></a:r>';
  expect(canonicalOf(xml, (name) => name === 'r')).toBe(
    '<a:r xmlns:a="urn:a"><x xmlns="urn:d" a="&#x9;&amp;" b="2" a:c="1">&lt;&amp;</x><y xmlns="urn:d"></y></a:r>',
  );
});
