import { expect, test } from 'vitest';
import { systemClock } from '../../../src/kernel/clock.ts';
import { CallFault } from '../../../src/resilience/call-fault.ts';
import type { Attempt } from '../../../src/resilience/guard.ts';
import { createSignatureServiceClient } from '../../../src/systems/signature-service/client.ts';

const attempt = { evidence: {} } as Attempt;

/** Result of one failure, of a CMS and of an XML that are no empty texts. */
async function comesOf(status: number, body: unknown): Promise<string> {
  const channel = { post: async () => ({ status, isError: status === 500, body }) };
  const client = createSignatureServiceClient(channel, systemClock);
  const told = await Promise.all(
    [client.verifyCms('eHh4', null, attempt), client.verifyXml('<a/>', attempt)].map((asked) =>
      asked.then(
        ({ kind }) => kind,
        (error: unknown) => (error instanceof CallFault ? error.faultClass : 'a defect'),
      ),
    ),
  );
  expect(told[1]).toBe(told[0]);
  return told[0] ?? '';
}

test.for<[number, string | null]>([
  [400, 'Cannot load CRL file "4f1b8a.crl"'],
  [500, 'Cannot load CRL file "4f1b8a.crl"'],
  [400, "CRL verification is disabled. Turn it on in service configuration with 'crl_enabled=true'."],
  [400, 'No value present'],
  [400, 'Cannot find certificate issuer. The document signature is probably invalid.'],
  [400, 'Connect to ocsp.pki.gov.kz:80 failed: connection timed out'],
  [400, 'Cannot invoke "java.security.cert.X509Certificate.getPublicKey()" because "cert" is null'],
  [400, 'Java heap space'],
  [400, 'something that a later version says'],
  [400, ''],
  [400, null],
  [500, 'Unexpected error'],
])('An HTTP %s %s is an outage: nothing is known of the signature', async ([status, message]) => {
  expect(await comesOf(status, { status, message })).toBe('SYSTEM_ERROR');
});

test('A refusal of the framework, which has no message, is an outage if something was sent', async () => {
  const body = {
    timestamp: '2026-01-01T00:00:00.000+00:00',
    status: 400,
    error: 'Bad Request',
    path: '/cms/verify',
  };
  expect(await comesOf(400, body)).toBe('SYSTEM_ERROR');
});

test.for<[number, string]>([
  [400, 'Malformed content.'],
  [400, 'IOException reading content.'],
  [400, 'Illegal base64 character 21'],
  [500, 'Illegal base64 character 3f'],
  [400, 'Last unit does not have enough valid bits'],
  [400, 'Input byte array has wrong 4-byte ending unit'],
  [400, 'Data must be specifieed for detached CMS'],
  [400, 'Too many TSP tokens'],
  [400, 'Signer information not found. The document signature is probably invalid.'],
  [400, "Bad signature: Element 'ds:Reference' is not found in XML document"],
  [500, 'Cannot read XML'],
  [500, 'Referenced security token could not be retrieved (Cannot parse/decode the certificate data)'],
])('An HTTP %s %s is about the sent text: it cannot be read', async ([status, message]) => {
  expect(await comesOf(status, { status, message })).toBe('unreadable');
});
