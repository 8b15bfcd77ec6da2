import { type SaxesAttributePlain, SaxesParser } from 'saxes';

/** One element of a document, with the attributes to which SHEP gives a meaning (nil, type). */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** Namespace; empty for an unqualified element. */
  readonly namespace: string;
  readonly children: readonly XmlElement[];
  /** Own text with CDATA, without the text of children. */
  readonly text: string;
  /** `xsi:nil="true"`. */
  readonly isNil: boolean;
  /** Local name in `xsi:type`, for example `string`. */
  readonly xsiType: string | undefined;
}

/** Error of a text that is malformed XML, uses a DTD, is too deep, or has a prefix without a namespace. */
export class XmlError extends Error {
  /** Names of the open elements at the place of the error, outermost first. */
  readonly openElements: readonly string[];
  /** True when the document has its end: it is spoilt within, and not cut. */
  readonly isWhole: boolean;

  constructor(openElements: readonly string[], isWhole = false) {
    super('the text is not well-formed XML');
    this.name = 'XmlError';
    this.openElements = openElements;
    this.isWhole = isWhole;
  }
}

const maxDepth = 64;
/** Namespaces of signatures, whose elements are read and left out of the document. */
const signatures: ReadonlySet<string> = new Set([
  'http://www.w3.org/2000/09/xmldsig#',
  'http://www.w3.org/2009/xmldsig11#',
  'http://uri.etsi.org/01903/v1.3.2#',
  'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd',
  'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd',
]);
const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
/** Namespaces by prefix inside of one element. */
type Scope = ReadonlyMap<string, string>;
const outermost: Scope = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]);

interface OpenElement extends XmlElement {
  children: readonly XmlElement[];
  text: string;
  isNil: boolean;
  xsiType: string | undefined;
}
/** Most elements have no children: they share one list. */
const noChildren: readonly XmlElement[] = [];

/** Reads a whole document strictly: a cut answer is an error, never a shorter answer. @throws XmlError */
export function readXml(text: string): XmlElement {
  const open: OpenElement[] = [];
  const scopes: Scope[] = [outermost];
  let attributes: SaxesAttributePlain[] = [];
  let current: OpenElement | undefined;
  let root: XmlElement | undefined;
  const fail = (): never => {
    throw new XmlError(open.map((element) => element.name));
  };

  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', fail);
  parser.on('doctype', fail);
  // Collected by event: a loop over the attributes of each tag costs more than the rest of the reader, and most tags have none.
  parser.on('attribute', (attribute) => {
    attributes.push(attribute);
  });
  parser.on('opentag', ({ name }) => {
    let scope = scopes[open.length] ?? outermost;
    if (attributes.length > 0) scope = withDeclared(attributes, scope);
    const element = toElement(name, scope);
    if (element === undefined || open.length >= maxDepth) return fail();
    if (attributes.length > 0) {
      for (const attribute of attributes) readXsi(element, attribute, scope);
      attributes = [];
    }
    if (current === undefined) root ??= element;
    else if (!signatures.has(element.namespace)) addChild(current, element);
    current = element;
    open.push(element);
    scopes[open.length] = scope;
  });
  const addText = (piece: string) => {
    if (current) current.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
    current = open[open.length - 1];
  });
  parser.write(text).close();
  return root ?? fail();
}

/** First child of that local name, in any namespace. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

function addChild(parent: OpenElement, child: XmlElement): void {
  if (parent.children === noChildren) parent.children = [child];
  else (parent.children as XmlElement[]).push(child);
}

/** Scope inside of an element that declares namespaces; the outer one without a declaration. */
function withDeclared(attributes: readonly SaxesAttributePlain[], outer: Scope): Scope {
  let scope: Map<string, string> | undefined;
  for (const { name, value } of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= new Map(outer);
    scope.set(name.slice(6), value);
  }
  return scope ?? outer;
}

function toElement(qualified: string, scope: Scope): OpenElement | undefined {
  const colon = qualified.indexOf(':');
  const namespace = scope.get(colon < 0 ? '' : qualified.slice(0, colon));
  if (namespace === undefined || (namespace === '' && colon > 0)) return undefined;
  const name = colon < 0 ? qualified : qualified.slice(colon + 1);
  return { name, namespace, children: noChildren, text: '', isNil: false, xsiType: undefined };
}

/** Reads an attribute of the schema instance. */
function readXsi(element: OpenElement, { name, value }: SaxesAttributePlain, scope: Scope): void {
  const colon = name.indexOf(':');
  if (colon < 1 || scope.get(name.slice(0, colon)) !== xsi) return;
  const local = name.slice(colon + 1);
  if (local === 'nil') element.isNil = value === 'true' || value === '1';
  if (local === 'type') element.xsiType = value.slice(value.indexOf(':') + 1);
}
