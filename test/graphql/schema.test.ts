import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { withheldReasons } from '../../src/access/withheld-reason.ts';
import { signatureFaults } from '../../src/applications/signature-check.ts';
import { createSchema, readTypeDefs } from '../../src/graphql/schema.ts';
import { drillFaults } from '../../src/kernel/drill-faults.ts';
import { errorTable } from '../../src/kernel/errors.ts';
import { faultRules } from '../../src/resilience/fault-classes.ts';
import { applicationRoutes } from '../../src/services/state-service.ts';
import { systemIds } from '../../src/systems/systems.ts';
import { unnamedChanges } from '../check/schema-gate.ts';

const schema = createSchema({ allowIinCentury0: false });
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const ownTypes = types.filter((type) => !['String', 'Int', 'Boolean', 'ID', 'Float'].includes(type.name));
const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields())
    : [];

test('Every type, field, argument and enum value has a description', () => {
  const silent: string[] = [];
  for (const type of ownTypes) {
    if (!type.description) silent.push(type.name);
    for (const field of fieldsOf(type)) {
      if (!field.description) silent.push(`${type.name}.${field.name}`);
      for (const argument of 'args' in field ? field.args : []) {
        if (!argument.description) silent.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
    for (const value of isEnumType(type) ? type.getValues() : []) {
      if (!value.description) silent.push(`${type.name}.${value.name}`);
    }
  }
  expect(silent).toEqual([]);
});

test('Every field of a record names its source', () => {
  const shared = ['known', 'system', 'request', 'message', 'nextStep'];
  const derived = [
    'deceased',
    'registeredAtPermanentResidence',
    'identityDocument',
    'discrepancies',
    'warnings',
    'current',
    'valid',
    'replaced',
  ];
  const sourced = [
    'IdentityRecord',
    'IdentityDocument',
    'RegisteredAddress',
    'BirthPlace',
    'CivilCertificate',
  ];
  const unnamed = ownTypes
    .filter(({ name }) => sourced.includes(name))
    .flatMap((type) => fieldsOf(type).map((field) => ({ type, field })))
    .filter(
      ({ field }) => ![...shared, ...derived].includes(field.name) && !/GBD FL/.test(field.description ?? ''),
    );
  expect(unnamed.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
});

test('Enums that clients see end in OTHER, but for the two closed ones', () => {
  const open = types.filter(isEnumType).filter(({ name }) => !['Language', 'DrillFault'].includes(name));
  for (const type of open)
    expect(`${type.name} ends in ${type.getValues().at(-1)?.name}`).toBe(`${type.name} ends in OTHER`);
});

test.for([
  ['SystemId', systemIds],
  ['FaultClass', Object.keys(faultRules)],
  ['ApplicationRoute', applicationRoutes.filter((route) => route !== 'OTHER')],
  ['WithheldReason', withheldReasons.toReversed()],
  ['SignatureFault', signatureFaults],
] as const)('The enum %s is the list in the code', ([name, values]) => {
  const type = schema.getType(name);
  expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual([...values, 'OTHER']);
});

test('A drill has the sixteen faults', () => {
  const type = schema.getType('DrillFault');
  const names = drillFaults.map((fault) => fault.replace(/[A-Z]|\d+/g, '_$&').toUpperCase());
  expect(
    isEnumType(type) &&
      type
        .getValues()
        .map(({ name }) => name)
        .sort(),
  ).toEqual([...names].sort());
  expect(drillFaults).toHaveLength(16);
});

test('The page schema/README.md shows the table of errors as it is', () => {
  const readme = readFileSync(new URL('../../schema/README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (\d{3}) \| (.*) \|$/gm)].map(
    ([, code, status, meaning]) => ({ code, status, meaning }),
  );
  const table = Object.entries(errorTable).map(([code, { status, meaning }]) => ({
    code,
    status: String(status),
    meaning,
  }));
  expect(rows).toEqual(table);
});

test('The gate finds breaking and dangerous changes, unless the changelog names them', () => {
  const released = buildSchema(readTypeDefs());
  const broken = buildSchema(
    readTypeDefs()
      .replace(/ {2}"GBD FL: `engFirstName`.*\n {2}latinName: String\n/, '')
      .replace('ttlSeconds: Int! = 60', 'ttlSeconds: Int! = 61'),
  );
  const changes = unnamedChanges(released, broken, '# Changelog\n\n## Unreleased\n\n## 0.1.0\n');
  expect(changes).toHaveLength(2);
  expect(changes[0]).toContain('IdentityRecord.latinName was removed');
  const named = `## Unreleased\n\n- ${changes.map((change) => change.slice(change.indexOf(': ') + 2)).join('\n- ')}\n\n## 0.1.0\n`;
  expect(unnamedChanges(released, broken, named)).toEqual([]);
});
