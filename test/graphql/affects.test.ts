import { buildSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { systemKeys } from '../../src/systems/systems.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let affects: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  gateway = await startGateway();
  const { data } = await gateway.ask('{ systems { id affects } }');
  affects = new Map(
    data.systems.map(({ id, affects: fields }: { id: string; affects: string[] }) => [id, fields]),
  );
});
afterAll(() => gateway.stop());

test.for(systemKeys)('%s affects fields of the schema', (system) => {
  const schema = buildSchema(readTypeDefs(), { assumeValid: true });
  const fields = affects.get(system) ?? [];
  expect(fields.length).toBeGreaterThan(0);
  for (const name of fields) {
    const [type = '', field = ''] = name.split('.');
    const found = schema.getType(type);
    expect(isObjectType(found) && Object.hasOwn(found.getFields(), field), name).toBe(true);
  }
});

test.for([
  ['SERVICE_CENTRE', 'Mutation.registerApplication', 'Mutation.handOverCase', 'Query.dossier'],
  ['PENSION_FUND', 'Mutation.registerApplication', 'Mutation.handOverCase', 'Person.pensionAccounts'],
  ['CASE_SYSTEM', 'Mutation.handOverCase'],
  ['SERVICE_MONITORING', 'Application.stages'],
  ['CONSENT_SERVICE', 'Mutation.requestConsent', 'Person.identity'],
  ['DIGITAL_DOCUMENTS', 'Query.person', 'Mutation.createApplication'],
  ['PERSON_REGISTER', 'Person.identity'],
  ['SHEP', 'Person.identity', 'Person.disability', 'Person.bankAccount'],
])(
  '%s affects the fields that ask it, the steps of an application and the systems behind it',
  ([system = '', ...fields]) => {
    expect(affects.get(system)).toEqual(expect.arrayContaining(fields));
  },
);

test('A system affects no field that does not ask it', () => {
  expect(affects.get('SIGNATURE_SERVICE')).toEqual(['Mutation.attachScan']);
  expect(affects.get('PERSON_REGISTER')).not.toContain('Person.pensionAccounts');
});

test('The answer gives the burst beside the limit of a minute', async () => {
  const viewer = async (role: string) => {
    const token = await gateway.tokenOf(role);
    const { data } = await gateway.ask(
      '{ viewer { limits { pointsPerMinute pointsAtOnce } } }',
      {},
      { authorization: `Bearer ${token}` },
    );
    return data.viewer.limits;
  };
  const { pointsPerMinute, pointsAtOnce } = await viewer('specialist');
  expect(pointsAtOnce).toBe(Math.floor(pointsPerMinute / 6));
});
