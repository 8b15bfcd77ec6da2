import { type GraphQLSchema, getOperationAST } from 'graphql';
import { nulledBy } from '../../src/graphql/compiler/nulled-errors.ts';
import type { Operation } from '../../src/graphql/compiler/response-fields.ts';
import {
  createCompiledExecutor,
  createReferenceExecutor,
  type Executor,
} from '../../src/graphql/executor.ts';
import type { RandomDocument } from './documents.ts';
import { createLenientSchema } from './lenient-schema.ts';
import { nullAbove, type Told, type ToldError, toldOf, valueAt } from './told.ts';

export interface Comparison {
  /** Whether what the compiler made was run, and not only graphql-js. */
  readonly compiled: boolean;
  readonly hadErrors: boolean;
  /** Whether they agree but for which errors are told below a null, where the specification leaves it open. */
  readonly open: boolean;
  readonly difference: Difference | undefined;
}

export interface Difference {
  /** The first, second or third time. */
  readonly time: number;
  readonly expected: Answer;
  readonly got: Answer;
}

interface Answer extends Told {
  /** The mutations in the order in which they were run. */
  readonly order: readonly number[];
  /** Why there is no answer. */
  readonly failed?: string;
}

export type CreateExecutor = (schema: GraphQLSchema, reference: Executor) => Executor;

/** Compares documents run by graphql-js and three times by another executor: the compiler's work is run from the second. */
export function createComparison(
  schema: GraphQLSchema,
  create: CreateExecutor = createCompiledExecutor,
): (asked: RandomDocument) => Promise<Comparison> {
  const reference = createReferenceExecutor(schema);
  const lenient = createReferenceExecutor(createLenientSchema(schema));
  let byReference = 0;
  const tried = create(schema, (execution) => {
    byReference += 1;
    return reference(execution);
  });

  return async (asked) => {
    byReference = 0;
    const expected = await answerOf(reference, asked);
    const comparison = {
      compiled: false,
      hadErrors: expected.errors.length + expected.below.length > 0,
      open: false,
    };
    for (const time of [1, 2, 3]) {
      const got = await answerOf(tried, asked);
      if (JSON.stringify(got) === JSON.stringify(expected)) continue;
      const operation = getOperationAST(asked.document, asked.operationName);
      const run = operation && { schema, document: asked.document, operation };
      if (!run || !agreesButBelow(run, expected, got, await answerOf(lenient, asked)))
        return { ...comparison, difference: { time, expected, got } };
      comparison.open = true;
    }
    return { ...comparison, compiled: byReference < 3, difference: undefined };
  };
}

/**
 * Of several errors below one null, the specification lets an executor tell one or more. The other must tell one below
 * the same nulls, and none that there is not.
 */
function agreesButBelow(operation: Operation, expected: Answer, got: Answer, lenient: Answer): boolean {
  const nulls = ({ data, below }: Answer) => [
    ...new Set(below.map(({ path }) => nullAbove(data, path ?? []))),
  ];
  const rest = (answer: Answer) => JSON.stringify({ ...answer, below: nulls(answer).sort() });
  // What is asked of graphql-js here, too, is whether the test knows which value an error makes null.
  const isSound = (answer: Answer) => {
    const made = answer.below.map(({ path }) => JSON.stringify(nulledBy(operation, path ?? [])));
    return (
      new Set(made).size === made.length &&
      nulls(answer).every((path) => path !== undefined && made.includes(path))
    );
  };
  return (
    rest(expected) === rest(got) &&
    isSound(expected) &&
    isSound(got) &&
    got.below.every((error) => isPossible(error, lenient))
  );
}

function isPossible(error: ToldError, { data, errors }: Answer): boolean {
  // Introspection stays obligatory, and a wrong argument there leaves nothing to compare with.
  if (data === null) return true;
  const isNullItself = error.message.startsWith('Cannot return null for non-nullable field');
  if (isNullItself && error.code === null && error.path) return valueAt(data, ...error.path) === null;
  return errors.some((known) => JSON.stringify(known) === JSON.stringify(error));
}

const longestMs = 5000;

async function answerOf(
  executor: Executor,
  { document, operationName, variables }: RandomDocument,
): Promise<Answer> {
  const context = { order: [] as number[] };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, longestMs, new Error('no answer'));
  });
  try {
    const result = await Promise.race([executor({ document, operationName, variables, context }), late]);
    return { ...toldOf(result), ...context };
  } catch (error) {
    return { ...toldOf({}), ...context, failed: String(error) };
  } finally {
    clearTimeout(timer);
  }
}
