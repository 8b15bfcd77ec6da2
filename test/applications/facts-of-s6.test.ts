import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/applications/facts-of.ts';
import { disability } from '../../src/systems/disability-databank/contract.ts';
import { toDisability } from '../../src/systems/disability-databank/mapping.ts';
import { pension } from '../../src/systems/pension-fund/contract.ts';
import { toPensionAccounts } from '../../src/systems/pension-fund/mapping.ts';
import { person } from '../../src/systems/person-register/contract.ts';
import { toIdentityRecord } from '../../src/systems/person-register/mapping.ts';

const today = '2026-06-01';
const iin = '850630390007';

/** A record as it comes over the wire, read as the gateway reads it. */
const identity = (more: object) =>
  factsOf.PERSON_REGISTER(
    toIdentityRecord(
      person.parse({
        iin,
        birthDate: '1985-06-30',
        gender: { code: '1' },
        lifeStatus: { code: '0' },
        ...more,
      }),
      today,
    ),
  );
const document = (more: object) => ({
  documents: { document: [{ type: { code: '002' }, number: '1', status: { code: '00' }, ...more }] },
});

describe('S6.10 p2: the identity document', () => {
  test.each([
    ['an identity card that is valid', document({ endDate: today }), true],
    ['a passport of Kazakhstan that is valid', document({ type: { code: '001' } }), true],
    ['one past its end', document({ endDate: '2026-05-31' }), false],
    ['one that was replaced', document({ status: { code: '17' } }), false],
    ['a foreign passport', document({ type: { code: '015' } }), false],
    ['none at all', {}, false],
  ] as const)('The gateway reads the identity document: %s', (_, record, holds) => {
    expect(identity(record).IDENTITY_DOCUMENT_VALID).toBe(holds);
  });
});

describe('S6.10 p2: registration at the permanent residence is a status without an end', () => {
  test.each([
    ['registered', { regAddress: { status: { code: '1' } } }, true],
    ['registered, and ended', { regAddress: { status: { code: '1' }, endDate: '2026-01-01' } }, false],
    ['registered until a later day', { regAddress: { status: { code: '1' }, endDate: '2030-01-01' } }, true],
    ['registered for ever', { regAddress: { status: { code: '1' }, endDate: '9999-12-31' } }, true],
    [
      'registered, with no day as the end',
      { regAddress: { status: { code: '1' }, endDate: '0001-01-01' } },
      true,
    ],
    ['another status', { regAddress: { status: { code: '2' } } }, false],
    ['an address without a status', { regAddress: { city: 'Х' } }, false],
    ['no address, as of children', {}, false],
  ] as const)('The gateway reads the registration: %s', (_, record, holds) => {
    expect(identity(record).REGISTERED_AT_RESIDENCE).toBe(holds);
  });
});

describe('S6.10 p2: a record that leaves the decision to a person', () => {
  test.each([
    ['a deleted record', { removed: 'true' }],
    ['the record of a dead person', { deathDate: '2026-01-01' }],
    [
      'the record of an excluded person',
      { excludeStatus: { excludeReason: { code: '1' }, excludeReasonDate: '2026-01-01' } },
    ],
  ] as const)('%s does not stand', (_, record) => {
    expect(identity({}).RECORD_STANDS).toBe(true);
    expect(identity(record).RECORD_STANDS).toBe(false);
  });

  test.each([
    ['another birth date', { birthDate: '1985-07-01' }],
    ['another sex', { gender: { code: '2' } }],
  ] as const)('%s than the IIN says does not agree with it', (_, record) => {
    expect(identity({}).AGREES_WITH_IIN).toBe(true);
    expect(identity(record).AGREES_WITH_IIN).toBe(false);
  });
});

describe('S6.12 p3: group I or II without an end', () => {
  const read = (group: string, more: object) =>
    factsOf.DISABILITY_DATABANK(
      toDisability(
        iin,
        disability.parse({ group: { code: group }, beginDate: '2020-01-01', certificates: [], ...more }),
        today,
      ),
    );

  test.each([
    ['1', true],
    ['2', true],
    ['3', false],
    ['4', false],
    ['9', null],
  ] as const)('Code %s of the group: %s', (code, holds) => {
    expect(read(code, { indefinite: 'true' }).GROUP_FIRST_OR_SECOND).toBe(holds);
  });

  test.each([
    ['said to be', { indefinite: 'true' }, true],
    ['said not to be', { indefinite: 'false' }, false],
    ['with an end', { indefinite: 'false', endDate: '2030-01-01' }, false],
    ['said not to be, and no end given', { indefinite: 'false' }, false],
  ] as const)('The gateway reads the end of the disability: %s', (_, record, holds) => {
    expect(read('1', record).WITHOUT_END).toBe(holds);
  });
});

test('A contradictory record, or one without either fact, cannot be trusted: nothing is known', () => {
  const record = { group: { code: '1' }, beginDate: '2020-01-01', certificates: [] };
  expect(disability.safeParse({ ...record, indefinite: 'true' }).success).toBe(true);
  expect(disability.safeParse(record).success).toBe(false);
  expect(disability.safeParse({ ...record, indefinite: 'true', endDate: '2030-01-01' }).success).toBe(false);
});

describe('S6.10 p3: the five facts of the fund', () => {
  const account = (kind: string, conditional: boolean, accruals: string) => ({
    ...{ kind, number: '1', conditional, accruals },
    contributions: [],
  });
  const read = (more: object) =>
    factsOf.PENSION_FUND(
      toPensionAccounts(
        iin,
        pension.parse({
          ...{ accounts: [], rightToPayments: true, schedule: null, unexecutedApplication: false },
          verdict: { affirmative: true },
          ...more,
        }),
      ),
    );

  test.each([
    ['own compulsory', account('OPV', false, '10.00'), true, true],
    ['professional', account('OPPV', false, '10.00'), true, true],
    ['empty', account('OPV', false, '0.00'), true, false],
    ['the employer’s, conditional', account('OPVR', true, '10.00'), false, false],
    ['voluntary', account('DPV', false, '10.00'), false, false],
  ] as const)('An account that is %s', (_, one, opened, accruals) => {
    expect(read({ accounts: [one] })).toMatchObject({ ACCOUNT_OPENED: opened, ACCRUALS: accruals });
  });

  test('The gateway reads right, schedule, unexecuted application and verdict as they are', () => {
    expect(read({})).toMatchObject({
      AFFIRMATIVE: true,
      RIGHT_TO_PAYMENTS: true,
      NO_PAYMENT_SET: true,
      NO_UNEXECUTED_APPLICATION: true,
    });
    const schedule = { from: '2026-01-01', monthlyAmount: '1.00' };
    const contrary = {
      rightToPayments: false,
      schedule,
      unexecutedApplication: true,
      verdict: { affirmative: false },
    };
    expect(read(contrary)).toMatchObject({
      AFFIRMATIVE: false,
      RIGHT_TO_PAYMENTS: false,
      NO_PAYMENT_SET: false,
      NO_UNEXECUTED_APPLICATION: false,
    });
  });
});
