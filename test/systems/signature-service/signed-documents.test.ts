/** Documents of an electronic case, each with the signature of the organisation whose case it is. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeMockKey } from '../../../mocks/signature-service/mock-key.ts';
import { createRegisteringSystems } from '../../../src/applications/steps/registering-systems.ts';
import { culpritOf } from '../../../src/registers/outcome.ts';
import { signerBin } from '../../support/production.ts';
import { startRegisters, type TestRegisters } from '../../support/registers.ts';
import { keyPassword, makeSigningKeys, type SigningKeys } from '../../support/signing-keys.ts';

const iin = '900101490009';
const reference = 'application-1';
const centreBin = '991240090019';
let keys: SigningKeys;
let scene: TestRegisters;
beforeEach(async () => {
  keys = await makeSigningKeys();
  scene = await startRegisters(keys.settings);
});
afterEach(async () => {
  await scene.stop();
  await keys.remove();
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const scan = {
  code: 'STATEMENT',
  name: 'statement.pdf',
  mediaType: 'application/pdf',
  content: base64('scan'),
};
const own = { code: 'STATEMENT', name: 'statement.pdf.p7s', mediaType: 'application/pkcs7-signature' };
const documents = [scan, { ...own, content: base64('of the citizen') }];

/** Registers a statement, hands over its case, and gives the outcome with what lies in the system. */
async function handOver(organisation: string | null, drill?: string) {
  const system = createRegisteringSystems(scene.registers, scene.context(drill), organisation).SERVICE_CENTRE;
  const rules = { stateService: 'ENPF_PAYMENTS', iin, reference };
  const registered = await system.register({ ...rules, applicantIin: null, documents: ['STATEMENT'] });
  if (registered.kind !== 'answered') throw new Error('expected a registered statement');
  const number = registered.records[0]?.number ?? '';
  const outcome = await system.handOver(iin, async () => ({ ...rules, number, documents, statement: null }));
  return outcome.kind === 'answered'
    ? outcome.kind
    : { faultClass: outcome.fault.faultClass, culprit: culpritOf(outcome), sent: outcome.attempts.length };
}

async function heldNames(): Promise<string[]> {
  const told = await (await fetch(`${scene.addresses.control}/__cases`)).text();
  return [...told.matchAll(/"name":"([^"]+)"/g)].map(([, name]) => name ?? '');
}

test('Each document is followed by the signature of the clerk’s organisation, and E-maket checks it', async () => {
  const holder = { bin: centreBin, keyUser: ['ORGANIZATION'] };
  await writeFile(join(keys.folder, `${centreBin}.p12`), makeMockKey(holder, keyPassword));
  await writeFile(join(keys.folder, `${centreBin}.password`), keyPassword);
  expect(await handOver(centreBin)).toBe('answered');
  expect(await heldNames()).toEqual(['statement.pdf', `statement.pdf.${centreBin}.p7s`, 'statement.pdf.p7s']);
});

test('Without an organisation the gateway’s own key signs', async () => {
  expect(await handOver(null)).toBe('answered');
  expect(await heldNames()).toContain(`statement.pdf.${signerBin}.p7s`);
});

test.each([
  ['an organisation without a key', centreBin, undefined, 'OUR_CREDENTIALS'],
  ['NCANode away', null, 'SIGNATURE_SERVICE=down', 'CONNECTION'],
])('With %s no case leaves', async (_name, organisation, drill, faultClass) => {
  expect(await handOver(organisation, drill)).toEqual({ faultClass, culprit: 'SIGNATURE_SERVICE', sent: 0 });
  expect(await heldNames()).toEqual([]);
});

test('An organisation whose name is a path leads to no file', async () => {
  const path = `../${basename(keys.folder)}/${signerBin}`;
  expect(await handOver(path)).toMatchObject({ faultClass: 'OUR_CREDENTIALS', sent: 0 });
  expect(scene.unfitKeys).toEqual(['a key file and its password for the organisation that signs']);
});

test('E-maket refuses a case whose document changed after its signature', async () => {
  const { registers } = scene;
  const context = scene.context();
  const [, signature] = (await registers.signing?.documents([scan], null, context)) ?? [];
  const altered = { ...scan, content: base64('another scan') };
  for (const [first, kind] of [
    [altered, 'unavailable'],
    [scan, 'answered'],
  ] as const) {
    const newCase = { reference, number: 'N', stateService: 'ENPF_PAYMENTS', iin, statement: null };
    const outcome = await registers.caseSystem.source.write(context, { iin }, (attempt) =>
      registers.caseSystem.client.accept({ ...newCase, documents: [first, signature ?? first] }, attempt),
    );
    expect(outcome.kind).toBe(kind);
  }
});

test('A case that arises in E-maket itself (S4.9 p1) has signatures, too', async () => {
  const { CASE_SYSTEM } = createRegisteringSystems(scene.registers, scene.context());
  const empty = { identityDocument: null, address: null, account: null, certificate: null, contact: null };
  const statement = { surname: 'A', name: 'B', patronymic: null, birthDate: '1990-01-01', ...empty };
  const own = { reference, number: null, stateService: 'CAPITALIZATION_PAYMENTS', iin, statement };
  const outcome = await CASE_SYSTEM.handOver(iin, async () => ({ ...own, documents: [scan] }));
  expect(outcome.kind).toBe('answered');
  expect(await heldNames()).toEqual(['statement.pdf', `statement.pdf.${signerBin}.p7s`]);
});
