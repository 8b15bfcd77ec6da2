import { describe, expect, it } from 'vitest';
import { childOf, readXml, XmlError } from '../../../src/transport/shep/xml-reader.ts';
import { answerXml, faultXml } from './answers.ts';

const nested = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);

function readingOf(text: string): unknown {
  try {
    return readXml(text);
  } catch (error) {
    return error;
  }
}

describe('The reader of XML', () => {
  it('The reader of XML gives names, namespaces, texts and order', () => {
    const root = readXml('<p:a xmlns:p="urn:p"><b>1</b><p:b>2</p:b><c xmlns="urn:c"><d/></c></p:a>');
    expect(root).toMatchObject({ name: 'a', namespace: 'urn:p' });
    expect(root.children.map(({ name, namespace, text }) => [name, namespace, text])).toEqual([
      ['b', '', '1'],
      ['b', 'urn:p', '2'],
      ['c', 'urn:c', ''],
    ]);
    expect(root.children[2]?.children[0]?.namespace).toBe('urn:c');
    expect(childOf(root, 'b')?.text).toBe('1');
    expect(childOf(root, 'absent')).toBeUndefined();
    expect(childOf(undefined, 'b')).toBeUndefined();
  });

  it('The reader forgets a namespace where its element ends, and unsets the default one on demand', () => {
    const root = readXml('<a xmlns="urn:1"><b xmlns="urn:2"/><c/><d xmlns=""><e/></d></a>');
    expect(root.children.map((child) => child.namespace)).toEqual(['urn:2', 'urn:1', '']);
    expect(root.children[2]?.children[0]?.namespace).toBe('');
    expect(readingOf('<a><b xmlns:p="urn:p"><p:c/></b><p:d/></a>')).toBeInstanceOf(XmlError);
  });

  it('The reader keeps digits as they are written', () => {
    expect(readXml('<iin>000229590003</iin>').text).toBe('000229590003');
  });

  it.each([
    ['&lt;a&gt; &amp;&quot;&apos;', '<a> &"\''],
    ['&#1179;&#x49B;', 'ққ'],
    ['<![CDATA[<person a="&amp;"/>]]>', '<person a="&amp;"/>'],
    ['1<![CDATA[2]]>3<!-- x --><?pi y?>4', '1234'],
    ['a\r\nb', 'a\nb'],
    ['<![CDATA[]]]]><![CDATA[>]]>', ']]>'],
  ])('The reader reads the text of %s', (xml, text) => {
    expect(readXml(`<a>${xml}</a>`).text).toBe(text);
  });

  it.each([
    ['xsi:nil="true"', true, undefined],
    ['xsi:nil="1"', true, undefined],
    ['xsi:nil="false"', false, undefined],
    ['nil="true"', false, undefined],
    ['xsi:type="xs:string"', false, 'string'],
    ['xsi:type="string"', false, 'string'],
    ['type="xs:string"', false, undefined],
  ])('The reader sees of the attribute %s: nil %s, type %s', (attribute, isNil, xsiType) => {
    const xml = `<a xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="urn:xs" ${attribute}/>`;
    expect(readXml(xml)).toMatchObject({ isNil, xsiType });
  });

  it('The reader knows the instance namespace by its name, not by its prefix', () => {
    expect(readXml('<a xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>').isNil).toBe(true);
    expect(readXml('<a xmlns:xsi="urn:another" xsi:nil="true"/>').isNil).toBe(false);
  });
});

describe('A text that is no whole, plain XML', () => {
  it.each([
    ['an answer', answerXml()],
    ['an answer with its data in text', answerXml({ data: '<data><![CDATA[<a><b>1</b></a>]]></data>' })],
    ['a fault', faultXml('SHEP-1', 'REG-2')],
  ])('%s that is cut, wherever it is cut', (_what, xml) => {
    expect(readingOf(xml)).not.toBeInstanceOf(Error);
    for (let length = 0; length < xml.length; length += 1) {
      if (readingOf(xml.slice(0, length)) instanceof XmlError) continue;
      expect.unreachable(`cut after ${length} characters it was taken for whole`);
    }
  });

  it.each([
    ['a DTD', '<!DOCTYPE a><a/>'],
    ['a DTD with an entity', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['a DTD that points elsewhere', '<!DOCTYPE a SYSTEM "http://127.0.0.1/x"><a/>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['an unbound prefix', '<p:a/>'],
    ['a prefix bound to nothing', '<a xmlns:p=""><p:b/></a>'],
    ['a prefix that only a neighbour binds', '<a><b xmlns:p="urn:p"/><p:c/></a>'],
    ['two roots', '<a/><b/>'],
    ['text behind the root', '<a/>text'],
    ['text before the root', 'text<a/>'],
    ['a wrong closing tag', '<a><b></a></b>'],
    ['the same attribute twice', '<a b="1" b="2"/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['a bare ampersand', '<a>&</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['nothing', ''],
    ['a declaration only', '<?xml version="1.0"?>'],
    ['JSON', '{"a":1}'],
    ['an HTML page', '<html><body><br></body></html>'],
  ])('%s', (_what, xml) => {
    expect(readingOf(xml)).toBeInstanceOf(XmlError);
  });

  it('The reader refuses the depth of 65 levels, and reads 64', () => {
    expect(readXml(nested(64)).name).toBe('a');
    expect(readingOf(nested(65))).toBeInstanceOf(XmlError);
  });

  it('The error names the open elements, outermost first, and no text', () => {
    const error = readingOf('<a><b>900101490009</b><c><d>secret');
    expect(error).toMatchObject({ name: 'XmlError', openElements: ['a', 'c', 'd'] });
    expect(String(error)).not.toMatch(/secret|9001/);
  });
});
