/** Facts of the schema's shape that code generators, caches and other gateways need. */
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { createSchema, readTypeDefs } from '../../src/graphql/schema.ts';

const schema = createSchema({ allowIinCentury0: false });
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter(isObjectType);
const hasFields = types.filter(
  (type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type),
);

interface Named {
  readonly name: string;
  readonly args?: readonly { readonly name: string }[];
}
const fieldsOf = (type: (typeof hasFields)[number]) => Object.values<Named>(type.getFields());

const answers = [
  'IdentityAnswer',
  'DisabilityAnswer',
  'PensionAccountsAnswer',
  'BankAccountAnswer',
  'AppointmentsAnswer',
];

test.for(answers)(
  '%s is an interface with all that RegisterAnswer has, and so is each of its members',
  (name) => {
    const answer = schema.getType(name);
    if (!isInterfaceType(answer)) throw new Error(`expected ${name} to be an interface`);
    expect(answer.getInterfaces().map(String)).toEqual(['RegisterAnswer']);
    const members = schema.getPossibleTypes(answer);
    for (const member of members)
      expect(member.getInterfaces().map(String)).toEqual(expect.arrayContaining(['RegisterAnswer', name]));
    const always = ['NoRecord', 'NotAsked', 'ConsentNeeded', 'Withheld', 'RegisterUnavailable'];
    expect(members.map(String)).toEqual(expect.arrayContaining(always));
  },
);

/** Position of a register's answer. */
const places = [
  '{ person(iin: "900101490009") { identity { # } } }',
  '{ person(iin: "900101490009") { disability { # } } }',
  '{ person(iin: "900101490009") { pensionAccounts { # } } }',
  '{ person(iin: "900101490009") { appointments { # } } }',
  '{ person(iin: "900101490009") { bankAccount(iban: "KZ4460185063039000T1") { # } } }',
  '{ personSearch(by: { document: { number: "012345678" } }) { # } }',
  '{ disabilityByCertificate(number: "1") { # } }',
  '{ bankAccounts(accounts: []) { # } }',
  '{ dossier(input: { iin: "900101490009", stateService: ENPF_PAYMENTS }) { identity { # } disability { # } } }',
];

test.for(places)(
  'An answer shows the two fields that must never be missing without a fragment: %s',
  (place) => {
    const selections = [
      'known message nextStep',
      '... on RegisterAnswer { known } message',
      '... on NoRecord { system } known',
    ];
    for (const selection of selections)
      expect(validate(schema, parse(place.replaceAll('#', selection))).map(({ message }) => message)).toEqual(
        [],
      );
  },
);

/** Reserved words of the generated languages, which no field, argument or type may have. */
const reserved = new Map<string, string>(
  Object.entries({
    Java: 'abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while true false null',
    'C#': 'as base bool case checked decimal delegate event explicit extern fixed foreach implicit in internal is lock namespace object operator out override params readonly ref sbyte sealed sizeof stackalloc string struct typeof uint ulong unchecked unsafe ushort using virtual',
    Kotlin: 'fun in is object typealias val var when',
    Swift:
      'associatedtype case deinit extension fileprivate func import init inout let operator protocol rethrows self subscript typealias where',
    Python:
      'and as async await def del elif except from global in is lambda nonlocal not or pass raise with yield None True False',
    Go: 'chan defer fallthrough func go map range select type var',
    TypeScript: 'await debugger delete export function import in instanceof let typeof with yield',
  }).flatMap(([language, words]) => words.split(' ').map((word) => [word, language] as const)),
);
/** `type` is reserved in Go alone, where every name that is exported begins with a capital. */
reserved.delete('type');
/** Names of types that every file of a language has already. */
const takenTypes =
  'System Object String Integer Long Double Character Enum Record Thread Process Runtime Module Package Error Exception Override Number Math Iterable Void Action Task Attribute Type Console Environment Version Random Buffer Convert Range Index Result Optional Any Unit Nothing'.split(
    ' ',
  );

test('No name is a reserved word of generated Java, C#, Kotlin, Swift, Python, Go or TypeScript', () => {
  const names = hasFields.flatMap((type) =>
    fieldsOf(type).flatMap(({ name, args = [] }) => [
      `${type.name}.${name}`,
      ...args.map((argument) => `${type.name}.${name}.${argument.name}`),
    ]),
  );
  const bad = names.filter((name) => reserved.has(name.split('.').at(-1) ?? ''));
  expect(bad).toEqual([]);
  expect(types.map(String).filter((name) => takenTypes.includes(name) && name !== 'String')).toEqual([]);
  for (const given of ['case', 'from', 'object', 'in', 'class']) expect(reserved.has(given)).toBe(true);
});

