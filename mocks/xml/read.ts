import { SaxesParser } from 'saxes';

/** One element of a document that was read: local name, namespace, children in order, own text. */
export interface XmlNode {
  readonly name: string;
  /** Namespace address, empty for an unqualified element. */
  readonly namespace: string;
  readonly children: XmlNode[];
  /** The element's own text and CDATA, joined. */
  text: string;
}

/**
 * Reads a whole XML document.
 * @throws Error if it is not well formed, has a document type declaration, or ends early
 */
export function readXml(document: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('expected a document without a document type declaration');
  });
  parser.on('opentag', (tag) => {
    const node: XmlNode = { name: tag.local, namespace: tag.uri, children: [], text: '' };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string) => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(document).close();
  if (!root) throw new Error('expected a document with a root element');
  return root;
}

/** The first child of that local name, whatever its namespace. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** Trimmed text of the first child of that local name; undefined when it is absent or empty. */
export function textOf(node: XmlNode | undefined, name: string): string | undefined {
  const text = childOf(node, name)?.text.trim();
  return text === '' ? undefined : text;
}
