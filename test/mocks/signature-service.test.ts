import { describe, expect, test } from 'vitest';
import { type MockSigner, mockCms } from '../../mocks/signature-service/mock-cms.ts';
import { mockSignedXml } from '../../mocks/signature-service/mock-xml.ts';
import { runNetwork } from './network.ts';
import { postSignature } from './questions.ts';
import { control, type Send, send } from './wire.ts';

const network = runNetwork();
const iin = '900101490009';
const paper = Buffer.from('Өтініш');
const base64 = (data: Buffer | string) => Buffer.from(data).toString('base64');
const revocationCheck = ['OCSP', 'CRL'];

const ask = async (path: string, question: object, options?: Send) => {
  const seen = await postSignature(network().signatures, path, question, options);
  return { status: seen.status, json: JSON.parse(seen.body.toString()) };
};
const verify = (cms: string, data?: Buffer) =>
  ask('cms/verify', { cms, data: data && base64(data), revocationCheck });
const verifySigned = (...signers: MockSigner[]) => verify(mockCms(paper, signers), paper);
const verifyXml = (xml: string) => ask('xml/verify', { xml, revocationCheck });
const failed = (status: number, message: string) => ({ status, json: { status, message } });

describe('The simulated NCANode', () => {
  test('The simulated NCANode runs', async () => {
    const seen = await send(`${network().signatures}actuator/health`, {});
    expect(JSON.parse(seen.body.toString())).toEqual({ status: 'UP' });
  });

  test('The simulated NCANode reports a good signature as NCANode does, and counts the call', async () => {
    const { status, json } = await verifySigned({ iin });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      status: 200,
      message: 'OK',
      valid: true,
      signers: [
        {
          certificates: [
            {
              valid: true,
              revocations: [
                { revoked: false, by: 'CRL', reason: null },
                { revoked: false, by: 'OCSP', reason: 'OK' },
              ],
              notAfter: '2099-12-31T00:00:00.000+00:00',
              keyUsage: 'SIGN',
              keyUser: ['INDIVIDUAL'],
              subject: { iin, country: 'KZ', dn: `CN=MOCK, SERIALNUMBER=IIN${iin}, C=KZ` },
            },
          ],
        },
      ],
    });
    expect(json.signers[0].certificates[0].subject).not.toHaveProperty('bin');
    expect((await control(`${network().control}/__calls`)).json).toMatchObject({
      systems: { SIGNATURE_SERVICE: 1, SERVICE_MONITORING: 0 },
    });
  });

  test('The simulated NCANode says of other data, with HTTP 200, that the signature is bad and its certificate is good', async () => {
    expect(await verify(mockCms(paper, [{ iin }]), Buffer.from('Other'))).toMatchObject({
      status: 200,
      json: { valid: false, signers: [{ certificates: [{ valid: true }] }] },
    });
  });

  test('The simulated NCANode checks the content inside a CMS, whatever data come with it', async () => {
    const attached = mockCms(paper, [{ iin }], true);
    for (const data of [undefined, paper, Buffer.from('Other')])
      expect(await verify(attached, data)).toMatchObject({ status: 200, json: { valid: true } });
    expect(await ask('cms/extract', { cms: attached })).toMatchObject({ json: { data: base64(paper) } });
    const detached = await ask('cms/extract', { cms: mockCms(paper, [{ iin }]) });
    expect(detached).toEqual(failed(400, "CMS doesn't have signed content"));
  });

  const variants: [string, MockSigner, object][] = [
    [
      'revoked',
      { iin, revoked: true },
      { valid: false, revocations: [{ revoked: true }, { revoked: true }] },
    ],
    ['expired', { iin, validUntil: '2025-06-01T00:00:00.000+00:00' }, { valid: false }],
    ['not valid yet', { iin, validFrom: '2098-06-01T00:00:00.000+00:00' }, { valid: false }],
    ['for logging in', { iin, keyUsage: 'AUTH' }, { valid: true, keyUsage: 'AUTH' }],
    [
      "an organisation's",
      { iin, bin: '260140900011' },
      { valid: true, keyUser: ['ORGANIZATION', 'CAN_SIGN'], subject: { bin: '260140900011' } },
    ],
    [
      'one that no OCSP responder answers about',
      { iin, ocsp: 'silent' },
      { valid: false, revocations: [{ revoked: false }, { revoked: false, reason: 'connect timed out' }] },
    ],
    [
      "an unknown issuer's",
      { iin, ocsp: 'unknownRoot' },
      { valid: false, revocations: [{}, { reason: expect.stringMatching(/^Cannot find root certificate/) }] },
    ],
  ];
  test.each(variants)(
    'The simulated NCANode shows a certificate that is %s',
    async (_, signer, certificate) => {
      const { json } = await verifySigned(signer);
      const valid = (certificate as { valid: boolean }).valid;
      expect(json).toMatchObject({ valid, signers: [{ certificates: [certificate] }] });
    },
  );

  test('The simulated NCANode checks only what the request names', async () => {
    const cms = mockCms(paper, [{ iin, revoked: true }]);
    const { json } = await ask('cms/verify', { cms, data: base64(paper) });
    expect(json).toMatchObject({ valid: true, signers: [{ certificates: [{ revocations: [] }] }] });
  });

  test('The simulated NCANode calls several signatures good only if each is, and an empty list good too', async () => {
    const several = await verifySigned({ iin }, { iin: '780404390002', revoked: true });
    expect(several.json).toMatchObject({ valid: false, signers: [{}, {}] });
    expect((await verifySigned()).json).toMatchObject({ valid: true, signers: [] });
  });

  const bad: [string, string, object, number, string | undefined][] = [
    ['no base64', 'cms/verify', { cms: 'not base64!' }, 400, 'Malformed content.'],
    ['base64 that is no CMS', 'cms/verify', { cms: base64('Hello') }, 400, 'Malformed content.'],
    ['a CMS cut short', 'cms/verify', { cms: base64('MOCK-CMS {"sign') }, 400, 'Malformed content.'],
    [
      'a detached CMS without data',
      'cms/verify',
      { cms: mockCms(paper, [{ iin }]) },
      400,
      'Data must be specifieed for detached CMS',
    ],
    ['no CMS at all', 'cms/verify', {}, 400, undefined],
    ['an empty CMS', 'cms/verify', { cms: '' }, 400, undefined],
    ['no XML', 'xml/verify', { xml: '<a>' }, 500, 'Cannot read XML'],
    ['an empty XML', 'xml/verify', { xml: '' }, 400, undefined],
    [
      'a signature without a reference',
      'xml/verify',
      { xml: '<a><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"></ds:Signature></a>' },
      400,
      "Bad signature: Element 'ds:Reference' is not found in XML document",
    ],
  ];
  test.each(bad)('The simulated NCANode refuses %s', async (_, path, question, status, message) => {
    const seen = await ask(path, question);
    expect(seen.status).toBe(status);
    expect(seen.json.status).toBe(status);
    expect(seen.json.message).toBe(message);
  });

  test('The simulated NCANode calls a text that is no JSON a failure of its own', async () => {
    expect((await ask('cms/verify', {}, { body: '{"cms":' })).status).toBe(500);
  });

  test('The simulated NCANode verifies the signatures in an XML, each with one certificate', async () => {
    const xml = '<a><b>Өтініш</b></a>';
    const signed = mockSignedXml(xml, [{ iin }, { iin: '780404390002' }]);
    expect((await verifyXml(signed)).json).toMatchObject({
      valid: true,
      signers: [{ subject: { iin } }, { subject: { iin: '780404390002' } }],
    });
    expect((await verifyXml(signed.replace('Өтініш', 'Other'))).json).toMatchObject({ valid: false });
    expect((await verifyXml(xml)).json).toMatchObject({ valid: false, signers: [] });
    expect((await verifyXml(mockSignedXml(xml, [{ iin, revoked: true }]))).json).toMatchObject({
      valid: false,
    });
  });
});
