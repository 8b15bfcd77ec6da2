import { SaxesParser } from 'saxes';

/** An element of an answer. */
export interface Element {
  readonly name: string;
  readonly children: Element[];
  text: string;
}

/** Reads a document; names without their prefixes. */
export function readXml(text: string): Element {
  const root: Element = { name: '', children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name }) => {
    const element = { name: name.slice(name.indexOf(':') + 1), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return root;
}

/** The element at the end of a path of names; an empty one if there is none. */
export function find(element: Element, ...names: string[]): Element {
  let found = element;
  for (const name of names) found = found.children.find((child) => child.name === name) ?? nothing;
  return found;
}

export const textOf = (element: Element, ...names: string[]): string => find(element, ...names).text;

const nothing: Element = { name: '', children: [], text: '' };
