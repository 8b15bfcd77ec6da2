import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** One element of a document. Attributes are read only where SHEP gives them a meaning (nil, type). */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** Namespace, or the empty string for an unqualified element. */
  readonly namespace: string;
  readonly children: XmlElement[];
  /** Own text, with CDATA, without that of children. */
  text: string;
  /** `xsi:nil="true"`. */
  readonly isNil: boolean;
  /** Local name in `xsi:type`, for example `string`. */
  readonly xsiType: string | undefined;
}

/** The text is not well-formed XML, uses a DTD, is too deep, or binds no namespace to a prefix. */
export class XmlError extends Error {
  /** Names of the elements that were open where reading stopped, outermost first. */
  readonly openElements: readonly string[];

  constructor(openElements: readonly string[]) {
    super('the text is not well-formed XML');
    this.name = 'XmlError';
    this.openElements = openElements;
  }
}

const maxDepth = 64;
const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

type Scope = ReadonlyMap<string, string>;
const outermost: Scope = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]);

/**
 * Reads a whole document, strictly: an answer cut anywhere is an error, never a shorter answer.
 * @throws XmlError
 */
export function readXml(text: string): XmlElement {
  const open: XmlElement[] = [];
  const scopes: Scope[] = [outermost];
  let root: XmlElement | undefined;
  const fail = (): never => {
    throw new XmlError(open.map((element) => element.name));
  };

  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', (tag) => {
    const scope = scopeOf(tag, scopes.at(-1) ?? outermost);
    const element = toElement(tag, scope);
    if (element === undefined || open.length >= maxDepth) return fail();
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    scopes.push(scope);
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
    scopes.pop();
  });
  parser.write(text).close();
  return root ?? fail();
}

/** First child of that local name, whatever its namespace. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

function scopeOf(tag: SaxesTagPlain, outer: Scope): Scope {
  let scope: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(tag.attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= new Map(outer);
    scope.set(name.slice(6), value);
  }
  return scope ?? outer;
}

function toElement(tag: SaxesTagPlain, scope: Scope): XmlElement | undefined {
  const [prefix, name] = splitName(tag.name);
  const namespace = scope.get(prefix);
  if (namespace === undefined || (namespace === '' && prefix !== '')) return undefined;
  let isNil = false;
  let xsiType: string | undefined;
  for (const [attribute, value] of Object.entries(tag.attributes)) {
    const [attributePrefix, attributeName] = splitName(attribute);
    if (attributePrefix === '' || scope.get(attributePrefix) !== xsi) continue;
    if (attributeName === 'nil') isNil = value === 'true' || value === '1';
    if (attributeName === 'type') xsiType = splitName(value)[1];
  }
  return { name, namespace, children: [], text: '', isNil, xsiType };
}

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
