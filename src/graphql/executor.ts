/** How documents are run: compiled by graphql-jit, or by graphql-js as the reference. Same answers, other cost. */
import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

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
export function createCompiledExecutor(schema: GraphQLSchema): Executor {
  const reference = createReferenceExecutor(schema);
  const compiled = new LRUCache<DocumentNode, Map<string, Compiled>>({ max: maxCompiled });

  function compiledFor({ document, operationName = '' }: Execution): CompiledQuery | undefined {
    const operations = compiled.get(document) ?? new Map<string, Compiled>();
    compiled.set(document, operations);
    const known = operations.get(operationName);
    if (known === undefined) operations.set(operationName, 'seen once');
    if (known === 'seen once') operations.set(operationName, compile(schema, document, operationName));
    const query = operations.get(operationName);
    return typeof query === 'object' ? query : undefined;
  }

  return (execution) => {
    const { document, operationName, variables, context } = execution;
    const operation = getOperationAST(document, operationName);
    const query = operation && compiledFor(execution);
    if (!query) return reference(execution);
    const definitions = operation.variableDefinitions ?? [];
    // graphql-js reads the variables: its words and codes for a wrong one are the ones clients know.
    const read = getVariableValues(schema, definitions, variables, { maxErrors: 50 });
    if (read.errors) return { errors: read.errors };
    const result = query.query(undefined, context, read.coerced);
    return result instanceof Promise ? result.then(withRealErrors) : withRealErrors(result);
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string): Compiled {
  if (!isFitToCompile(document, operationName)) return 'cannot be compiled';
  try {
    const query = compileQuery(schema, document, operationName || undefined);
    return isCompiledQuery(query) ? query : 'cannot be compiled';
  } catch {
    return 'cannot be compiled';
  }
}

/**
 * Where the compiler does not do as graphql-js does, the document stays with graphql-js: mutations (after an obligatory
 * one has failed, the next must not run), and variables inside of an object or list (one that is not given must leave
 * the field's default in force).
 */
function isFitToCompile(document: DocumentNode, operationName: string): boolean {
  if (getOperationAST(document, operationName || undefined)?.operation !== 'query') return false;
  let isFit = true;
  const refuse = () => {
    isFit = false;
    return BREAK;
  };
  const inside = (value: ASTNode) => {
    visit(value, { Variable: refuse });
  };
  visit(document, { ObjectValue: inside, ListValue: inside });
  return isFit;
}

/** The compiler has errors of its own making, without extensions, which the server would trip over. */
function withRealErrors(result: ExecutionResult): ExecutionResult {
  return result.errors ? { ...result, errors: result.errors.map(toRealError) } : result;
}

function toRealError({ message, path, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path, originalError });
}
