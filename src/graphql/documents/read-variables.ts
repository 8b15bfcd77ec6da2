import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { isWritable } from '../../kernel/text.ts';
import type { Forgiving } from './forgiving.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Reads variables before graphql-js does. In forgiving lists it marks malformed numbers.
 * @returns null for a text that cannot be stored or passed on, whatever its type: `String` and `ID` of graphql-js accept any
 */
export function readVariables(
  forgiving: Forgiving,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  variables: Variables,
): Variables | null {
  const read = operation ? forgiving.read(document, operation, variables) : variables;
  return areWritable(read) ? read : null;
}

/** No recursion: variables may be nested as deep as a body is long. */
function areWritable(value: unknown): boolean {
  const rest = [value];
  for (const item of rest) {
    if (typeof item === 'string' && !isWritable(item)) return false;
    if (typeof item === 'object' && item !== null) for (const inner of Object.values(item)) rest.push(inner);
  }
  return true;
}
