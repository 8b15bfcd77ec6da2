import { type ASTNode, GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { binExpected, isBin } from '../../kernel/bin.ts';
import { toDateTime } from '../../kernel/clock.ts';
import { dayExpected, instantExpected, isDay, parseInstant } from '../../kernel/dates.ts';
import { ibanExpected, isIban } from '../../kernel/iban.ts';
import { expectedOfIin } from '../../kernel/iin.ts';
import { isForgiven, isMistyped, mistyped } from './mistyped.ts';

export interface ScalarSettings {
  /** Accepts IINs with the century digit 0, seen on some foreigners' numbers. */
  readonly allowIinCentury0: boolean;
}

/** The custom scalars of the schema, by name. */
export function createScalars(settings: ScalarSettings): Record<string, GraphQLScalarType> {
  const unless = (isValid: (text: string) => boolean, expected: string) => (text: string) =>
    isValid(text) ? undefined : expected;
  return {
    IIN: strictText('IIN', (text) => expectedOfIin(text, settings.allowIinCentury0)),
    BIN: strictText('BIN', unless(isBin, binExpected)),
    IBAN: strictText('IBAN', unless(isIban, ibanExpected)),
    Date: strictText('Date', unless(isDay, dayExpected)),
    Money: strictText('Money', unless(isMoney, 'an amount of tenge with two decimals, 12345.67')),
    DateTime: dateTime,
  };
}

const isMoney = (text: string) => /^\d{1,15}\.\d{2}$/.test(text);

/** Inside the gateway an instant is epoch milliseconds; outside it is a text with an offset. */
const dateTime = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (typeof value === 'number' ? toDateTime(value) : String(value)),
  parseValue: (value) => parseDateTime(value),
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : undefined, node),
});

function parseDateTime(value: unknown, node?: ASTNode): string {
  if (typeof value === 'string' && parseInstant(value) !== undefined) return value;
  throw refusal(instantExpected, node);
}

/**
 * Makes a scalar of strings of one form. On input its error tells what was expected, never the value. On output it never
 * throws: any value that reached us is shown.
 * @param expected gives what a text should be; undefined for a correct text
 */
function strictText(name: string, expected: (text: string) => string | undefined): GraphQLScalarType {
  const parse = (value: unknown, node?: ValueNode): string => {
    const problem = typeof value === 'string' ? expected(value) : `${name} as a string`;
    if (typeof value === 'string' && problem === undefined) return value;
    // Only resolvers of lists receive it.
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

/** Error that a caller reads when an input is refused. */
export const refusal = (expected: string, node?: ASTNode): GraphQLError =>
  new GraphQLError(`expected ${expected}`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    nodes: node ?? null,
  });
