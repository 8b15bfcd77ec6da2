/** Instants of registers, in each contract that has one: strict, with a zone; nothing is read as another moment. */
import { expect, test } from 'vitest';
import { centreStatement } from '../../../src/systems/service-centre/contract.ts';
import { acceptedCase, statement } from '../../../src/systems/statement-wire.ts';

const whole = { reference: 'r', iin: '900101490009', number: 'n', case: null };
const registered = '2026-01-01T00:00:00Z';
/** An instant as a contract reads it; undefined if the answer breaks it. */
const contracts: readonly [string, (text: string) => unknown][] = [
  ['an accepted case', (at) => acceptedCase.safeParse({ number: 'n', acceptedAt: at }).data?.acceptedAt],
  ['a statement', (at) => statement.safeParse({ ...whole, registeredAt: at }).data?.registeredAt],
  [
    'a receipt',
    (at) =>
      centreStatement.safeParse({
        ...whole,
        registeredAt: registered,
        receipt: { number: 'n', issuedAt: at },
      }).data?.receipt.issuedAt,
  ],
];
const instants: readonly [string, number | undefined][] = [
  ['2026-11-21T17:00:00.000+05:00', Date.UTC(2026, 10, 21, 12)],
  ['2022-09-28T16:03:41.000+00:00', Date.UTC(2022, 8, 28, 16, 3, 41)],
  ['2026-11-21T12:00:00Z', Date.UTC(2026, 10, 21, 12)],
  ['2026-02-30T10:00:00+05:00', undefined],
  ['2026-11-21T17:00:00', undefined],
  ['2026-11-21', undefined],
  ['2026-11-21T24:00:00Z', undefined],
  ['2026-11-21T10:00:60Z', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['21.11.2026 17:00:00', undefined],
  ['Sat, 21 Nov 2026 12:00:00 GMT', undefined],
  ['1795262400000', undefined],
  ['', undefined],
];

test.for(contracts.flatMap(([name, read]) => instants.map((row) => [name, ...row, read] as const)))(
  '%s with the instant %j is read as %s',
  ([, text, wanted, read]) => {
    expect(read(text)).toBe(wanted);
  },
);
