import { describe, expect, test } from 'vitest';
import { cast } from '../../mocks/people/cast.ts';
import { readInventedIin } from '../../mocks/people/iin.ts';

const classes = new Map([
  ['hang', 'TIMEOUT'],
  ['drift', 'CONTRACT_DRIFT'],
]);

describe('The cast', () => {
  test('The cast has eighteen members, each with an IIN of their own', () => {
    expect(cast).toHaveLength(18);
    expect(new Set(cast.map(({ iin }) => iin)).size).toBe(18);
  });

  test.each(cast)('The cast has a valid IIN with a serial of 9000 or more for $name', ({ iin, register }) => {
    const invented = readInventedIin(iin);
    expect(invented).toBeDefined();
    for (const record of register.records) {
      expect(record.iin).toBe(iin);
      expect(record.birthDate).toBe(invented?.birthDate);
      expect(record.gender.code).toBe(invented?.isFemale ? '2' : '1');
      for (const document of record.documents ?? []) expect(document.birthDate).toBe(record.birthDate);
    }
  });

  test.each(cast)('The cast tells the story of $name in three languages', ({ story }) => {
    const texts = [story.kk, story.ru, story.en];
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text.length).toBeGreaterThan(30);
    expect(story.en).toMatch(/^[\x20-\x7e]+$/);
    expect(story.kk).toMatch(/[әғқңөұүһі]/i);
    expect(story.ru).toMatch(/^[^әғқңөұүһі]+$/i);
  });

  test.each(cast)('The cast expects of $name the outcome of the records and faults', (member) => {
    const { records, fault } = member.register;
    const { outcome, faultClass } = member.expect.PERSON_REGISTER;
    const healthy =
      records.length === 0 ? 'NoRecord' : records.length === 1 ? 'IdentityRecord' : 'SeveralRecords';
    expect(outcome).toBe(fault ? 'RegisterUnavailable' : healthy);
    expect(faultClass).toBe(classes.get(fault ?? ''));
  });

  test.each(cast)('The cast writes the name of $name as the last record has it', ({ name, register }) => {
    const { surname, name: given, patronymic } = register.records.at(-1) ?? { surname: name };
    expect([surname, given, patronymic].filter(Boolean).join(' ')).toBe(name);
  });

  test('The cast has two people under one name and date of birth', () => {
    const keys = cast.flatMap(({ name, register }) =>
      register.records.map(({ birthDate }) => `${name} ${birthDate}`).slice(0, 1),
    );
    expect(keys.length - new Set(keys).size).toBe(1);
  });

  test('The cast has documents that no two members share', () => {
    const numbers = cast.flatMap(({ register }) =>
      register.records.flatMap(({ documents = [] }) => documents.map(({ number }) => number)),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
