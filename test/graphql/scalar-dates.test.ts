/** Days and instants as clients write them: read strictly, from a variable and from the document alike. */
import { GraphQLError, Kind } from 'graphql';
import { expect, test } from 'vitest';
import { createScalars } from '../../src/graphql/scalars/scalars.ts';

const scalars = createScalars({ allowIinCentury0: false });

/** The value, or the word of a refusal, by both ways in. */
function readBoth(name: 'Date' | 'DateTime', value: string): unknown[] {
  const attempt = (read: () => unknown) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      expect(error.message).toMatch(/expected (a day of the calendar|an instant with an offset)/);
      expect(error.message).not.toContain(value || 'an empty text');
      return 'refused';
    }
  };
  return [
    attempt(() => scalars[name]?.parseValue(value)),
    attempt(() => scalars[name]?.parseLiteral({ kind: Kind.STRING, value })),
  ];
}

test.for<['Date' | 'DateTime', string]>([
  ['Date', '2028-02-29'],
  ['Date', '1900-01-01'],
  ['Date', '9999-12-31'],
  ['DateTime', '2027-02-28T10:00:00+05:00'],
  ['DateTime', '2028-02-29T23:59:59Z'],
  ['DateTime', '2027-03-01T00:00:00.123-05:00'],
])('%s takes %s', ([name, value]) => {
  expect(readBoth(name, value)).toEqual([value, value]);
});

test.for<['Date' | 'DateTime', string]>([
  ['Date', '2027-02-30'],
  ['Date', '2027-02-29'],
  ['Date', '2027-13-01'],
  ['Date', '2027-00-10'],
  ['Date', '1899-12-31'],
  ['Date', '2027-2-3'],
  ['Date', '03.02.2027'],
  ['Date', '2027-02-03T00:00:00Z'],
  ['Date', '2027'],
  ['Date', 'today'],
  ['Date', ''],
  ['DateTime', '2027-02-30T10:00:00+05:00'],
  ['DateTime', '2027-02-28T24:00:00+05:00'],
  ['DateTime', '2027-02-28T10:00:60Z'],
  ['DateTime', '2027-02-28T10:00:00'],
  ['DateTime', '2027-02-28T10:00Z'],
  ['DateTime', '2027-02-28 10:00:00Z'],
  ['DateTime', '2027-02-28T10:00:00+0500'],
  ['DateTime', '2027-02-28T10:00:00+15:00'],
  ['DateTime', '1899-12-31T23:59:59Z'],
  ['DateTime', '2027-02-28'],
  ['DateTime', 'Sun, 28 Feb 2027 10:00:00 GMT'],
  ['DateTime', '1803808800000'],
])('%s refuses %s, and names the expected form', ([name, value]) => {
  expect(readBoth(name, value)).toEqual(['refused', 'refused']);
});
