import { describe, expect, test } from 'vitest';
import { banks } from '../../mocks/banks/banks.ts';
import { iinOfCertificate } from '../../mocks/people/certificates.ts';
import { accountByNumber } from '../../mocks/people/find-account.ts';
import { generatePerson } from '../../mocks/people/generator.ts';
import { ibanOf, ownerOfIban } from '../../mocks/people/iban.ts';
import { isIban } from '../../src/kernel/iban.ts';
import { appointmentsResponse } from '../../src/systems/case-system/contract.ts';
import { pensionItem } from '../../src/systems/pension-fund/contract.ts';
import { inventedIins } from './people.ts';

const people = inventedIins(2000).flatMap((iin) => generatePerson(iin) ?? []);
const recordOf = (person: (typeof people)[number]) => {
  const [record] = person.register.records;
  if (!record) throw new Error('expected a record of every generated person');
  return record;
};
const isAdult = (birthDate: string) => birthDate < '2008';
const parts = people.map((person) => ({
  person,
  record: recordOf(person),
  disability: person.disability.record,
  pension: person.pension.record,
  held: person.accounts.held,
  appointments: person.appointments.held,
}));

describe('A generated disability', () => {
  const found = parts.filter(({ disability }) => disability !== null);

  test('About six in a hundred of the living have a generated disability', () => {
    const living = parts.filter(({ record }) => record.deathDate === undefined);
    const share = found.length / living.length;
    expect(share).toBeGreaterThan(0.04);
    expect(share).toBeLessThan(0.08);
    expect(found.every(({ record }) => record.deathDate === undefined)).toBe(true);
  });

  test('A generated disability is a child’s for a child, and has a group and a degree for a grown-up', () => {
    for (const { record, disability } of found) {
      const code = disability?.group.code ?? '';
      expect(code === '4').toBe(!isAdult(record.birthDate));
      const bands: Record<string, [number, number]> = { '1': [80, 100], '2': [60, 79], '3': [30, 59] };
      const [least, most] = bands[code] ?? [0, 0];
      const degree = Number(disability?.degree ?? 0);
      expect(degree >= least && degree <= most).toBe(true);
    }
    const groups = new Set(found.map(({ disability }) => disability?.group.code));
    expect([...groups].sort()).toEqual(['1', '2', '3', '4']);
  });

  test('A generated disability begins in a life, and is indefinite or has an end', () => {
    for (const { record, disability } of found) {
      expect((disability?.beginDate ?? '') > record.birthDate).toBe(true);
      expect((disability?.beginDate ?? '') < '2026').toBe(true);
      expect(disability?.indefinite).toBe(disability?.endDate === undefined);
      expect((disability?.endDate ?? '9999') > (disability?.beginDate ?? '')).toBe(true);
    }
    const share = found.filter(({ disability }) => disability?.indefinite).length / found.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.9);
  });

  test('A generated disability has certificates that lead back to the person', () => {
    for (const { person, disability } of found) {
      const certificates = disability?.certificates.certificate ?? [];
      expect(certificates).toHaveLength(disability?.degree === undefined ? 1 : 2);
      for (const { number } of certificates) expect(iinOfCertificate(number)).toBe(person.iin);
    }
  });
});

describe('A generated pension', () => {
  const found = parts.filter(({ pension }) => pension !== null);

  test('Most living grown-ups, and no others, have a generated pension', () => {
    const grownUp = parts.filter(
      ({ record }) =>
        isAdult(record.birthDate) && record.deathDate === undefined && record.birthDate > '1940',
    );
    expect(found.length / grownUp.length).toBeGreaterThan(0.85);
    for (const { record } of found) {
      expect(isAdult(record.birthDate) && record.deathDate === undefined).toBe(true);
    }
  });

  test('A generated pension keeps the contract', () => {
    for (const { person, pension } of found) {
      expect(pensionItem.safeParse({ iin: person.iin, found: true, pension }).success).toBe(true);
    }
  });

  test('A generated pension has the right to payments by age or by a group I or II without an end', () => {
    for (const { record, disability, pension } of found) {
      const retired = 2025 - Number(record.birthDate.slice(0, 4)) >= (record.gender.code === '2' ? 61 : 63);
      const byGroup = disability?.indefinite === true && ['1', '2'].includes(disability.group.code);
      expect(pension?.rightToPayments).toBe(retired || byGroup);
    }
  });

  test('A generated pension has the verdict of its facts', () => {
    const verdicts = new Set<string | null>();
    for (const { pension } of found) {
      const own = pension?.accounts.some(({ kind, accruals }) => /^OPP?V$/.test(kind) && accruals !== '0.00');
      const affirmative =
        own && pension?.rightToPayments && pension.schedule === null && !pension.unexecutedApplication;
      expect(pension?.verdict.affirmative).toBe(affirmative);
      expect(pension?.verdict.reasonCode === null).toBe(affirmative);
      verdicts.add(pension?.verdict.reasonCode ?? null);
    }
    expect(verdicts).toEqual(
      new Set([null, 'MOCK-NO-RIGHT', 'MOCK-SCHEDULE-SET', 'MOCK-APPLICATION-UNEXECUTED']),
    );
  });

  test('A generated pension has conditional savings only if employers pay them', () => {
    for (const { record, disability, pension } of found) {
      for (const { kind, conditional, openedOn, contributions, accruals } of pension?.accounts ?? []) {
        expect(conditional).toBe(kind === 'OPVR');
        if (conditional) expect(record.birthDate >= '1975' && openedOn >= '2024').toBe(true);
        if (conditional && disability?.indefinite) expect(disability.group.code).toBe('3');
        expect(openedOn > record.birthDate && openedOn < '2026').toBe(true);
        const paid = contributions.reduce((sum, { amount }) => sum + Number(amount), 0);
        expect(Number(accruals)).toBeGreaterThanOrEqual(paid);
        for (const { month } of contributions) expect(month >= openedOn.slice(0, 7)).toBe(true);
      }
    }
  });
});

