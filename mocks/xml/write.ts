/** Content of an element: text, a nil, children by name, or one element per item. */
export type XmlValue =
  | string
  | boolean
  | null
  | readonly XmlValue[]
  | { readonly [name: string]: XmlValue | undefined };

/** Namespace of `xsi:nil` and `xsi:type`. */
export const xsiNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

/** Text as XML content or attribute value. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text as CDATA; a `]]>` inside is split over two sections. */
export function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/**
 * One unqualified element, or one per item of an array; nothing for undefined.
 * Children come in the order of the object's keys. A null needs the prefix `xsi` to be declared further up.
 */
export function writeElement(name: string, value: XmlValue | undefined): string {
  if (value === undefined) return '';
  if (value === null) return `<${name} xsi:nil="true"/>`;
  if (isList(value)) return value.map((item) => writeElement(name, item)).join('');
  return `<${name}>${writeContent(value)}</${name}>`;
}

function writeContent(value: Exclude<XmlValue, null | readonly XmlValue[]>): string {
  if (typeof value === 'string') return escapeXml(value);
  if (typeof value === 'boolean') return String(value);
  return Object.entries(value)
    .map(([name, child]) => writeElement(name, child))
    .join('');
}

function isList(value: XmlValue): value is readonly XmlValue[] {
  return Array.isArray(value);
}
