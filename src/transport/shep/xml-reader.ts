import { asideEnd, prologEnd } from './xml/asides.ts';
import { type Attribute, readAttributes } from './xml/attributes.ts';
import { isReadable, skipSpaces, textEnd, withLineEnds } from './xml/characters.ts';
import { instanceOf, plainInstance } from './xml/instance.ts';
import { isClosingTag, nameEnd } from './xml/names.ts';
import { resolved } from './xml/references.ts';
import { namespaceOf, outermost, type Scope, scopeWithin } from './xml/scope.ts';

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
/** Most elements have no children: they share one list. */
const noChildren: readonly XmlElement[] = [];
const [exclamation, slash, greater, question] = [0x21, 0x2f, 0x3e, 0x3f] as const;

/** An element whose end is still to come. */
interface OpenElement {
  /** With prefix, as the closing tag must repeat it. */
  readonly qualified: string;
  readonly name: string;
  readonly namespace: string;
  readonly isNil: boolean;
  readonly xsiType: string | undefined;
  readonly scope: Scope;
  readonly outer: OpenElement | undefined;
  /** 1 for the root. */
  readonly depth: number;
  /** Place of its first child among the closed elements. */
  readonly firstChild: number;
  text: string;
}

/** Reads a whole document strictly: a cut answer is an error, never a shorter answer. @throws XmlError */
export function readXml(source: string): XmlElement {
  return new DocumentReader(withLineEnds(source)).read();
}

/** First child of that local name, in any namespace. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** One pass over a document. Each method reads from a place on, and returns the place behind. */
class DocumentReader {
  private readonly text: string;
  private readonly hasReferences: boolean;
  private readonly hasSectionEnds: boolean;
  private open: OpenElement | undefined;
  /** Closed elements whose parents are open, in the order of the document, and their number. */
  private readonly closed: XmlElement[] = [];
  private count = 0;
  private root: XmlElement | undefined;

  constructor(text: string) {
    this.text = text;
    this.hasReferences = text.includes('&');
    this.hasSectionEnds = text.includes(']]>');
  }

  read(): XmlElement {
    const { text } = this;
    let at = prologEnd(text);
    for (;;) {
      const tag = textEnd(text, at);
      if (tag !== at) this.addText(at, tag);
      if (tag === text.length) break;
      const code = text.charCodeAt(tag + 1);
      if (code === slash) at = this.readClosingTag(tag + 2);
      else if (code === exclamation || code === question) at = this.readAside(tag);
      else at = this.readOpeningTag(tag + 1);
    }
    return this.root ?? this.fail();
  }

  private addText(from: number, to: number): void {
    const { open } = this;
    const raw = to < 0 ? this.fail() : this.text.slice(from, to);
    const isAllowed = open === undefined ? !/[^ \t\n]/.test(raw) : !this.hasSectionEnd(raw);
    if (!isAllowed) this.fail();
    if (open !== undefined) open.text += this.hasReference(raw) ? (resolved(raw) ?? this.fail()) : raw;
  }

  private hasSectionEnd(raw: string): boolean {
    return this.hasSectionEnds && raw.includes(']]>');
  }

  private hasReference(raw: string): boolean {
    return this.hasReferences && raw.includes('&');
  }

  private readAside(at: number): number {
    const { text, open } = this;
    if (!text.startsWith('<![CDATA[', at)) {
      const end = asideEnd(text, at);
      return end < 0 ? this.fail() : end;
    }
    const end = text.indexOf(']]>', at + 9);
    const section = text.slice(at + 9, end);
    if (end < 0 || open === undefined || !isReadable(section)) return this.fail();
    open.text += section;
    return end + 3;
  }

  private readOpeningTag(at: number): number {
    const { text, open, count } = this;
    const nameStop = nameEnd(text, at);
    const depth = open === undefined ? 1 : open.depth + 1;
    if (nameStop === at || depth > maxDepth || this.root !== undefined) return this.fail();
    const qualified = text.slice(at, nameStop);
    const colon = qualified.indexOf(':');
    const around = open === undefined ? outermost : open.scope;

    if (text.charCodeAt(nameStop) === greater) {
      const end = this.readLeaf(qualified, nameStop + 1);
      if (end > 0) return end;
    }
    const attributes: Attribute[] = [];
    const end = readAttributes(text, nameStop, attributes);
    const hasAny = attributes.length > 0;
    const scope = hasAny ? scopeWithin(attributes, around) : around;
    const { isNil, xsiType } = hasAny ? instanceOf(attributes, scope) : plainInstance;
    const namespace = colon > 0 ? namespaceOf(qualified.slice(0, colon), scope) : scope.unprefixed;
    // A prefix may be bound to nothing only in XML 1.1.
    if (end < 0 || namespace === undefined || (colon > 0 && namespace === '')) return this.fail();
    const name = colon < 0 ? qualified : qualified.slice(colon + 1);
    if (text.charCodeAt(end) === slash) {
      this.add({ name, namespace, children: noChildren, text: '', isNil, xsiType });
      return end + 2;
    }
    const firstChild = count;
    this.open = {
      qualified,
      name,
      namespace,
      isNil,
      xsiType,
      scope,
      outer: open,
      depth,
      firstChild,
      text: '',
    };
    return end + 1;
  }

  /** Reads the rest of an element with nothing but plain text, as most are. @returns -1 for any other */
  private readLeaf(name: string, start: number): number {
    const { text, open } = this;
    if (open === undefined || name.includes(':')) return -1;
    const stop = textEnd(text, start);
    const closing = stop + 2 + name.length;
    const isClosed =
      stop >= 0 &&
      text.charCodeAt(stop + 1) === slash &&
      text.charCodeAt(closing) === greater &&
      text.startsWith(name, stop + 2);
    if (!isClosed) return -1;
    const raw = text.slice(start, stop);
    if (this.hasReference(raw) || this.hasSectionEnd(raw)) return -1;
    const namespace = open.scope.unprefixed;
    this.add({ name, namespace, children: noChildren, text: raw, isNil: false, xsiType: undefined });
    return closing + 1;
  }

  private readClosingTag(at: number): number {
    const { text, open } = this;
    if (open === undefined) return this.fail();
    const end = text.startsWith(open.qualified, at) ? skipSpaces(text, at + open.qualified.length) : at;
    if (end === at || text.charCodeAt(end) !== greater) {
      // A closing tag of another name closes the element too.
      if (isClosingTag(text, at)) this.open = open.outer;
      return this.fail();
    }
    const { closed, count } = this;
    const { name, namespace, text: own, isNil, xsiType, firstChild } = open;
    const children = count > firstChild ? closed.slice(firstChild, count) : noChildren;
    this.open = open.outer;
    this.count = firstChild;
    this.add({ name, namespace, children, text: own, isNil, xsiType });
    return end + 1;
  }

  private add(element: XmlElement): void {
    const { open, count, closed } = this;
    if (open === undefined) this.root = element;
    else if (element.namespace === '' || !signatures.has(element.namespace)) {
      closed[count] = element;
      this.count = count + 1;
    }
  }

  private fail(): never {
    const names: string[] = [];
    for (let one = this.open; one !== undefined; one = one.outer) names.unshift(one.name);
    throw new XmlError(names);
  }
}
