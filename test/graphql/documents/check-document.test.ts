import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createDocumentCheck } from '../../../src/graphql/documents/check-document.ts';
import { createForgiving } from '../../../src/graphql/documents/forgiving.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import { readExampleOperations } from '../../../src/http/example-operations.ts';

const schema = createSchema({ allowIinCentury0: false });
const limits = { maxTokens: 3000, maxFields: 2000, maxDepth: 12, maxAliases: 100 };
const forgiving = createForgiving(schema);
const check = createDocumentCheck(schema, { limits, introspection: true, forgiving });
const codesOf = (text: string) => {
  const checked = check(text);
  return 'errors' in checked ? checked.errors.map(({ extensions }) => extensions?.code) : [];
};

const times = (count: number, write: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ');

/** Fragments that each spread the next one twice: doubled at every level. */
const doubling = (levels: number, last = 'kind') =>
  `{ viewer { ...f0 } } ${times(levels, (i) => `fragment f${i} on Viewer { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on Viewer { ${last} }`;

const tooLarge: readonly (readonly [title: string, text: string])[] = [
  ['fragments that double at 25 levels', doubling(25)],
  ['fragments that double at 28 levels', doubling(28)],
  ['fragments that double at 200 levels', doubling(200)],
  ['fragments that double around a field of the schema', `${doubling(30, 'limits { pointsPerMinute }')}`],
  [
    'fragments that double in inline fragments',
    `{ ...f0 } ${times(20, (i) => `fragment f${i} on Query { ... { ...f${i + 1} } ... on Query { ...f${i + 1} } }`)} fragment f20 on Query { viewer { kind } }`,
  ],
  [
    'fragments that double under aliases',
    `{ ...f0 } ${times(12, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f12 on Query { systems { id } }`,
  ],
  [
    'one operation of several',
    `query A { viewer { kind } } query B { viewer { ...f0 } } ${doubling(25).slice('{ viewer { ...f0 } } '.length)}`,
  ],
  [
    'a hundred spreads of a fragment of a hundred fields',
    `{ ${times(60, (i) => `a${i}: viewer { ...f }`)} } fragment f on Viewer { ${times(40, () => 'kind account')} }`,
  ],
  ['one field under one key 31 times', `{ ${times(31, () => 'viewer { kind }')} }`],
  ['one field under one key 740 times', `{ ${times(740, () => 'viewer { kind }')} }`],
  [
    'one leaf 31 times through fragments',
    `{ viewer { ${times(31, (i) => `...f${i}`)} } } ${times(31, (i) => `fragment f${i} on Viewer { kind }`)}`,
  ],
  ['keys that merge below keys that merge', `{ ${times(6, () => `viewer { ${times(6, () => 'kind')} }`)} }`],
  ['ten directives at one field', '{ __typename @skip(if: false) @a @a @a @a @a @a @a @a @a }'],
  ['ten directives at an operation', 'query @a @a @a @a @a @a @a @a @a @a { __typename }'],
  ['directives at a fragment', `{ ...f @a @b @c @d @e } fragment f on Query { __typename }`],
];

describe('A document is bounded by its expanded size:', () => {
  test.for(tooLarge)('%s are refused as too large, in one error', ([, text]) => {
    expect(codesOf(text)).toEqual(['DOCUMENT_TOO_LARGE']);
  });

  test.for([
    ['a fragment that spreads itself', '{ ...f } fragment f on Query { ...f }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two that spread each other',
      '{ ...a } fragment a on Query { ...b ...b } fragment b on Query { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a hostile fragment that no operation spreads',
      `{ __typename } fragment f on Query { ${times(740, () => 'viewer { kind }')} }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'two fragments of one name',
      '{ ...f } fragment f on Query { __typename } fragment f on Query { __typename }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a fragment that is not there', '{ ...f }', 'GRAPHQL_VALIDATION_FAILED'],
    ['101 aliases', `{ ${times(101, (i) => `a${i}: __typename`)} }`, 'TOO_MANY_ALIASES'],
    [
      'aliases of the schema',
      `{ ${times(140, (i) => `a${i}: __schema { types { name } }`)} }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'aliases through fragments',
      `{ ${times(11, () => '...f')} } fragment f on Query { ${times(10, (i) => `a${i}: __typename`)} }`,
      'TOO_MANY_ALIASES',
    ],
    ['13 levels', `{ systems { ${'parent { '.repeat(11)} id ${'}'.repeat(11)} } }`, 'DOCUMENT_TOO_DEEP'],
    [
      'levels through fragments',
      `{ systems { ...f } } fragment f on System { parent { parent { parent { parent { ...g } } } } } fragment g on System { parent { parent { parent { parent { parent { parent { parent { id } } } } } } } }`,
      'DOCUMENT_TOO_DEEP',
    ],
    [
      'levels below __schema',
      `{ __schema { queryType { ${'ofType { '.repeat(15)} name ${'}'.repeat(15)} } } }`,
      'DOCUMENT_TOO_DEEP',
    ],
    [
      'lists of introspection in each other',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unclosed document', '{', 'GRAPHQL_PARSE_FAILED'],
    ['an empty document', ' ', 'GRAPHQL_PARSE_FAILED'],
  ])('%s: refused with its own code', ([, text = '', code]) => {
    expect(codesOf(text)[0]).toBe(code);
  });

  test('Lists in each other are refused, at the stack of the parser or at its tokens', () => {
    const [code] = codesOf(`{ persons(iins: ${'['.repeat(2990)}) { iin } }`);
    expect(['DOCUMENT_TOO_DEEP', 'GRAPHQL_PARSE_FAILED']).toContain(code);
  });

  test('The parser refuses thousands of tokens', () => {
    const { errors } = check(`{ ${'systems { id } '.repeat(1000)} }`) as { errors: { message: string }[] };
    expect(errors[0]?.message).toContain('3000 tokens');
  });

  test('A document that is wrong in a thousand places has ten errors and one that says there are more', () => {
    const checked = check(`{ ${times(900, (i) => `unknown${i}`)} }`);
    expect('errors' in checked && checked.errors.length).toBeLessThanOrEqual(11);
  });

  test.for([
    ...readExampleOperations().map(({ name, query }) => [name, query] as const),
    ['the introspection query', getIntrospectionQuery()] as const,
    ['a hundred aliases', `{ ${times(100, (i) => `a${i}: __typename`)} }`] as const,
    ['12 levels', `{ systems { ${'parent { '.repeat(10)} id ${'}'.repeat(10)} } }`] as const,
    ['one field under one key 30 times', `{ ${times(30, () => 'viewer { kind }')} }`] as const,
    ['four directives at one field', '{ __typename @skip(if: false) @include(if: true) }'] as const,
  ])('%s is let in', ([, text]) => {
    expect(codesOf(text)).toEqual([]);
  });
});

test('No document reads a hidden schema, and no refusal guesses its names', () => {
  const hidden = createDocumentCheck(schema, { limits, introspection: false, forgiving });
  for (const text of [
    getIntrospectionQuery(),
    '{ __type(name: "Query") { name } }',
    '{ ...f } fragment f on Query { __schema { types { name } } }',
  ]) {
    const checked = hidden(text);
    expect('errors' in checked && checked.errors[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  }
  const guess = hidden('{ viewers { kind } }');
  expect(JSON.stringify(guess)).not.toContain('viewer"');
  expect(JSON.stringify(check('{ viewers { kind } }'))).toContain('viewer');
});
