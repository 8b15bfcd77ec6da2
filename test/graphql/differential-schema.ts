import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  GraphQLError,
  type GraphQLFieldResolver,
  GraphQLScalarType,
  type GraphQLSchema,
  responsePathAsArray,
} from 'graphql';
import { createScalars } from '../../src/graphql/scalars/scalars.ts';
import { RefusedError } from '../../src/kernel/errors.ts';

/** A small schema with everything in it that an executor can get wrong. Mutations note their order in the context. */
export function createDifferentialSchema(): GraphQLSchema {
  const { IIN, DateTime, Money } = createScalars({ allowIinCentury0: false });
  if (!IIN || !DateTime || !Money) throw new Error('expected the scalars of the schema');
  return makeExecutableSchema({
    typeDefs: /* GraphQL */ `
      scalar IIN
      scalar DateTime
      scalar Money
      scalar Stamp
      enum Level { LOW HIGH }
      enum Colour { RED GREEN OTHER }
      input Point { x: Int! = 1 y: Int tags: [String!] = ["a"] colour: Colour = GREEN }
      input Choice @oneOf { iin: IIN name: String }
      interface Answer { known: Boolean! message(language: Colour! = RED): String! }
      type Record implements Answer { known: Boolean! message(language: Colour! = RED): String! iin: IIN! money: Money at: DateTime next: Record many: [Answer!] }
      type Nothing implements Answer { known: Boolean! message(language: Colour! = RED): String! why: String }
      union Outcome = Record | Nothing
      type Query {
        record: Record
        must: Record!
        nothing: Nothing
        outcome(known: Boolean! = true): Outcome!
        maybe: Outcome
        answers: [Answer!]!
        outcomes: [Outcome]
        matrix: [[Int!]!]
        echo(point: Point, list: [Int], colour: Colour, id: ID, float: Float): String
        choose(by: Choice!): String
        iin(iin: IIN!): IIN
        slow: String
        fails: String
        failsLate: String
        refused: String
        failsMust: String!
        nested: Nested
        listFails: [String]
        listMustFail: [String!]
        badInt: Int
        badEnum: Colour
        wrongType: Outcome
        nullInMust: [Nested!]
        self: Query
        level(level: Level = LOW, of: [Level!]): Level
        stamp(stamp: Stamp): Stamp
        where(note: String): String!
        later: [String]
        laterMust: [String!]
        lists: [[String]]
        people: [Record]
        peopleMust: [Answer!]
        text: String
      }
      type Nested {
        deep: Nested
        deepMust: Nested!
        must: String!
        nothing: String!
        ok: String
        fails: String
        failsLate: String
        failsMust: String!
        failsMustLate: String!
        refusedMust: String!
        list: [Nested!]!
        lists: [[Nested!]]
        mixed: [Nested]
        where: String
      }
      type Mutation { add(n: Int!): Int! fail: Int refuse: Int! }
    `,
    resolvers: {
      IIN,
      DateTime,
      Money,
      Stamp,
      Level: { LOW: 1, HIGH: 2 },
      Answer: { __resolveType: typeName },
      Outcome: { __resolveType: typeName },
      Record: { message: (_, { language }) => `record in ${language}` },
      Nothing: { message: async (_, { language }) => `nothing in ${language}` },
      Query: {
        record: () => record,
        must: async () => record,
        nothing: () => nothing,
        outcome: (_, { known }) => (known ? record : nothing),
        maybe: () => null,
        answers: () => [record, nothing, Promise.resolve(record)],
        outcomes: async () => [record, null, nothing],
        matrix: () => [[1, 2], [], [3]],
        // Sorted: the order of arguments means nothing.
        echo: (_, args) =>
          JSON.stringify(
            Object.keys(args)
              .sort()
              .map((name) => [name, args[name]]),
          ),
        choose: (_, { by }) => JSON.stringify(by),
        iin: (_, { iin }) => iin,
        slow: () => later('slow'),
        fails: () => fail('at once'),
        failsLate: async () => fail('late'),
        refused: () => {
          throw new RefusedError('DRILL_NOT_POSSIBLE', 'expected something else');
        },
        failsMust: () => fail('obligatory'),
        nested: () => nested,
        listFails: () => ['a', new Error('in a list'), Promise.reject(new Error('late in a list')), 'b'],
        listMustFail: () => ['a', null],
        badInt: () => 'not a number',
        badEnum: () => 'BLUE',
        wrongType: () => ({ __typename: 'Nested' }),
        // The null comes first: after an item that fails later, graphql-js leaves a rejection that nobody handles.
        nullInMust: () => [null, nested],
        self: () => ({}),
        level: (_, { level, of }) => {
          if (of) throw new Error(`failed with ${JSON.stringify(of)}`);
          return level;
        },
        stamp: (_, { stamp }) => stamp,
        where,
        later: async () => ['a', Promise.reject(new Error('late in a late list')), Promise.resolve('b')],
        laterMust: async () => [
          'a',
          later('b'),
          Promise.reject(new Error('late in a late list')),
          later(null),
        ],
        lists: () => [
          ['a', Promise.reject(new Error('in a list of lists')), 'b'],
          later(null).then(() => [
            'b',
            later('c'),
            Promise.reject(new RefusedError('DRILL_NOT_POSSIBLE', 'expected a list')),
          ]),
          Promise.reject(new Error('a whole list')),
          null,
        ],
        people: () => [
          record,
          later(record),
          new Error('nobody'),
          null,
          Promise.reject(new Error('nobody later')),
        ],
        peopleMust: () => [record, later(nothing), later(null)],
        text: () => Promise.reject('not an Error'),
      },
      Nested: {
        deep: () => nested,
        deepMust: async () => nested,
        fails: () => fail('below, where nothing may be'),
        failsLate: async () => fail('below and late'),
        failsMust: () => fail('below'),
        failsMustLate: () => later(nested).then(() => fail('below, later')),
        refusedMust: () => {
          throw new RefusedError('DRILL_NOT_POSSIBLE', 'expected something else below');
        },
        list: () => [nested, nested],
        lists: () => [[nested], later([nested, later(nested)]), Promise.reject(new Error('no nested list'))],
        mixed: () => [nested, later(nested), Promise.reject(new Error('no nested')), new Error('not nested')],
        where,
      },
      Mutation: {
        add: async (_, { n }, context: { order: number[] }) => {
          if (n % 2 === 1) await new Promise((resolve) => setTimeout(resolve, 4));
          context.order.push(n);
          return context.order.length;
        },
        fail: () => fail('a mutation'),
        refuse: () => {
          throw new GraphQLError('expected better', { extensions: { code: 'BAD_USER_INPUT' } });
        },
      },
    },
  });
}

