import {
  buildSchema,
  execute,
  GraphQLError,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
} from 'graphql';
import { expect, test } from 'vitest';
import { isCallersMistake } from '../../src/graphql/format-error.ts';

const schema = buildSchema(`
  type Query { must: String! list: [Int] number: Int colour: Colour node: Node never(a: Int = 1, b: Int! = 2): Int! }
  enum Colour { RED }
  interface Node { id: ID }
  type Thing implements Node { id: ID }
`);

/** Results of resolvers, and the document that asks for them. */
const mistakes: Record<string, readonly [document: string, rootValue: object]> = {
  'null where there must be a value': ['{ must }', { must: null }],
  'a number where there must be a list': ['{ list }', { list: 7 }],
  'a text where there must be a number': ['{ number }', { number: 'many' }],
  'a value that the enum has not': ['{ colour }', { colour: 'BLUE' }],
  'a thing of no type': ['{ node { id } }', { node: {} }],
  'a thing of an unknown type': ['{ node { id } }', { node: { __typename: 'Other' } }],
  'a thing of a type that is no node': ['{ node { id } }', { node: { __typename: 'Query' } }],
  'an error that is thrown': [
    '{ must }',
    {
      must: () => {
        throw new Error('x');
      },
    },
  ],
  'an error of a type that was not awaited': [
    '{ must }',
    {
      must: async () => {
        throw new TypeError('x');
      },
    },
  ],
  'something that is no error': [
    '{ must }',
    {
      must: () => {
        throw 'x';
      },
    },
  ],
  'an error that is given': ['{ number }', { number: new RangeError('x') }],
  'an error of GraphQL without a place': [
    '{ must }',
    {
      must: () => {
        throw new GraphQLError('x');
      },
    },
  ],
};

test.for(Object.entries(mistakes))('%s is a mistake of the gateway', async ([, [document, rootValue]]) => {
  const { errors = [] } = await execute({ schema, document: parse(document), rootValue });
  expect(errors.length).toBe(1);
  expect(errors.map(isCallersMistake)).toEqual([false]);
});

test('A value of a wrong type is a mistake of the gateway', async () => {
  const thing = new GraphQLObjectType({
    name: 'Thing',
    fields: { id: { type: GraphQLString } },
    isTypeOf: () => false,
  });
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: { thing: { type: thing, resolve: () => ({}) } },
  });
  const { errors = [] } = await execute({
    schema: new GraphQLSchema({ query }),
    document: parse('{ thing { id } }'),
  });
  expect(errors.map(isCallersMistake)).toEqual([false]);
});

test('An error thrown outside of a document, or one that is no GraphQL error, is a mistake of the gateway', () => {
  for (const error of [
    new Error('x'),
    new GraphQLError('x', { originalError: new Error('y') }),
    'x',
    null,
    undefined,
  ])
    expect(isCallersMistake(error)).toBe(false);
});

test.for([
  ['{ never(a: $a) }', 'query ($a: Int = 1, $b: Int = 2) { never(b: $b) }', { b: null }],
  ['{ must @skip }', 'query ($on: Boolean = true) { must @skip(if: $on) }', { on: null }],
  ['two operations', 'query a { must } query b { must }', {}],
  ['a subscription', 'subscription { a }', {}],
  ['a variable', 'query ($a: Int!) { never(b: $a) }', { a: {} }],
] as const)(
  'A null or missing value from the caller is the caller’s mistake: %s',
  async ([, text, variableValues]) => {
    const { errors = [] } = await execute({
      schema,
      document: parse(text),
      variableValues,
      rootValue: { must: 'a', never: 1 },
    });
    expect(errors.map(isCallersMistake)).toEqual([true]);
  },
);
