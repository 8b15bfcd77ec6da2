import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { Executor } from '../../src/graphql/executor.ts';
import { createComparison } from './compare-executors.ts';
import { createDifferentialSchema } from './differential-schema.ts';
import { randomDocument } from './documents.ts';

const schema = createDifferentialSchema();

/** `npm run differential` asks thousands. */
test('both executors answer random documents alike, and most of them were compiled', async () => {
  const compare = createComparison(schema);
  const count = { compiled: 0, hadErrors: 0 };
  for (let seed = 1; seed <= 300; seed += 1) {
    const { compiled, hadErrors, difference } = await compare(randomDocument(schema, seed));
    expect(difference, `npm run differential -- --documents 1 --seed ${seed}`).toBeUndefined();
    count.compiled += Number(compiled);
    count.hadErrors += Number(hadErrors);
  }
  expect(count.compiled).toBeGreaterThan(150);
  expect(count.hadErrors).toBeGreaterThan(150);
});

test('a seed gives one document', () => {
  expect(randomDocument(schema, 7).text).toBe(randomDocument(schema, 7).text);
  expect(randomDocument(schema, 7).text).not.toBe(randomDocument(schema, 8).text);
});

/** Executors that are wrong in one thing. */
const wrong: Record<string, (reference: Executor) => Executor> = {
  'loses an error': (reference) => async (execution) => {
    const { errors = [], ...rest } = await reference(execution);
    return { ...rest, errors: errors.slice(1) };
  },
  'tells an error that there is not': (reference) => async (execution) => {
    const { errors = [], ...rest } = await reference(execution);
    const below = errors.find(({ path = [] }) => path[0] === 'nested' && path.length > 1);
    const invented = new GraphQLError('invented', { path: below?.path });
    return { ...rest, errors: below ? [...errors, invented] : errors };
  },
  'loses the code of an error': (reference) => async (execution) => {
    const { errors = [], ...rest } = await reference(execution);
    return {
      ...rest,
      errors: errors.map(({ message, path, locations }) =>
        Object.assign(new GraphQLError(message, { path }), { locations }),
      ),
    };
  },
  'has the keys in another order': (reference) => async (execution) => {
    const { data, ...rest } = await reference(execution);
    return { ...rest, ...(data && { data: Object.fromEntries(Object.entries(data).reverse()) }) };
  },
  throws: () => () => {
    throw new Error('nothing is run');
  },
};

test.for(Object.entries(wrong))('the comparison sees an executor that %s', async ([, create]) => {
  const compare = createComparison(schema, (_, reference) => create(reference));
  const differences = [];
  for (let seed = 1; seed <= 100; seed += 1)
    differences.push((await compare(randomDocument(schema, seed))).difference);
  expect(differences.some((difference) => difference !== undefined)).toBe(true);
});
