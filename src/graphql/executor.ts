/** How documents are run: compiled by graphql-jit, or by graphql-js as the reference. Same answers, other cost. */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  locatedError,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { createCompilerSchema } from './compiler/compiler-schema.ts';
import { isFitToCompile } from './compiler/fit-to-compile.ts';
import { toldErrors } from './compiler/nulled-errors.ts';
import type { Operation } from './compiler/response-fields.ts';

/** What is to be run. The document has passed validation and our limits. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

export type Executor = (execution: Execution) => Promise<ExecutionResult> | ExecutionResult;

/** Runs every document by graphql-js. */
export function createReferenceExecutor(schema: GraphQLSchema): Executor {
  return ({ document, operationName, variables, context }) =>
    execute({ schema, document, operationName, variableValues: variables, contextValue: context });
}

/** Most compiled operations that are kept. */
const maxCompiled = 200;

type Compiled = CompiledQuery | 'seen once' | 'cannot be compiled';

/**
 * Compiles an operation when it comes for the second time; the first time, and what cannot be compiled, goes to the
 * reference. Kept per document and operation name: one document may hold several operations.
 */
export function createCompiledExecutor(
  schema: GraphQLSchema,
  reference = createReferenceExecutor(schema),
): Executor {
  const compilerSchema = createCompilerSchema(schema);
  const compiled = new LRUCache<DocumentNode, Map<string, Compiled>>({ max: maxCompiled });

  function compiledFor({ document, operationName = '' }: Execution, operation: Operation) {
    const operations = compiled.get(document) ?? new Map<string, Compiled>();
    compiled.set(document, operations);
    const known = operations.get(operationName);
    if (known === undefined) operations.set(operationName, 'seen once');
    if (known === 'seen once') operations.set(operationName, compile(compilerSchema, operation));
    const query = operations.get(operationName);
    return typeof query === 'object' ? query : undefined;
  }

  return (execution) => {
    const { document, operationName, variables, context } = execution;
    const definition = getOperationAST(document, operationName);
    if (!definition) return reference(execution);
    const operation = { schema, document, operation: definition };
    const query = compiledFor(execution, operation);
    if (!query) return reference(execution);
    const definitions = definition.variableDefinitions ?? [];
    // graphql-js reads the variables: its words and codes for a wrong one are the ones clients know.
    const read = getVariableValues(schema, definitions, variables, { maxErrors: 50 });
    if (read.errors) return { errors: read.errors };
    // Without a prototype: a variable of the name `constructor` must not be found where it was not given.
    const result = query.query(undefined, context, { __proto__: null, ...read.coerced });
    const told = (answer: ExecutionResult) => withRealErrors(operation, answer);
    return result instanceof Promise ? result.then(told) : told(result);
  };
}

function compile(schema: GraphQLSchema, operation: Operation): Compiled {
  if (!isFitToCompile(operation)) return 'cannot be compiled';
  try {
    const query = compileQuery(schema, operation.document, operation.operation.name?.value);
    return isCompiledQuery(query) ? query : 'cannot be compiled';
  } catch {
    return 'cannot be compiled';
  }
}

/** The compiler has errors of its own making, without extensions, which the server would trip over. */
function withRealErrors(operation: Operation, result: ExecutionResult): ExecutionResult {
  return result.errors ? { ...result, errors: toldErrors(operation, result).map(toRealError) } : result;
}

function toRealError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error =
    originalError === undefined
      ? new GraphQLError(message, { path })
      : locatedError(originalError, undefined, path);
  return error.locations ? error : Object.assign(error, { locations });
}
