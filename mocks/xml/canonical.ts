import { SaxesParser, type SaxesTagNS } from 'saxes';

/**
 * Exclusive canonical form of one element (Exclusive XML Canonicalization 1.0, without comments).
 * @param isApex chooses the element by its local name and namespace
 * @returns undefined where the document has no such element, or is not well formed
 */
export function canonicalOf(
  document: string,
  isApex: (name: string, namespace: string) => boolean,
): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const rendered: Map<string, string>[] = [];
  let depth = 0;
  let isDone = false;
  let out = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (isDone || (depth === 0 && !isApex(tag.local, tag.uri))) return;
    depth += 1;
    const above = rendered.at(-1) ?? new Map([['', '']]);
    const [text, here] = openTag(tag, above);
    rendered.push(here);
    out += text;
  });
  parser.on('closetag', (tag) => {
    if (depth === 0) return;
    out += `</${tag.name}>`;
    rendered.pop();
    depth -= 1;
    isDone = depth === 0;
  });
  const addText = (text: string) => {
    if (depth > 0) out += escaped(text, textSigns);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(document).close();
  } catch {
    return undefined;
  }
  return isDone ? out : undefined;
}

/** Only the prefixes that the tag itself uses are declared, each once on its way down. */
function openTag(tag: SaxesTagNS, above: Map<string, string>): readonly [string, Map<string, string>] {
  const attributes = Object.values(tag.attributes).filter(
    ({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns',
  );
  const used = new Map([[tag.prefix, tag.uri]]);
  for (const { prefix, uri } of attributes) if (prefix !== '' && prefix !== 'xml') used.set(prefix, uri);
  const fresh = [...used].filter(([prefix, uri]) => above.get(prefix) !== uri).sort(byFirst);
  const declarations = fresh.map(
    ([prefix, uri]) => ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${uri}"`,
  );
  const values = attributes
    .map(
      ({ uri, local, name, value }) =>
        [`${uri} ${local}`, ` ${name}="${escaped(value, valueSigns)}"`] as const,
    )
    .sort(byFirst);
  const text = `<${tag.name}${declarations.join('')}${values.map(([, one]) => one).join('')}>`;
  return [text, new Map([...above, ...fresh])];
}

const byFirst = ([a]: readonly [string, string], [b]: readonly [string, string]) => (a < b ? -1 : 1);

const textSigns = /[&<>\r]/g;
const valueSigns = /[&<"\t\n\r]/g;
const written: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;' },
};

function escaped(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => written[sign] ?? sign);
}