test('The schema has one name for each concept: a system is `system`, and every enum value is in capitals', () => {
  const named = hasFields.flatMap((type) =>
    fieldsOf(type)
      .filter(({ name }) => /system.?id/i.test(name))
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(named).toEqual([]);
  const values = types
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`));
  expect(values.filter((name) => !/^\w+\.[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name))).toEqual([]);
});

test('An `id` that is always there is a Node’s, and no other field has that name', () => {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('expected an interface Node');
  const withId = objects.filter(
    (type) => isNonNullType(type.getFields().id?.type) && String(type.getFields().id?.type) === 'ID!',
  );
  expect(withId.map(String).sort()).toEqual(schema.getPossibleTypes(node).map(String).sort());
  expect(withId.length).toBeGreaterThanOrEqual(6);
  expect(String(schema.getQueryType()?.getFields().node?.type)).toBe('Node');
});

test('A page shows its beginning and end', () => {
  const pageInfo = schema.getType('PageInfo');
  const fields = isObjectType(pageInfo) ? Object.values(pageInfo.getFields()) : [];
  expect(Object.fromEntries(fields.map(({ name, type }) => [name, String(type)]))).toEqual({
    hasNextPage: 'Boolean!',
    hasPreviousPage: 'Boolean!',
    startCursor: 'String',
    endCursor: 'String',
  });
});

test('Every scalar of Tirek names its specification, to introspection too', () => {
  const own = types
    .filter(isScalarType)
    .filter(({ name }) => !['String', 'Int', 'Boolean', 'ID', 'Float'].includes(name));
  expect(own).toHaveLength(6);
  for (const { name, specifiedByURL } of own) expect(specifiedByURL, name).toMatch(/^https:\/\/\w/);
});

test('No union has a member whose fields contradict another’s', () => {
  for (const type of types.filter((one) => isUnionType(one) || isInterfaceType(one))) {
    const seen = new Map<string, string>();
    for (const member of schema.getPossibleTypes(type))
      for (const field of type.name === 'Node' ? [] : Object.values(member.getFields())) {
        const known = seen.get(field.name) ?? String(field.type);
        if (type.name !== 'RegisterAnswer')
          expect(`${type.name}.${field.name}: ${field.type}`).toBe(`${type.name}.${field.name}: ${known}`);
        seen.set(field.name, known);
      }
  }
});

test('The schema of production has nothing that works on simulated systems alone', () => {
  const production = buildSchema(readTypeDefs(false));
  const fieldsOf = (type: 'getQueryType' | 'getMutationType') =>
    Object.keys(production[type]()?.getFields() ?? {});
  expect(fieldsOf('getQueryType')).not.toContain('cast');
  expect(fieldsOf('getMutationType')).not.toEqual(expect.arrayContaining(['drill']));
  expect(fieldsOf('getMutationType')).not.toEqual(expect.arrayContaining(['endDrill']));
  for (const name of [
    'DrillFault',
    'DrillPayload',
    'EndDrillPayload',
    'CastMember',
    'CastAccount',
    'CastExpectation',
  ])
    expect(production.getType(name), name).toBeUndefined();
  expect(() => createSchema({ allowIinCentury0: false }, false)).not.toThrow();
});

test('A fault may be spelt as the header Tirek-Drill spells it', () => {
  for (const fault of [
    'down',
    'DOWN',
    'soapFault',
    'SOAP_FAULT',
    'http500',
    'HTTP_500',
    'wrongPerson',
    'WRONG_PERSON',
  ])
    expect(validate(schema, parse(`mutation { drill(system: BANKS, fault: ${fault}) { endsAt } }`))).toEqual(
      [],
    );
  for (const fault of ['Down', 'soap_fault', 'nonsense', 'HTTP500'])
    expect(
      validate(schema, parse(`mutation { drill(system: BANKS, fault: ${fault}) { endsAt } }`)),
    ).not.toEqual([]);
  expect(getNamedType(schema.getMutationType()?.getFields().drill?.args[1]?.type)?.name).toBe('DrillFault');
});
