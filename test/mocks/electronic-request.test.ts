/** The simulated E-maket finds what a signature under an electronic request (S7.2(21)) must not let pass. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Addresses, createMockNetwork, demoSender } from '../../mocks/server.ts';
import type { MockSigner } from '../../mocks/signature-service/mock-cms.ts';
import { makeMockKey } from '../../mocks/signature-service/mock-key.ts';
import { type ElectronicRequest, writeRequest } from '../../src/systems/electronic-request.ts';
import { signerBin } from '../support/production.ts';
import { keyPassword } from '../support/signing-keys.ts';

const iin = '850630390007';
const network = createMockNetwork({ port: 0, host: '127.0.0.1', sender: { ...demoSender, signerBin } });
let addresses: Addresses;
beforeAll(async () => {
  addresses = await network.start();
});
afterAll(() => network.stop());

const person = { surname: 'Бекенов', name: 'Нұрлан', patronymic: null, birthDate: '1985-06-30' };
const request: ElectronicRequest = {
  ...{ reference: 'r-1', stateService: 'LOSS_OF_CAPACITY_PAYMENT', route: 'STATE_CORPORATION' },
  ...{ organisation: signerBin, person: { iin, ...person }, applicant: null, certificate: 'MOCK-L-1' },
  ...{
    account: { kind: 'iban', number: 'KZ4460185063039000T1' },
    notification: 'N',
    checkedAt: 0,
    answers: [],
  },
};

async function post(system: 'SIGNATURE_SERVICE' | 'CASE_SYSTEM', path: string, question: object) {
  const response = await fetch(`${addresses.systems[system]}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  // biome-ignore lint/suspicious/noExplicitAny: each system has an answer of its own
  return { status: response.status, body: (await response.json()) as any };
}

async function signed(holder: MockSigner = {}, xml = writeRequest(request)): Promise<string> {
  const key = makeMockKey({ bin: signerBin, ...holder }, keyPassword).toString('base64');
  const signers = [{ key, password: keyPassword }];
  return (await post('SIGNATURE_SERVICE', 'xml/sign', { xml, signers, clearSignatures: false })).body.xml;
}

/** Code of E-maket's refusal of a case; null where it takes the case. */
async function refusalOf(
  xml: string | undefined,
  stateService = request.stateService,
): Promise<string | null> {
  const empty = { identityDocument: null, address: null, contact: null, certificate: null, account: null };
  const { status, body } = await post('CASE_SYSTEM', 'mock/v1/cases', {
    ...{ reference: 'r-1', number: null, iin, stateService, documents: [], request: xml },
    statement: { ...person, ...empty },
  });
  return status === 200 ? null : body.error.code;
}

test('E-maket takes a request with the signature of the organisation that it names, as NCANode finds it', async () => {
  const xml = await signed();
  expect(await refusalOf(xml)).toBeNull();
  const found = await post('SIGNATURE_SERVICE', 'xml/verify', { xml, revocationCheck: ['OCSP', 'CRL'] });
  expect(found.body).toMatchObject({ valid: true, signers: [{ subject: { bin: signerBin } }] });
});

const next = (_: string, tag: string, one: string) => tag + (one === 'A' ? 'B' : 'A');
test.for([
  ['the account', (xml: string) => xml.replace('T1<', 'T2<')],
  ['the digest', (xml: string) => xml.replace(/(<ds:DigestValue>)(.)/, next)],
  ['the value', (xml: string) => xml.replace(/(<ds:SignatureValue>)(.)/, next)],
  ['the reference to the whole document', (xml: string) => xml.replace('URI=""', 'URI="#other"')],
  ['the number of signatures', (xml: string) => xml.replace(/<ds:Signature.*<\/ds:Signature>/, '$&$&')],
] as const)('A change of %s is found by E-maket, and by NCANode', async ([, change]) => {
  const xml = change(await signed());
  expect(await refusalOf(xml)).toBe('MOCK-EMAKET-REQUEST-SIGNATURE');
  const found = await post('SIGNATURE_SERVICE', 'xml/verify', { xml, revocationCheck: [] });
  expect(found.body.valid).toBe(false);
});

test.for([
  ['an expired key', { validUntil: '2026-01-01T00:00:00.000+00:00' }, 'CERTIFICATE'],
  ['a revoked key', { revoked: true }, 'CERTIFICATE'],
  ['the key of another organisation', { bin: '991240090019' }, 'SIGNER'],
] as const)('E-maket refuses a request signed with %s', async ([, holder, code]) => {
  expect(await refusalOf(await signed(holder))).toBe(`MOCK-EMAKET-REQUEST-${code}`);
});

test.for([
  ['no request', undefined, 'MISSING'],
  ['an unsigned request', writeRequest(request), 'UNSIGNED'],
  ['a request of another case', writeRequest({ ...request, reference: 'r-2' }), 'UNREADABLE'],
  ['a request about another person', writeRequest(request).replace(iin, '900101490009'), 'UNREADABLE'],
  [
    'a part that the award does not need',
    writeRequest(request).replace('<answers>', '<contact>1</contact><answers>'),
    'UNREADABLE',
  ],
  ['a text that is no XML', 'request', 'UNREADABLE'],
] as const)('E-maket refuses a case of S7 with %s', async ([, xml, code]) => {
  expect(await refusalOf(xml)).toBe(`MOCK-EMAKET-REQUEST-${code}`);
});

test('A case of S4 needs no request', async () => {
  expect(await refusalOf(undefined, 'CAPITALIZATION_PAYMENTS')).toBeNull();
});
