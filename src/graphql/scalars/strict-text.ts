import { type ASTNode, GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/**
 * A scalar that is a string of one form. Strict on input: the error says what was expected and never repeats what
 * came. Never throws on output: a value that reached us is shown as it is.
 */
export function strictText(
  name: string,
  expected: string,
  isValid: (text: string) => boolean,
): GraphQLScalarType {
  const parse = (value: unknown, node?: ASTNode): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw refusal(expected, node);
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

/** What a caller reads when an input is refused. */
export function refusal(expected: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(`expected ${expected}`, {
    extensions: { code: 'BAD_USER_INPUT' },
    nodes: node ?? null,
  });
}
