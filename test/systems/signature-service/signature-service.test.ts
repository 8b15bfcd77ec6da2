import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type MockSigner, mockCms } from '../../../mocks/signature-service/mock-cms.ts';
import { mockSignedXml } from '../../../mocks/signature-service/mock-xml.ts';
import { signatureFault } from '../../../src/applications/signature-check.ts';
import { drillFaults } from '../../../src/kernel/drill-faults.ts';
import type { AskContext } from '../../../src/registers/data-source.ts';
import { control } from '../../mocks/wire.ts';
import { faultReadings } from '../../support/fault-readings.ts';
import { startRegisters, type TestRegisters } from '../../support/registers.ts';

const iin = '900101490009';
const paper = Buffer.from('{"service":"ENPF_PAYMENTS"}');
const other = Buffer.from('something else');
const xml = '<application><service>ENPF_PAYMENTS</service></application>';
const base64 = (data: Buffer) => data.toString('base64');

let scene: TestRegisters;
beforeAll(async () => {
  scene = await startRegisters();
});
afterEach(async () => {
  await control(at('__faults/SIGNATURE_SERVICE'), 'DELETE');
  await control(at('__calls'), 'DELETE');
});
afterAll(() => scene.stop());

const at = (path: string) => `${scene.addresses.control}/${path}`;
const calls = async () => {
  const { json } = await control(at('__calls'));
  return (json as { systems: Record<string, number> }).systems.SIGNATURE_SERVICE;
};

/** Asks as the gateway does: about the applicant. */
const askCms = (cms: string, data: Buffer | null = paper, context: AskContext = scene.context()) => {
  const { source, client } = scene.registers.signatureService;
  return source.ask(context, { iin }, async (attempt) => [
    await client.verifyCms(cms, data && base64(data), attempt),
  ]);
};
const askXml = (text: string, context: AskContext = scene.context()) => {
  const { source, client } = scene.registers.signatureService;
  return source.ask(context, { iin }, async (attempt) => [await client.verifyXml(text, attempt)]);
};
const readOf = async (outcome: ReturnType<typeof askCms>) => {
  const found = await outcome;
  if (found.kind !== 'answered' || !found.records[0])
    throw new Error(`expected an answer, got ${found.kind}`);
  return found.records[0];
};
const rule = { allowedIins: [iin], now: Date.parse('2026-06-01T00:00:00Z'), allowTestCertificates: false };

test('A good signature is read in Tirek’s words, and the look is on record under the applicant', async () => {
  const verification = await readOf(askCms(mockCms(paper, [{ iin }])));
  expect(verification).toEqual({
    kind: 'read',
    valid: true,
    signers: [
      {
        iin,
        bin: null,
        keyUsage: 'SIGN',
        keyUsers: ['INDIVIDUAL'],
        validFrom: Date.parse('2025-01-01T00:00:00Z'),
        validUntil: Date.parse('2099-12-31T00:00:00Z'),
        isRevoked: false,
        isValid: true,
        serialNumber: expect.stringMatching(/^[0-9a-f]{40}$/),
      },
    ],
  });
  expect(signatureFault(verification, rule)).toBeNull();
  const look = {
    systemId: 'SIGNATURE_SERVICE',
    part: null,
    subjects: [{ iin }],
    isShown: false,
    isWrite: false,
  };
  expect(scene.looks.at(-1)).toEqual(look);
});

const signed: [string, MockSigner[], string | null][] = [
  ['a good key', [{ iin }], null],
  ['a revoked key', [{ iin, revoked: true }], 'REVOKED'],
  ['an expired key', [{ iin, validUntil: '2026-01-01T00:00:00.000+00:00' }], 'EXPIRED'],
  ['a key for logging in', [{ iin, keyUsage: 'AUTH' }], 'NOT_FOR_SIGNING'],
  ["an organisation's key", [{ iin, bin: '260140900011' }], 'ORGANISATION_KEY'],
  ["another person's key", [{ iin: '850630390017' }], 'OTHER_PERSON'],
  ["the test person's key", [{ iin: '123456789011' }], 'OTHER_PERSON'],
  ['a key of an unknown issuer', [{ iin, ocsp: 'unknownRoot' }], 'NOT_VALID'],
  ['two keys, one of them revoked', [{ iin }, { iin, revoked: true }], 'REVOKED'],
  ['no key', [], 'NOT_VALID'],
];
test.each(signed)(
  'The signature of %s, over the wire and by the rule: CMS and XML',
  async (_, keys, fault) => {
    expect(signatureFault(await readOf(askCms(mockCms(paper, keys))), rule)).toBe(fault);
    expect(signatureFault(await readOf(askXml(mockSignedXml(xml, keys))), rule)).toBe(fault);
  },
);

