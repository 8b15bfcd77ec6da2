/** Mutations of a document: by chance, from a seed. */

type Random = () => number;

/** Put anywhere. */
const pieces = [
  ...[
    '<!-- c -->',
    '<!-- -- -->',
    '<!--->',
    '<!---->',
    '<!-- \u0001 -->',
    '<!-',
    '<!x>',
    '<!DOCTYPE a>',
    '<!DOCTYPE a [<!ENTITY x "y">]>',
  ],
  ...[
    '<?pi x?>',
    '<?pi?>',
    '<?pi?x?>',
    '<?pi ??>',
    '<?pi??>',
    '<? pi?>',
    '<?1?>',
    '<?p:i ?>',
    '<?pi\u0001?>',
    '<?xml version="1.0"?>',
    '<?XmL ?>',
    '<?xml?>',
    '<?xml-s a?>',
  ],
  ...[
    '<![CDATA[x<y>&z]]>',
    '<![CDATA[]]]]>',
    '<![CDATA[]]>',
    '<![CDATA[\r\n\uFFFE]]>',
    '<![CDATA[',
    '<![cdata[x]]>',
    ']]>',
    ']]',
    ']]]>',
    ']]&gt;',
    ']]<b/>>',
  ],
  ...[
    '&amp;',
    '&lt;&gt;&quot;&apos;',
    '&#65;',
    '&#x41;',
    '&#X41;',
    '&#x1F600;',
    '&#0065;',
    '&#13;',
    '&#0;',
    '&#1;',
    '&#xD800;',
    '&#xFFFE;',
    '&#x110000;',
    '&#99999999999999999999;',
    '&#-1;',
    '&#;',
    '&#x;',
  ],
  ...[
    '&;',
    '&',
    '&amp',
    '&nbsp;',
    '&constructor;',
    '&__proto__;',
    '&AMP;',
    '& amp;',
    '&a<b>;',
    '<a>&amp</a>',
    '<a>x]]></a>',
    '<a>&#10;</a>',
  ],
  ...[
    '<a/>',
    '<a></a>',
    '<a>x</a>',
    '<a>x</a >',
    '<a>x</a\n>',
    '<a>x</ab>',
    '<ab>x</a>',
    '<a>x</a',
    '<a>x</b>',
    '</a>',
    '</ a>',
    '</>',
    '</1>',
    '< a/>',
    '<1/>',
    '<-a/>',
    '<.a/>',
    '<a.-1/>',
    '<>',
  ],
  ...[
    '<p:a/>',
    '<p:a xmlns:p="urn:p"/>',
    '<p:a xmlns:p="urn:p">x</p:a>',
    '<p:a xmlns:p="urn:p"><p:b/></p:a><p:c/>',
    '<p:a xmlns:p=""/>',
    '<xml:a/>',
    '<xmlns:a/>',
    '<:a/>',
    '<:a>x</:a>',
    '<a:/>',
    '<a:b:c/>',
    '<soap:b:c/>',
    '<soap:/>',
  ],
  ...[
    '<x xmlns:soap="urn:other"><soap:y/></x><soap:z/>',
    '<x xmlns="urn:d"><y/><z xmlns=""/></x>',
    '<s:S xmlns:s="http://www.w3.org/2000/09/xmldsig#">v<b>w</b></s:S>',
    '<Қазақ>ә</Қазақ>',
    '<a\u0301/>',
    '<\u0301a/>',
    '<𐀀>x</𐀀>',
    '<\u{F0000}/>',
    '<a×/>',
    '<×/>',
  ],
  ...[
    '<a b="1" b="2"/>',
    `<a b='"' c="'"/>`,
    '<a b="<"/>',
    '<a b=">"/>',
    '<a b="]]>"/>',
    '<a b="&lt;&#10;\t\r\n"/>',
    '<a b="\u0001"/>',
    '<a b="\uFFFF"/>',
    '<a b="&x;"/>',
    '<a b/>',
    '<a b =\n"1" />',
    '<a b=1/>',
    '<a b="1"c="2"/>',
    '<a b="1"/ >',
    '<a / >',
    '<a b="1',
    '<a b:c:d="1"/>',
    '<a p:b="1"/>',
    '<a 1="1"/>',
  ],
  ...[
    '\r',
    '\r\n',
    '\n\r',
    '\t',
    ' ',
    '\u0085',
    '\u2028',
    '\uFEFF',
    '\uFFFD',
    '\uFFFE',
    '\uFFFF',
    '\uFDD0',
    '\u0000',
    '\u0001',
    '\u000B',
    '\u001F',
    '\u007F',
    '\u009F',
    '\uD800',
    '\uDBFF<',
    '\uDC00',
    '😀',
    '\u{10FFFF}',
    '<',
    '>',
    '"',
    "'",
    '/',
    '=',
    '?',
    '!',
    '[',
    ':',
    ';',
    'x',
  ],
  ...[
    '<n>'.repeat(70),
    `${'<n>'.repeat(57)}${'</n>'.repeat(57)}`,
    `${'<n>'.repeat(61)}x${'</n>'.repeat(61)}`,
    `<${'n'.repeat(3000)}/>`,
    `<${'n'.repeat(3000)}>x</${'n'.repeat(3000)}>`,
  ],
] as const;

