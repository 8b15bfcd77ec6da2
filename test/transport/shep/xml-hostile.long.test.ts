import { expect, it } from 'vitest';
import { readXml } from '../../../src/transport/shep/xml-reader.ts';
import { readingOf } from './compare-readers.ts';

const size = 1_000_000;
/** A piece repeated up to one megabyte. */
const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
/** Different pieces up to one megabyte. */
function numbered(write: (number: string) => string): string {
  const one = write('100000').length;
  return Array.from({ length: Math.ceil(size / one) }, (_, i) => write(String(100_000 + i))).join('');
}

const harmless = `<a>${filled('<person><iin>900101490009</iin><name>Үлгі</name></person>')}</a>`;
const declarations = (share: number) =>
  numbered((n) => ` xmlns:p${n}="u${n}"`).slice(0, Math.floor((size * share) / 24) * 24);

/** CPU time of one reading, ms: the least of two. */
function timeOf(text: string): number {
  const times = Array.from({ length: 2 }, () => {
    const before = process.threadCpuUsage();
    readingOf(readXml, text);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const harmlessMs = timeOf(harmless);

it.each([
  ['one text', `<a>${filled('x')}</a>`],
  ['one text without its end', `<a>${filled('x')}`],
  ['text between empty elements', `<a>${filled('x<b/>')}</a>`],
  ['opening tags only', filled('<a>')],
  ['signs `<` only', filled('<')],
  ['one name', `<${filled('n')}/>`],
  ['one name, twice', `<${filled('n').slice(size / 2)}></${filled('n').slice(size / 2)}>`],
  ['one name of other letters', `<${filled('ә')}/>`],
  ['names of one letter, each of another closed', `<a>${filled('<b></c>')}</a>`],
  ['different attributes', `<a${numbered((n) => ` a${n}=""`)}/>`],
  ['one attribute again and again', `<a${filled(' a=""')}/>`],
  ['one attribute value', `<a b="${filled('x')}"/>`],
  ['an attribute value without its end', `<a>${filled('<b c="')}`],
  ['spaces in a tag', `<a${filled(' ')}/>`],
  ['spaces in a tag without its end', `<a${filled(' ')}`],
  ['spaces in a closing tag', `<a></a${filled(' ')}`],
  ['spaces in the declaration', `<?xml${filled(' ')}`],
  ['spaces in the middle of the declaration', `<?xml version="1.0"${filled(' ')}x?><a/>`],
  ['digits in the declaration', `<?xml version="1.${filled('0')}`],
  ['declared namespaces', `<a${declarations(1)}/>`],
  [
    'namespaces that many elements inherit and add to',
    `<a${declarations(0.5)}>${filled('<b xmlns:q="u"/>').slice(0, 500_000 - (500_000 % 16))}</a>`,
  ],
  [
    'sixty levels that declare, and prefixes that nothing declares but the outermost',
    `<x xmlns:o="u">${'<a xmlns:p="u">'.repeat(60)}${filled('<o:b/>')}`,
  ],
  ['signs `&` only', `<a>${filled('&')}</a>`],
  ['references', `<a>${filled('&amp;')}</a>`],
  ['references in elements', `<a>${filled('<b>&#65;</b>')}</a>`],
  ['one reference of many digits', `<a>&#${filled('0')}65;</a>`],
  ['one reference without its end', `<a>&${filled('x')}</a>`],
  ['references in a value', `<a b="${filled('&amp;')}"/>`],
  ['comments', `<a>${filled('<!---->')}</a>`],
  ['a comment without its end', `<a><!--${filled('- ')}`],
  ['comments without their ends', `<a>${filled('<!--')}`],
  ['instructions', `<a>${filled('<?p?>')}</a>`],
  ['instructions without their ends', `<a>${filled('<?p ')}`],
  ['CDATA sections', `<a>${filled('<![CDATA[]]>')}</a>`],
  ['CDATA sections without their ends', `<a>${filled('<![CDATA[')}`],
  ['brackets', `<a>${filled(']')}</a>`],
  ['ends of sections', `<a>${filled(']]&gt;')}</a><!--]]>-->`],
  ['line ends', `<a>${filled('\r\n')}</a>`],
  ['pairs of halves', `<a>${filled('😀')}</a>`],
  ['forbidden characters', `<a>${filled('\u0001')}</a>`],
  ['texts that end with a forbidden character', `<a>${filled('<b>x</b>')}\u0001</a>`],
])('One megabyte costs at most twenty times a harmless one: %s', (_what, hostile) => {
  expect(timeOf(hostile) / harmlessMs).toBeLessThan(20);
});
