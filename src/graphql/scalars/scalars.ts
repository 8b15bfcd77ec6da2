import { type ASTNode, GraphQLScalarType, Kind } from 'graphql';
import { binExpected, isBin } from '../../kernel/bin.ts';
import { parseInstant, toDateTime } from '../../kernel/clock.ts';
import { parseDay } from '../../kernel/dates.ts';
import { ibanExpected, isIban } from '../../kernel/iban.ts';
import { expectedOfIin } from '../../kernel/iin.ts';
import { refusal, strictText } from './strict-text.ts';

export interface ScalarSettings {
  /** Accept IINs with the century digit 0, seen on some foreigners' numbers. */
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
    Date: strictText(
      'Date',
      unless((text) => parseDay(text) === text, 'a day of the calendar, YYYY-MM-DD'),
    ),
    Money: strictText('Money', unless(isMoney, 'an amount of tenge with two decimals, 12345.67')),
    DateTime: dateTime,
  };
}

const isMoney = (text: string) => /^\d{1,15}\.\d{2}$/.test(text);

const dateTimeForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;

/** Inside the gateway an instant is epoch milliseconds; outside it is a text with an offset. */
const dateTime = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (typeof value === 'number' ? toDateTime(value) : String(value)),
  parseValue: (value) => parseDateTime(value),
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : undefined, node),
});

function parseDateTime(value: unknown, node?: ASTNode): string {
  if (typeof value === 'string' && dateTimeForm.test(value) && parseInstant(value) !== undefined)
    return value;
  throw refusal('an instant with an offset, YYYY-MM-DDThh:mm:ss+05:00', node);
}
