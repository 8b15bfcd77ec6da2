import { type SaxesAttributePlain, SaxesParser } from 'saxes';

/** One element of a document. Attributes are read only where SHEP gives them a meaning (nil, type). */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** Namespace, or the empty string for an unqualified element. */
  readonly namespace: string;
  readonly children: readonly XmlElement[];
  /** Own text, with CDATA, without that of children. */
  readonly text: string;
  /** `xsi:nil="true"`. */
  readonly isNil: boolean;
  /** Local name in `xsi:type`, for example `string`. */
  readonly xsiType: string | undefined;
}

/** The text is not well-formed XML, uses a DTD, is too deep, or binds no namespace to a prefix. */
export class XmlError extends Error {
  /** Names of the elements that were open where reading stopped, outermost first. */
  readonly openElements: readonly string[];
  /** The document has its end: something within spoils it, it was not cut. */
  readonly isWhole: boolean;

  constructor(openElements: readonly string[], isWhole = false) {
    super('the text is not well-formed XML');
    this.name = 'XmlError';
    this.openElements = openElements;
    this.isWhole = isWhole;
  }
}

const maxDepth = 64;
/** Whatever is in these namespaces belongs to a signature. It is read, and left out of the document. */
const signatures: ReadonlySet<string> = new Set([
  'http://www.w3.org/2000/09/xmldsig#',
  'http://www.w3.org/2009/xmldsig11#',
  'http://uri.etsi.org/01903/v1.3.2#',
  'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd',
  'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd',
]);
const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

/** Namespaces by prefix, as they are in force inside of one element. */
type Scope = ReadonlyMap<string, string>;
const outermost: Scope = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]);

/** An element that is being read. */
interface OpenElement extends XmlElement {
  children: readonly XmlElement[];
  text: string;
  isNil: boolean;
  xsiType: string | undefined;
}
/** Most elements have no children: they share one list. */
const noChildren: readonly XmlElement[] = [];

/**
 * Reads a whole document, strictly: an answer cut anywhere is an error, never a shorter answer.
 * @throws XmlError
 */
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
  // Collected here: to walk through the attributes of each tag costs more than everything else, and most have none.
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

/** First child of that local name, whatever its namespace. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

function addChild(parent: OpenElement, child: XmlElement): void {
  if (parent.children === noChildren) parent.children = [child];
  else (parent.children as XmlElement[]).push(child);
}

/** The scope inside of an element that declares namespaces; the outer one where it declares none. */
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

/** Takes what an attribute says, if it is one of the schema instance's. */
function readXsi(element: OpenElement, { name, value }: SaxesAttributePlain, scope: Scope): void {
  const colon = name.indexOf(':');
  if (colon < 1 || scope.get(name.slice(0, colon)) !== xsi) return;
  const local = name.slice(colon + 1);
  if (local === 'nil') element.isNil = value === 'true' || value === '1';
  if (local === 'type') element.xsiType = value.slice(value.indexOf(':') + 1);
}
