import { type ASTNode, GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isForgiven, isMistyped, mistyped } from './mistyped.ts';

/**
 * A scalar that is a string of one form. Strict on input: the error says what was expected and never repeats what
 * came. Never throws on output: a value that reached us is shown as it is.
 * @param expected what a text lacks, in words of what was expected; undefined when it is of the form
 */
export function strictText(name: string, expected: (text: string) => string | undefined): GraphQLScalarType {
  const parse = (value: unknown, node?: ValueNode): string => {
    const problem = typeof value === 'string' ? expected(value) : `${name} as a string`;
    if (typeof value === 'string' && problem === undefined) return value;
    // Resolvers of lists look for it; nothing else is given one.
    if (isMistyped(value) || isForgiven(node)) return mistyped as never;
    throw refusal(problem ?? name, node);
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
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    nodes: node ?? null,
  });
}
