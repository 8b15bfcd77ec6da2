import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readServices } from '../../src/services/read-services.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const services = new URL('../../src/services/', import.meta.url);
const name = 'loss-of-capacity-payment.json';
const text = readFileSync(new URL(`state-services/${name}`, services), 'utf8');

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
});
afterAll(() => folder.remove());

/** The data file of S7 alone, changed. */
function read(...changes: readonly (readonly [string, string])[]) {
  for (const [from] of changes) expect(text).toContain(from);
  const changed = changes.reduce((one, [from, to]) => one.replace(from, to), text);
  writeFileSync(join(folder.path, name), changed);
  return readServices(pathToFileURL(`${folder.path}/`), new URL('orders.json', services));
}

test('The reader reads a data file as it is', () => {
  expect(read()).toMatchObject([{ code: 'LOSS_OF_CAPACITY_PAYMENT', number: 'S7' }]);
});

const caseOfS7 = '"registration": null,\n      "case": {\n        "system": "CASE_SYSTEM"';
const registered = '"registration": { "system": "SERVICE_CENTRE", "item": "S7.9", "receipt": true },';

test.each([
  ['a word that is no key', ['"provider":', '"renderer":'], 'Unrecognized key'],
  [
    'a notification that is no paper of the service',
    ['"kind": "CONTRIBUTIONS_NOTIFICATION"', '"kind": "ACCEPTANCE_RECEIPT"'],
    'a kind of papers',
  ],
  ['a payer of no kind', ['"TAX_AGENT"', '"TAX_AGENCY"'], 'payers'],
  ['an order that is not there', ['238-2023', '239-2023'], 'expected order to be one of'],
  ['an item of another state service', ['"S7.9 p2"', '"S6.10 p2"'], 'expected every item to be one of S7'],
  ['a fact of another system', ['DEGREE_OF_LOSS_SET', 'ACCRUALS'], 'a fact of DISABILITY_DATABANK'],
  ['a fact of no register where one is asked', ['RECORD_STANDS', 'NOT_PAID'], 'a fact of PERSON_REGISTER'],
  [
    'a fact where a person asks',
    ['"system": "FACT_CHECK"', '"system": "OTHER"'],
    'FACT_CHECK: a fact of OTHER, one of',
  ],
  ['a fact of another system in the first check', ['NOT_FILED', 'RECORD_STANDS'], 'a fact of FACT_CHECK'],
  [
    'a ground that is not listed',
    ['"code": "ALREADY_APPOINTED_OR_FILED"', '"code": "X1"'],
    'a ground of refusalGrounds',
  ],
  ['a document that is not listed', ['"code": "LOSS_CERTIFICATE"', '"code": "X1"'], 'documents of the list'],
  [
    'a representative with a document that is not listed',
    ['["POWER_OF_ATTORNEY"]', '["X1"]'],
    'representatives, PRINCIPAL: documents of the list',
  ],
  [
    'a representative on a route that is not there',
    ['"routes": ["STATE_CORPORATION"]', '"routes": ["ENPF_WORKER"]'],
    'representatives, PENAL_ADMINISTRATION: routes of the state service',
  ],
  [
    'a representative with a fact of another register',
    ['"fact": "CAPACITY_LIMITED"', '"fact": "ACCRUALS"'],
    'representatives, WARD: a fact of PERSON_REGISTER',
  ],
  [
    'a kind of representative that is there twice',
    ['"kind": "WARD"', '"kind": "PRINCIPAL"'],
    'representatives: each kind once',
  ],
  [
    'a representative whom nothing shows',
    ['"fact": "IN_CORRECTIONAL_FACILITY",', ''],
    'PENAL_ADMINISTRATION: a document or a fact that shows the relation',
  ],
  [
    'a case without a system that hands it over',
    [caseOfS7, caseOfS7.replace('"registration": null,', registered).replace('CASE_SYSTEM', 'PORTAL')],
    'case: a system that takes cases',
  ],
  [
    'a case without a registration beside a registration',
    [
      caseOfS7,
      caseOfS7
        .replace('"registration": null,', registered)
        .replace('"case": {', '"case": { "withoutRegistration": true,'),
    ],
    'case: withoutRegistration for CASE_SYSTEM alone',
  ],
] as const)('The reader stops at %s, and names the file', (_, change, message) => {
  expect(() => read(change)).toThrow(message);
  expect(() => read(change)).toThrow(name);
});

test('A data file may leave out the representatives, the signed data, and the reporter of stages', () => {
  const { representatives: _, ...others } = JSON.parse(text);
  writeFileSync(join(folder.path, name), JSON.stringify({ ...others, monitoring: { item: 'S7.9' } }));
  const [service] = readServices(pathToFileURL(`${folder.path}/`), new URL('orders.json', services));
  expect(service).toMatchObject({ representatives: [], monitoring: { item: 'S7.9', from: null } });
  expect(service?.routes[0]?.signature).toBeNull();
});

test('The reader stops at a second use of a code or a number', () => {
  read();
  cpSync(join(folder.path, name), join(folder.path, 'twice.json'));
  expect(() => read()).toThrow('expected each code once');
});
