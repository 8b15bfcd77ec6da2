import { afterAll, beforeAll, expect, test } from 'vitest';
import { signatureFault } from '../../../src/applications/signature-check.ts';
import { type ScriptedJsonSystem, startScriptedJson } from '../../support/json-server.ts';
import { oddCodes, oddTexts, randomWriter, seeded } from '../../support/random.ts';
import { startRegisters, type TestRegisters } from '../../support/registers.ts';

const iin = '900101490009';
const data = Buffer.from('paper').toString('base64');

let answer: (path: string) => object;
let signatures: ScriptedJsonSystem;
let scene: TestRegisters;
beforeAll(async () => {
  signatures = await startScriptedJson((_: object, path) => answer(path));
  scene = await startRegisters({ SIGNATURE_SERVICE_URL: signatures.address });
});
afterAll(async () => {
  await scene.stop();
  signatures.stop();
});

const ask = (form: 'cms' | 'xml', own: string | null = null) => {
  const { source, client } = scene.registers.signatureService;
  return source.ask(scene.context(), { iin }, async (attempt) => [
    await (form === 'cms' ? client.verifyCms('c', own, attempt) : client.verifyXml('<x/>', attempt)),
  ]);
};

const certificate = {
  valid: true,
  revocations: [{ revoked: false, by: 'OCSP', reason: 'OK' }],
  notBefore: '2022-09-28T16:03:41.000+00:00',
  notAfter: '2096-09-28T16:03:41.000+00:00',
  keyUsage: 'SIGN',
  keyUser: ['INDIVIDUAL'],
  serialNumber: '1a',
  subject: { iin, dn: `CN=X, SERIALNUMBER=IIN${iin}, C=KZ` },
};
const verified = (...signers: unknown[]) => ({ status: 200, message: 'OK', valid: true, signers });

test('The gateway reads and judges every contract-valid answer, in either form (1,000 answers)', async () => {
  const { random, pick } = randomWriter(seeded(41));
  const some = (write: () => unknown) => Array.from({ length: Math.floor(random() * 4) }, write);
  const maybe = (key: string, ...values: unknown[]) => (random() < 0.5 ? { [key]: pick(values) } : {});
  const odd = () => ({
    valid: random() < 0.5,
    revocations: some(() => ({
      revoked: random() < 0.3,
      by: pick(['CRL', 'NEW']),
      ...maybe('reason', null, 'OK', pick(oddTexts)),
      revocationTime: null,
    })),
    notBefore: pick([
      '1900-01-01T00:00:00.000+00:00',
      '2022-09-28T16:03:41.000+05:00',
      '2022-09-28T16:03:41Z',
    ]),
    notAfter: pick(['2022-10-01T00:00:00.000+00:00', '9999-12-31T23:59:59.999+00:00']),
    ...maybe('keyUsage', 'AUTH', 'SIGN', 'NEW', null),
    ...maybe('keyUser', null, [], ['INDIVIDUAL'], ['ORGANIZATION', pick(oddCodes)]),
    serialNumber: pick(oddTexts),
    ...maybe('subject', null, {}, { iin }, { iin: null, bin: pick(oddTexts) }, { dn: pick(oddTexts) }),
    issuer: { dn: pick(oddTexts) },
    more: 1,
  });
  const rule = { allowedIins: [iin], now: Date.now(), allowTestCertificates: false };
  for (let round = 0; round < 1000; round += 1) {
    const form = pick(['cms', 'xml'] as const);
    const list = pick(['certificates', 'signers']);
    const signers = some(() => (form === 'cms' ? { [list]: some(odd), tsp: null } : pick([odd(), null])));
    answer = () => ({ ...verified(...signers), valid: random() < 0.5, more: {} });
    const outcome = await ask(form);
    expect(outcome).toMatchObject({ kind: 'answered', records: [{ kind: 'read' }] });
    if (outcome.kind !== 'answered' || !outcome.records[0]) throw new Error('expected an answer');
    expect(['string', 'object']).toContain(typeof signatureFault(outcome.records[0], rule));
  }
  expect(scene.defects).toEqual([]);
});

