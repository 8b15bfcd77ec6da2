import { describe, expect, test } from 'vitest';
import { cardNumberOf, iinOfDocument } from '../../mocks/people/document-number.ts';
import { peopleByDocument, personByIin } from '../../mocks/people/find.ts';
import { generatePerson } from '../../mocks/people/generator.ts';
import { buildIin, readInventedIin } from '../../mocks/people/iin.ts';
import { inventedIins } from './people.ts';

const iins = inventedIins(2000);

describe('The generator', () => {
  test('The generator gives the same person for the same IIN', () => {
    for (const iin of iins) expect(generatePerson(iin)).toEqual(generatePerson(iin));
  });

  test('The generator agrees with the IIN in date of birth and sex', () => {
    for (const iin of iins) {
      const record = generatePerson(iin)?.register.records[0];
      const invented = readInventedIin(iin);
      expect(record?.iin).toBe(iin);
      expect(record?.birthDate).toBe(invented?.birthDate);
      expect(record?.gender.code).toBe(invented?.isFemale ? '2' : '1');
    }
  });

  test('The generator issues documents in a life: after birth, before death, one valid card at most', () => {
    for (const iin of iins) {
      const record = generatePerson(iin)?.register.records[0];
      const documents = record?.documents ?? [];
      for (const { beginDate, endDate = '9999' } of documents) {
        expect(beginDate > (record?.birthDate ?? '')).toBe(true);
        expect(beginDate < (record?.deathDate ?? '2026')).toBe(true);
        expect(endDate > beginDate).toBe(true);
      }
      expect(
        documents.filter(({ type, status }) => type.code === '002' && status.code === '00').length,
      ).toBeLessThan(2);
    }
  });

  test('The generator gives children a certificate of birth and neither an address nor documents', () => {
    const records = iins.flatMap((iin) => generatePerson(iin)?.register.records ?? []);
    const children = records.filter(({ birthDate }) => birthDate >= '2010');
    expect(children.length).toBeGreaterThan(100);
    for (const child of children) {
      expect(child.birthCertificate).toBeDefined();
      expect(child.regAddress ?? child.documents).toBeUndefined();
    }
  });

  test('The generator makes people differ from each other', () => {
    const names = iins.map((iin) =>
      JSON.stringify(Object.values(generatePerson(iin)?.register.records[0] ?? {}).slice(1, 4)),
    );
    expect(new Set(names).size).toBeGreaterThan(1000);
  });

  test('The generator finds every person again by the number of their card or passport', () => {
    for (const iin of iins) {
      const invented = readInventedIin(iin);
      expect(iinOfDocument(cardNumberOf(invented as NonNullable<typeof invented>))).toBe(iin);
      for (const { number, status } of generatePerson(iin)?.register.records[0]?.documents ?? []) {
        if (status.code === '17') continue;
        expect(peopleByDocument(number).map((person) => person.iin)).toEqual([iin]);
      }
    }
  });

  test('The generator knows no person with a serial below 9000 or with a wrong control digit', () => {
    expect(buildIin('1990-01-01', true, 8999)).toBeDefined();
    expect(personByIin(buildIin('1990-01-01', true, 8999) ?? '')).toBeUndefined();
    expect(personByIin('900101490018')).toBeUndefined();
    expect(personByIin('')).toBeUndefined();
  });
});