/** Put into tags. */
const attributes = [
  ...[
    ' xsi:nil="true"',
    ' xsi:nil="1"',
    " xsi:nil='false'",
    ' xsi:type="a:b"',
    ' xsi:type="string"',
    ' xsi:type="a:b:c"',
    ' a:xsi:nil="true"',
    ' nil="true"',
    ' :nil="true"',
  ],
  ...[
    ' xmlns:xsi="urn:x"',
    ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"',
    ' i:nil="true" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"',
    ' xmlns:soap=""',
    ' xmlns:soap="urn:s"',
    ' xmlns:typ=" "',
    ' xmlns="urn:d"',
    ' xmlns=""',
    ' xmlns:="urn:e"',
    ' xmlns:xml="urn:z"',
    ' xmlns:xmlns="urn:y"',
    ' xmlnsa="1"',
    ' xmlns:a:b="urn:ab"',
  ],
  ...[
    ' a="1"',
    ' a="1" a="1"',
    ' __proto__="1"',
    ' constructor="1" constructor="2"',
    ' a="&#9;&amp;"',
    ' a',
    ' a=',
    ' /',
    '/',
    ' ',
    '\n',
    '\r',
    ' é="1"',
    ' a\u0001="1"',
    '\u0001',
  ],
] as const;

/** Put before everything, in place of the declaration. */
const prologs = [
  ...[
    '',
    '\uFEFF',
    ' ',
    '\n',
    '\uFEFF\uFEFF',
    '\uFEFF ',
    'x',
    '<!-- c -->',
    '<?pi x?>',
    '&amp;',
    '<![CDATA[]]>',
    '</a>',
    '<!DOCTYPE a>',
    '\u0001',
  ],
  ...['1.0', '1.1', '1.2', '1.10', '2.0', '1', '1.0 ', '', '1.é'].map(
    (version) => `<?xml version="${version}"?>`,
  ),
  ...[
    "<?xml version='1.0' encoding='windows-1251'?>",
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<?xml version="1.0" standalone="no" ?>',
    '<?xml\r\nversion = "1.0"\tencoding\n=\n"a.b_c-d" ?>',
  ],
  ...[
    '<?xml version="1.0" standalone="maybe"?>',
    '<?xml version="1.0" encoding="1"?>',
    '<?xml version="1.0" standalone="yes" encoding="UTF-8"?>',
    '<?xml version="1.0"encoding="UTF-8"?>',
    '<?xml encoding="UTF-8"?>',
    '<?xml version="1.0\'?>',
    '<?xml version=1.0?>',
    '<?xml version="1.0" a="b"?>',
    '<?xml version="1.0" ? >',
    '<?xml version="1.0"',
    '<?xml?>',
    '<?xml ?>',
    '<?xml x?>',
    '<?xmlx?>',
    '<?XML version="1.0"?>',
    '\uFEFF<?xml version="1.0"?>',
    ' <?xml version="1.0"?>',
    '<?xml version="1.1"?>\u0085<!-- \u0085\u2028 -->',
  ],
] as const;

/** The same document with one to three mutations. */
export function mutated(document: string, random: Random): string {
  let text = document;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1)
    text = pick(mutations, random)(text, random);
  return text;
}

type Mutation = (text: string, random: Random) => string;

const insertAnywhere: Mutation = (text, random) => inserted(text, place(text, random), pick(pieces, random));
/** Between two tags, or a tag and a text: most documents stay well formed. */
const insertBetween: Mutation = (text, random) =>
  inserted(text, text.indexOf('>', place(text, random)) + 1, pick(pieces, random));
const insertAttribute: Mutation = (text, random) => {
  const end = text.indexOf('>', place(text, random));
  return inserted(text, text[end - 1] === '/' ? end - 1 : end, pick(attributes, random));
};
const replaceProlog: Mutation = (text, random) =>
  pick(prologs, random) + text.slice(text.startsWith('<?xml') ? text.indexOf('?>') + 2 : 0);
const cut: Mutation = (text, random) => text.slice(0, place(text, random));
const double: Mutation = (text, random) => {
  const [from, to] = stretch(text, random);
  return inserted(text, to, text.slice(from, to));
};
const remove: Mutation = (text, random) => {
  const [from, to] = stretch(text, random);
  return text.slice(0, from) + text.slice(to);
};
const flipByte: Mutation = (text, random) => {
  const bytes = Buffer.from(text);
  const at = Math.floor(random() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return bytes.toString();
};
const otherEncoding: Mutation = (text, random) =>
  Buffer.from(text).toString(pick(['latin1', 'utf16le'] as const, random));
const append: Mutation = (text, random) => text + pick(pieces, random);

const often = [insertAnywhere, insertBetween, insertBetween, insertAttribute, flipByte];
const mutations = [
  ...often,
  ...often,
  ...often,
  replaceProlog,
  replaceProlog,
  cut,
  double,
  remove,
  append,
  otherEncoding,
];

const place = (text: string, random: Random): number => Math.floor(random() * (text.length + 1));
const inserted = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);

function stretch(text: string, random: Random): readonly [number, number] {
  const from = place(text, random);
  return [from, Math.min(text.length, from + Math.floor(random() * 60))];
}

function pick<Item>(list: readonly Item[], random: Random): Item {
  return list[Math.floor(random() * list.length)] as Item;
}
