import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type FragmentDefinitionNode,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  specifiedRules,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { createSchema, readTypeDefs } from '../../src/graphql/schema.ts';
import { readExampleOperations } from '../../src/http/example-operations.ts';

const fragmentsOf = (text: string): FragmentDefinitionNode[] =>
  parse(text).definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
const shared = readFileSync(new URL('../../schema/client/fragments.graphql', import.meta.url), 'utf8');

test('The shared fragments fit the schema', () => {
  const rules = specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule');
  expect(validate(createSchema({ allowIinCentury0: false }), parse(shared), rules)).toEqual([]);
  expect(fragmentsOf(shared)).not.toEqual([]);
});

test.for(readExampleOperations())('$name has its shared fragments', ({ query }) => {
  const byName = new Map(fragmentsOf(shared).map((fragment) => [fragment.name.value, print(fragment)]));
  for (const fragment of fragmentsOf(query).filter(({ name }) => byName.has(name.value))) {
    expect(print(fragment)).toBe(byName.get(fragment.name.value));
  }
});

test('The one-file schema is the schema, with its descriptions', () => {
  const file = readFileSync(new URL('../../schema/client/schema.graphql', import.meta.url), 'utf8');
  const printed = (text: string) => printSchema(lexicographicSortSchema(buildSchema(text)));
  expect(printed(file)).toBe(printed(readTypeDefs()));
});
