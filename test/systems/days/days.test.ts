import { describe, expect, test } from 'vitest';
import { representedOn } from '../../../src/access/representation.ts';
import { accountResponse } from '../../../src/systems/banks/contract.ts';
import { appointmentsResponse } from '../../../src/systems/case-system/contract.ts';
import { representationsResponse } from '../../../src/systems/digital-documents/contract.ts';
import { toRepresentation } from '../../../src/systems/digital-documents/mapping.ts';
import { disability } from '../../../src/systems/disability-databank/contract.ts';
import { toDisability } from '../../../src/systems/disability-databank/mapping.ts';
import { pension } from '../../../src/systems/pension-fund/contract.ts';
import { person } from '../../../src/systems/person-register/contract.ts';
import { toIdentityRecord } from '../../../src/systems/person-register/mapping.ts';

const today = '2026-11-21';
const code = { code: '1' };
const base = {
  iin: '770101490005',
  birthDate: '1977-01-01',
  lifeStatus: { code: '0' },
  documents: {},
  addresses: {},
};

/** @returns undefined if the record breaks the contract */
const told = (more: object) => {
  const parsed = person.safeParse({ ...base, documents: undefined, addresses: undefined, ...more });
  return parsed.success ? toIdentityRecord(parsed.data, today) : undefined;
};
const drift = 'drift' as const;

const noDay = [
  '0001-01-01',
  '0001-01-01T00:00:00',
  '0001-01-01T00:00:00Z',
  '1753-01-01',
  '1899-12-30',
  '1900-01-01',
  '1900-01-01T00:00:00+05:00',
  '0000-00-00',
  '0000-00-00T00:00:00',
];
const noEnd = [
  '9999-12-31',
  '9999-12-31T23:59:59',
  '9999-12-31+05:00',
  '2999-12-31',
  '3000-01-01',
  '4712-12-31',
  '9999-01-01',
];
const coming = ['2026-11-22', '2027-01-01', '2099-12-31', '2100-01-01T00:00:00'];
const past = ['2026-11-20', '2000-01-01', '1991-12-16'];
const unreadable = ['2027-02-30', '31.12.2020', '2020-13-01', 'нет', '2020-01-01T25:00:00'];

describe('The death of a person', () => {
  test.for([...noDay, ...noEnd, '1970-01-01'])('%s: the person has not died', (deathDate) => {
    expect(told({ deathDate })).toMatchObject({ deceased: false, deathDate: null, hasUnusableDay: false });
  });
  test.for([...past, today])('%s: the person has died', (deathDate) => {
    expect(told({ deathDate })).toMatchObject({ deceased: true, deathDate, hasUnusableDay: false });
  });
  test.for([...coming, '1976-12-31'])(
    '%s is impossible: the life status decides, and the message says so',
    (deathDate) => {
      expect(told({ deathDate })).toMatchObject({ deceased: false, deathDate: null, hasUnusableDay: true });
      const lifeStatus = { code: 'MOCK-DECEASED' };
      expect(told({ deathDate, lifeStatus })).toMatchObject({ deceased: true, deathDate: null });
    },
  );
  test.for(unreadable)('%s: the record cannot be reported without it', (deathDate) => {
    expect(told({ deathDate })).toBeUndefined();
  });
});

describe('The end of a registration', () => {
  const registered = (endDate: string) => told({ regAddress: { status: code, endDate } });
  test.for([...noDay, ...noEnd])('%s: there is none', (endDate) => {
    expect(registered(endDate)).toMatchObject({
      registeredAtPermanentResidence: true,
      registration: { current: true, validUntil: null },
      hasUnusableDay: false,
    });
  });
  test.for([...coming, today])('%s has not come yet', (endDate) => {
    const registration = { current: true, validUntil: endDate.slice(0, 10) };
    expect(registered(endDate)).toMatchObject({ registeredAtPermanentResidence: true, registration });
  });
  test.for(past)('%s is over', (endDate) => {
    expect(registered(endDate)).toMatchObject({ registeredAtPermanentResidence: false });
  });
  test.for(unreadable)('%s: the record cannot be reported without it', (endDate) => {
    expect(registered(endDate)).toBeUndefined();
  });
});

