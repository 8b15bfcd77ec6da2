import { beforeAll, describe, expect, it } from 'vitest';
import { readXml, XmlError } from '../../../src/transport/shep/xml-reader.ts';
import { runNetwork } from '../../mocks/network.ts';
import { asSpecified, compareReaders, readingOf } from './compare-readers.ts';
import { readBySaxes } from './saxes-reader.ts';
import { answersOfMocks } from './xml-seeds.ts';

const network = runNetwork();
let answers: readonly string[];
beforeAll(async () => {
  answers = await answersOfMocks(network());
});

describe('The reader by hand and saxes', () => {
  it('Both readers read each answer of the simulated SHEP alike, whole and cut', () => {
    const readings = answers.map((text) => readingOf(readBySaxes, text));
    expect(readings.filter((reading) => 'root' in reading).length).toBeGreaterThan(20);
    expect(readings.filter((reading) => 'openElements' in reading).length).toBeGreaterThan(10);
    expect(answers.map((text) => readingOf(readXml, text))).toEqual(readings);
    for (const [i, text] of answers.entries()) {
      const start = text.slice(0, (i * 997) % text.length);
      expect(readingOf(readXml, start)).toEqual(readingOf(readBySaxes, start));
    }
  });

  it('Both readers read two thousand mutated answers alike, or the specification decides', () => {
    const result = compareReaders(answers, 2000, 1);
    expect(result.unexplained).toEqual([]);
    expect(result.accepted).toBeGreaterThan(100);
    expect(result.bySpecification).toBeGreaterThan(0);
  });

  it.each([
    ['a character of XML 1.1 only', '<?xml version="1.1"?><a>&#1;</a>'],
    ['half of a character', '<a>\uD800<b/></a>'],
    ['an instruction without a space', '<a><?pi?x?></a>'],
  ])('The reader by hand refuses what saxes accepts: %s', (_what, text) => {
    expect('root' in readingOf(readBySaxes, text)).toBe(true);
    expect(() => readXml(text)).toThrow(XmlError);
    expect(asSpecified(text)).toContainEqual(readingOf(readXml, text));
  });

  it('The reader by hand reads a line end of XML 1.1 as a text, as version 1.0 does', () => {
    const text = '<?xml version="1.1"?><a>1\u0085\u00802</a>';
    expect(readXml(text).text).toBe('1\u0085\u00802');
    expect(readingOf(readBySaxes, text)).toEqual({ openElements: ['a'] });
  });
});
