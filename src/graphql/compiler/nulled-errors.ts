import {
  type ExecutionResult,
  type GraphQLError,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Operation, responseFields, rootOf, type Selected } from './response-fields.ts';

type Path = readonly (string | number)[];

/**
 * The errors without those that graphql-js does not tell. The compiler runs all fields and reports every error;
 * graphql-js stops below a value with the first error that makes it null, and has told what came before. So here, in
 * the order of the document. Among fields that resolve at different times graphql-js goes by time, which the compiler
 * does not note: which of their errors is told there, the specification leaves open.
 */
export function toldErrors(operation: Operation, { data, errors = [] }: ExecutionResult): GraphQLError[] {
  const below = errors.filter(({ path = [] }) => isBelowNull(data, path));
  if (below.length < 2) return [...errors];
  const placed = below.map((error) => ({ error, ...placeOf(operation, error.path ?? []) }));
  const nulls = new Set<string>();
  const untold = new Set<GraphQLError>();
  for (const { error, nulled } of placed.sort((a, b) => compare(a.places, b.places))) {
    const way = [...nulled.keys(), nulled.length].map((length) => JSON.stringify(nulled.slice(0, length)));
    if (way.some((path) => nulls.has(path))) untold.add(error);
    else nulls.add(JSON.stringify(nulled));
  }
  return errors.filter((error) => !untold.has(error));
}

/** The path of the value that an error makes null: its own, or the nearest above it that may be null. */
export function nulledBy(operation: Operation, path: Path): Path {
  return placeOf(operation, path).nulled;
}

/** Whether a null stands where the path still goes on. */
function isBelowNull(data: unknown, path: Path): boolean {
  let value = data;
  for (const key of path) {
    if (value === null || value === undefined) return true;
    value = (value as Record<string | number, unknown>)[key];
  }
  return false;
}

/** Where an error stands in the document, and what it made null: its own value, or the nearest that may be null. */
function placeOf(operation: Operation, path: Path) {
  let selected: readonly Selected[] = [rootOf(operation)];
  let type: GraphQLOutputType | undefined;
  let nullable = 0;
  const places = path.map((key, i) => {
    const field = typeof key === 'string' ? responseFields(operation, selected).get(key) : undefined;
    if (typeof key === 'string') selected = field?.selected ?? [];
    type = typeof key === 'string' ? field?.type : itemOf(type);
    if (!isNonNullType(type)) nullable = i + 1;
    return typeof key === 'string' ? (field?.place ?? 0) : key;
  });
  return { places, nulled: path.slice(0, nullable) };
}

function itemOf(type: GraphQLOutputType | undefined): GraphQLOutputType | undefined {
  const list = isNonNullType(type) ? type.ofType : type;
  return isListType(list) ? list.ofType : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((place, at) => place !== b[at]);
  return i < 0 ? a.length - b.length : (a[i] ?? 0) - (b[i] ?? 0);
}
