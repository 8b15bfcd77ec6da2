/** What two executors must agree in. Errors are sorted: the specification leaves their order open. */
import { type ExecutionResult, GraphQLError } from 'graphql';

export type Path = readonly (string | number)[];

export interface ToldError {
  readonly path: Path | null;
  readonly code: unknown;
  readonly message: string;
  readonly locations: unknown;
  /** Whether the server would take it for an error of graphql-js. */
  readonly isReal: boolean;
}

export interface Told {
  /** With the order of its keys. Nothing where nothing was run. */
  readonly data: ExecutionResult['data'];
  /** Of values that stand in the answer, as null. */
  readonly errors: readonly ToldError[];
  /** Of what stands nowhere, because a null spread over it. */
  readonly below: readonly ToldError[];
}

export function toldOf({ data, errors = [] }: ExecutionResult): Told {
  const all = errors.map(toldError).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const isBelow = ({ path }: ToldError) => nullAbove(data, path ?? []) !== undefined;
  return { data, errors: all.filter((error) => !isBelow(error)), below: all.filter(isBelow) };
}

function toldError(error: GraphQLError): ToldError {
  const { message, path = null, locations, extensions, originalError } = error;
  const code = extensions?.code ?? (originalError as { code?: string } | undefined)?.code ?? null;
  // The compiler names a field as often as it is selected: Nested.(must,must).
  const words = message.replace(/\((\w+)(,\w+)*\)\.$/, '$1.');
  return { path, code, message: words, locations, isReal: error instanceof GraphQLError };
}

/** The path of the null that stands where this path still goes on. */
export function nullAbove(data: unknown, path: Path): string | undefined {
  let value = data;
  for (const [i, key] of path.entries()) {
    if (value === null || value === undefined) return JSON.stringify(path.slice(0, i));
    value = valueAt(value, key);
  }
  return undefined;
}

export function valueAt(value: unknown, ...path: Path): unknown {
  let at = value;
  for (const key of path) at = (at as Record<string | number, unknown> | null | undefined)?.[key];
  return at;
}