describe('Generated appointments', () => {
  const retired = parts.filter(({ record }) => {
    const years = 2025 - Number(record.birthDate.slice(0, 4));
    return record.deathDate === undefined && years >= (record.gender.code === '2' ? 61 : 63);
  });
  const kindsOf = ({ appointments }: (typeof parts)[number]) => appointments.map(({ kind }) => kind.code);

  test('Generated appointments are both pensions for most people of retirement age, and for no younger person', () => {
    const drawing = parts.filter((part) => kindsOf(part).includes('MOCK-PENSION-AGE'));
    expect(drawing.length / retired.length).toBeGreaterThan(0.8);
    for (const part of drawing) {
      expect(retired).toContain(part);
      expect(kindsOf(part)).toContain('MOCK-PENSION-BASE');
    }
  });

  test('Generated appointments go with the disability of younger people alone', () => {
    for (const part of parts.filter((one) => !retired.includes(one))) {
      const benefits = kindsOf(part).filter((kind) => /DISABILITY|CHILD/.test(kind));
      expect(benefits.length).toBe(part.disability === null ? 0 : 1);
    }
  });

  test('Generated appointments keep the contract, and begin in a life', () => {
    const seen = new Set<string>();
    for (const part of parts) {
      const { person, record, appointments } = part;
      expect(appointmentsResponse.safeParse({ iin: person.iin, appointments }).success).toBe(true);
      for (const { kind, state, assignedOn, endsOn } of appointments) {
        seen.add(kind.code).add(state.code);
        expect(assignedOn > record.birthDate && assignedOn < '2026').toBe(true);
        expect((endsOn ?? '9999') > assignedOn).toBe(true);
        expect(record.deathDate).toBeUndefined();
      }
    }
    expect(seen.size).toBe(8);
  });
});

describe('A generated account', () => {
  test('Every living grown-up has a generated account, one or two in different banks', () => {
    for (const { record, held } of parts) {
      const some = isAdult(record.birthDate) && record.deathDate === undefined;
      expect(held.length > 0).toBe(some);
      expect(new Set(held.map(({ bank }) => bank)).size).toBe(held.length);
      expect(held.length).toBeLessThan(3);
    }
  });

  test('A generated account has an IBAN that leads back to its owner and to the account', () => {
    for (const { person, held } of parts) {
      for (const account of held) {
        expect(isIban(account.number)).toBe(true);
        expect(ownerOfIban(account.number)).toBe(person.iin);
        expect(accountByNumber(account.number, account.bank)).toEqual({ account, holders: [person.iin] });
        expect((account.closedOn ?? '9999') > account.openedOn).toBe(true);
      }
    }
  });

  test('A generated account does not exist in the other banks', () => {
    for (const { person, held } of parts.slice(0, 200)) {
      for (const { code } of banks) {
        const exists = held.some(({ bank }) => bank === code);
        expect(accountByNumber(ibanOf(person.iin, code), code) !== undefined).toBe(exists);
      }
    }
  });

  test('A generated account is of any bank, open or closed', () => {
    const all = parts.flatMap(({ held }) => held);
    expect(new Set(all.map(({ bank }) => bank)).size).toBe(banks.length);
    const closed = all.filter(({ closedOn }) => closedOn !== undefined).length / all.length;
    expect(closed).toBeGreaterThan(0.03);
    expect(closed).toBeLessThan(0.15);
  });
});

test('An account number with another check digit, bank or owner leads to no person', () => {
  const iban = ibanOf('900101490009', '722');
  expect(ownerOfIban(iban)).toBe('900101490009');
  expect(ownerOfIban(iban.replace('722', '601'))).toBeUndefined();
  expect(ownerOfIban(`${iban.slice(0, 19)}2`)).toBeUndefined();
  expect(ownerOfIban(ibanOf('900101480009', '722'))).toBeUndefined();
  expect(ownerOfIban('')).toBeUndefined();
});
