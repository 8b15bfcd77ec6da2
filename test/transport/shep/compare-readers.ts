/** The reader by hand against saxes. Where they differ, the specification decides, and the rule is named here. */
import { isDeepStrictEqual } from 'node:util';
import { readXml, type XmlElement, XmlError } from '../../../src/transport/shep/xml-reader.ts';
import { seeded } from '../../support/random.ts';
import { mutated } from './mutations.ts';
import { readBySaxes } from './saxes-reader.ts';

type Reading = { readonly root: XmlElement } | { readonly openElements: readonly string[] };

export function readingOf(read: (text: string) => XmlElement, text: string): Reading {
  try {
    return { root: read(text) };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { openElements: error.openElements };
  }
}

/**
 * Readings of saxes that XML 1.0 wants, where saxes reads the document in another way:
 * - 2.8: a document of another version 1.x is read as one of 1.0; saxes reads it as XML 1.1;
 * - 2.2, [2] Char: half of a character is none; saxes joins it with the next sign, also with a `<`;
 * - 2.6, [16] PI: a space stands between a target and its text; saxes takes `<?target?text?>`.
 */
export function asSpecified(document: string): Reading[] {
  const text = document.replace(/^(\uFEFF?<\?xml\s+version\s*=\s*["'])1\.\d+(?=["'])/, '$11.0');
  const half = text.search(/\p{Cs}/u);
  const whole = half < 0 ? text : text.slice(0, half);
  const instructions = [...whole.matchAll(/<\?[^\s?<>]+(?=\?(?!>))/g)];
  const cuts = instructions.map(({ index, 0: start }) => whole.slice(0, index + start.length));
  return [...(half < 0 ? [readingOf(readBySaxes, text)] : []), ...[...cuts, whole].map(cutReading)];
}

/** The reading of a document that goes on with something forbidden. */
function cutReading(start: string): Reading {
  const reading = readingOf(readBySaxes, start);
  return 'root' in reading ? { openElements: [] } : reading;
}

interface Comparison {
  /** Documents that saxes takes for well formed. */
  readonly accepted: number;
  /** Documents that only the rules above explain. */
  readonly bySpecification: number;
  /** The first documents that nothing explains. */
  readonly unexplained: readonly string[];
}

/** Reads mutated documents with both. @param seeds what is mutated */
export function compareReaders(seeds: readonly string[], count: number, seed: number): Comparison {
  const random = seeded(seed);
  const unexplained: string[] = [];
  let accepted = 0;
  let bySpecification = 0;
  for (let i = 0; i < count; i += 1) {
    const text = mutated(seeds[Math.floor(random() * seeds.length)] ?? '', random);
    const ours = readingOf(readXml, text);
    const theirs = readingOf(readBySaxes, text);
    if ('root' in theirs) accepted += 1;
    if (isDeepStrictEqual(ours, theirs)) continue;
    if (asSpecified(text).some((reading) => isDeepStrictEqual(ours, reading))) bySpecification += 1;
    else if (unexplained.length < 5) unexplained.push(text);
  }
  return { accepted, bySpecification, unexplained };
}
