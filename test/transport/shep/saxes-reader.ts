/** The reader of XML as it was on saxes: the reference for the reader by hand. */
import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { type XmlElement, XmlError } from '../../../src/transport/shep/xml-reader.ts';

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

/** @throws XmlError */
export function readBySaxes(text: string): XmlElement {
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