const typeName = (value: { __typename: string }) => value.__typename;

/** Where a resolver was told to be. */
const where: GraphQLFieldResolver<unknown, unknown> = (_, args, _context, info) =>
  JSON.stringify({
    ...args,
    path: responsePathAsArray(info.path),
    field: info.fieldName,
    of: String(info.parentType),
    type: String(info.returnType),
  });

/** After what is asked at once. */
const later = <Value>(value: Value) => new Promise<Value>((resolve) => setImmediate(resolve, value));

/** Reads another form than it writes: what was read once cannot be read again. */
const Stamp = new GraphQLScalarType({
  name: 'Stamp',
  serialize: (value) => `stamp ${value}`,
  parseValue: (value) => {
    if (typeof value === 'string' && /^stamp \d+$/.test(value)) return Number(value.slice(6));
    throw new GraphQLError('expected a stamp');
  },
});

function fail(how: string): never {
  throw new Error(`failed ${how}`);
}

const nothing = { __typename: 'Nothing', known: true, why: 'because' };
const record: Record<string, unknown> = {
  __typename: 'Record',
  known: true,
  iin: '900101490009',
  money: '1.00',
  at: 0,
  get next() {
    return { ...nothing, __typename: 'Record', iin: '850630390007', next: null, many: [nothing] };
  },
  many: [nothing],
};
const nested = { must: 'must', ok: 'ok' };