const read: [string, 'cms' | 'xml', object, boolean][] = [
  ['one certificate in "certificates"', 'cms', verified({ certificates: [certificate] }), true],
  ['one certificate in "signers"', 'cms', verified({ signers: [certificate] }), true],
  ['a certificate of an XML', 'xml', verified(certificate), true],
  ['no certificate', 'cms', verified(), false],
  ['no certificate in an XML', 'xml', verified(), false],
  ['a signature whose certificate is missing', 'cms', verified({ certificates: [] }), false],
  [
    'a second signature whose certificate is missing',
    'cms',
    verified({ certificates: [certificate] }, { certificates: [] }),
    false,
  ],
  ['a signature of an XML whose certificate is missing', 'xml', verified(certificate, null), false],
];
test.each(read)('%s, called valid: is it?', async (_, form, body, valid) => {
  answer = () => body;
  expect(await ask(form)).toMatchObject({ records: [{ kind: 'read', valid }] });
});

const { valid: _, ...unjudged } = certificate;
const { revocations: __, ...unchecked } = certificate;
const broken: [string, object][] = [
  ['that does not say whether it is valid', { status: 200, signers: [] }],
  ['that names no signers', { status: 200, valid: true }],
  ['with a signer of neither form', verified({ certs: [certificate] })],
  ['with a certificate of the other kind of question', verified(certificate)],
  ['with a certificate that is not judged', verified({ certificates: [unjudged] })],
  ['with a certificate of unchecked revocation', verified({ certificates: [unchecked] })],
  ['with a day in the place of a time', verified({ certificates: [{ ...certificate, notAfter: 'soon' }] })],
  [
    'whose certificate names two people',
    verified({
      certificates: [{ ...certificate, subject: { ...certificate.subject, iin: '780404390002' } }],
    }),
  ],
  [
    'with a certificate that names no holder, but in full',
    verified({ certificates: [{ ...certificate, subject: { dn: certificate.subject.dn } }] }),
  ],
  ['with HTTP 400 that is not of NCANode', { httpStatus: 400, body: { sorry: true } }],
];
test.each(broken)('An answer %s breaks the contract', async (_, body) => {
  answer = () => body;
  expect(await ask('cms')).toMatchObject({ fault: { faultClass: 'CONTRACT_DRIFT', origin: 'REGISTER' } });
});

const failures: [string, object, string][] = [
  ['HTTP 500', { httpStatus: 500, body: { status: 500, message: 'NullPointerException' } }, 'SYSTEM_ERROR'],
  ['its own error with HTTP 200', { status: 500, message: 'Cannot read XML' }, 'SYSTEM_ERROR'],
  ['HTTP 404', { httpStatus: 404, body: { status: 404 } }, 'BAD_RESPONSE'],
  ['HTTP 503', { httpStatus: 503, body: { status: 503 } }, 'SYSTEM_ERROR'],
];
test.each(failures)('%s is a failure', async (_, body, faultClass) => {
  answer = () => body;
  expect(await ask('cms')).toMatchObject({ fault: { faultClass, origin: 'REGISTER' } });
});

test.each([
  'Cannot read XML',
  'XML Signature creation error',
  'Referenced security token could not be retrieved (Cannot parse/decode the certificate data)',
])('An HTTP 500 about the sent text is an answer: %s', async (message) => {
  answer = () => ({ httpStatus: 500, body: { status: 500, message } });
  expect(await ask('xml')).toMatchObject({ kind: 'answered', records: [{ kind: 'unreadable' }] });
});

const contents: [string, object, object][] = [
  [
    'says that there is none',
    { httpStatus: 400, body: { status: 400, message: "CMS doesn't have signed content" } },
    { records: [{ valid: true }] },
  ],
  ['is what must have been signed', { status: 200, data }, { records: [{ valid: true }] }],
  ['is something else', { status: 200, data: 'b3RoZXI=' }, { records: [{ valid: false }] }],
  [
    'is refused for a reason that is not known',
    { httpStatus: 400, body: { status: 400, message: 'No' } },
    { fault: { faultClass: 'CONTRACT_DRIFT' } },
  ],
  ['cannot be read', { status: 200, data: '?' }, { fault: { faultClass: 'CONTRACT_DRIFT' } }],
  [
    'fails',
    { httpStatus: 500, body: { status: 500, message: 'x' } },
    { fault: { faultClass: 'SYSTEM_ERROR' } },
  ],
];
test.each(contents)('The content of a CMS with a good signature %s', async (_, content, expected) => {
  answer = (path) => (path === '/cms/extract' ? content : verified({ certificates: [certificate] }));
  expect(await ask('cms', data)).toMatchObject(expected);
});
