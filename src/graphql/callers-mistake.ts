import { GraphQLError, Kind } from 'graphql';

/**
 * True for an error that graphql-js raised because of the document or the variables, while it prepared or ran them:
 * null for an obligatory argument, for `@skip(if:)`, too many wrong variables. An error of a resolver, and one that
 * graphql-js raises because a resolver gave the wrong thing (it names the field, or nothing), is none.
 */
export function isCallersMistake(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const raised = innermost(error);
  if (raised.originalError !== undefined) return false;
  // Without a path no field had been run yet: only the request can be wrong.
  if (error.path === undefined) return true;
  return raised.nodes?.every(({ kind }) => kind !== Kind.FIELD) ?? false;
}

/** graphql-js wraps its own errors when it adds the path. */
function innermost(error: GraphQLError): GraphQLError {
  return error.originalError instanceof GraphQLError ? innermost(error.originalError) : error;
}