test('A signature over other data is invalid, even if the CMS carries that other data itself', async () => {
  expect(await readOf(askCms(mockCms(other, [{ iin }])))).toMatchObject({ kind: 'read', valid: false });
  const attached = mockCms(other, [{ iin }], true);
  expect(await readOf(askCms(attached))).toMatchObject({ kind: 'read', valid: false, signers: [{ iin }] });
  expect(await readOf(askCms(attached, other))).toMatchObject({ kind: 'read', valid: true });
  expect(await readOf(askCms(attached, null))).toMatchObject({ kind: 'read', valid: true });
  expect(await readOf(askXml(mockSignedXml(xml, [{ iin }]).replace('ENPF', 'MSE')))).toMatchObject({
    valid: false,
  });
});

const unreadable: [string, () => ReturnType<typeof askCms>][] = [
  ['no base64', () => askCms('?')],
  ['no CMS', () => askCms(base64(paper))],
  ['nothing', () => askCms('')],
  ['a detached CMS without its data', () => askCms(mockCms(paper, [{ iin }]), null)],
  ['no XML', () => askXml('<application>')],
  [
    'an XML signature without a reference',
    () => askXml(mockSignedXml(xml, [{ iin }]).replace('SignatureV', 'V')),
  ],
];
test.each(unreadable)('%s is unreadable: an answer, tried once, and no outage', async (_, ask) => {
  const outcome = await ask();
  expect(outcome).toMatchObject({ kind: 'answered', records: [{ kind: 'unreadable' }], attempts: [{}] });
  expect(await calls()).toBe(1);
});

test('The gateway knows nothing of a signature while no OCSP responder answers: an outage, never a refusal', async () => {
  const silent = { iin, ocsp: 'silent' } as const;
  const outage = {
    kind: 'unavailable',
    fault: { faultClass: 'SYSTEM_ERROR', origin: 'REGISTER' },
    incident: { systemId: 'SIGNATURE_SERVICE' },
  };
  expect(await askCms(mockCms(paper, [silent]))).toMatchObject(outage);
  expect(await askXml(mockSignedXml(xml, [{ iin }, silent]))).toMatchObject(outage);
  // A certificate bad for another reason stays bad: its end, a revocation on the list.
  const expired = { ...silent, validUntil: '2026-01-01T00:00:00.000+00:00' };
  expect(signatureFault(await readOf(askCms(mockCms(paper, [expired]))), rule)).toBe('EXPIRED');
  const revoked = { ...silent, revoked: true };
  expect(signatureFault(await readOf(askCms(mockCms(paper, [revoked]))), rule)).toBe('REVOKED');
});

describe.each(['CMS', 'XML'])('A fault while it verifies: %s', (form) => {
  const ask = (context: AskContext) =>
    form === 'CMS'
      ? askCms(mockCms(paper, [{ iin }]), paper, context)
      : askXml(mockSignedXml(xml, [{ iin }]), context);
  const lasting = drillFaults.filter((fault) => fault !== 'flapping');

  // Each drilled question has a world of its own.
  test.concurrent.for(lasting)(
    'The fault %s is read as the table says, and opens an incident',
    async (fault) => {
      const { faultClass, origin } = faultReadings[fault].own;
      const outcome = await ask(scene.context(`SIGNATURE_SERVICE=${fault}`));
      expect(outcome).toMatchObject({
        kind: 'unavailable',
        fault: { faultClass, origin },
        incident: { systemId: 'SIGNATURE_SERVICE', drill: true },
      });
      expect(scene.defects).toEqual([]);
    },
  );

  test('The fault flapping ends by a repetition with the answer, or as the table says', async () => {
    await control(at('__faults/SIGNATURE_SERVICE'), 'PUT', { fault: 'flapping' });
    const outcome = await ask(scene.context());
    const { faultClass } = faultReadings.flapping.own;
    expect(outcome.attempts[0]?.fault).toMatchObject({ faultClass });
    expect(outcome).toMatchObject(
      outcome.kind === 'answered' ? { records: [{ valid: true }] } : { fault: { faultClass } },
    );
  });
});