describe('The end of a card', () => {
  const card = (endDate: string) =>
    told({
      documents: { document: { type: { code: '002' }, number: '1', status: { code: '00' }, endDate } },
    });
  test.for([...noDay, ...noEnd, ...coming, today])('%s: it is valid', (endDate) => {
    expect(card(endDate)).toMatchObject({ identityDocument: { number: '1' }, hasUnusableDay: false });
  });
  test.for(past)('%s: it has expired', (endDate) => {
    expect(card(endDate)).toMatchObject({ identityDocument: null, hasUnusableDay: false });
  });
  test.for(unreadable)('%s: the document is not shown as valid, and the message says so', (endDate) => {
    expect(card(endDate)).toMatchObject({ identityDocument: null, hasUnusableDay: true, deceased: false });
  });
});

describe('The day of an exclusion, with which a record ends', () => {
  const excluded = (excludeDate?: string, excludeReasonDate?: string) =>
    told({ excludeStatus: { excludeReason: code, excludeReasonDate, excludeDate } });
  test.for([undefined, ...noDay, ...noEnd, '1970-01-01'])('%s: excluded since an unknown day', (day) => {
    const exclusion = { current: true, validFrom: null, validUntil: null };
    expect(excluded(day)).toMatchObject({ exclusion, hasUnusableDay: false });
    expect(excluded(day, '2026-01-01')).toMatchObject({
      exclusion: { ...exclusion, validFrom: '2026-01-01' },
    });
  });
  test.for([...past, today])('%s: excluded since then', (day) => {
    const exclusion = { current: true, validFrom: day, validUntil: null };
    expect(excluded(day, '1990-01-01')).toMatchObject({ exclusion, hasUnusableDay: false });
  });
  test.for(coming)('%s: not excluded yet', (day) => {
    const exclusion = { current: false, validFrom: day.slice(0, 10), validUntil: null };
    expect(excluded(day, '2026-01-01')).toMatchObject({ exclusion, hasUnusableDay: false });
  });
  test.for(unreadable)('%s: excluded, and a clerk is told to look', (day) => {
    for (const reasonDate of [undefined, '2026-01-01', '2027-01-01'])
      expect(excluded(day, reasonDate)).toMatchObject({ exclusion: { current: true }, hasUnusableDay: true });
  });
});

describe('The end of a limit', () => {
  const limited = (end: string) =>
    told({
      personCapableStatus: { capableStatus: code, capableEndDate: end },
      imprisonedStatus: { imprisonedStatus: code, imprisonedEndDate: end },
      missingStatus: { missing: 'true', missingEndDate: end },
      disappearStatus: { disappear: 'true', disappearEndDate: end },
      repatriationStatus: { repatriationEndDate: end },
    });
  const all = (current: boolean) => ({
    capacity: { current },
    imprisonment: { current },
    missing: { current },
    hiding: { current },
    repatriation: { current },
  });
  test.for([...noDay, ...noEnd, ...coming, today])('%s: it holds', (end) => {
    expect(limited(end)).toMatchObject({ ...all(true), hasUnusableDay: false });
  });
  test.for(past)('%s: it is over', (end) => {
    expect(limited(end)).toMatchObject(all(false));
  });
  test.for(unreadable)('%s: it holds, and a clerk is told to look', (end) => {
    expect(limited(end)).toMatchObject({ ...all(true), hasUnusableDay: true });
  });
});

