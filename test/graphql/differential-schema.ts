import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, type GraphQLSchema } from 'graphql';
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
      }
      type Nested { deep: Nested must: String! ok: String failsMust: String! list: [Nested!]! }
      type Mutation { add(n: Int!): Int! fail: Int refuse: Int! }
    `,
    resolvers: {
      IIN,
      DateTime,
      Money,
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
        echo: (_, args) => JSON.stringify(args),
        choose: (_, { by }) => JSON.stringify(by),
        iin: (_, { iin }) => iin,
        slow: () => new Promise((resolve) => setTimeout(() => resolve('slow'), 3)),
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
        nullInMust: () => [nested, null],
        self: () => ({}),
      },
      Nested: {
        deep: () => nested,
        failsMust: () => fail('below'),
        list: () => [nested, nested],
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
