import { describe, expect, it } from 'vitest';
import { readData, readEnvelope } from '../../../src/transport/shep/answer.ts';
import { childOf, XmlError } from '../../../src/transport/shep/xml-reader.ts';
import { type AnswerParts, answerXml, envelopeXml, faultXml, sessionId } from './answers.ts';

function read(parts: AnswerParts = {}) {
  const envelope = readEnvelope(answerXml(parts));
  if (envelope.kind !== 'answer') throw new Error(`expected an answer, got ${envelope.kind}`);
  return envelope;
}

function dataOf(data: string) {
  const element = read({ data }).data;
  if (element === undefined) throw new Error('expected data');
  return readData(element);
}

describe('An answer', () => {
  it('An answer gives its status, the message it answers, and SHEP’s session', () => {
    expect(read({ correlationId: 'm-1' })).toMatchObject({
      statusCode: 'SCSS001',
      correlationId: 'm-1',
      sessionId,
    });
    expect(read().correlationId).toBeUndefined();
    expect(read({ correlationId: ' ' }).correlationId).toBeUndefined();
  });

  it.each([
    ['soap', 'typ'],
    ['S', 'ns2'],
    ['SOAP-ENV', 'a'],
  ] as const)('An answer is the same under the prefixes %s and %s', (...prefixes) => {
    expect(read({ prefixes }).statusCode).toBe('SCSS001');
  });

  it.each([
    [sessionId, sessionId],
    ['{F0774397-8E5C-4A3E-9B1D-0A1B2C3D4E5F}', '{F0774397-8E5C-4A3E-9B1D-0A1B2C3D4E5F}'],
    ['f0774397-8e5c-4a3e-9b1d-0a1b2c3d4e5f', undefined],
    ['{900101490009}', undefined],
    ['Иванов', undefined],
    ['', undefined],
  ])('An answer with the session id %j has the session %j', (written, expected) => {
    expect(read({ sessionId: written }).sessionId).toBe(expected);
  });

  it.each([
    ['no responseData', { responseData: '' }],
    ['an empty status code', { statusCode: ' ' }],
  ])('An answer without a part that the schema demands is broken: %s', (_what, parts) => {
    expect(readEnvelope(answerXml(parts)).kind).toBe('broken');
  });

  it.each([
    ['nothing in the body', envelopeXml('')],
    ['another element', envelopeXml('<a/>')],
    ['a response of another channel', answerXml().replaceAll('SyncChannel/v10', 'SyncChannel/v11')],
    [
      'qualified children',
      answerXml().replace('<response>', '<typ:response>').replace('</response>', '</typ:response>'),
    ],
    ['no status', answerXml().replace(/<status>.*<\/status>/, '')],
    ['a fault of another protocol', envelopeXml('<Fault/>')],
  ])('An answer is broken if the envelope holds %s', (_what, xml) => {
    expect(readEnvelope(xml)).toEqual({ kind: 'broken' });
  });

  it.each([
    [
      'SOAP 1.2',
      answerXml().replace('schemas.xmlsoap.org/soap/envelope/', 'www.w3.org/2003/05/soap-envelope'),
    ],
    ['an HTML page that is XML', '<html><body/></html>'],
    ['a cut answer', answerXml().slice(0, -10)],
  ])('A text of %s is no answer at all', (_what, xml) => {
    expect(() => readEnvelope(xml)).toThrow(XmlError);
  });
});

describe('The data of an answer', () => {
  const content = '<messageResult><code>00000</code></messageResult><messageId>1</messageId>';
  const xs =
    'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const escaped = `<r>${content}</r>`.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  it.each([
    ['as child elements', `<data>${content}</data>`],
    ['as child elements of a named type', `<data ${xs} xsi:type="xs:Response">${content}</data>`],
    ['within one wrapper', `<data><r>${content}</r></data>`],
    ['within a qualified wrapper', `<data><n:r xmlns:n="urn:n">${content}</n:r></data>`],
    ['as escaped text', `<data ${xs} xsi:type="xs:string">${escaped}</data>`],
    ['as escaped text without a type', `<data>${escaped}</data>`],
    ['as CDATA', `<data ${xs} xsi:type="xs:string"><![CDATA[<r>${content}</r>]]></data>`],
    [
      'as CDATA with a declaration and space around',
      `<data> <![CDATA[<?xml version="1.0"?><r>${content}</r>]]> </data>`,
    ],
    ['in a qualified element', `<n:data xmlns:n="urn:n">${content}</n:data>`],
  ])('The data of an answer are read %s', (_form, data) => {
    const element = dataOf(data);
    expect(childOf(element, 'messageId')?.text).toBe('1');
    expect(childOf(childOf(element, 'messageResult'), 'code')?.text).toBe('00000');
  });

  it.each([
    ['no data', ''],
    ['empty data', '<data/>'],
    ['blank data', '<data>  </data>'],
    ['nil data', `<data ${xs} xsi:nil="true"/>`],
  ])('The data of an answer are absent if there is %s', (_what, data) => {
    expect(read({ responseData: `<responseData>${data}</responseData>` }).data).toBeUndefined();
  });

  it.each([
    ['cut', '<data>&lt;r&gt;&lt;persons&gt;</data>'],
    ['cut right after an opening tag', '<data><![CDATA[<r><persons>]]></data>'],
    ['no XML', '<data>persons: none</data>'],
    ['with a DTD', '<data><![CDATA[<!DOCTYPE r><r/>]]></data>'],
  ])('The data of an answer are an error if the document in text is %s', (_what, data) => {
    expect(() => dataOf(data)).toThrow(XmlError);
  });
});

describe('A fault', () => {
  it('A fault shows its account, at any depth, and the session', () => {
    expect(readEnvelope(faultXml('SHEP-1', 'ADAPTER-2', 'REG-3'))).toEqual({
      kind: 'fault',
      sessionId,
      errorInfo: {
        errorCode: 'SHEP-1',
        subError: { errorCode: 'ADAPTER-2', subError: { errorCode: 'REG-3', subError: undefined } },
      },
    });
  });

  it('A fault may have no account at all', () => {
    expect(readEnvelope(faultXml())).toEqual({ kind: 'fault', errorInfo: undefined, sessionId: undefined });
  });

  it('A fault does not take a nil subError for one', () => {
    const nil = '<subError xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>';
    const xml = faultXml('SHEP-1').replace('<sessionId>', `${nil}<sessionId>`);
    expect(readEnvelope(xml)).toMatchObject({ errorInfo: { errorCode: 'SHEP-1', subError: undefined } });
  });
});
