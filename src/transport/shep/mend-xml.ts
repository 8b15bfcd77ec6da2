import { isWritable } from '../../kernel/text.ts';
import { countMarks, spoiltMark } from '../spoilt.ts';
import { readXml, type XmlElement, XmlError } from './xml-reader.ts';

/** A document, and the number of its spoilt places. */
type Mended = { readonly root: XmlElement; readonly marks: number };

/** Reads a whole document, after a failure with marks (transport/spoilt.ts). @throws XmlError that tells of its end */
export function readMended(text: string): Mended {
  try {
    return { root: readXml(text), marks: countMarks(text) };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
  }
  const mended = mend(text);
  try {
    return { root: readXml(mended), marks: countMarks(mended) };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new XmlError(error.openElements, isWhole(text));
  }
}

export function marksIn(element: XmlElement | undefined): number {
  if (element === undefined) return 0;
  return element.children.reduce((sum, child) => sum + marksIn(child), countMarks(element.text));
}

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const reference = /&(?:(?:amp|lt|gt|quot|apos);|#x([0-9a-f]{1,6});|#(\d{1,7});)?/gi;
const bareBracket = /<(?![\p{L}_:/!?])/gu;

const mend = (text: string): string =>
  text
    .replace(forbidden, spoiltMark)
    .replace(reference, (found, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const isGood = Number.isNaN(code) ? found.length > 1 : isCharacter(code);
      return isGood ? found : spoiltMark;
    })
    .replace(bareBracket, spoiltMark);

const isCharacter = (code: number): boolean => code <= 0x10ffff && isWritable(String.fromCodePoint(code));

/** True for a document that ends with its first element, and is no page for a browser. */
function isWhole(text: string): boolean {
  const name = /<([\p{L}_][^\s/>]*)/u.exec(text)?.[1];
  const last = text.slice(text.lastIndexOf('</') + 2).trimEnd();
  return (
    name !== undefined &&
    name.toLowerCase() !== 'html' &&
    last.endsWith('>') &&
    last.slice(0, -1).trimEnd() === name
  );
}
