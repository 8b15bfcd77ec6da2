import { describe, expect, it } from 'vitest';
import { toCallFault } from '../../../src/resilience/call-fault.ts';
import { escapeXml, type ShepRequest, writeEnvelope } from '../../../src/transport/shep/envelope.ts';
import { childOf, readXml, type XmlElement } from '../../../src/transport/shep/xml-reader.ts';
import { seeded } from '../../support/random.ts';
import { readBySaxes } from './saxes-reader.ts';

const request: ShepRequest = {
  messageId: 'm-1',
  correlationId: 'c-1',
  serviceId: 'GBDFLUniversal_token',
  messageDate: Date.UTC(2026, 10, 21, 13, 20),
  senderId: 'tirek-test',
  senderPassword: '<&>"\' \u049B',
  data: {
    xml: '<iin>900101490009</iin>',
    type: { namespace: 'http://message.persistence.interactive.nat', name: 'Request' },
  },
};

const at = (root: XmlElement, ...path: string[]) =>
  path.reduce<XmlElement | undefined>((element, name) => childOf(element, name), root);

function all(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

describe('The envelope of a question', () => {
  const root = readXml(writeEnvelope(request));
  const info = at(root, 'Body', 'SendMessage', 'request', 'requestInfo');

  it('The envelope of a question is SOAP 1.1, with the wrapper in the channel’s namespace and every child in none', () => {
    expect(root).toMatchObject({ name: 'Envelope', namespace: 'http://schemas.xmlsoap.org/soap/envelope/' });
    const wrapper = at(root, 'Body', 'SendMessage');
    expect(wrapper?.namespace).toBe('http://bip.bee.kz/SyncChannel/v10/Types');
    const below = wrapper ? all(wrapper).slice(1) : [];
    expect(below.length).toBeGreaterThan(8);
    expect(below.filter(({ namespace }) => namespace !== '')).toEqual([]);
  });

  it('The envelope of a question has the parts of a message in the order of the schema, and leaves sessionId to SHEP', () => {
    expect(info?.children.map(({ name }) => name)).toEqual([
      'messageId',
      'correlationId',
      'serviceId',
      'messageDate',
      'sender',
    ]);
    expect(at(root, 'Body', 'SendMessage', 'request')?.children.map(({ name }) => name)).toEqual([
      'requestInfo',
      'requestData',
    ]);
  });

  it('The envelope of a question carries its given content', () => {
    const texts = ['messageId', 'correlationId', 'serviceId', 'messageDate'].map(
      (name) => childOf(info, name)?.text,
    );
    expect(texts).toEqual(['m-1', 'c-1', 'GBDFLUniversal_token', '2026-11-21T18:20:00.000+05:00']);
  });

  it('The envelope of a question escapes the password so that it reads back as it is', () => {
    expect(childOf(childOf(info, 'sender'), 'password')?.text).toBe(request.senderPassword);
    expect(childOf(childOf(info, 'sender'), 'senderId')?.text).toBe('tirek-test');
  });

  it('The envelope of a question names the type of the data', () => {
    const data = at(root, 'Body', 'SendMessage', 'request', 'requestData', 'data');
    expect(data?.xsiType).toBe('Request');
    expect(childOf(data, 'iin')?.text).toBe('900101490009');
    expect(writeEnvelope(request)).toContain('xmlns:cs="http://message.persistence.interactive.nat"');
  });

  it.each(['messageId', 'correlationId', 'serviceId', 'senderId', 'senderPassword'] as const)(
    'The envelope of a question lets no value of %s become markup',
    (name) => {
      const text = '</x><sessionId>1</sessionId>&"\'';
      const hostile = all(readXml(writeEnvelope({ ...request, [name]: text })));
      expect(hostile.some((element) => element.text === text)).toBe(true);
      expect(hostile.some((element) => element.name === 'sessionId')).toBe(false);
    },
  );
});

it('The writer escapes the five characters that mean something in XML', () => {
  expect(escapeXml('a<b>&"c\'')).toBe('a&lt;b&gt;&amp;&quot;c&apos;');
});

describe('A text that no XML can have', () => {
  // One of each class, its ends, and characters in between; saxes is the judge.
  const edges = [
    0x00, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x1f, 0x20, 0x7f, 0x80, 0x9f, 0xa0, 0x4d8, 0xd7ff, 0xd800,
    0xdbff, 0xdc00, 0xdfff, 0xe000, 0xfdd0, 0xfdef, 0xfeff, 0xfffd, 0xfffe, 0xffff, 0x10000, 0x1fffe, 0x1ffff,
    0x10fffe, 0x10ffff,
  ];
  const random = seeded(14);
  const points = [...edges, ...Array.from({ length: 3000 }, () => Math.floor(random() * 0x110000))];
  const pointsOfPlane0 = Array.from({ length: 3000 }, () => Math.floor(random() * 0x10000));

  it('A text that no XML can have is never written, and every other one reads back as it is', () => {
    const seen = { written: 0, refused: 0 };
    for (const point of [...points, ...pointsOfPlane0]) {
      const text = `a${String.fromCodePoint(point)}b`;
      const canBeRead = isReadable(text);
      if (canBeRead) {
        const root = readXml(writeEnvelope({ ...request, senderPassword: text }));
        const read = at(root, 'Body', 'SendMessage', 'request', 'requestInfo', 'sender', 'password')?.text;
        // Every reader of XML takes a carriage return for an end of a line.
        expect(read).toBe(text.replace('\r', '\n'));
        seen.written += 1;
      } else {
        expect(() => writeEnvelope({ ...request, senderPassword: text })).toThrow('expected texts');
        seen.refused += 1;
      }
    }
    expect(seen.written).toBeGreaterThan(1000);
    expect(seen.refused).toBeGreaterThan(50);
  });

  it.each(['messageId', 'correlationId', 'serviceId', 'senderId', 'senderPassword'] as const)(
    'A text that no XML can have is refused in %s without being repeated',
    (name) => {
      const write = () => writeEnvelope({ ...request, [name]: 'secret\uFFFE' });
      expect(write).toThrow('expected texts of whole characters');
      expect(write).not.toThrow('secret');
    },
  );
});

it('A message that cannot be written is a defect of the gateway, and none of the bus', () => {
  let thrown: unknown;
  try {
    writeEnvelope({ ...request, senderId: 'a\uFFFE' });
  } catch (error) {
    thrown = error;
  }
  expect(toCallFault(thrown)).toMatchObject({ faultClass: 'OUR_DEFECT', origin: 'OURS' });
});

/** By the bytes that would leave. */
function isReadable(text: string): boolean {
  const bytes = Buffer.from(`<a>${text.replace(/[<&]/g, '')}</a>`).toString();
  if (!text.isWellFormed()) return false;
  try {
    readBySaxes(bytes);
    return true;
  } catch {
    return false;
  }
}
