import { z } from 'zod';
import { spoilt, spoiltMark } from '../spoilt.ts';
import type { XmlElement } from './xml-reader.ts';

/** An XML element for contracts: its text, or its children by local name (repeated ones as an array). */
type Plain = string | typeof spoilt | { [name: string]: Plain | Plain[] };

/** Inherits nothing, whatever an element is called; unlike `Object.create(null)` it stays a fast object. */
class Fields {
  [name: string]: Plain | Plain[];
}
Object.setPrototypeOf(Fields.prototype, null);
Reflect.deleteProperty(Fields.prototype, 'constructor');

/** Turns an element into plain data, without namespaces, attributes, nil (`xsi:nil="true"`) and empty children. */
export function toPlain(element: XmlElement): Plain {
  const { children, text } = element;
  // The reader lets no forbidden character through: only a mark shows a spoilt text.
  if (children.length === 0) return text.includes(spoiltMark) ? spoilt : text.trim();
  const plain = new Fields();
  for (const child of children) {
    const value = toPlain(child);
    if (child.isNil || value === '') continue;
    const before = plain[child.name];
    if (before === undefined) plain[child.name] = value;
    else if (Array.isArray(before)) before.push(value);
    else plain[child.name] = [before, value];
  }
  return plain;
}

/** Reads a wrapper of one child (`persons/person`); absent or empty: an empty list; other content breaks the contract. */
export const listOf = <Item extends z.ZodType>(child: string, item: Item) =>
  z.preprocess((wrapper) => {
    if (wrapper === undefined) return [];
    if (typeof wrapper !== 'object' || wrapper === null || Array.isArray(wrapper)) return wrapper;
    const held = (wrapper as Record<string, unknown>)[child];
    if (held === undefined) return wrapper;
    return Array.isArray(held) ? held : [held];
  }, z.array(item));