describe('A beginning that is only shown', () => {
  const began = (beginDate: string) => told({ birthCertificate: { number: '1', beginDate } });
  test.for(noDay)('%s: there is none', (beginDate) => {
    expect(began(beginDate)).toMatchObject({ birthCertificate: { issuedOn: null }, hasUnusableDay: false });
  });
  test.for([...past, ...coming, '1970-01-01'])('%s is shown', (beginDate) => {
    expect(began(beginDate)).toMatchObject({ birthCertificate: { issuedOn: beginDate.slice(0, 10) } });
  });
  test.for([...unreadable, ...noEnd])('%s is left out, and the message says so', (beginDate) => {
    expect(began(beginDate)).toMatchObject({ birthCertificate: { issuedOn: null }, hasUnusableDay: true });
  });
});

describe('An end in the records of the other systems', () => {
  const wires = [
    [
      'a disability',
      (end: string) => {
        const read = disability.safeParse({
          ...{ group: code, beginDate: '2020-01-01', indefinite: 'false', endDate: end },
          certificates: { certificate: { kind: code, number: '1', validUntil: end } },
        });
        if (!read.success) return drift;
        const { current, validUntil, certificates } = toDisability(base.iin, read.data, today);
        expect(certificates[0]?.validUntil ?? null).toBe(validUntil);
        return current ? 'holds' : 'over';
      },
    ],
    [
      'a bank account',
      (end: string) => {
        const account = { account: 'x', iin: 'y', open: 'false', owned: 'true', kind: code, closedOn: end };
        const read = accountResponse.safeParse({ messageResult: code, accounts: { account } });
        if (!read.success) return drift;
        return (read.data.accounts[0]?.closedOn ?? today) >= today ? 'holds' : 'over';
      },
    ],
    [
      'an appointment',
      (end: string) => {
        const appointments = [{ kind: code, assignedOn: '2020-01-01', endsOn: end, state: code }];
        const read = appointmentsResponse.safeParse({ iin: 'x', appointments });
        if (!read.success) return drift;
        return (read.data.appointments[0]?.endsOn ?? today) >= today ? 'holds' : 'over';
      },
    ],
    ...(['validUntil', 'revokedOn'] as const).map(
      (name) =>
        [
          `a power of attorney (${name})`,
          (end: string) => {
            const document = { type: 'x', number: '1', issuedOn: '2020-01-01', [name]: end };
            const represented = [{ iin: '850630390007', kind: 'PRINCIPAL', document }];
            const read = representationsResponse.safeParse({ iin: 'x', represented });
            if (!read.success) return drift;
            return representedOn(today, read.data.represented.map(toRepresentation)).size > 0
              ? 'holds'
              : 'over';
          },
        ] as const,
    ),
  ] as const;
  const rows = wires.flatMap(([name, read]) =>
    [
      ...[...noDay, ...noEnd, ...coming].map((end) => [end, 'holds'] as const),
      ...past.map((end) => [end, 'over'] as const),
      ...unreadable.map((end) => [end, drift] as const),
    ].map(([end, wanted]) => ({ name, end, wanted, read })),
  );
  test.for(rows)('$name, $end: $wanted', ({ end, wanted, read }) => {
    expect(read(end)).toBe(wanted);
  });

  test('An indefinite disability may say that its end never comes', () => {
    const read = disability.safeParse({
      group: code,
      beginDate: '2020-01-01',
      indefinite: 'true',
      endDate: '9999-12-31',
    });
    expect(read.success).toBe(true);
  });

  test.for([...noDay, '2020-01-01'])(
    'The opening of a pension account, %s, takes no record away',
    (openedOn) => {
      const accounts = [
        { kind: 'OPV', number: '1', openedOn, conditional: false, accruals: '1.00', contributions: [] },
      ];
      const rest = {
        rightToPayments: true,
        schedule: null,
        unexecutedApplication: false,
        verdict: { affirmative: true },
      };
      expect(pension.safeParse({ accounts, ...rest }).success).toBe(true);
    },
  );
});

test.for([...noDay.filter((day) => day < '1900'), ...unreadable])(
  'A birth, %s: the record cannot be reported without it',
  (birthDate) => {
    expect(told({ birthDate })).toBeUndefined();
  },
);
